"""Articles for tests, made in one line."""

from corpus.article import Article, number_paragraphs
from corpus.attribution.annotate import RULES_VERSION, annotate
from corpus.library import Library, Outcome
from corpus.reading.original import Original
from corpus.statement import Annotation


def article(article_id: str, *texts: str, **fields) -> Article:
    return Article(
        **{"headline": f"Headline of {article_id}", "origin": article_id}
        | fields
        | {"id": article_id, "paragraphs": number_paragraphs(article_id, texts)}
    )


def put(library: Library, *articles: Article) -> list[Outcome]:
    with library.batch():
        return [
            library.add(one, Original(b"raw", "text", one.origin), Annotation(RULES_VERSION, annotate(one)))
            for one in articles
        ]
