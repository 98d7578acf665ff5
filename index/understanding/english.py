"""The forms of English questions that ask for somebody's words, or for who said something.

Which words of a form are a name cannot be told from the form alone: `readings` gives all that may be, and
whoever knows the people chooses.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from corpus.attribution.english.sentences.cues import forms
from index.understanding.form import Reading

_PLAINLY = ("argue", "believe", "claim", "comment", "say", "speak", "state", "talk", "think")
_BY_ANYONE = """
    admit complain criticise criticize deny estimate expect explain fear hope insist mention note praise
    predict remark stress suggest tell testify warn worry
    """.split()  # noqa: SIM905  (a list of strings would hide the words)
_BY_SOMEBODY = """
    add advise announce answer ask assert blame concede condemn confirm declare demand describe dismiss
    express feel forecast object oppose promise propose react recall recommend reply respond reveal suspect
    urge welcome write
    """.split()  # noqa: SIM905
"""Verbs that ask for words: *say* of anybody, *admit* also of *who*, *announce* of known people only."""

_VIEW = (
    "(?:views?|opinions?|positions?|stances?|take|takes|thoughts?|attitudes?|comments?|remarks?|statements?"
    "|quotes?|quotations?|words?|reactions?|response|responses|reply|answer|answers|arguments?|claims?"
    "|criticisms?|warnings?|predictions?|explanations?|advice|account|testimony|sayings|assessment)"
)
_BE = "(?:is|are|was|were|has been|have been)"
_AUXILIARY = "(?:did|does|do|has|have|had|would|will|can|could|might|should)"
_ADVERBS = "(?:(?:ever|also|really|actually|just|recently|already|publicly|then|later|have to|had to) )*+"
_ON = "(?:on|about|of|regarding|concerning|re|over|towards?|to|for|against|with)"
_SPOKEN = "(?:said|written|told|claimed|argued|stated)"
_ANYTHING = "(?:anything|everything|something|all|whatever|things|passages|articles|lines)"
_WHO = "(?P<who>.{2,80}?)"
_TOPIC = "(?P<topic>.*)"
_ON_TOPIC = f"(?: {_ON} (?P<topic>.+))?"

_ASIDE = re.compile(
    r"(?:please|hi|hello|hey|ok|okay|so|and|but|well|now|thanks)[,!. ]+"
    r"|(?:can|could|would|will) (?:you|we|i) (?:please )?"
    r"|(?:tell|show|give|get|find|fetch|list|read|remind|let)(?: (?:me|us))?(?: (?:know|see|all))?(?: of)? "
    r"|(?:search|look) (?:for|up) "
    r"|i(?:['’]d| would)? (?:like|want|need|wish) to (?:know|see|read|hear) "
    r"|(?:do|does) (?:you|anyone|anybody) know |i(?:['’]m| am) (?:looking for|interested in) "
    r"|(?:is|are) there (?=any)|(?:any|some|the) (?=quot|statement|comment|remark|view|opinion)",
    re.IGNORECASE,
)
"""What comes before a question and is none."""


def _any_of(lemmas: Iterable[str], *others: str) -> str:
    every = sorted({*others, *chain.from_iterable(map(forms, lemmas))}, key=len, reverse=True)
    return f"(?:{'|'.join(every)})"


@cache
def _plain_verbs() -> str:
    return _any_of(_PLAINLY, "have to say", "got to say", "quoted as saying", "quoted on", "quoted")


@cache
def _verbs() -> str:
    return _any_of((*_PLAINLY, *_BY_ANYONE, *_BY_SOMEBODY), "have to say", "stand on", "make of", "made of")


def _asking(say: str) -> tuple[str, str]:
    what = rf"(?:what|how|why|when|where|whether|if|which \w+|how \w+|what \w+|{_ANYTHING}(?: that)?)"
    return (
        rf"{what} (?:(?:else|exactly|all) )?(?:{_AUXILIARY} )?{_WHO} {_ADVERBS}{say}\b{_TOPIC}",
        rf"{_AUXILIARY} {_WHO} {_ADVERBS}{say}\b{_TOPIC}",
    )


@cache
def _plain_forms() -> tuple[re.Pattern[str], ...]:
    written = (
        *_asking(_plain_verbs()),
        rf"(?:what|how|why) {_BE} {_WHO} (?:saying|thinking|arguing|quoted)\b(?: as saying)?{_TOPIC}",
        rf"what (?:else )?{_BE} {_SPOKEN}(?: {_ON} (?P<topic>.+?))? by {_WHO}",
        rf"what (?:else )?{_BE} {_SPOKEN} by {_WHO}{_ON_TOPIC}",
        rf"(?:quotes?|quotations?|statements?) (?:of|by|from) {_WHO}{_ON_TOPIC}",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in written)


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    written = (
        *_asking(_verbs()),
        rf"(?:what|how) {_BE} {_WHO}['’]s? (?:\w+ )?{_VIEW}\b{_TOPIC}",
        rf"{_WHO}['’]s? (?:\w+ )?{_VIEW}\b{_TOPIC}",
        rf"(?:what {_BE} )?(?:the )?{_VIEW} (?:of|by|from) {_WHO}{_ON_TOPIC}",
        rf"{_ANYTHING} (?:{_SPOKEN} )?(?:of|by|from) {_WHO}{_ON_TOPIC}",
        rf"(?:quote|cite) {_WHO}{_ON_TOPIC}",
        rf"{_VIEW} {_WHO}{_ON_TOPIC}",
        rf"(?P<topic>.*?),? ?\baccording to {_WHO}",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in written)


_ACCORDING = re.compile(r"according to (?P<rest>.+)", re.IGNORECASE)
_LONGEST_NAME = 8
"""Words."""


@cache
def _loose_forms() -> tuple[re.Pattern[str], ...]:
    written = (
        rf"{_WHO} {_ADVERBS}{_verbs()}\b{_TOPIC}",
        rf"{_WHO} {_VIEW}\b{_TOPIC}",
        rf"(?:what|how) about {_WHO}{_ON_TOPIC}",
        rf"{_WHO} (?:on|about|regarding|concerning|re) {_TOPIC}",
        rf"{_WHO}: ?{_TOPIC}",
        r"(?P<who>.{2,80})(?P<topic>)",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in written)


@cache
def _who_forms() -> tuple[re.Pattern[str], ...]:
    anyone = "(?:anyone|anybody|someone|somebody|people|they|everyone|everybody|others)"
    who = "(?:whom?|which (?:people|persons|speakers|experts|politicians|officials))"
    say = _ADVERBS + _any_of((*_PLAINLY, *_BY_ANYONE), "quoted as saying", "quoted on")
    written = (
        rf"{who}(?: else)?(?: all)? (?:(?:{_AUXILIARY}|{_BE}|been) )*+{say}\b{_TOPIC}",
        rf"(?:what (?:else )?)?{_AUXILIARY} {anyone}(?: else)? {say}\b{_TOPIC}",
        rf"what (?:else )?{_BE} {_SPOKEN}\b{_TOPIC}",
        rf"{_TOPIC},? ?[-–—:]? ?whom? (?:{_AUXILIARY} )?(?:said|says|say|wrote)(?: (?:it|that|this|so))?",
        rf"{_TOPIC},? ?[-–—:]? ?whose words (?:are|were) (?:they|these|those)",
        rf"whose (?:words|view|opinion|claim) (?:is|was|are|were) (?:it|this|these)?{_TOPIC}",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in written)


def readings(question: str) -> Iterator[Reading]:
    """Yield the ways to read a question in which somebody says something, the plainest first."""
    asked = without_asides(question)
    yield from _said(_plain_forms(), asked, plain=True)
    yield from _said(_forms(), asked, plain=False)
    for form in _who_forms():
        if match := form.fullmatch(asked):
            yield Reading("who", "", match["topic"])
    yield from _according(asked)
    yield from _said(_loose_forms(), asked, plain=False)


def _said(written: Iterable[re.Pattern[str]], asked: str, *, plain: bool) -> Iterator[Reading]:
    for form in written:
        if match := form.fullmatch(asked):
            yield Reading("said", match["who"], match["topic"] or "", plain)


def without_asides(question: str) -> str:
    """Return a question without what comes before it and is none, such as `please tell me`."""
    while match := _ASIDE.match(question):
        question = question[match.end() :]
    return question


def _according(asked: str) -> Iterator[Reading]:
    """Yield what `according to Mara Ellwood what is silt` may name: the longest name first."""
    if not (match := _ACCORDING.fullmatch(asked)):
        return
    words = match["rest"].split(" ")
    for end in range(min(len(words), _LONGEST_NAME), 0, -1):
        yield Reading("said", " ".join(words[:end]).rstrip(",:"), " ".join(words[end:]), plain=False)
