-- Who is never quoted is answered with where they are mentioned.
ALTER TABLE shown ADD COLUMN mentions TEXT NOT NULL DEFAULT '[]';  -- JSON: as `others`
