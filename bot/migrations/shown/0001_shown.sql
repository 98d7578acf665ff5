-- What a button beneath an answer needs once the process that sent it is gone. Times are UTC, ISO 8601.
CREATE TABLE shown (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again: buttons outlive their rows
    asker           TEXT NOT NULL,    -- a keyed hash, never the person's id
    kind            TEXT NOT NULL CHECK (kind IN ('answer', 'sources', 'people')),
    text            TEXT NOT NULL,    -- the question, or what was searched for
    summary         TEXT NOT NULL,    -- what an answer said of itself; empty for the other kinds
    passages        TEXT NOT NULL,    -- JSON: [paragraph id, version of its article], in their order
    others          TEXT NOT NULL,    -- the same, of what others say of it
    shown_utc       TEXT NOT NULL
) STRICT;

CREATE INDEX shown_by_time ON shown (shown_utc);
