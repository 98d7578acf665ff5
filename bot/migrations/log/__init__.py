"""The query log's schema, step by step."""

APPLICATION_ID = 0x6F6E7271
"""What marks such a file: "onrq"."""
