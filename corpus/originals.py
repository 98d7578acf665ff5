"""What a version was read from, in the library: the bytes, where they lay, and what was left out of them."""

from corpus.article import Article
from corpus.database import Database, Value
from corpus.reading.original import Original
from corpus.rows import dropped_rows, original_row


def put_original(database: Database, article: Article, version: int, original: Original) -> None:
    """Keep what a new version was read from."""
    database.insert("original", [original_row(article, version, original)])
    database.insert("dropped", dropped_rows(article, version))


def replace_original(database: Database, article: Article, version: int, original: Original) -> None:
    """Keep what a version was read from in place of what it had: lines are counted in these bytes."""
    this: dict[str, Value] = {"id": article.id, "version": version}
    for table in ("original", "dropped"):
        database.run(f"DELETE FROM {table} WHERE article_id = :id AND version = :version", **this)  # noqa: S608  (our own names)
    put_original(database, article, version, original)
    database.run(
        "UPDATE edition SET origin = :origin WHERE article_id = :id AND version = :version",
        origin=article.origin,
        **this,
    )
