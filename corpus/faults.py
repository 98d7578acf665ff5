"""Damage in a library's file: what SQLite finds, and paragraphs that are gone."""

from corpus.database import Database


def faults(database: Database) -> list[str]:
    """Look for damage: a line each, none when all is well."""
    found = [row[0] for row in database.all("PRAGMA integrity_check") if row[0] != "ok"]
    strays = database.all("PRAGMA foreign_key_check")
    gaps = database.all(
        """SELECT article_id, version FROM edition LEFT JOIN paragraph USING (article_id, version)
        GROUP BY article_id, version, paragraph_count
        HAVING count(number) <> paragraph_count OR coalesce(max(number), 0) <> paragraph_count"""
    )
    found += [f"a row of {row['table']} has lost its {row['parent']}" for row in strays]
    return found + [f"{row['article_id']}, version {row['version']}, lacks paragraphs" for row in gaps]
