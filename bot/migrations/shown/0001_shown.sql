-- What a button beneath an answer needs once the process that sent it is gone. Times are UTC, ISO 8601.
CREATE TABLE shown (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again: buttons outlive their rows
    asker           TEXT NOT NULL,    -- a keyed hash, never the person's id
    kind            TEXT NOT NULL CHECK (kind IN ('answer', 'sources')),
    text            TEXT NOT NULL,    -- the question, or what was searched for among the sources
    passages        TEXT NOT NULL,    -- JSON: [paragraph id, version of its article], in their order
    shown_utc       TEXT NOT NULL
) STRICT;

CREATE INDEX shown_by_time ON shown (shown_utc);
