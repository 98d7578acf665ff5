"""Where the terminal's words go: what was asked for to stdout, all else to stderr.

Text of the library may hold anything; what would steer the terminal is shown as a visible sign instead.
"""

import sys

from rich.console import Console
from rich.text import Text

_SIGNS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
_SIGNS |= {0x7F: 0x2421} | dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000)], 0xFFFD)

out = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
"""Lines are wrapped for a person, and left whole for a pipe."""

err = Console(stderr=True, highlight=False, soft_wrap=not sys.stderr.isatty())


def plain(text: str, style: str = "") -> Text:
    """Return a text to be shown as it is: no markup is read, no control character reaches the terminal.

    Each character gives one, so places in the text stay as they are.
    """
    return Text(text.translate(_SIGNS), style=style)
