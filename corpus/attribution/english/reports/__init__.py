"""That somebody says something, and what: one module a pattern, and one an end of it."""
