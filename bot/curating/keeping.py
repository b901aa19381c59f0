"""What is done beside answering, hour by hour: the diary forgets and is backed up, who waits for word is told."""

from __future__ import annotations

import asyncio
import logging

import discord

from bot.curating.letters import tell_untold
from bot.curating.notices import tell_waiting
from bot.desk import Desk
from bot.diary import DiaryError
from bot.settings import Settings

LOG = logging.getLogger(__name__)
EVERY = 3_600.0


async def keep(desk: Desk, client: discord.Client, settings: Settings) -> None:
    """Look after the diary, and tell those who wait for an answer, now and every hour, until cancelled."""
    while True:
        try:
            forgotten = await desk.diary.forget(desk.now(), settings.keep_questions, settings.keep_feedback)
            backup = await desk.diary.back_up_daily(desk.now())
            LOG.info("the diary forgot %s%s", forgotten, f" and was backed up as {backup}" if backup else "")
        except DiaryError as error:
            LOG.error("the diary could not be looked after: %s", error)  # noqa: TRY400  its text says all
        await tell_waiting(desk, client)
        await tell_untold(desk, client)
        await asyncio.sleep(EVERY)
