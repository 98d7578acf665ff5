"""The bot's connection to Discord, and how it outlasts a network or a Discord that fails for a while."""
