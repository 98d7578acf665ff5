"""Journeys past texts that would have refusals, verdicts, reports and failures ping, link or format."""

import pytest

from corpus.statement import Speaker
from tests.bot.discord_text import bare, seen
from tests.discord.test_hostile import TRICKS, assert_harmless
from tests.discord.world import (
    every_text,
    labels,
    let_speak,
    let_speak_together,
    put_on_record,
    told,
)

WORDS = "the grey herons stood along the old weir in the rain for the whole of that morning"


@pytest.fixture(params=["pings", "spans", "a link over two lines"])
def trick(request):
    """A few of the tricks: each of them shows where a text goes out unescaped."""
    return TRICKS[request.param]


def assert_sentence_harmless(sentence, *sources):
    drawn, alive = seen(sentence)
    assert not alive
    assert [source for source in sources if bare(source) not in bare(drawn)] == []


async def test_words_of_another_are_harmless_in_the_verdict(world, data, trick):
    let_speak(data, "eels", Speaker(f"Heron {trick}"), words=f"“Eel {trick} {WORDS}”")
    let_speak(data, "other", Speaker("Ann Roe"))
    message = world.sent(await world.verify(f"Eel {trick} {WORDS}", speaker="Ann Roe"))
    assert "not as the words of Ann Roe" in every_text(message)[0]
    assert_harmless(message, f"Heron {trick}"[:60])


async def test_a_part_of_a_quotation_is_harmless_in_the_verdict(world, data, trick):
    put_on_record(data, "eels", [f"Eel {trick} {WORDS}"], headline=trick)
    message = world.sent(
        await world.verify(f"{WORDS}, and not a single otter was ever seen swimming by night")
    )
    assert_harmless(message, trick)


async def test_where_else_a_passage_stands_is_harmless(world, data, trick):
    for copier in ("one", "two"):
        put_on_record(data, copier, [f"Eels, and {WORDS}."], publisher=f"{copier} {trick}")
    message = world.sent(await world.ask("eels"))
    assert "also in" in str(every_text(message))
    assert_harmless(message, f"one {trick}"[:40])


async def test_who_is_meant_by_a_misspelled_name_is_harmless(world, data, trick):
    let_speak(data, "eels", Speaker(f"Gwendolyn {trick}"))
    message = world.sent(await world.ask("eels", speaker=f"Gwendolin {trick}"[:100]))
    assert_harmless(message)
    assert "Gwendol" in str(every_text(message))


async def test_an_exact_phrase_is_harmless_found_or_not(world, data, trick):
    put_on_record(data, "eels", [f"Grey {trick} in the weir"])
    for phrase in (f"“Grey {trick} in the weir”", f"“{trick} and zorblatt”"):
        assert_harmless(world.sent(await world.ask(f"who said {phrase}?")))


async def test_those_who_speak_together_are_harmless_on_the_page_of_one(world, data, trick):
    let_speak_together(data, "eels", Speaker("Ann Marr"), Speaker(f"Eel {trick}"))
    message = world.sent(await world.people(name="Ann Marr"))
    assert "together" in str(every_text(message))
    assert_harmless(message, f"Eel {trick}")


async def test_whom_and_what_is_quoted_most_is_harmless_in_the_report(world, data, kim, trick):
    let_speak(data, "eels", Speaker(f"Eel {trick}"), headline=trick, publisher=trick)
    await world.ask("eels")
    message = (await kim.slash(world.channel, "log report")).response
    assert_harmless(message, f"Eel {trick}"[:40], trick[:40])


async def test_what_is_deleted_is_harmless_when_it_is_told(world, data, kim, trick):
    put_on_record(data, "eels", ["Eels."], headline=trick, publisher=trick)
    result = await kim.slash(world.channel, "library remove", article="eels")
    assert labels(world.sent(result)) == ["Delete for good"]
    await kim.click(world.sent(result), label="Delete for good")
    assert_harmless(world.sent(result), trick)


async def test_an_article_that_is_not_there_is_harmless_when_it_is_told(world, kim, trick):
    result = await kim.slash(world.channel, "library remove", article=f"zorblatt {trick}")
    assert_sentence_harmless(result.followups[0].content, trick)
    assert world.env.errors


async def test_articles_that_cannot_be_told_apart_are_harmless_and_told_within_the_limits(
    world, data, kim, trick
):
    for number in range(3):
        put_on_record(data, f"{number} {trick} {'*' * 900}", ["Eels."], headline="Zorblatt")
    result = await kim.slash(world.channel, "library remove", article="zorblatt")
    sentence = result.followups[0].content
    assert_sentence_harmless(sentence, "3 articles fit zorblatt")
    assert len(sentence) <= 2_000
    assert world.env.errors


async def test_why_a_file_is_not_read_is_harmless(world, kim, trick):
    quoted = trick.replace("\n", " ").replace("\\", "").replace('"', "")
    files = (
        ("date.md", f'---\ndate: "{quoted}"\n---\n# Eels\n\nEels.\n'),
        ("field.md", f"---\n{quoted}\n---\n# Eels\n\nEels.\n"),
        ("table.md", f'+++\ntitle = "{quoted}\n+++\n# Eels\n\nEels.\n'),
        ("two.jsonl", f'{{"id": "{quoted}", "text": "Eels."}}\n{{"id": "{quoted}", "text": "Otters."}}\n'),
        ("list.jsonl", f'{{"id": "x", "paragraphs": "{quoted}"}}\n'),
    )
    named = {f"file{n}": (name, text.encode()) for n, (name, text) in enumerate(files, start=1)}
    message = world.sent(await kim.slash(world.channel, "library add", **named))
    assert "failed" in told(message)[0]
    assert_harmless(message)
