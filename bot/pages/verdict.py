"""What came of a quotation that was checked, as pages for Discord: the outcome first, then every place."""

from collections.abc import Sequence

from bot.locale.tongue import say
from bot.pages.cards import heading, one_line, summary_lines
from bot.pages.passage_cards import Cited
from bot.pages.passage_pages import PassagePages
from bot.wording.citation import counted
from bot.wording.verdict import told
from index.verifying.verdict import Match, Verdict

QUOTATION_MAX = 200
TOLD_MAX = 400
MATCHES_MAX = 60
"""What stands in more places than anybody turns pages for is words of everybody's, and no quotation."""


def shown_matches(verdict: Verdict) -> tuple[Match, ...]:
    """Return the matches that there are pages for."""
    return verdict.matches[:MATCHES_MAX]


def summary(verdict: Verdict) -> str:
    """Return what is said above the places, in a line each: the outcome first, the nearest step last."""
    return "\n".join(
        " ".join(line.split()) for line in (*told(verdict), *_left_out(verdict), *_step(verdict))
    )


def verdict_pages(
    quotation: str, told: str, *, passages: Sequence[Cited | None], part: Sequence[Cited | None]
) -> PassagePages:
    """Lay out a verdict: what its summary told, and the places that have the quotation, or a part of it."""
    outcome, _, rest = told.partition("\n")
    checked = say("checked: “{quotation}”", quotation=one_line(quotation, QUOTATION_MAX))
    head = heading(outcome, [checked, *summary_lines(rest, limit=TOLD_MAX)])
    return PassagePages(head, passages, part, say("A part of it, the longest that is on record"))


def _left_out(verdict: Verdict) -> tuple[str, ...]:
    if len(verdict.matches) <= MATCHES_MAX:
        return ()
    told = say(
        "The first {shown} of {places} are shown; more of its words would tell them apart.",
        shown=MATCHES_MAX,
        places=counted(len(verdict.matches), "place"),
    )
    return (told,)


def _step(verdict: Verdict) -> tuple[str, ...]:
    match verdict.outcome:
        case "by_another" if verdict.people:
            speaker = verdict.speaker
            return (say("What {speaker} does say of it, /ask tells, with this speaker.", speaker=speaker),)
        case "by_another":
            return (say("Who speaks on record, /people tells."),)
        case "absent":
            return (say("Check the spelling, give fewer words of it, or look for its topic with /ask."),)
        case _:
            return ()
