"""What is said of a quotation that was checked, in the same words everywhere."""

from collections.abc import Iterable

from bot.locale.tongue import say
from bot.wording.citation import counted
from index.verifying.verdict import Difference, Match, Verdict


def told(verdict: Verdict) -> tuple[str, ...]:
    """Return what came of it, in a few sentences: the first is the outcome."""
    return tuple(filter(None, (_outcome(verdict), _nobody(verdict), _where(verdict), _part(verdict))))


def differences(match: Match) -> tuple[str, ...]:
    """Return a line for each difference between a quotation and a place that nearly has it."""
    return tuple(map(_difference, match.differences))


def _outcome(verdict: Verdict) -> str:
    speaker, names = verdict.speaker, _names(verdict.matches)
    match verdict.outcome:
        case "exact":
            said = "On record, word for word, said by {names}." if names else "On record, word for word."
        case "nearly":
            said = (
                "Nearly on record, not word for word; said by {names}."
                if names
                else "Nearly on record, not word for word."
            )
        case "by_another":
            said = "On record, but not as the words of {speaker}: it is said by {names}."
        case "by_unknown":
            said = "On record, but not as the words of {speaker}: who says it is not known."
        case "absent":
            said = "Not on record."
        case "no_words":
            said = "Nothing in it can be looked for. Give at least one word that is not a very common one."
    return say(said, speaker=speaker, names=names)


def _nobody(verdict: Verdict) -> str:
    unknown = verdict.speaker and not verdict.people
    return say("Nobody called {speaker} speaks on record.", speaker=verdict.speaker) if unknown else ""


def _where(verdict: Verdict) -> str:
    count = len({match.passages[0].source.article_id for match in verdict.matches})
    return say("In {articles}, the earliest first.", articles=counted(count, "article")) if count > 1 else ""


def _part(verdict: Verdict) -> str:
    return say("Its longest part that is on record stands below.") if verdict.part else ""


def _names(matches: Iterable[Match]) -> str:
    return say(" and ").join(dict.fromkeys(person.name for match in matches for person in match.speakers))


def _difference(one: Difference) -> str:
    if not one.found:
        return say("not on record: “{typed}”", typed=one.typed)
    if not one.typed:
        return say("left out: “{found}”", found=one.found)
    return say("given “{typed}”, on record “{found}”", typed=one.typed, found=one.found)
