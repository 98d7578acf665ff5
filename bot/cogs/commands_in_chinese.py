"""The names and descriptions of commands in Chinese, for those whose Discord is Chinese."""

from discord import Locale
from discord.app_commands import TranslationContextTypes, Translator, locale_str

from bot.locale.chinese.commands import COMMANDS
from bot.locale.traditional import traditional


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
