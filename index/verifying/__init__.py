"""Checking a quotation: is it on record, word for word, and whose words are they."""
