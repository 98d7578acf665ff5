-- Who says what, as the rules found it when the article was read. Speakers are known within their article
-- only; nothing here depends on any other article.

ALTER TABLE edition ADD COLUMN rules INTEGER NOT NULL DEFAULT 0;  -- the version of the rules; 0: never applied

CREATE TABLE speaker (
    article_id      TEXT NOT NULL,
    version         INTEGER NOT NULL,
    number          INTEGER NOT NULL,         -- within the article, from 1
    name            TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    aliases         TEXT NOT NULL,            -- JSON
    description     TEXT NOT NULL,            -- '' where there is none
    statements      INTEGER NOT NULL,         -- how many are theirs
    PRIMARY KEY (article_id, version, number),
    FOREIGN KEY (article_id, version) REFERENCES edition (article_id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Spans are JSON, [start, end] half open in code points of the paragraph's text.
CREATE TABLE statement (
    article_id      TEXT NOT NULL,
    version         INTEGER NOT NULL,
    paragraph       INTEGER NOT NULL,         -- its number
    place           INTEGER NOT NULL,         -- within the paragraph, from 1
    spans           TEXT NOT NULL,
    speakers        TEXT NOT NULL,            -- numbers; [] where nobody can be named
    mention         TEXT,                     -- null where the text names none
    mention_kind    TEXT NOT NULL,
    cue             TEXT,                     -- null where there is none
    form            TEXT NOT NULL,
    act             TEXT NOT NULL,
    certainty       REAL NOT NULL,
    PRIMARY KEY (article_id, version, paragraph, place),
    FOREIGN KEY (article_id, version) REFERENCES edition (article_id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
