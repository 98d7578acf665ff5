-- The query log: what was asked, where, and what was answered. Times are UTC, ISO 8601.
CREATE TABLE asked (
    id              INTEGER PRIMARY KEY,
    asked_utc       TEXT NOT NULL,
    platform        TEXT NOT NULL CHECK (platform IN ('terminal', 'discord')),
    guild           TEXT,             -- null in the terminal and in direct messages; so is channel
    channel         TEXT,
    asker           TEXT,             -- a keyed hash, never the person's id; null in the terminal
    question        TEXT NOT NULL,
    speaker         TEXT,             -- whose words were asked for beside the question; null for nobody's
    words           TEXT NOT NULL,    -- JSON: the words that were looked for
    passages        TEXT NOT NULL,    -- JSON: [paragraph id, version of its article, score], best first
    refusal         TEXT,             -- its kind; null where there are passages
    milliseconds    REAL NOT NULL,
    engine          TEXT NOT NULL,
    generation      INTEGER NOT NULL  -- of the library that was asked
) STRICT;

CREATE INDEX asked_by_time ON asked (asked_utc);
