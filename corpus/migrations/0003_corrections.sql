-- What researchers found wrong and set right. What was read and what the rules found stays as it is: each
-- correction is tied to words, names or an article's id, so that it outlives versions and rules.

CREATE TABLE correction (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given out again
    field           TEXT NOT NULL CHECK (
        field IN ('speakers', 'headline', 'publisher', 'published', 'url', 'same', 'different')
    ),
    article_id      TEXT REFERENCES article (id),  -- null for people, who are of the whole library
    paragraph       TEXT,                     -- its text; this and the next two are a statement's, else null
    copy            INTEGER,                  -- which of the article's paragraphs with that text, from 1
    spans           TEXT,                     -- JSON: where in it the words stand
    value           TEXT NOT NULL,            -- JSON for speakers and people; '' where it is unknown
    made_by         TEXT NOT NULL,
    made_utc        TEXT NOT NULL
) STRICT;

CREATE INDEX correction_of_article ON correction (article_id, field, number);

-- What corrections make of an article and its statements, written down when either of them changes.
ALTER TABLE article ADD COLUMN corrected TEXT;        -- JSON object, field to value; null where all stands
ALTER TABLE statement ADD COLUMN corrected TEXT;      -- numbers in place of `speakers`; null where it stands
ALTER TABLE statement ADD COLUMN correction INTEGER;  -- the number of the correction that did it
ALTER TABLE speaker ADD COLUMN found INTEGER NOT NULL DEFAULT 1;  -- 0 for who is named by corrections only

-- The generation of the library when two people were last joined or parted: one row.
CREATE TABLE naming (generation INTEGER NOT NULL) STRICT;
INSERT INTO naming VALUES (0);

CREATE VIEW latest AS
SELECT max(coalesce((SELECT max(generation) FROM article), 0), generation) AS generation FROM naming;

-- A version as it is cited: what was read, with corrections in its place; '' is what they make unknown.
CREATE VIEW citation AS
SELECT
    article_id,
    edition.version,
    nullif(coalesce(corrected ->> 'headline', headline), '') AS headline,
    nullif(coalesce(corrected ->> 'publisher', publisher), '') AS publisher,
    nullif(coalesce(corrected ->> 'url', url), '') AS url,
    nullif(coalesce(corrected ->> 'published', published), '') AS published,
    CASE coalesce(corrected ->> 'published', 'as read')
        WHEN 'as read' THEN date_origin WHEN '' THEN NULL ELSE 'given'
    END AS date_origin,
    standfirst,
    authors,
    language,
    origin,
    paragraph_count,
    sha256,
    added_utc,
    rules,
    corrected,
    on_record AND edition.version = article.version AS is_newest
FROM edition JOIN article ON article.id = article_id;

-- As before, of what is cited.
DROP VIEW newest;
CREATE VIEW newest AS
SELECT
    citation.*,
    coalesce(headline, '') || ' ' || coalesce(publisher, '') || ' ' || coalesce(published, '')
        || ' ' || authors || ' ' || origin || ' ' || article_id AS cited
FROM citation WHERE is_newest;
