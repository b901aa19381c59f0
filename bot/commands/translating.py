"""Commands in other languages: what Discord shows of a command goes in, its translation comes out."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.speech import speech


class Translating(app_commands.Translator):
    """Translates with the catalogue that everything else is said from; people with other languages see English."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, _context: app_commands.TranslationContextTypes
    ) -> str | None:
        """The translation; None when there is none."""
        if locale is not discord.Locale.chinese:
            return None
        said = speech("zh")(string.message)
        return None if said == string.message else said
