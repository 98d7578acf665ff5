"""Journeys of people who keep the library, and of those who may not."""

import json

import discord
import pytest
from simcord import SetupError

from bot.cogs.keepers import NOT_A_KEEPER
from bot.cogs.kept import NOT_YOURS
from bot.keeper import Keeper
from corpus.confined import Limits
from corpus.library import Library
from tests.discord.test_hostile import TRICKS, assert_harmless
from tests.discord.world import (
    buttons,
    cards,
    every_text,
    heading,
    headings,
    labels,
    put_on_record,
    told,
)

EELS = "---\nid: {id}\n---\nEels are back\n\n“They never left,” said Mara Ellwood, who fishes.\n"


def eels(name="eels"):
    return f"{name}.txt", EELS.format(id=name).encode()


def lines(message):
    """Return what became of each file, as it was sent."""
    return every_text(message)[1].split("\n")


async def add(world, *files, by=None, **options):
    named = {f"file{number}": file for number, file in enumerate(files, start=1)}
    return await (by or world.keeper).slash(world.channel, "library add", **named, **options)


async def offered(world, typed):
    choices = await world.keeper.autocomplete(world.channel, "library remove", "article", typed)
    return [(choice["name"], choice["value"]) for choice in choices]


@pytest.fixture
def world(world):
    """A world with Kim, who may manage the server; Ann and Ben may not."""
    role = world.guild.create_role("managers", permissions=discord.Permissions(manage_guild=True))
    world.keeper = world.guild.add_member(world.env.create_user("kim"), roles=[role])
    return world


async def test_what_is_attached_is_on_record_at_once(world):
    message = world.sent(await add(world, eels(), publisher="The Eel"))
    assert heading(message) == ("Added to the library", ["1 read"])
    assert lines(message) == ["**eels.txt**: read"]
    (card,) = cards(world.sent(await world.ask("What did Mara Ellwood say?")))
    assert card.words == "“They never left,” said Mara Ellwood, who fishes."
    assert card.small.startswith("The Eel · date unknown")


async def test_adding_again_changes_nothing_and_other_words_replace(world):
    await add(world, eels())
    assert lines(world.sent(await add(world, eels()))) == ["**eels.txt**: unchanged"]
    name, raw = eels()
    changed = name, raw.replace(b"fishes", b"farms")
    assert lines(world.sent(await add(world, changed))) == ["**eels.txt**: replaced"]


async def test_of_many_files_those_that_fail_say_why_and_the_others_are_on_record(world):
    good, bad = b'{"id": "w1", "paragraphs": ["Eels."]}\n', b'{"id": "w2"}\n'
    files = [
        *(eels(f"eels-{number}") for number in range(2)),
        ("wire.jsonl", good + bad),
        ("page.pdf", b"%PDF-1.7"),
        ("picture.txt", b"\x89PNG\r\n"),
        ("huge.txt", b"Eels. " * 400_000),
        ("empty.txt", b"\n"),
        ("blank.jsonl", b"\n\n"),
    ]
    message = world.sent(await add(world, *files))
    assert told(message) == ["3 read, 5 failed"]
    became = dict(line.removeprefix("**").split("**: ", 1) for line in lines(message))
    assert list(became) == [name for name, _ in files]
    assert became["wire.jsonl"].startswith("1 read, 1 failed\\: wire.jsonl\\:2\\: text")
    assert "ending that we do not read" in became["page.pdf"]
    assert "it is a picture" in became["picture.txt"]
    assert became["huge.txt"].startswith("failed\\: huge.txt has 2.3 MB; more than 2 MB are not taken here")
    assert "empty.txt is empty" in became["empty.txt"]
    assert became["blank.jsonl"] == "empty"
    with Library(world.app.settings.library_path) as library:
        assert library.count_sources() == 4
        assert len(library.unread.all()) == 3


async def test_progress_is_shown_while_files_are_read(world, monkeypatch):
    monkeypatch.setattr("bot.cogs.keeping.PROGRESS_S", 0)
    await add(world, eels("a"), eels("b"))
    bodies = [json.dumps(request.json) for request in world.env.http_requests if request.json]
    shown = [body for body in bodies if "of 2 files" in body]
    assert ["0 of 2" in shown[0], "1 of 2" in shown[1], len(shown)] == [True, True, 2]


