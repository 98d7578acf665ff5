"""The rules for English: sentences, the reports in them, and the people whom they mean."""
