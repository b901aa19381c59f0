"""Which digest is meant: what somebody chose or typed goes in; one of their server comes out, or a private word."""

from __future__ import annotations

import discord

from bot.desk import Desk
from bot.diary import Subscription
from bot.people import own_speech
from bot.render.book import NAME
from bot.render.plain import echoed
from bot.replies import say


async def chosen(desk: Desk, interaction: discord.Interaction, typed: str) -> Subscription | None:
    """The digest with this number, of this server alone; None, and a word said, when there is none.

    Raises:
        DiaryError: the diary cannot be read.
    """
    words = own_speech(interaction)
    number = typed.strip().removeprefix("#").partition("·")[0].strip()
    for one in await desk.diary.subscriptions.of_guild(interaction.guild_id or 0):
        if str(one.id) == number:
            return one
    await say(
        interaction, words("There is no digest “{name}” here. Choose one from the list.", name=echoed(typed, NAME))
    )
    return None