async def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read(world):
    world.app.keeper = Keeper(world.app.settings.library_path, Limits(wall_s=0))
    message = world.sent(await add(world, eels()))
    assert "takes more time or memory to read than a file may" in lines(message)[0]
    world.app.keeper.close()
    world.app.keeper = Keeper(world.app.settings.library_path)
    assert told(world.sent(await add(world, eels()))) == ["1 read"]


async def test_files_for_which_no_time_is_left_are_told_before_discord_takes_no_answer(world, monkeypatch):
    monkeypatch.setattr("bot.cogs.keeping.ADDING_S", -1)
    message = world.sent(await add(world, eels("a"), eels("b")))
    assert told(message) == ["2 failed"]
    assert all("There was no time left for" in line for line in lines(message))


async def test_a_file_that_discord_has_lost_says_so_and_the_next_is_read(world, monkeypatch):
    cdn = world.env.backend.cdn
    whole = cdn.get
    monkeypatch.setattr(cdn, "get", lambda url: None if "lost" in url else whole(url))
    lost, read = lines(world.sent(await add(world, eels("lost"), eels("found"))))
    assert "lost.txt could not be fetched from Discord. Attach it again." in lost
    assert read == "**found.txt**: read"


async def test_while_another_program_writes_nothing_is_added_and_that_is_said(world, monkeypatch):
    monkeypatch.setattr("corpus.database.BUSY_TIMEOUT_S", 0)
    with Library(world.app.settings.library_path) as library:
        with library.batch():
            result = await add(world, eels())
        assert "cannot be used now" in result.followups[0].content
        assert library.count_sources() == 1
    assert world.env.errors


async def test_a_hostile_name_of_a_file_is_stored_and_shown_as_mere_text(world):
    name = "../@everyone [a](https://evil.example) <@1>\x00\n# **b** \u202etxt.exe.txt"
    message = world.sent(await add(world, (name, b"Eels are back\n\nAll of them, it seems.\n")))
    assert told(message) == ["1 read"]
    assert_harmless(message)
    with Library(world.app.settings.library_path) as library:
        (added,) = library.sources("eels are back")
    assert added.origin == "evil.example) <@1>__# **b** _txt.exe.txt"


async def test_a_hostile_name_is_mere_text_also_where_its_file_is_refused(world):
    tricks = [trick.replace("/", "") for trick in TRICKS.values()]
    message = world.sent(await add(world, *((f"{trick}.exe", b"MZ") for trick in tricks)))
    assert told(message) == [f"{len(tricks)} failed"]
    assert_harmless(message)


async def test_what_an_article_says_is_harmless_where_it_is_to_be_deleted(world, data):
    for number, trick in enumerate(TRICKS.values()):
        put_on_record(data, f"eels-{number}", ["Eels."], headline=trick, publisher=trick)
        result = await world.keeper.slash(world.channel, "library remove", article=f"eels-{number}")
        assert_harmless(world.sent(result), trick)
    assert len(await offered(world, "eels")) == len(TRICKS)


@pytest.mark.parametrize("command", ["library add", "library remove", "library status"])
async def test_those_who_may_not_manage_the_server_are_not_offered_the_commands(world, command):
    assert command in world.keeper.available_commands(world.channel)
    assert command not in world.ann.available_commands(world.channel)
    with pytest.raises(SetupError, match="could not run it"):
        await world.ann.slash(world.channel, "library status")


async def test_in_direct_messages_there_is_nothing_to_keep(world):
    with pytest.raises(SetupError, match="could not run it"):
        await world.env.create_user("kay").slash("library status")


@pytest.mark.parametrize(("named", "allowed"), [(True, True), (False, False)])
async def test_of_those_whom_a_server_shows_the_commands_only_named_roles_may_use_them(
    world, restart, named, allowed
):
    role = world.guild.create_role("keepers")
    dee = world.guild.add_member(world.env.create_user("dee"), roles=[role])
    await restart(keeper_roles=(role.id,) if named else None)
    (library,) = [one for one in await world.env.bot.tree.fetch_commands() if one.name == "library"]
    world.guild.set_command_permissions(library, {role: True})
    result = await dee.slash(world.channel, "library status")
    if allowed:
        assert heading(result.response)[0] == "The library"
    else:
        assert result.response.content == NOT_A_KEEPER
        assert result.response.ephemeral
        assert world.env.errors


