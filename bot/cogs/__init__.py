"""What can be asked of the bot in Discord, one module a subject."""
