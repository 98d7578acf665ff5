"""The people of an article, and whom a name, a pronoun or a role means."""
