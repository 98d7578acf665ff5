"""From what a person types to a question: whose words, about what, when, where, in which exact words."""
