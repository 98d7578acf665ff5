"""The steps of the schema of what was shown."""
