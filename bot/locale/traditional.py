"""Our Chinese phrases in traditional characters, and in the words that people in Taiwan use.

OpenCC's dictionaries for it take 42 MB, so it is done beforehand: `python -m bot.locale.traditional` writes
anew what is read here, and a test tells when that is due.
"""

import json
from functools import cache
from pathlib import Path

from bot.locale.chinese.commands import COMMANDS
from bot.locale.chinese.counted import COUNTED
from bot.locale.chinese.phrases import PHRASES

WRITTEN = Path(__file__).with_name("traditional.json")

_INSTEAD = {
    "“": "「",
    "”": "」",
    "私信": "私訊",
    "身份組": "身分組",
    "許可權": "權限",
    "反饋": "回饋",
    "後設資料": "中繼資料",
    "運營": "營運",
    "文本": "文字",
    "“應用”": "「應用程式」",
}
"""What Discord and others in Taiwan say where OpenCC says something else."""


def traditional(simplified: str) -> str:
    """Return a phrase of ours in traditional characters; one that was not written yet stays as it is."""
    return _written().get(simplified, simplified)


def converted() -> dict[str, str]:
    """Make all phrases anew, by the simplified ones."""
    from opencc import OpenCC

    converter = OpenCC("s2twp")
    simplified = dict.fromkeys((*PHRASES.values(), *COUNTED.values(), *COMMANDS.values()))
    return {phrase: _instead(converter.convert(phrase)) for phrase in sorted(simplified)}


@cache
def _written() -> dict[str, str]:
    read: dict[str, str] = json.loads(WRITTEN.read_text(encoding="utf-8"))
    return read


def _instead(phrase: str) -> str:
    for word, other in sorted(_INSTEAD.items(), key=lambda pair: -len(pair[0])):
        phrase = phrase.replace(word, other)
    return phrase


if __name__ == "__main__":
    WRITTEN.write_text(f"{json.dumps(converted(), ensure_ascii=False, indent=0)}\n", encoding="utf-8")
