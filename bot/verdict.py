"""What is said of a quotation that was checked, in the same words everywhere."""

from collections.abc import Iterable

from bot.citation import counted
from index.verifying.verdict import Difference, Match, Verdict


def told(verdict: Verdict) -> tuple[str, ...]:
    """Return what came of it, in a few sentences: the first is the outcome."""
    return tuple(filter(None, (_outcome(verdict), _nobody(verdict), _where(verdict), _part(verdict))))


def differences(match: Match) -> tuple[str, ...]:
    """Return a line for each difference between a quotation and a place that nearly has it."""
    return tuple(map(_difference, match.differences))


def _outcome(verdict: Verdict) -> str:
    said_by = _names(verdict.matches)
    match verdict.outcome:
        case "exact":
            return f"On record, word for word{f', said by {said_by}' if said_by else ''}."
        case "nearly":
            return f"Nearly on record, not word for word{f'; said by {said_by}' if said_by else ''}."
        case "by_another":
            return f"On record, but not as the words of {verdict.speaker}: it is said by {said_by}."
        case "by_unknown":
            return f"On record, but not as the words of {verdict.speaker}: who says it is not known."
        case "absent":
            return "Not on record."
        case "no_words":
            return "Nothing in it can be looked for. Give at least one word that is not a very common one."


def _nobody(verdict: Verdict) -> str:
    unknown = verdict.speaker and not verdict.people
    return f"Nobody called {verdict.speaker} speaks on record." if unknown else ""


def _where(verdict: Verdict) -> str:
    count = len({match.passages[0].source.article_id for match in verdict.matches})
    return f"In {counted(count, 'article')}, the earliest first." if count > 1 else ""


def _part(verdict: Verdict) -> str:
    return "Its longest part that is on record stands below." if verdict.part else ""


def _names(matches: Iterable[Match]) -> str:
    return " and ".join(dict.fromkeys(person.name for match in matches for person in match.speakers))


def _difference(one: Difference) -> str:
    if not one.found:
        return f"not on record: “{one.typed}”"
    if not one.typed:
        return f"left out: “{one.found}”"
    return f"given “{one.typed}”, on record “{one.found}”"
