"""In which language people are spoken to. Passages and names are never translated."""
