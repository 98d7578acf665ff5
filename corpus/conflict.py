"""When an article is another one than that which has its id: where only their path says they are the same."""

from corpus.article import Article
from corpus.errors import ArticleConflict, Phrase


def refuse_another(article: Article, held: Article, headline: str | None) -> None:
    """Raise `ArticleConflict` where only the path says that these two are the same article.

    `headline` is the one that was read for `held`, before any correction.
    """
    same_headline = article.headline is not None and article.headline == headline
    if article.id != article.origin or same_headline:
        return
    if {paragraph.text for paragraph in article.paragraphs}.isdisjoint(p.text for p in held.paragraphs):
        raise ArticleConflict(
            "{name} is the path of another article in the library ({headline})",
            "Remove that one first (onrecord remove {id}), or give the file an id in its front matter",
            name=article.origin,
            headline=headline or Phrase("headline unknown"),
            id=held.id,
        )
