"""The steps of the schema of what was shown."""

APPLICATION_ID = 0x6F6E7273
"""What marks such a file: "onrs"."""
