"""Answers: terms, engines, and the passages that answer a question. Knows nothing of who asks."""
