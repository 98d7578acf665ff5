-- The library: articles in all their versions, their paragraphs, and what failed to be read.
-- Times are UTC, ISO 8601. Lists and what was given are JSON.

-- One row an article that is or was on record. A removed article keeps its row, so that indexes hear of
-- it and its version numbers are not given out again.
CREATE TABLE article (
    id              TEXT PRIMARY KEY,
    version         INTEGER NOT NULL,         -- the newest; counts from 1
    on_record       INTEGER NOT NULL,         -- 0 once removed
    most_paragraphs INTEGER NOT NULL,         -- of all its versions: what an index may hold of it
    generation      INTEGER NOT NULL UNIQUE   -- of the library when this article last changed
) STRICT;

-- One row a version.
CREATE TABLE edition (
    article_id      TEXT NOT NULL REFERENCES article (id),
    version         INTEGER NOT NULL,
    headline        TEXT,                     -- null where unknown; so are the next three
    publisher       TEXT,
    url             TEXT,
    published       TEXT,
    date_origin     TEXT CHECK (date_origin IN ('stated', 'given', 'guessed')),
    standfirst      TEXT NOT NULL,
    authors         TEXT NOT NULL,
    language        TEXT,                     -- null where not stated
    origin          TEXT NOT NULL,
    paragraph_count INTEGER NOT NULL,
    sha256          TEXT NOT NULL,            -- of all that a citation relies on
    added_utc       TEXT NOT NULL,
    CHECK ((published IS NULL) = (date_origin IS NULL)),
    PRIMARY KEY (article_id, version)
) STRICT;

-- The newest version of what is on record; `cited` is all that a search for a source looks through.
CREATE VIEW newest AS
SELECT
    edition.*,
    coalesce(headline, '') || ' ' || coalesce(publisher, '') || ' ' || coalesce(published, '')
        || ' ' || authors || ' ' || origin || ' ' || article_id AS cited
FROM article
JOIN edition ON edition.article_id = article.id AND edition.version = article.version
WHERE on_record;

-- What a version was read from.
CREATE TABLE original (
    article_id      TEXT NOT NULL,
    version         INTEGER NOT NULL,
    origin          TEXT NOT NULL,
    format          TEXT NOT NULL CHECK (format IN ('text', 'markdown', 'jsonl')),
    given           TEXT NOT NULL,
    raw             BLOB NOT NULL,
    PRIMARY KEY (article_id, version),
    FOREIGN KEY (article_id, version) REFERENCES edition (article_id, version) ON DELETE CASCADE
) STRICT;

CREATE TABLE paragraph (
    article_id      TEXT NOT NULL,
    version         INTEGER NOT NULL,
    number          INTEGER NOT NULL,         -- from 1
    text            TEXT NOT NULL,
    PRIMARY KEY (article_id, version, number),
    FOREIGN KEY (article_id, version) REFERENCES edition (article_id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The pieces of the original that were judged not to be part of the article.
CREATE TABLE dropped (
    article_id      TEXT NOT NULL,
    version         INTEGER NOT NULL,
    place           INTEGER NOT NULL,         -- their order, from 1
    line            INTEGER NOT NULL,         -- of the decoded original, from 1
    text            TEXT NOT NULL,
    reason          TEXT NOT NULL,
    PRIMARY KEY (article_id, version, place),
    FOREIGN KEY (article_id, version) REFERENCES edition (article_id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What could not be read when it was last tried.
CREATE TABLE failure (
    origin          TEXT PRIMARY KEY,
    reason          TEXT NOT NULL,
    failed_utc      TEXT NOT NULL
) STRICT;
