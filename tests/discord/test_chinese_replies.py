"""Over a library in Chinese, whoever's Discord is Chinese is told nothing in English."""

import shutil

import pytest

from tests.discord.chinese_world import english_in, said
from tests.discord.world import buttons, heading, told

pytestmark = pytest.mark.usefixtures("chinese")

REFUSALS = [
    ("什么？", None, "问题中没有可以查找的词。"),
    ("彗星的轨道", None, "没有收录与此有关的内容：彗星、轨道。"),
    ("旧桥", "刘志远", "收录的文章中没有叫“刘志远”的人。"),
    ("旧桥", "陈海生", "有 1 个段落提到“陈海生”，但没有引用其言论。"),
    ("王文清对彗星说了什么？", None, "王文清的言论见于 2 个段落，但其中都没有：彗星。"),
    ("“旧桥很美”", None, "收录的段落中没有这样的原文：“旧桥很美”。"),
    ("王文清2023年说了什么？", None, "在此范围内没有收录相关内容：2023年。"),
]
"""A question of each kind but of an empty library, whose words are asked for, and why nothing is shown."""

OUTCOMES = [
    ("旧桥已经撑不过下一个冬天", None, "有记录，逐字相符，发言者是王文清。"),
    ("旧桥建于1911年", None, "有记录，逐字相符。"),
    ("旧桥已经撑不过这一个冬天", None, "有相近的记录，但并非逐字相符；发言者是王文清。"),
    ("旧桥已经撑不过下一个冬天", "李国荣", "有记录，但不是李国荣的话：发言者是王文清。"),
    ("旧桥建于1911年", "李国荣", "有记录，但不能确定是李国荣的话：发言者不详。"),
    ("没有人在旧桥上跳舞。", "刘志远", "没有记录。"),
    ("？！", None, "其中没有可以查找的词。请至少给出一个不太常见的词。"),
]
"""A quotation, who is said to have said it, and what comes of it."""


@pytest.fixture
def data(tmp_path, bridge):
    return shutil.copytree(bridge, tmp_path, dirs_exist_ok=True)


async def click_first(world, message, label):
    """Click the first of the buttons that have a label, and return what comes of it."""
    button = next(button for button in buttons(message) if button.label == label)
    return (await world.ann.click(message, custom_id=button.custom_id)).response


async def test_a_refusal_of_each_kind_is_told_in_chinese(world):
    for question, speaker, reason in REFUSALS:
        options = {"speaker": speaker} if speaker else {}
        message = world.sent(await world.ask(question, **options))
        assert told(message)[0] == reason
        assert told(message)[1].endswith(("。", "？", "？”"))
        assert english_in(*said(message)) == []


async def test_an_answer_with_its_pages_and_the_context_is_in_chinese(world):
    result = await world.ask("王文清说了什么？")
    message = world.sent(result)
    assert told(message) == ["收录有 2 个段落", "发言者：王文清"]
    assert english_in(*said(message)) == []
    assert any("2024年5月17日，据链接推测 · 第 2 段" in text for text in said(message))
    context = await click_first(world, message, "上下文")
    assert "第 2 段，即所引段落" in "".join(said(context))
    assert english_in(*said(context)) == []


async def test_each_outcome_of_a_quotation_that_is_checked_is_told_in_chinese(world):
    for quotation, speaker, outcome in OUTCOMES:
        options = {"speaker": speaker} if speaker else {}
        message = world.sent(await world.verify(quotation, **options))
        assert heading(message)[0] == outcome
        assert english_in(*said(message)) == []


async def test_lists_and_what_they_open_are_in_chinese(world):
    for listed in (await world.people(), await world.sources()):
        message = world.sent(listed)
        assert english_in(*said(message)) == []
        assert english_in(*said(await click_first(world, message, "打开"))) == []


async def test_a_search_that_finds_nothing_says_so_in_chinese(world):
    for result in (await world.people(name="彗星"), await world.sources(search="彗星")):
        message = world.sent(result)
        assert "彗星" in heading(message)[0]
        assert english_in(*said(message)) == []


async def test_help_names_the_commands_as_they_are_offered_in_chinese(world):
    message = (await world.ann.slash(world.channel, "help")).response
    text = "\n".join(said(message))
    assert "`/资料库 添加` 收录文章" in text
    assert "`/删除我的数据`" in text
    assert set(english_in(text)) <= {"Apps", "txt", "md", "jsonl", "JSON", "Lines"}
