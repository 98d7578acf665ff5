"""The forms of Chinese questions that ask for somebody's words, or for who said something."""

import re
from collections.abc import Iterator

from corpus.attribution.chinese.words import CLOSING, SPEECH, THOUGHT, WRITING, any_of
from index.scripts import simplify
from index.understanding.form import Reading

_HAN = re.compile("[\u3400-\u9fff]")
_ASIDE = re.compile(
    "(?:请问|请|麻烦|你?能不能|可以|帮我|给我|告诉我|我?想知道|查一下|查查|找一下|找出|列出|看看|一下)+"
)
_SAY = f"(?:(?!指[控责定挥导派]){any_of((*SPEECH, *THOUGHT, *CLOSING, *WRITING, *'谈看想提论', '看待'))})"
_HOW = "(?:曾经?|都|又|还|也|到底|究竟|最近|近日|后来|当时|会|没?有|[是没]|怎么|如何|怎样)*+"
_DONE = "(?:过|了|的|到|些|点|什么|啥|哪些|话|内容|如何|怎样|吗|呢|没有|没)*+"
_VIEW = "(?:看法|观点|态度|意见|立场|评价|言论|讲话|发言|表态|说法|原话|话|主张|回应|想法|见解|语录)"
_WHO = "(?P<who>[^，,。？?！]{2,12}?|[A-Z][A-Za-z.'’ -]{1,60}?)"
_WHOM = "(?:谁|何人|哪位|哪个人)"
_THESE_WORDS = "(?:这句话?|这话|这段话)"
_ASKING_WHO = "(?:还?有?谁|有?哪些(?:人|专家)|什么人|哪位)"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_WHO}[对就在](?P<topic>.+?)(?:上|方面)?(?:的|持|作|做|发表|抱)?{_HOW}"
        rf"(?:什么|何|哪些|怎样)?的?(?:{_VIEW}|{_SAY}){_DONE}(?:是什么|是)?",
        rf"{_WHO}(?:关于|对于|有关)(?P<topic>.+?)的?{_HOW}(?:{_VIEW}|{_SAY}){_DONE}(?:是什么)?",
        rf"{_WHO}的{_VIEW}(?P<topic>)(?:是什么|有哪些|如何)?",
        rf"(?:根?据|按照?|引用){_WHO}(?:的?{_VIEW}|{_SAY})?[，,：:]\s*(?P<topic>.*)",
        rf"引用{_WHO}(?P<topic>)(?:的话|的原话)?",
        rf"{_WHO}{_HOW}{_SAY}{_DONE}(?:关于|有关|对于)?(?P<topic>.*)",
    )
)
_WHO_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<topic>.+?)[，,]?{_THESE_WORDS}(?:是|出自){_WHOM}{_SAY}?{_DONE}",
        rf"(?P<topic>.+?)[，,]?(?:是{_WHOM}{_SAY}|出自{_WHOM}(?:之口)?){_DONE}",
        rf"(?:关于|对于|有关|就|对)?(?P<topic>.+?)[，,]?(?:这句话?|这话)?{_ASKING_WHO}{_HOW}{_SAY}{_DONE}",
        rf"{_ASKING_WHO}{_HOW}(?:对|就|关于)(?P<topic>.+?){_HOW}(?:{_VIEW}|{_SAY}){_DONE}",
        rf"{_ASKING_WHO}{_HOW}{_SAY}{_DONE}(?:关于|有关|对于)?(?P<topic>.*)",
    )
)
_TOPIC_FIRST = re.compile(
    rf"(?:关于|对于|有关|就|对)(?P<rest>.+?)"
    rf"(?:的{_VIEW}(?:是什么)?|{_HOW}(?:什么|持什么|作何)?(?:{_SAY}|{_VIEW}){_DONE})"
)
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF21, 0xFF5B)}
"""The letters of full width, `Ａ`."""

_NAMES = range(8, 1, -1)
"""Characters of a name that stands right behind the topic."""


def readings(question: str) -> Iterator[Reading]:
    """Yield the ways to read a question in Chinese in which somebody says something, the plainest first.

    The forms are in simplified characters, which stand where the traditional ones do.
    """
    if not _HAN.search(question):
        return
    plain = simplify(question.translate(_NARROW))
    aside = _ASIDE.match(plain)
    asked, plain = (question[aside.end() :], plain[aside.end() :]) if aside else (question, plain)
    for form in _WHO_FORMS:
        if match := form.fullmatch(plain):
            yield Reading("who", "", asked[slice(*match.span("topic"))])
    yield from _topic_first(asked, plain)
    for form in _FORMS:
        if match := form.fullmatch(plain):
            who, topic = (asked[slice(*match.span(part))] for part in ("who", "topic"))
            yield Reading("said", who.strip(), topic)


def _topic_first(asked: str, plain: str) -> Iterator[Reading]:
    """Yield what may be the name at the end of `关于湖水孟琪`, the longest first."""
    if match := _TOPIC_FIRST.fullmatch(plain):
        rest = asked[slice(*match.span("rest"))]
        for length in _NAMES:
            if topic := rest[:-length]:
                yield Reading("said", rest[-length:].strip("，, "), topic.strip("，, "))
