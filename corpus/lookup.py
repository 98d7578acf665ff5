"""Find the one article that a person means."""

from corpus.errors import ArticleUnknown
from corpus.library import Library
from corpus.source import Source

_NAMED_AT_MOST = 5


def find(library: Library, name: str) -> Source:
    """Return the article with this id, or the only one that a search for this finds.

    Raises `ArticleUnknown` where there is none, or more than one: then it names some of them.
    """
    versions = library.versions(name)
    if versions:
        return versions[-1]
    found = library.sources(name, limit=_NAMED_AT_MOST) if name.strip() else []
    if len(found) == 1:
        return found[0]
    if not found:
        raise ArticleUnknown(
            "The library holds no article {name}", "List what it holds with: onrecord sources", name=name
        )
    raise ArticleUnknown(
        "{count} articles fit {name}",
        "Name one by its id, for example {ids}",
        count=library.count_sources(name),
        name=name,
        ids=", ".join(source.article_id for source in found),
    )
