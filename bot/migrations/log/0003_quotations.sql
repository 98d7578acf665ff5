-- Quotations that were checked stand among the questions: `question` has their words.
ALTER TABLE asked ADD COLUMN verdict TEXT;  -- the outcome of the check; null for a question
