"""Whom a Chinese question asks for: by a name, with a title or a wrong character, or of nobody on record."""

import pytest

from index.answer import answer
from index.engines.memory import MemoryEngine
from index.refusal import NeverQuoted, UnknownName
from index.spelling import nearest
from index.sync import Follower
from index.understanding.understand import understand
from tests.articles import article, put

BRIDGE = (
    "水利局局长邬建岚表示，湖水明年会更清。",
    "李国荣教授说：“白鱼不会自己回来。”",
    "副市长李明华指出，堤坝要在雨季前修好。",
    "“我们等了十年。”渔民陈海生说。",
    "港务长王文清周五表示，旧桥明年拆除。",
    "记者没有联系到船主赵长河，赵长河的船停在南岸。",
    "约翰·韦斯特表示，这座桥设计得很好。",
    "发言人張偉強表示，港口不會關閉。",
    "商会会长欧阳雪说，没有桥就没有生意。",
    "工程师杜鸣说，桥墩要重做。",
)


@pytest.fixture
def record(library):
    put(
        library,
        article("bridge", *BRIDGE),
        article("bay", "“It is late,” said Mara Ellwood, a chemist.", "Peter Vane watched the ferry."),
    )
    return Follower(library, MemoryEngine()).catch_up()


def asked_for(question, record):
    return [person.name for person in understand(question, record).people]


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("邬建岚局长说了什么？", ["邬建岚"]),
        ("水利局局长邬建岚怎么看湖水？", ["邬建岚"]),
        ("邬局长怎么说", ["邬建岚"]),
        ("水利局局长说了什么？", ["邬建岚"]),
        ("王文清港务长说了什么？", ["王文清"]),
        ("港务长王文清说了什么？", ["王文清"]),
        ("李教授怎么看白鱼？", ["李国荣"]),
        ("李市长说了什么？", ["李明华"]),
        ("李先生说了什么？", ["李国荣", "李明华"]),
        ("渔民说了什么？", ["陈海生"]),
        ("欧阳会长说了什么？", ["欧阳雪"]),
        ("欧阳说了什么？", ["欧阳雪"]),
        ("约翰·韦斯特说了什么？", ["约翰·韦斯特"]),
        ("约翰•韦斯特先生说了什么？", ["约翰·韦斯特"]),
        ("约翰韦斯特怎么看这座桥？", ["约翰·韦斯特"]),
        ("韦斯特说了什么？", ["约翰·韦斯特"]),
        ("张伟强说了什么？", ["張偉強"]),
        ("張偉強說了什麼？", ["張偉強"]),
        ("鄔建嵐對湖水有什麼看法？", ["邬建岚"]),
        ("Mara Ellwood说了什么？", ["Mara Ellwood"]),
        ("Ｍａｒａ Ｅｌｌｗｏｏｄ 怎么说？", ["Mara Ellwood"]),
        ("what did 邬建岚 say about the lake?", ["邬建岚"]),
        ("市长说了什么？", []),
        ("桥说了什么？", []),
        ("邬建岚是谁的儿子？", []),
    ],
)
def test_who_is_asked_for_is_found_however_they_are_called(record, question, names):
    assert asked_for(question, record) == names


@pytest.mark.parametrize(
    ("question", "typed", "shown"),
    [
        ("邬建兰说了什么？", "邬建兰", "邬建岚"),
        ("邬剑岚局长怎么看湖水？", "邬剑岚", "邬建岚"),
        ("關於湖水鄔建蘭怎麼說？", "鄔建蘭", "邬建岚"),
        ("王文青说了什么？", "王文青", "王文清"),
        ("杜明怎么看桥墩？", "杜明", "杜鸣"),
        ("约翰·维斯特说了什么？", "约翰·维斯特", "约翰·韦斯特"),
        ("what did 邬建兰 say?", "邬建兰", "邬建岚"),
        ("Mara Elwood怎么看这座桥？", "Mara Elwood", "Mara Ellwood"),
    ],
)
def test_a_wrong_character_of_the_same_sound_is_told_and_forgiven(record, question, typed, shown):
    understood = understand(question, record)
    assert [tuple(one) for one in understood.respelled] == [(typed, shown)]
    assert [person.name for person in understood.people] == [shown]


def test_of_two_who_sound_alike_neither_is_taken_and_both_are_offered(record, library):
    put(library, article("other", "记者王闻清说，港口很安静。"))
    record = Follower(library, MemoryEngine()).catch_up()
    assert nearest("王文青", record.people).chosen is not None
    near = nearest("王雯清", record.people)
    assert near.chosen is None
    assert {person.name for person in near.near} == {"王文清", "王闻清"}


@pytest.mark.parametrize(
    ("question", "name", "near"),
    [
        ("孙大海说了什么？", "孙大海", ()),
        ("孙大海教授对旧桥有什么看法？", "孙大海", ()),
        ("關於舊橋孫大海怎麼看？", "孫大海", ()),
        ("Zoltan Kerekes说了什么？", "Zoltan Kerekes", ()),
        ("what did 孙大海 say?", "孙大海", ()),
        ("李国华说了什么？", "李国华", ("李国荣", "李明华")),
        ("李部长怎么说？", "李部长", ("李国荣", "李明华")),
        ("保罗·韦斯特怎么看这座桥？", "保罗·韦斯特", ("约翰·韦斯特",)),
    ],
)
def test_whom_nobody_on_record_is_called_is_refused_with_those_who_are_near(record, question, name, near):
    assert answer(question, record, limit=5).refusal == UnknownName(name, near)


def test_of_an_unknown_name_it_and_the_topic_are_looked_for_and_not_the_question(record):
    assert answer("孙大海对旧桥有什么看法？", record, limit=5).question.about == ("孙大海", "旧桥")


@pytest.mark.parametrize("question", ["赵长河说了什么？", "趙長河怎麼看舊橋？", "what did 赵长河 say?"])
def test_who_is_mentioned_and_never_quoted_is_told_so_with_the_mentions(record, question):
    found = answer(question, record, limit=5)
    assert isinstance(found.refusal, NeverQuoted)
    assert [passage.paragraph.id for passage in found.mentions] == ["bridge#6"]


def test_beside_what_is_on_record_by_words_it_is_told_that_nobody_has_a_name_of_two_characters(record):
    found = answer("陈海说了什么？", record, limit=5)
    assert found.question.unknown == ("陈海",)
    assert found.passages[0].paragraph.id == "bridge#4"


@pytest.mark.parametrize(
    "question", ["白皮书说了什么？", "港口怎么说？", "报告怎么看旧桥？", "旧桥为什么拆除？"]
)
def test_what_is_no_name_is_looked_for_by_its_words(record, question):
    understood = understand(question, record)
    assert (understood.kind, understood.people, understood.name, understood.unknown) == ("topic", (), "", ())
