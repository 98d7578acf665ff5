"""Every statement of an article with whoever makes it, by the rules for the script it is written in."""

from corpus.article import Article
from corpus.attribution.chinese_script import is_chinese
from corpus.attribution.english import annotate_english
from corpus.statement import Statement

RULES_VERSION = 2
"""Raised whenever the rules could find something else in an article that is stored already."""


def annotate(article: Article) -> tuple[Statement, ...]:
    """Find all statements, in order of paragraph, then of start."""
    if not is_chinese(article):
        return annotate_english(article)
    from corpus.attribution.chinese import annotate_chinese  # here, because its patterns take long to compile

    return annotate_chinese(article)
