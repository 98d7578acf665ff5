"""The library's schema, step by step."""

APPLICATION_ID = 0x6F6E726C
"""What marks such a file: "onrl"."""
