"""The verbs and nouns that report speech, writing and thought, with all their forms.

Beth Levin, English Verb Classes and Alternations (1993), chapters 37 (communication), 33 (judgment) and 29
(thought) is the map that the tables follow.
"""

from functools import cache
from typing import Final, NamedTuple

from corpus.attribution.lexicon import words
from corpus.statement import Act

_WITH_CLAUSE: Final = words(
    """
    accept acknowledge admit affirm agree allege announce argue assert attest aver avow boast brag caution
    claim clarify comment complain concede conclude concur confess confide confirm contend counter declare
    demur deny disclose emphasize emphasise exclaim explain fume grumble gripe guess hint imply indicate
    insist interject joke lament maintain marvel moan mumble murmur muse mutter note object observe offer
    opine plead pledge point posit predict proclaim profess promise propose protest quip reaffirm reason
    recall reckon recollect recommend recount reflect reiterate relate remark repeat reply report respond
    retort reveal narrate say scoff shout shrug sigh signal snap sneer specify speculate state stipulate
    stress suggest summarize summarise surmise swear tell testify theorize theorise threaten underline
    underscore venture vow wail warn whisper wonder yell rejoin continue interrupt intone urge demand
    request ask inquire enquire answer chime add advise advocate charge put remember grouse rave exult
    enthuse ponder rule appeal
    """
)
"""Verbs that a clause or a quotation follows: NAME *says* that ..."""

_OF_VOICE: Final = words(
    """
    laugh smile grin chuckle beam bark growl scream holler cheer sing chant sob shriek gasp crow deadpan
    groan bellow roar snarl snort stammer thunder whine share elaborate shout yell
    """
)
"""Verbs that report only with a quotation, and tell how it was spoken: "...," NAME *laughed*."""

_OF_WRITING: Final = words("write tweet retweet blog post email text")
_OF_THOUGHT: Final = words(
    """
    believe think hope fear expect estimate suspect feel worry know doubt forecast anticipate foresee
    reckon envision want plan intend project figure
    """
)

_WITH_OBJECT: Final = words(
    """
    herald downplay go take open push fire shoot hit weigh double make play disagree admire apologize
    apologise resent attack back bless charge credit cheer rebuff poke urge spar dub lash term slight rip
    accuse admonish allude applaud assail attribute bash bemoan berate blame blast brand call cast castigate
    celebrate challenge champion characterize characterise chastise chide cite commend compare compliment
    condemn confront congratulate criticize criticise decry defend demonize denigrate denounce deplore
    deride describe detail discuss dismiss disavow disparage dispute echo endorse enumerate excoriate
    extol express fault gush hail hammer highlight identify insult invoke label lambast lambaste lament
    laud order liken mention mock needle oppose outline pan portray praise press question quiz quote rail
    rap rebuke rebut recite refer refute reject renounce repudiate reprimand revere ridicule savage scold
    skewer slam speak stump sum talk tease thank tout trash trumpet vilify voice welcome
    """
)
"""Verbs that what it is about follows: NAME *criticises* the plan."""

_WITH_ADDRESSEE: Final = words(
    """
    tell remind assure reassure inform warn ask urge advise beg beseech brief caution challenge convince
    encourage exhort implore instruct notify persuade plead promise request text email grill
    """
)
"""Verbs that the person spoken to may follow: NAME *tells* reporters that ..."""

_INVERTING: Final = words(
    """
    say add write ask explain argue note recall continue reply respond answer conclude joke declare remember
    """
)
"""Verbs that stand before their subject in all their forms: "...," *says* NAME."""

_IRREGULAR: Final = """
    admit admits admitted admitting; aver avers averred averring; avow avows avowed avowing; beg begs
    begged begging; beseech beseeches besought beseeching; blog blogs blogged blogging; brag brags
    bragged bragging; cast casts cast casting; concur concurs concurred concurring; demur demurs
    demurred demurring; dub dubs dubbed dubbing; extol extols extolled extolling; feel feels felt
    feeling; foresee foresees foresaw foreseeing; go goes went going gone; hit hits hit hitting; know
    knows knew knowing; liken likens likened likening; make makes made making; offer offers offered
    offering; pan pans panned panning; put puts put putting; quip quips quipped quipping; rap raps
    rapped rapping; rebut rebuts rebutted rebutting; refer refers referred referring; rip rips ripped
    ripping; say says said saying; shoot shoots shot shooting; slam slams slammed slamming; snap snaps
    snapped snapping; spar spars sparred sparring; speak speaks spoke speaking spoken; stump stumps
    stumped stumping; sum sums summed summing; sing
    sings sang singing; sob sobs sobbed sobbing; grin grins grinned grinning; plan plans planned planning;
    quiz quizzes quizzed quizzing; swear swears swore swearing; take takes took taking
    taken; label labels labeled labelled labeling labelling; signal signals signaled signalled signaling
    signalling; marvel marvels marveled marvelled marveling marvelling; tell tells told telling; think
    thinks thought thinking; write writes wrote writing written
    """

