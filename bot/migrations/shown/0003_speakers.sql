-- Whose words were asked for: they are meant, too, by a question after it that names nobody.
ALTER TABLE shown ADD COLUMN speakers TEXT NOT NULL DEFAULT '[]';  -- JSON: their names
