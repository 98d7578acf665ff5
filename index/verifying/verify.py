"""From a quotation to what the record says of it: the one function behind every shell."""

from collections.abc import Sequence

from index.sync import Record
from index.verifying.candidates import terms_of
from index.verifying.matching import Matching
from index.verifying.quotation import longest_quotation, read
from index.verifying.verdict import Match, Outcome, Verdict


def verify(text: str, record: Record, *, speaker: str | None = None) -> Verdict:
    """Tell whether a quotation is on record, where, and whether it is the words of the one named.

    Every article that has it is given, the earliest first. Without a `speaker`, anybody's words will do.
    """
    quotation = read(text)
    people = tuple(record.people.called(speaker)) if speaker else ()
    if not any(map(terms_of, quotation.pieces)):
        return Verdict(text, "no_words", speaker=speaker, people=people)
    matching = Matching(quotation, record)
    matches = matching.matches()
    if not matches:
        return Verdict(text, "absent", speaker=speaker, people=people, part=matching.longest_part())
    theirs = tuple(one for one in matches if not speaker or any(who in people for who in one.speakers))
    return Verdict(text, _outcome(matches, theirs), theirs or matches, speaker, people)


def find_source(text: str, record: Record) -> Verdict:
    """Tell of a message where its words are from: all of it, or else the longest quotation within it."""
    verdict = verify(text, record)
    if verdict.outcome == "absent" and (quotation := longest_quotation(text)):
        return verify(quotation, record)
    return verdict


def _outcome(matches: Sequence[Match], theirs: Sequence[Match]) -> Outcome:
    if not theirs:
        return "by_another" if any(match.speakers for match in matches) else "by_unknown"
    return "nearly" if any(match.differences for match in theirs) else "exact"
