"""What a line is because of the lines beside it."""

import re
from itertools import pairwise

from corpus.cleaning.byline import is_byline_elsewhere, may_be_names, read_byline
from corpus.cleaning.furniture import ends_article
from corpus.cleaning.line import Line
from corpus.cleaning.prose import fold, is_list_item, is_title, word_count

_LONGEST_CAPTION_WORDS = 40
_TOP_LINES = 40
_FEWEST_WORDS_OF_TITLE = 4
_TITLE_BEHIND = re.compile(r"[:：|>»]\s*\w")
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


def mark_names(lines: list[Line]) -> list[Line]:
    """Mark bare names right above a date, and bylines in other languages; both below some title.

    A name has no word that the top of the page has in small letters also: "Ice Closes Port" is none.
    """
    top = lines[:_TOP_LINES]
    marked = list(lines)
    titled = False
    for n, (line, below) in enumerate(pairwise(top)):
        if line.reason is not None:
            continue
        if titled and _is_byline_here(line, below) and _are_words_of_names(read_byline(line.text), top):
            marked[n] = line.dropped_as("byline")
        titled = titled or (is_title(line.text) and word_count(line.text) >= _FEWEST_WORDS_OF_TITLE)
    return marked


def mark_teasers(lines: list[Line]) -> list[Line]:
    """Mark the title that follows a bare "Also read", and the list below it or below a "Most read"."""
    marked = lines[:1]
    for above, line in pairwise(lines):
        in_list = is_list_item(line.text) and _leads_list(marked[-1])
        if in_list or (_is_bare_lead_in(above) and is_title(line.text)):
            line = line.dropped_as("related headline")
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


def _are_words_of_names(names: tuple[str, ...], lines: list[Line]) -> bool:
    """Tell whether none of the words stands in the lines in small letters as well."""
    words = set(" ".join(names).lower().split())
    return all(words.isdisjoint(line.text.split()) for line in lines)


def _is_byline_here(line: Line, below: Line) -> bool:
    if below.reason == "date line" and may_be_names(line.text):
        return True
    return is_byline_elsewhere(line.text)


def _leads_list(above: Line) -> bool:
    if above.reason == "related headline":
        return _is_bare_lead_in(above) or is_list_item(above.text)
    return ends_article(above.text)


def _is_bare_lead_in(line: Line) -> bool:
    return line.reason == "related headline" and not _TITLE_BEHIND.search(line.text)


def _is_video_title(above: Line, line: Line) -> bool:
    if above.reason == "time code":
        return is_title(line.text)
    return above.reason == "video title" and fold(above.text) == fold(line.text)
