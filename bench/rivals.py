"""What people would rank with instead, each given our terms, and each as it does best by itself.

A rival is made once for each of its settings; `bench.quality` chooses the best on the tuning half. All but
the first ask for any of the question's terms (with all of them, as FTS5 does by default, next to nothing is
found). All may put the headline before the paragraph, where that helps.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import product
from typing import TypeAlias

import bm25s
import numpy as np
import Stemmer
import tantivy
from rank_bm25 import BM25, BM25Okapi, BM25Plus

from bench.scoring import DEEP
from index import analyze

Terms: TypeAlias = Callable[[str], Sequence[str]]
Ask: TypeAlias = Callable[[str], Sequence[str]]
Build: TypeAlias = Callable[["Corpus"], Ask]

terms = cache(analyze.terms)
"""Ours, and each text read once: most of the rivals are made a dozen times."""

K1 = 0.9, 1.2, 1.5
B = 0.4, 0.75


@dataclass(frozen=True, slots=True)
class Corpus:
    """The paragraphs to rank, with the headlines above them."""

    ids: tuple[str, ...]
    texts: tuple[str, ...]
    headlines: tuple[str, ...]

    def read(self, headline: bool) -> list[str]:
        """Return what is indexed of each paragraph."""
        if not headline:
            return list(self.texts)
        return [f"{above}\n{text}" for above, text in zip(self.headlines, self.texts, strict=True)]


def rivals() -> Iterator[tuple[str, list[Build]]]:
    """Yield each rival's name with what builds it, in each of its settings."""
    tuned = list(product((False, True), K1, B))
    titled = False, True
    yield "rank-bm25 as in its README", [partial(_rank_bm25, BM25Okapi, _split, (False, 1.5, 0.75))]
    yield "rank-bm25 Okapi, our terms", [partial(_rank_bm25, BM25Okapi, terms, one) for one in tuned]
    yield "rank-bm25 Plus, our terms", [partial(_rank_bm25, BM25Plus, terms, one) for one in tuned]
    yield "bm25s, our terms", [partial(_bm25s, terms, one) for one in tuned]
    yield (
        "bm25s, its own",
        [partial(_bm25s, read, one) for read in (_bm25s_words, _characters) for one in tuned],
    )
    yield "SQLite FTS5, our terms", [partial(_fts5, terms, _OUR_TOKENS, one) for one in titled]
    yield (
        "SQLite FTS5, its own",
        [partial(_fts5, *reading, one) for reading in _FTS5_OWN for one in titled],
    )
    yield "tantivy, our terms", [partial(_tantivy, _WHITESPACE, one) for one in titled]
    yield (
        "tantivy, its own",
        [partial(_tantivy, own, one) for own in (_tantivy_words(), _tantivy_grams()) for one in titled],
    )


def _split(text: str) -> list[str]:
    return text.lower().split()


def _characters(text: str) -> list[str]:
    return re.findall(r"\w", text.lower())


def _rank_bm25(kind: type[BM25], read: Terms, setting: tuple[bool, float, float], corpus: Corpus) -> Ask:
    headline, k1, b = setting
    bm25 = kind([read(text) for text in corpus.read(headline)], k1=k1, b=b)

    def ask(question: str) -> list[str]:
        scores = bm25.get_scores(read(question))
        return [corpus.ids[row] for row in np.argsort(-scores, kind="stable")[:DEEP]]

    return ask


@cache
def _bm25s_words(text: str) -> list[str]:
    read = bm25s.tokenize(
        text, stopwords="en", stemmer=_english, return_ids=False, show_progress=False, allow_empty=False
    )
    return list(read[0])


_english = Stemmer.Stemmer("english")


def _bm25s(read: Terms, setting: tuple[bool, float, float], corpus: Corpus) -> Ask:
    headline, k1, b = setting
    bm25 = bm25s.BM25(k1=k1, b=b)
    bm25.index([list(read(text)) for text in corpus.read(headline)], show_progress=False)
    known = bm25.vocab_dict

    def ask(question: str) -> list[str]:
        wanted = [term for term in read(question) if term in known]
        if not wanted:
            return []
        rows, _ = bm25.retrieve([wanted], k=min(DEEP, len(corpus.ids)), show_progress=False)
        return [corpus.ids[row] for row in rows[0]]

    return ask


_OUR_TOKENS = "unicode61 remove_diacritics 0 tokenchars '.,'"


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _trigrams(text: str) -> list[str]:
    return [
        gram for word in _words(text) for gram in map("".join, zip(word, word[1:], word[2:], strict=False))
    ]


_FTS5_OWN = (_words, "porter unicode61"), (_trigrams, "trigram")


def _fts5(read: Terms, tokenizer: str, headline: bool, corpus: Corpus) -> Ask:
    table = sqlite3.connect(":memory:")
    table.execute("CREATE VIRTUAL TABLE paragraph USING fts5(text, tokenize = {})".format(f'"{tokenizer}"'))
    texts = corpus.read(headline)
    indexed = (" ".join(terms(text)) for text in texts) if read is terms else iter(texts)
    table.executemany("INSERT INTO paragraph (rowid, text) VALUES (?, ?)", enumerate(indexed))

    def ask(question: str) -> list[str]:
        match = " OR ".join(f'"{term}"' for term in dict.fromkeys(read(question)))
        if not match:
            return []
        found = table.execute(
            "SELECT rowid FROM paragraph WHERE paragraph MATCH ? ORDER BY rank LIMIT ?", (match, DEEP)
        )
        return [corpus.ids[row] for (row,) in found]

    return ask


@dataclass(frozen=True, slots=True)
class _Tantivy:
    """A way to read a text: how it is handed over, and tantivy's analyzer for it."""

    write: Callable[[str], str]
    analyzer: tantivy.TextAnalyzer


def _tantivy_words() -> _Tantivy:
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
    builder = builder.filter(tantivy.Filter.stopword("english")).filter(tantivy.Filter.stemmer("english"))
    return _Tantivy(str, builder.build())


def _tantivy_grams() -> _Tantivy:
    grams = tantivy.Tokenizer.ngram(min_gram=1, max_gram=2)
    return _Tantivy(str, tantivy.TextAnalyzerBuilder(grams).filter(tantivy.Filter.lowercase()).build())


_WHITESPACE = _Tantivy(
    lambda text: " ".join(terms(text)), tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
)


def _tantivy(reading: _Tantivy, headline: bool, corpus: Corpus) -> Ask:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("row", stored=True)
    builder.add_text_field("text", tokenizer_name="ours")
    schema = builder.build()
    index = tantivy.Index(schema)
    index.register_tokenizer("ours", reading.analyzer)
    writer = index.writer()
    for row, text in enumerate(corpus.read(headline)):
        writer.add_document(tantivy.Document.from_dict({"row": row, "text": reading.write(text)}, schema))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def ask(question: str) -> list[str]:
        wanted = reading.analyzer.analyze(reading.write(question))
        any_of = [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "text", term)) for term in wanted]
        found = searcher.search(tantivy.Query.boolean_query(any_of), DEEP).hits
        return [corpus.ids[searcher.doc(address)["row"][0]] for _, address in found]

    return ask