async def test_an_article_is_deleted_once_that_is_confirmed(world):
    ((label, chosen),) = await offered(world, "courier")
    assert label == "Ferry line to close · The Saltmarsh Courier · 2024-05-17"
    result = await world.keeper.slash(world.channel, "library remove", article=chosen)
    message = world.sent(result)
    title, (deleted, _) = heading(message)
    assert title == "Delete this article for good?"
    assert deleted == (
        "Deleted will be: 5 paragraphs, 2 statements, 1 version with their originals, and all corrections."
    )
    assert headings(message) == ["Ferry line to close"]
    await world.keeper.click(message, label="Delete for good")
    assert heading(world.sent(result))[0] == "Deleted from the library"
    assert "Delete for good" not in labels(world.sent(result))
    assert told(world.sent(await world.ask("ferry"))) != ["5 passages on record", "looked for: ferry"]
    with Library(world.app.settings.library_path) as library:
        assert library.count_sources() == 0


async def test_nobody_else_can_confirm_not_even_another_keeper(world):
    result = await world.keeper.slash(world.channel, "library remove", article="ferry")
    other = world.guild.add_member(
        world.env.create_user("lee"),
        roles=[world.guild.create_role("more", permissions=discord.Permissions(manage_guild=True))],
    )
    for clicker, sentence in ((other, NOT_YOURS), (world.ann, NOT_A_KEEPER)):
        click = await clicker.click(world.sent(result), label="Delete for good")
        assert click.response.content == sentence
        assert click.response.ephemeral
    with Library(world.app.settings.library_path) as library:
        assert library.count_sources() == 1


async def test_a_deletion_can_be_confirmed_after_a_restart(world, restart):
    result = await world.keeper.slash(world.channel, "library remove", article="ferry")
    await restart()
    await world.keeper.click(world.sent(result), label="Delete for good")
    assert heading(world.sent(result))[0] == "Deleted from the library"


async def test_an_article_that_has_changed_since_is_not_deleted(world, data):
    result = await world.keeper.slash(world.channel, "library remove", article="ferry")
    put_on_record(data, "ferry", ["The ferry stays.", "The last ferry to Saltmarsh."], headline="Stays")
    click = await world.keeper.click(world.sent(result), label="Delete for good")
    assert click.followups[0].content.startswith("This article has changed since you asked, or is gone")
    with Library(data / "library.sqlite") as library:
        assert library.count_sources() == 1


async def test_an_article_with_an_id_too_long_for_discord_can_be_chosen(world, data):
    long = "https://example.com/" + "eel/" * 100
    put_on_record(data, "eel", ["Eels."], headline="Eels", url=None)
    await add(world, ("a.md", f"---\nurl: {long}\n---\n# Long eels\n\nLong.".encode()))
    ((_, chosen),) = await offered(world, "long")
    result = await world.keeper.slash(world.channel, "library remove", article=chosen)
    assert headings(world.sent(result)) == ["Long eels"]
    (button,) = (button for button in buttons(world.sent(result)) if button.label == "Delete for good")
    assert len(button.custom_id) <= 100


async def test_an_article_that_is_not_there_cannot_be_removed(world):
    result = await world.keeper.slash(world.channel, "library remove", article="zorblatt")
    assert result.followups[0].content.startswith("The library holds no article zorblatt")
    assert world.env.errors


async def test_the_status_says_how_the_library_is_doing(world):
    message = (await world.keeper.slash(world.channel, "library status")).response
    assert message.ephemeral
    title, (counts, added, size, rules) = heading(message)
    assert title == "The library"
    assert counts == "1 article, 5 paragraphs, 2 statements, 1 speaker"
    assert added.startswith("last added: 20")
    assert size.endswith(" MB")
    assert rules.startswith("rules: version ")
