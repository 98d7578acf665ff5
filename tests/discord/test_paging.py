"""Journeys through pages: there and back, somebody else's click, a restart in between, and an old answer."""

from bot.cogs.kept import EXPIRED, NOT_YOURS
from corpus.library import Library
from tests.discord.world import ASKING_ON, FERRY, buttons, cards, labels, new_bot, put_on_record, shown, told

FIRST = ["5 passages on record", "looked for: ferry", "page 1 of 2"]
SECOND = ["5 passages on record", "looked for: ferry", "page 2 of 2"]


async def test_pages_turn_there_and_back(world):
    result = await world.ask("What about the ferry?")
    first = shown(world.sent(result))
    assert told(world.sent(result)) == FIRST

    await world.turn(result)
    assert told(world.sent(result)) == SECOND
    assert sorted(first + shown(world.sent(result))) == sorted(FERRY)

    await world.turn(result, "‹ Previous")
    assert shown(world.sent(result)) == first


async def test_there_is_no_turning_before_the_first_page_or_after_the_last(world):
    result = await world.ask("What about the ferry?")
    previous, following = buttons(world.sent(result))[-5:-3]
    assert (previous.disabled, following.disabled) == (True, False)
    await world.turn(result)
    previous, following = buttons(world.sent(result))[-5:-3]
    assert (previous.disabled, following.disabled) == (False, True)


async def test_a_single_page_does_not_turn(world):
    result = await world.ask("What did the harbour master say?")
    assert labels(world.sent(result)) == ["Read the article", "Context", *ASKING_ON]


async def test_somebody_else_is_told_that_the_pages_are_not_theirs(world):
    result = await world.ask("What about the ferry?")
    before = shown(world.sent(result))
    click = await world.ben.click(world.sent(result), label="Next ›")
    assert click.followups[0].content == NOT_YOURS
    assert click.followups[0].ephemeral
    assert shown(world.sent(result)) == before


async def test_a_private_answer_has_pages_too(world):
    result = await world.ask("What about the ferry?", private=True)
    await world.ann.click(result.response, label="Next ›")
    assert told(result.response) == SECOND


async def test_the_buttons_of_an_answer_work_after_a_restart(world, restart):
    result = await world.ask("What about the ferry?")
    await restart()
    await world.turn(result)
    assert told(world.sent(result)) == SECOND


async def test_commands_are_sent_to_discord_once_and_not_at_every_start(world):
    await world.env.restart_bot(new_bot(world.app))
    sent = [request for request in world.env.http_requests if request.path.endswith("/commands")]
    assert len(sent) == 1


async def test_commands_that_have_changed_are_sent_to_discord_again(world, data):
    (data / "commands.sha256").write_text("of another version")
    await world.env.restart_bot(new_bot(world.app))
    sent = [request for request in world.env.http_requests if request.path.endswith("/commands")]
    assert len(sent) == 2


async def test_expired_pages_say_so(world, monkeypatch):
    result = await world.ask("What about the ferry?")
    monkeypatch.setattr("bot.kept.shown.KEPT", -world.env.now().resolution)
    click = await world.turn(result)
    assert click.followups[0].content == EXPIRED
    assert click.followups[0].ephemeral


async def test_an_answer_keeps_its_words_when_the_article_changes(world, data):
    result = await world.ask("What about the ferry?")
    put_on_record(data, "ferry", ["The ferry stays."])
    await world.turn(result)
    assert set(shown(world.sent(result))) < set(FERRY)


async def test_an_answer_says_so_when_the_article_is_gone(world, data):
    result = await world.ask("What about the ferry?")
    with Library(data / "library.sqlite") as library:
        library.remove("ferry")
    await world.turn(result)
    assert all("has been removed" in card.headline for card in cards(world.sent(result)))


async def test_where_a_passage_stands_too_is_told_also_after_a_restart_and_not_of_what_is_gone(
    world, data, restart
):
    for copier in ("The Eel", "The Heron"):
        put_on_record(data, copier, FERRY[2:3], publisher=copier)
    also_in = "also in: The Eel, date unknown, paragraph 1; The Heron, date unknown, paragraph 1"
    result = await world.ask("What about the ferry?")
    assert told(world.sent(result))[0] == "7 passages on record, 5 shown and 2 nearly the same"
    (small,) = (card.small for card in cards(world.sent(result)) if "paragraph 3" in card.small)
    assert small.splitlines()[1:] == [f"-# {also_in}"]
    with Library(data / "library.sqlite") as library:
        library.remove("The Heron")
    await restart()
    await world.turn(result)
    await world.turn(result, "‹ Previous")
    lines = [line for card in cards(world.sent(result)) for line in card.small.splitlines()]
    assert "-# also in: The Eel, date unknown, paragraph 1" in lines
