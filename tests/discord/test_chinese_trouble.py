"""In Chinese: what may not be, what fails, and what those who keep the library are told."""

import re
import shutil

import pytest

from bot.app import THREADS
from tests.discord.chinese_world import BRIDGE, english_in, said
from tests.discord.world import every_text, heading, labels, told

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def data(tmp_path, bridge):
    return shutil.copytree(bridge, tmp_path, dirs_exist_ok=True)


async def test_who_asks_too_much_is_told_how_long_to_wait(world, restart):
    await restart(questions_per_minute=1)
    await world.ask("旧桥")
    refused = (await world.ask("旧桥")).response
    assert re.fullmatch(r"提问太频繁，请等待 \d+ 秒。", refused.content)


async def test_where_too_many_wait_that_is_said(world, monkeypatch):
    monkeypatch.setattr("bot.app.WAITING_LIMIT", -THREADS)
    (private,) = (await world.ask("旧桥")).followups
    assert private.content == "现在排队的问题太多。请稍后再问。"
    assert world.env.errors


async def test_a_bug_is_told_with_its_number(world):
    world.app.close()
    (private,) = (await world.ask("旧桥")).followups
    assert re.fullmatch("抱歉，这里出错了。日志中的错误编号是 [0-9a-f]{8}。", private.content)
    assert world.env.errors


async def test_a_message_in_chinese_is_told_of_a_bug_in_its_own_characters(world):
    world.app.close()
    for question, told_of in (("旧桥", "抱歉，这里出错了。"), ("旧橋在哪裡？誰說的？", "抱歉，這裡出錯了。")):
        await world.ann.send(world.channel, f"{world.bot} {question}")
        assert world.last().content.startswith(told_of)
    assert world.env.errors


async def test_what_is_no_date_is_told_with_how_to_write_one(world):
    refused = (await world.ask("旧桥", after="昨天吧")).response
    assert refused.content == "“昨天吧”不是日期。请写成 YYYY、YYYY-MM 或 YYYY-MM-DD。"
    assert world.env.errors


async def test_who_may_not_keep_the_library_is_told_who_may(world):
    dee = world.guild.add_member(world.env.create_user("dee"))
    (library,) = [one for one in await world.env.bot.tree.fetch_commands() if one.name == "library"]
    world.guild.set_command_permissions(library, {world.guild.default_role: True})
    refused = (await dee.slash(world.channel, "library status")).response
    assert refused.content == "只有能管理此服务器的人，以及机器人运营者指定的身份组，才能使用此命令。"
    assert world.env.errors


async def test_of_files_that_are_added_those_that_fail_say_why(world, kim):
    files = {
        "file1": ("新桥.txt", f"新桥动工\n\n{BRIDGE[5]}\n".encode()),
        "file2": ("图.txt", b"\x89PNG\r\n"),
        "file3": ("两篇.jsonl", '{"paragraphs": ["渡轮停航。"]}\n{"id": "x"}\n'.encode()),
    }
    message = world.sent(await kim.slash(world.channel, "library add", **files))
    assert heading(message) == ("已加入资料库", ["2 篇已收录、2 篇未收录"])
    assert every_text(message)[1].replace("\\", "").split("\n") == [
        "**新桥.txt**：已收录",
        "**图.txt**：未收录：图.txt 不是文本：它是图片。请把文章存为纯文本后再添加。",
        "**两篇.jsonl**：1 篇已收录、1 篇未收录：两篇.jsonl:2: text 不是文本。"
        "请给出 `paragraphs`（文本列表），或 `text`（一段文本）。",
    ]


async def test_the_library_and_its_log_are_told_of_in_chinese(world, kim):
    await world.ask("旧桥")
    await world.ask("彗星")
    for command in ("library status", "log report", "log export"):
        message = (await kim.slash(world.channel, command)).response
        assert set(english_in(*said(message))) <= {"MB", "UTC"}, command


async def test_a_removal_is_asked_about_and_told_in_chinese(world, kim):
    result = await kim.slash(world.channel, "library remove", article="bridge")
    asked = world.sent(result)
    assert heading(asked)[0] == "要永久删除这篇文章吗？"
    assert told(asked)[0] == "将删除：6 个段落、3 条言论、1 个版本及其原件，以及所有更正。"
    assert english_in(*said(asked)) == []
    await kim.click(asked, label=labels(asked)[-1])
    assert heading(world.sent(result))[0] == "已从资料库中删除"


async def test_forms_are_in_chinese(world):
    message = world.sent(await world.ask("王文清说了什么？"))
    for button, title in (("追问", "提问"), ("没用", "哪里不对？")):
        form = (await world.ann.click(message, label=button)).modal
        assert form["title"] == title
        assert words_of(form) != []
        assert english_in(*words_of(form)) == []


def words_of(form):
    """Return what stands in a form: over its fields, beneath them, and what there is to choose."""
    fields = form["components"]
    chosen = [option["label"] for field in fields for option in field["component"].get("options", ())]
    return [*chosen, *(field[key] for field in fields for key in ("label", "description") if field.get(key))]
