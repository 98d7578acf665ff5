"""Telling Discord which commands there are, with their names and descriptions in English and in Chinese."""

import asyncio
import json
import logging
from hashlib import sha256
from pathlib import Path
from typing import Any

from discord import Locale
from discord.app_commands import CommandTree, TranslationContextTypes, Translator, locale_str

from bot.locale.chinese.commands import COMMANDS
from bot.locale.traditional import traditional

logger = logging.getLogger(__name__)


class InChinese(Translator):
    """Translates what is offered; what has no translation stays English."""

    async def translate(
        self, string: locale_str, locale: Locale, _: TranslationContextTypes, /
    ) -> str | None:
        """Return the Chinese for a name or a description."""
        chinese = COMMANDS.get(string.message)
        if chinese is None or locale not in {Locale.chinese, Locale.taiwan_chinese}:
            return None
        return traditional(chinese) if locale is Locale.taiwan_chinese else chinese


CHINESE = InChinese()


async def offer(tree: CommandTree[Any], file: Path) -> None:
    """Tell Discord of the commands if they are others than it was told of, which a file remembers.

    It takes 200 new ones a day.
    """
    await tree.set_translator(CHINESE)
    offered = await _digest(tree)
    if offered != await asyncio.to_thread(_told, file):
        await tree.sync()
        await asyncio.to_thread(file.write_text, offered, encoding="utf-8")
        logger.info("commands told to Discord: count=%d", len(tree.get_commands()))


def _told(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None


async def _digest(tree: CommandTree[Any]) -> str:
    offered = [await command.get_translated_payload(tree, CHINESE) for command in tree.get_commands()]
    described = json.dumps([tree.client.application_id, offered], sort_keys=True)
    return sha256(described.encode()).hexdigest()
