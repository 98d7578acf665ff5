-- What people thought of an answer: one row a person and answer, the latest. Times are UTC, ISO 8601.
CREATE TABLE feedback (
    asker           TEXT NOT NULL,    -- of who gave it: a keyed hash, never the person's id
    answer          INTEGER NOT NULL, -- the number under which the answer was kept for its buttons
    question        TEXT NOT NULL,    -- as typed; without it, a table of answers made anew would mix them up
    given_utc       TEXT NOT NULL,
    useful          INTEGER NOT NULL CHECK (useful IN (0, 1)),
    reason          TEXT CHECK (reason IN ('wrong speaker', 'not relevant', 'other')),  -- null where useful
    words           TEXT NOT NULL,    -- a line of the person's own; mostly empty
    PRIMARY KEY (asker, answer, question)
) STRICT;

CREATE INDEX feedback_by_time ON feedback (given_utc);
