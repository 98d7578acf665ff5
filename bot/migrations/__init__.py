"""The schemas of what the bot keeps."""
