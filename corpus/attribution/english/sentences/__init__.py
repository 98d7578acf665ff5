"""A sentence as the rules see it: its words, names and verbs."""
