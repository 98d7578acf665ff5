"""The verbs and nouns that report speech, writing and thought, with all their forms.

Beth Levin, English Verb Classes and Alternations (1993), chapters 37 (communication), 33 (judgment) and 29
(thought) is the map that the tables follow.
"""

from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from corpus.attribution.lexicon import words
from corpus.statement import Act

Complement: TypeAlias = Literal["clause", "object", "addressee"]
"""What may follow: a clause or quotation; whatever it is about; the person spoken to, then one of these."""

_SAYING = "say add write ask explain argue note recall continue reply respond answer conclude joke declare"
_CLAUSE = (
    "accept acknowledge admit affirm agree allege announce argue assert attest aver avow boast brag caution"
    " claim clarify comment complain concede conclude concur confess confide confirm contend counter declare"
    " demur deny disclose emphasize emphasise exclaim explain fume grumble gripe guess hint imply indicate insist"
    " interject joke lament maintain marvel moan mumble murmur muse mutter note object observe offer opine plead"
    " pledge point posit predict proclaim profess promise propose protest quip reaffirm reason recall reckon"
    " recollect recommend recount reflect reiterate relate remark repeat reply report respond retort reveal "
    " say scoff shout shrug sigh signal snap sneer specify speculate state stipulate stress suggest"
    " summarize summarise surmise swear tell testify theorize theorise threaten underline underscore venture vow wail"
    " warn whisper wonder yell continue interrupt intone urge demand request ask inquire enquire answer chime"
    " add advise advocate charge put"
)
_WRITING = "write tweet retweet blog post email text"
_THOUGHT = (
    "believe think hope fear expect estimate suspect feel worry know doubt forecast"
    " anticipate foresee reckon envision"
)
_OBJECT = (
    "herald downplay go take open push fire shoot hit weigh double make play disagree admire apologize apologise resent attack back bless charge credit cheer rebuff poke urge spar dub lash term slight rip"
    " accuse admonish allude applaud assail attack attribute back bash bemoan berate blame blast call cast"
    " castigate celebrate challenge champion characterize characterise chastise chide cite commend compare compliment"
    " condemn congratulate credit criticize criticise decry defend demonize denigrate denounce deplore deride"
    " describe detail discuss dismiss disavow disparage dispute downplay echo endorse enumerate excoriate extol"
    " express fault gush hail hammer highlight identify insult invoke label lambast lambaste lament laud"
    " lash liken mention mock needle oppose outline pan portray praise question quote rail"
    " rap rebuff rebuke rebut recite refer refute reject renounce repudiate reprimand revere ridicule savage"
    " scold skewer slam speak stump sum talk tease thank tout trash trumpet trumpet vilify voice welcome"
)
_ADDRESSEE = (
    "tell remind assure reassure inform warn ask urge advise beg beseech brief caution challenge convince encourage"
    " exhort implore instruct notify persuade plead promise request text"
    " email grill"
)

_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote writing written",
    "think": "thinks thought thinking", "feel": "feels felt feeling", "know": "knows knew knowing",
    "hold": "holds held holding", "swear": "swears swore swearing", "sing": "sings sang singing",
    "speak": "speaks spoke speaking spoken", "foresee": "foresees foresaw foreseeing", "beg": "begs begged begging",
    "brag": "brags bragged bragging", "quip": "quips quipped quipping", "snap": "snaps snapped snapping",
    "rap": "raps rapped rapping", "slam": "slams slammed slamming", "pan": "pans panned panning",
    "blog": "blogs blogged blogging", "stump": "stumps stumped stumping", "quiz": "quizzes quizzed quizzing",
    "refer": "refers referred referring", "rebut": "rebuts rebutted rebutting", "cast": "casts cast casting",
    "concur": "concurs concurred concurring", "demur": "demurs demurred demurring", "show": "shows showed showing",
    "aver": "avers averred averring", "avow": "avows avowed avowing", "sum": "sums summed summing",
    "extol": "extols extolled extolling", "beseech": "beseeches besought beseeching",
    "compel": "compels compelled compelling", "teach": "teaches taught teaching", "admit": "admits admitted admitting",
    "allow": "allows allowed allowing", "set": "sets set setting", "put": "puts put putting",
    "put": "puts put putting", "hit": "hits hit hitting", "rip": "rips ripped ripping", "spar": "spars sparred sparring",
    "dub": "dubs dubbed dubbing", "go": "goes went going gone", "take": "takes took taking taken", "make": "makes made making", "shoot": "shoots shot shooting", "liken": "likens likened likening", "offer": "offers offered offering",
}  # fmt: skip
PHRASAL: dict[str, frozenset[str]] = {
    "go": frozenset({"after"}),
    "take": words("issue aim exception offense offence"),
    "open": frozenset({"up"}),
    "push": frozenset({"back"}),
    "fire": frozenset({"back"}),
    "shoot": frozenset({"back"}),
    "hit": frozenset(["back", "out"]),
    "weigh": frozenset({"in"}),
    "double": frozenset({"down"}),
    "make": frozenset({"clear"}),
    "play": frozenset({"down"}),
}
"""Everyday verbs that report with the word right after them: *take issue* with, *hit back* at."""

