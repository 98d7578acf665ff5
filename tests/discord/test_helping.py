"""Journeys of people who do not know yet what they can do."""

from pathlib import Path

import discord
from discord import app_commands

from tests.discord.world import every_text


async def help_(world):
    return (await world.ann.slash(world.channel, "help")).response


async def test_help_is_for_who_asks_and_names_every_command(world):
    message = await help_(world)
    assert message.ephemeral
    text = "\n".join(every_text(message))
    offered = [one for one in world.env.bot.tree.walk_commands() if isinstance(one, app_commands.Command)]
    told = {one.qualified_name: f"`/{one.qualified_name}` {one.description.split()[0]}" for one in offered}
    assert [name for name, line in told.items() if line not in text] == []
    assert [one.name for one in menus(world) if f"**{one.name}**" not in text] == []


async def test_the_page_about_discord_names_every_command(world):
    page = (Path(__file__).parents[2] / "docs" / "discord.md").read_text(encoding="utf-8")
    offered = [one for one in world.env.bot.tree.walk_commands() if isinstance(one, app_commands.Command)]
    assert [one.qualified_name for one in offered if f"`/{one.qualified_name}" not in page] == []
    assert [one.name for one in menus(world) if f"**{one.name}**" not in page] == []


def menus(world):
    kinds = discord.AppCommandType.message, discord.AppCommandType.user
    return [menu for kind in kinds for menu in world.env.bot.tree.get_commands(type=kind)]


async def test_help_fits_into_a_message(world):
    assert len("".join(every_text(await help_(world)))) <= 4_000
