"""What the running bot tells on stderr: events, counts and error numbers, never what people ask."""

import logging

LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
TELLING_TOO_MUCH = "discord", "aiosqlite"
"""Libraries that at DEBUG write out what they send, receive or store."""


def set_up(level: int = logging.INFO) -> None:
    """Let what happens be told from a level on; of some libraries never what is below INFO."""
    root = logging.getLogger()
    root.setLevel(level)
    for handler in root.handlers:
        handler.setFormatter(logging.Formatter(LINE))
    for name in TELLING_TOO_MUCH:
        logging.getLogger(name).setLevel(logging.INFO)
