-- A researcher can also say that a statement is none, and add one that the rules missed. In `correction` both
-- have the field 'speakers'; `value` says which of the three it is ("verdict").

ALTER TABLE statement ADD COLUMN found INTEGER NOT NULL DEFAULT 1;    -- 0 for what the rules missed
ALTER TABLE statement ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;  -- 1 where it is said to be none

-- What counts as said, with its first character for the order of the text.
CREATE VIEW said AS SELECT *, spans ->> '$[0][0]' AS start FROM statement WHERE NOT removed;
