"""Journeys to what stands around a passage, and of a private answer into the channel."""

from bot.cogs.kept import EXPIRED, NOT_YOURS
from corpus.library import Library
from tests.discord.world import FERRY, cards, heading, labels, put_on_record, shown, told


async def test_context_is_shown_to_whoever_clicks_and_nobody_else(world):
    result = await world.ask("What did the harbour master say?")
    click = await world.ben.click(world.sent(result), label="Context")
    assert click.response.ephemeral
    assert heading(click.response)[0] == "Ferry line to close"
    assert shown(click.response) == list(FERRY[:3])
    assert len(cards(world.sent(result))) == 1


async def test_context_works_after_a_restart_and_for_the_version_that_was_shown(world, data, restart):
    result = await world.ask("What did the harbour master say?")
    put_on_record(data, "ferry", ["The ferry stays.", "The ferry did not close."])
    await restart()
    click = await world.ann.click(world.sent(result), label="Context")
    assert shown(click.response) == list(FERRY[:3])


async def test_context_of_an_article_that_is_gone_says_so(world, data):
    result = await world.ask("What did the harbour master say?")
    with Library(data / "library.sqlite") as library:
        library.remove("ferry")
    click = await world.ann.click(world.sent(result), label="Context")
    assert told(click.response) == ["The article has been removed from the library since."]


async def test_context_that_has_expired_says_so(world, monkeypatch):
    result = await world.ask("What did the harbour master say?")
    monkeypatch.setattr("bot.kept.shown.KEPT", -world.env.now().resolution)
    click = await world.ann.click(world.sent(result), label="Context")
    assert click.followups[0].content == EXPIRED


async def test_a_private_answer_can_be_shared_with_the_page_that_is_seen(world):
    result = await world.ask("What about the ferry?", private=True)
    await world.ann.click(result.response, label="Next ›")
    click = await world.ann.click(result.response, label="Share")
    assert not click.response.ephemeral
    assert told(click.response)[-1] == "page 2 of 2"
    assert shown(world.last()) == shown(result.response)
    assert "Share" not in labels(world.last())


async def test_what_was_shared_is_turned_by_the_asker_only(world):
    result = await world.ask("What about the ferry?", private=True)
    await world.ann.click(result.response, label="Share")
    refused = await world.ben.click(world.last(), label="Next ›")
    assert refused.followups[0].content == NOT_YOURS


async def test_a_public_answer_has_nothing_to_share(world):
    result = await world.ask("What about the ferry?")
    assert "Share" not in labels(world.sent(result))
