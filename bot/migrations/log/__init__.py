"""The query log's schema, step by step."""
