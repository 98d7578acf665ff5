"""What is kept of questions and of people, for how long, and what it tells."""