PHRASAL: Final = {
    "go": words("after"),
    "take": words("aim exception issue offence offense"),
    "open": words("up"),
    "push": words("back"),
    "fire": words("back"),
    "shoot": words("back"),
    "hit": words("back out"),
    "weigh": words("in"),
    "double": words("down"),
    "make": words("clear"),
    "play": words("down"),
}
"""Everyday verbs that report with the word right after them: *take issue* with, *hit back* at."""

_GOVERNED: Final = PHRASAL | {
    "speak": words("about against of out"),
    "talk": words("about of up"),
    "refer": words("to"),
    "point": words("out that to"),
    "rail": words("against"),
    "stump": words("for"),
    "object": words("that to"),
    "rule": words("that against in out"),
    "appeal": words("for"),
    "want": words("to"),
    "plan": words("to"),
    "intend": words("to"),
    "project": words("that to it they he she"),
    "put": words("it"),
    "figure": words("that it he she they the i we his her their there"),
}
"""What must follow some verbs for them to report: *point out*, not *point*."""

PASSIVE: Final = words("confront press quiz")
"""Verbs that report in the passive alone: *pressed by* NAME about ..., but not "pressed the button"."""

NOUNS: Final = words(
    """
    accusation admission admonition allegation appeal argument assertion attack attacks belief call case
    claim claims comment comments complaint concern concerns concession conclusion contention criticism
    defence defense demand demands denial doubts insistence message note objection objections opinion
    opposition plea pledge point prediction promise proposal questions remark remarks speech statement
    suggestion support view vow warning announcement assurance assurances assessment recommendation threat
    threats declaration explanation estimate prediction predictions promises calls advice testimony emphasis
    offer request answer reply response verdict theory motto
    """
)
"""What somebody said, as a noun: his *claim* that ..."""


PARTICIPLES: Final = words("written spoken known taken gone foreseen")
"""Past participles that are no past tense: NAME *has written*, but not NAME *written*."""

_PAST: Final = words("said told thought felt") | PARTICIPLES
"""Irregular forms that can stand in the passive."""

_TELLING: Final = _WITH_CLAUSE | _OF_VOICE | _OF_THOUGHT
_VOICED: Final = _OF_VOICE - _WITH_CLAUSE


class Cue(NamedTuple):
    """One form of a reporting verb.

    `inverts` where its subject may follow it, `voiced` where a quotation has to be there, `governs` the words
    of which one has to follow, if any has.
    """

    lemma: str
    act: Act
    takes_object: bool
    takes_addressee: bool
    inverts: bool
    participle: bool
    past: bool
    voiced: bool
    governs: frozenset[str]


@cache
def cues() -> dict[str, Cue]:
    """Return every form of every reporting verb, in lower case."""
    lemmas = _WITH_CLAUSE | _OF_VOICE | _OF_WRITING | _OF_THOUGHT | _WITH_OBJECT | _WITH_ADDRESSEE
    return {form: _cue(lemma, form) for lemma in sorted(lemmas, reverse=True) for form in forms(lemma)}


def forms(lemma: str) -> tuple[str, ...]:
    """Return all forms of a verb: say, says, said, saying."""
    irregular = _irregular_forms().get(lemma)
    if irregular is not None:
        return irregular
    if lemma[-1] == "y" and lemma[-2] not in "aeou":
        return lemma, f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"
    third = f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x")) else f"{lemma}s"
    stem = lemma.removesuffix("e")
    return lemma, third, f"{stem}ed", f"{lemma if lemma.endswith('ee') else stem}ing"


@cache
def _irregular_forms() -> dict[str, tuple[str, ...]]:
    rows = (tuple(row.split()) for row in _IRREGULAR.split(";"))
    return {row[0]: row for row in rows}


def _cue(lemma: str, form: str) -> Cue:
    regular_past = form.endswith("ed")
    return Cue(
        lemma,
        _act(lemma),
        lemma in _WITH_OBJECT,
        lemma in _WITH_ADDRESSEE,
        lemma in _INVERTING
        or (lemma in _TELLING and (regular_past or form in (f"{lemma}s", f"{lemma}es")))
        or form in ("wrote", "writes", "tweeted", "sang"),
        form.endswith("ing"),
        regular_past or form in _PAST,
        lemma in _VOICED,
        _GOVERNED.get(lemma, frozenset()),
    )


def _act(lemma: str) -> Act:
    if lemma in _OF_THOUGHT:
        return "thought"
    return "writing" if lemma in _OF_WRITING else "speech"
