"""Every report in a sentence, found by whichever rule fits its cue."""

from collections.abc import Iterator, Set
from functools import cache
from itertools import islice

from corpus.attribution.english.reports.adjectives import ADJECTIVES, read_adjective
from corpus.attribution.english.reports.clefts import read_cleft
from corpus.attribution.english.reports.credits import SOURCES, read_colon, read_credit, read_source
from corpus.attribution.english.reports.nouns import SIGNS, read_noun
from corpus.attribution.english.reports.predicates import read_verb
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.reports.sharing import after_introduction, introduces
from corpus.attribution.english.reports.unlisted import read_unlisted
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.cues import cues

_MOST_CUES, _MOST_REPORTS = 24, 8
"""A sentence with more is no prose; that work stays in proportion to its length hangs on these."""


@cache
def _signs() -> frozenset[str]:
    """Return all that can be read as a cue; a quotation has no small letters."""
    return SIGNS | ADJECTIVES | SOURCES | {":", "?", ""} | cues().keys()


def find_reports(clauses: Clauses) -> tuple[Report, ...]:
    """Find the reports of a sentence, in order of their cues."""
    present = _signs() & clauses.words
    if not present:
        return ()
    found: list[Report] = []
    for report in islice(_read(clauses, present, found), _MOST_REPORTS):
        found.append(report)
    if len(found) < 2:
        return tuple(found)
    if introduces(clauses.sentence, 0):
        found = [ended for one in found if (ended := _in_opening(clauses, one, found)).regions]
    return tuple(_within_later(report, found) for report in found)


def _read(clauses: Clauses, present: Set[str], found: list[Report]) -> Iterator[Report]:
    signs = [index for index, word in enumerate(clauses.in_order) if word in present]
    for index in islice((index for index in signs if not _is_name(clauses, index)), _MOST_CUES):
        report = _read_at(clauses, index, found)
        if report is not None:
            yield report


def _is_name(clauses: Clauses, index: int) -> bool:
    """Tell whether a capital makes a word part of a name: Muslim *Advocates*, and not NAME *Calls* for."""
    if not clauses.sentence[index].capital or clauses.headline or index in clauses.ending:
        return False
    return any(name.first < index < name.last for name in clauses.names)


def _read_at(clauses: Clauses, index: int, found: list[Report]) -> Report | None:
    token = clauses.sentence[index]
    cue = cues().get(token.lower)
    report = read_verb(clauses, index, cue, found) if cue is not None else None
    if report is None and token.lower in SIGNS:
        report = read_noun(clauses, index)
    if report is not None or cue is not None:
        return report
    if token.lower in ADJECTIVES:
        return read_adjective(clauses, index)
    if token.lower in SOURCES:
        return read_source(clauses, index)
    if token.text in (":", "?"):
        return read_colon(clauses, index, found)
    if token.kind != "quote":
        return None
    return read_credit(clauses, index) or read_cleft(clauses, index) or read_unlisted(clauses, index)


def _in_opening(clauses: Clauses, report: Report, found: list[Report]) -> Report:
    """End a report in the clause that opens a sentence with it: "When A asked about B, C said ..."."""
    main = after_introduction(clauses.sentence, len(clauses.sentence))
    if report.head >= main or report.rule == "according":
        return report
    if not any(main <= later.subject.first < later.head for later in found):
        return report
    stop = main - (clauses.word(main - 1) == ",")
    regions = tuple((start, min(end, stop)) for start, end in report.regions if start < stop)
    return report._replace(regions=regions)


def _within_later(report: Report, found: list[Report]) -> Report:
    """End a report where one ends that holds it: "A promised B, his lawyer said" ends A's words at B."""
    for later in found:
        first, last = later.regions[0]
        if later.head > report.head and first <= report.head < last:
            regions = tuple((start, min(end, last)) for start, end in report.regions if start < last)
            return report._replace(regions=regions or report.regions)
    return report
