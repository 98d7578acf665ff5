"""Journeys of people whose Discord is Chinese."""

from bot.locale.chinese.commands import COMMANDS
from bot.locale.chinese.phrases import PHRASES
from bot.locale.traditional import traditional
from tests.discord.world import FERRY, every_text, labels, shown, told


async def test_an_answer_is_told_and_its_buttons_are_labelled_in_chinese_around_the_sources_own_words(
    chinese, world
):
    result = await world.ask("What about the ferry?")
    assert told(world.sent(result)) == ["收录有 5 个段落", "查找：ferry", "第 1 页，共 2 页"]
    assert set(shown(world.sent(result))) < set(FERRY)
    used = {PHRASES[label] for label in ("Read the article", "Context", "‹ Previous", "Next ›", "Follow up")}
    assert used <= set(labels(world.sent(result)))
    await world.ann.click(world.sent(result), label=PHRASES["Next ›"])
    assert told(world.sent(result))[-1] == "第 2 页，共 2 页"


async def test_each_is_refused_in_their_own_language(chinese, world):
    result = await world.ask("What about the ferry?")
    click = await world.ben.click(world.sent(result), label=PHRASES["Next ›"])
    assert "只有提问者" in click.followups[0].content


async def test_privacy_is_told_in_chinese(chinese, world):
    text = "".join(every_text((await world.ann.slash(world.channel, "privacy")).response))
    assert "365 天" in text
    assert "kept" not in text


async def test_who_writes_traditional_characters_is_answered_in_them(world):
    await world.ann.send(world.channel, f"{world.bot} 渡輪在說什麼？")
    assert told(world.last())[-1] == "請核對寫法，換用別的詞提問，或列出來源。"


async def test_a_mention_in_chinese_is_answered_in_chinese_and_the_next_one_is_not(world):
    await world.ann.send(world.channel, f"{world.bot} 渡轮")
    assert any("ferry" not in line and line != "" for line in told(world.last()))
    await world.ann.send(world.channel, f"{world.bot} what about the ferry?")
    assert told(world.last())[0] == "5 passages on record"


def described(commands):
    for command in commands:
        yield command
        yield from described(command.get("options", ()))


async def test_every_command_is_offered_in_chinese_too(world):
    (offered,) = (request.json for request in world.env.http_requests if request.path.endswith("/commands"))
    for one in described(offered):
        assert one["name_localizations"]["zh-CN"] == COMMANDS[one["name"]], one["name"]
        if one.get("description", "…") != "…":
            assert one["description_localizations"]["zh-CN"] == COMMANDS[one["description"]], one["name"]
        assert one["name_localizations"]["zh-TW"] == traditional(COMMANDS[one["name"]])
