"""Pages for Discord as blocks of Markdown: pure, and without discord.py."""
