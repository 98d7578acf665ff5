"""What a line is because of the lines beside it."""

import re
from itertools import pairwise

from corpus.cleaning.line import Line
from corpus.cleaning.prose import fold, is_title, word_count

_LONGEST_CAPTION_WORDS = 40
_CAPTION_FOLLOWS = re.compile(r"\W*(?:image|photo|picture|media) caption\W*", re.IGNORECASE)


def mark_video_titles(lines: list[Line]) -> list[Line]:
    """Mark the title that follows a time code, once or twice."""
    marked: list[Line] = []
    for line in lines:
        above = marked[-1] if marked else None
        if above is not None and _is_video_title(above, line):
            line = line.dropped_as("video title")
        marked.append(line)
    return marked


def mark_captions(lines: list[Line]) -> list[Line]:
    """Mark the line that follows a bare "Image caption"."""
    marked = lines[:1]
    for above, line in pairwise(lines):
        if _CAPTION_FOLLOWS.fullmatch(above.text) and word_count(line.text) <= _LONGEST_CAPTION_WORDS:
            line = line.dropped_as("photo caption")
        marked.append(line)
    return marked


def mark_repeated(lines: list[Line], headline: Line) -> list[Line]:
    """Mark titles that say the headline again, and those that stand twice, one below the other."""
    said = fold(headline.text)
    titles = [fold(line.text) if is_title(line.text) else "" for line in lines]
    marked = []
    for line, before, title, after in zip(lines, ["", *titles], titles, [*titles[1:], ""], strict=False):
        if title and title == said:
            line = line.dropped_as("repeated headline")
        elif title and title in {before, after}:
            line = line.dropped_as("repeated line")
        marked.append(line)
    return marked


def _is_video_title(above: Line, line: Line) -> bool:
    if above.reason == "time code":
        return is_title(line.text)
    return above.reason == "video title" and fold(above.text) == fold(line.text)
