-- More can be shown: what came of a quotation, an article, a person. SQLite cannot change a CHECK, so the table
-- is made anew, without one; and its numbers go on, since old buttons hold those that were used.
CREATE TABLE anew (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again: buttons outlive their rows
    asker           TEXT NOT NULL,    -- a keyed hash, never the person's id
    kind            TEXT NOT NULL,    -- `Kind` in bot/shown.py
    text            TEXT NOT NULL,    -- the question, the quotation, what was searched for or opened
    summary         TEXT NOT NULL,    -- what an answer or a verdict said of itself; empty for the other kinds
    passages        TEXT NOT NULL,    -- JSON: `Place` in bot/showing.py, in their order
    others          TEXT NOT NULL,    -- the same, of what stands beside
    shown_utc       TEXT NOT NULL,
    mentions        TEXT NOT NULL DEFAULT '[]',  -- JSON: as `others`
    speakers        TEXT NOT NULL DEFAULT '[]'   -- JSON: names
) STRICT;

INSERT INTO anew SELECT id, asker, kind, text, summary, passages, others, shown_utc, mentions, speakers
FROM shown;
DELETE FROM sqlite_sequence WHERE name = 'anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'anew', seq FROM sqlite_sequence WHERE name = 'shown';
DROP TABLE shown;
ALTER TABLE anew RENAME TO shown;
CREATE INDEX shown_by_time ON shown (shown_utc);
