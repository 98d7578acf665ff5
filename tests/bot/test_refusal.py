"""Why nothing is shown, and what to do next: said of each kind, in both languages."""

import re
from datetime import date
from typing import get_args

import pytest

from bot.locale.tongue import speak
from bot.wording.limits import limits
from bot.wording.refusal import told
from corpus.filter import Filter
from index.refusal import (
    EmptyLibrary,
    FilteredOut,
    NeverQuoted,
    NoPhrase,
    NothingOnRecord,
    NotOnThis,
    NoWords,
    RefusalKind,
    UnknownName,
)
from index.understanding import chinese, english

YEAR = Filter(date(2023, 1, 1), date(2023, 12, 31))

SAID = [
    (
        NoWords(),
        "The question has no words to look for. "
        "Ask with a name or a topic, for example: what did Li Mingjiang say?",
        "问题中没有可以查找的词。请写上人名或话题，例如：李明江说了什么？",
    ),
    (
        EmptyLibrary(),
        "The library holds no articles yet. Add some where the library is kept: onrecord add FOLDER",
        "资料库中还没有文章。请在存放资料库的机器上添加：onrecord add FOLDER",
    ),
    (
        NothingOnRecord(("eels", "comet"), ("comet",)),
        "No passage on record has enough of: eels, comet (in no article: comet). "
        "Check the spelling, ask with other words, or list the sources",
        "收录的文章中没有足够相关的段落：eels、comet（文章中没有：comet）。"
        "请核对写法，换用别的词提问，或列出来源",
    ),
    (
        NothingOnRecord(("comet",), ("comet",)),
        "Nothing on record for: comet. Check the spelling, ask with other words, or list the sources",
        "没有收录与此有关的内容：comet。请核对写法，换用别的词提问，或列出来源",
    ),
    (
        UnknownName("Ann Roo", near=("Ann Roe", "Jan Roo")),
        "Nobody called Ann Roo is on record. Ask for one of these: Ann Roe, Jan Roo",
        "收录的文章中没有叫“Ann Roo”的人。可以改问：Ann Roe、Jan Roo",
    ),
    (
        UnknownName("Ann Roo"),
        "Nobody called Ann Roo is on record. Check the spelling, or list the people who are",
        "收录的文章中没有叫“Ann Roo”的人。请核对写法，或列出收录的人物",
    ),
    (
        NeverQuoted("Ann Roe", 1),
        "Ann Roe is mentioned in 1 paragraph, but never quoted. "
        "Read the mentions below, or ask “who spoke about Ann Roe?”",
        "有 1 个段落提到“Ann Roe”，但没有引用其言论。请看下方提及之处，或提问：“谁谈到了 Ann Roe？”",
    ),
    (
        NotOnThis(("Ann Roe", "Jan Roe"), 2, ("eels", "silt")),
        "Ann Roe or Jan Roe is on record in 2 paragraphs, none of which has: eels, silt. "
        "Ask “what did Ann Roe or Jan Roe say?”",
        "Ann Roe或Jan Roe 的言论见于 2 个段落，但其中都没有：eels、silt。"
        "请提问：“Ann Roe或Jan Roe 说了什么？”",
    ),
    (
        NoPhrase(("no tax", "no levy")),
        "No paragraph on record has exactly: “no tax”, “no levy”. "
        "Ask without the quotation marks to look for the words one by one",
        "收录的段落中没有这样的原文：“no tax”、“no levy”。去掉引号再问，即可逐词查找",
    ),
    (
        FilteredOut(Filter(date(2023, 1, 1), publisher="Time"), ((YEAR, 2), (Filter(), 1_200))),
        "Nothing of it is on record since 2023 in Time. "
        "Loosen that, and there is more on record: 2 passages in 2023; 1,200 passages without any limit",
        "在此范围内没有收录相关内容：2023年以来，Time。"
        "请放宽范围，收录的还有：2 个段落（2023年）；1,200 个段落（不限范围）",
    ),
]  # fmt: skip


@pytest.fixture
def in_chinese():
    speak("zh-CN")
    yield
    speak("en-US")


@pytest.mark.parametrize(("refusal", "said", "_"), SAID)
def test_a_refusal_says_why_and_what_to_do(refusal, said, _):
    assert ". ".join(told(refusal)) == said


@pytest.mark.parametrize(("refusal", "_", "said"), SAID)
def test_a_refusal_says_it_in_chinese(refusal, _, said, in_chinese):
    assert "。".join(told(refusal)) == said


def test_every_kind_of_refusal_is_tried_here():
    assert {refusal.kind for refusal, _, _ in SAID} == set(get_args(RefusalKind))


@pytest.mark.parametrize(
    ("refusal", "kind"), [(NeverQuoted("李文清", 1), "who"), (NotOnThis(("李文清",), 1, ("桥",)), "said")]
)
def test_the_question_that_is_proposed_is_one_that_is_understood(refusal, kind, in_chinese):
    (proposed,) = re.findall("“([^“]+)？”", told(refusal).step)
    assert kind in {reading.kind for reading in chinese.readings(proposed)}
    speak("en-US")
    (proposed,) = re.findall("“([^“]+)[?]”", told(refusal).step)
    assert kind in {reading.kind for reading in english.readings(proposed)}


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (YEAR, "2023年"),
        (Filter(date(2023, 1, 1), date(2024, 12, 31)), "2023年至2024年"),
        (Filter(date(2024, 2, 1), date(2024, 2, 29)), "2024年2月"),
        (Filter(date(2024, 2, 3), date(2024, 2, 3)), "2024年2月3日"),
        (Filter(date(2024, 2, 3), date(2024, 3, 4)), "2024年2月3日至2024年3月4日"),
        (Filter(after=date(2024, 2, 3)), "2024年2月3日以来"),
        (Filter(before=date(2024, 2, 3)), "截至2024年2月3日"),
        (Filter(before=date(2024, 2, 3), publisher="南岸晚报"), "截至2024年2月3日，南岸晚报"),
        (Filter(), ""),
    ],
)
def test_dates_and_publishers_are_named_in_chinese_as_a_chinese_newspaper_does(wanted, said, in_chinese):
    assert limits(wanted) == said