_GOVERNED: dict[str, frozenset[str]] = {
    **PHRASAL,
    "speak": words("about of out against"),
    "talk": words("about of up"),
    "refer": frozenset({"to"}),
    "point": words("out to that"),
    "rail": frozenset({"against"}),
    "stump": frozenset({"for"}),
    "object": frozenset(["to", "that"]),
    "lash": frozenset({"out"}),
    "put": frozenset({"it"}),
    "brand": frozenset(),
}
"""What must follow some verbs for them to report: *point out*, not *point*."""

_PASSIVE_ONLY = frozenset(["written", "spoken"])

NOUNS = words(
    """
    claim claims argument assertion accusation allegation suggestion contention view belief opinion
    warning promise remark remarks comment comments statement complaint insistence conclusion prediction
    criticism pledge vow call admission denial admonition point case concern concerns concession demand
    demands objection objections plea support opposition attack attacks defense defence note appeal
    doubts questions speech message proposal
    """
)
"""What somebody said, as a noun: "his claim that ..."."""


class Cue(NamedTuple):
    """One form of a reporting verb."""

    lemma: str
    act: Act
    complements: frozenset[Complement]
    inverts: bool
    """Whether its subject may follow: "..., said NAME"."""
    participle: bool
    past: bool
    governs: frozenset[str]


@cache
def cues() -> dict[str, Cue]:
    """Return every form of every reporting verb, in lower case."""
    table: dict[str, Cue] = {}
    for lemma in dict.fromkeys(f"{_CLAUSE} {_WRITING} {_THOUGHT} {_OBJECT} {_ADDRESSEE}".split()):
        for form in (lemma, *inflections(lemma)):
            table.setdefault(form, _cue(lemma, form))
    return table


def inflections(lemma: str) -> tuple[str, ...]:
    """Return the other forms of a verb: says, said, saying."""
    if lemma in _IRREGULAR:
        return tuple(_IRREGULAR[lemma].split())
    if lemma[-1] == "y" and lemma[-2] not in "aeou":
        return f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"
    stem = lemma.removesuffix("e")
    plural = f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x")) else f"{lemma}s"
    return plural, f"{stem}ed", f"{stem}ing" if not lemma.endswith("ee") else f"{lemma}ing"


def _cue(lemma: str, form: str) -> Cue:
    return Cue(
        lemma,
        _act(lemma),
        _complements(lemma),
        lemma in _SAYING.split() or (lemma in _CLAUSE.split() and form.endswith("ed")) or form in _WRITTEN,
        form.endswith("ing"),
        form.endswith(("ed", "told", "said")) or form in _PASSIVE_ONLY,
        _GOVERNED.get(lemma, frozenset()),
    )


_WRITTEN = words("wrote tweeted writes tweets")


def _act(lemma: str) -> Act:
    if lemma in _THOUGHT.split():
        return "thought"
    return "writing" if lemma in _WRITING.split() else "speech"


def _complements(lemma: str) -> frozenset[Complement]:
    table: dict[Complement, str] = {
        "clause": f"{_CLAUSE} {_WRITING} {_THOUGHT}",
        "object": _OBJECT,
        "addressee": _ADDRESSEE,
    }
    return frozenset(kind for kind, lemmas in table.items() if lemma in lemmas.split())
