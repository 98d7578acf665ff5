"""Who says what: pure rules that find every statement of an article and the person who makes it."""
