"""What programs get: the schema is described in docs/answer-json.md."""
