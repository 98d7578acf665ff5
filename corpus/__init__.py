"""Articles: reading them, cleaning them, keeping them. Knows nothing of questions or people."""
