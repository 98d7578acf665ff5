"""Everything that talks to people: the terminal, Discord, and the log of what was asked."""
