"""What the command ends with besides 0, and 2 for wrong usage, which typer has its own way with."""

FAILED = 1
"""Something that a person can do something about, which was told."""

NOTHING_ON_RECORD = 3

BUG = 70
"""EX_SOFTWARE of sysexits.h. Whoever keeps the bot running starts it again after this one."""
