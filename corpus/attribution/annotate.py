"""Every statement of an article with whoever makes it, by the rules for the script it is written in."""

from corpus.article import Article
from corpus.attribution.chinese.script import is_chinese
from corpus.statement import Statement

RULES_VERSION = 5
"""Raised whenever the rules could find something else in an article that is stored already."""


def annotate(article: Article) -> tuple[Statement, ...]:
    """Find all statements, in order of paragraph, then of start.

    The rules of a language are imported when an article is in it, since their patterns take long to compile.
    """
    if is_chinese(article):
        from corpus.attribution.chinese.rules import annotate_chinese as annotate_in_language
    else:
        from corpus.attribution.english.rules import annotate_english as annotate_in_language
    return annotate_in_language(article)
