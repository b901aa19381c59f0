"""The Discord side of the command line: settings go in, a connected bot serves until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable, Coroutine
from typing import IO, Any

import discord

from bot.app import HubBot, build_bot
from bot.settings import Settings

OK, FAILED, MISCONFIGURED = 0, 1, 78
UNSET = (
    "hubwise: no Discord token. Set HUBWISE_DISCORD_TOKEN or HUBWISE_DISCORD_TOKEN_FILE (`hubwise chat` needs none).\n"
)
REFUSED = "hubwise: Discord refuses the token. Check HUBWISE_DISCORD_TOKEN; the developer portal makes a new one.\n"


def serve(settings: Settings, errors: IO[str]) -> int:
    """Connect and serve until SIGINT or SIGTERM."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    return _with_token(settings, errors, _serve)


def sync(settings: Settings, out: IO[str], errors: IO[str]) -> int:
    """Register the commands with Discord and say how many there are."""

    async def register(bot: HubBot) -> None:
        await bot.login(settings.token)
        names = sorted(command.name for command in await bot.register())
        out.write(f"{len(names)} commands registered: {', '.join(names)}\n")

    return _with_token(settings, errors, register)


def _with_token(settings: Settings, errors: IO[str], work: Callable[[HubBot], Coroutine[Any, Any, None]]) -> int:
    if not settings.token:
        errors.write(UNSET)
        return MISCONFIGURED
    try:
        asyncio.run(_opened(build_bot(settings), work))
    except discord.LoginFailure:
        errors.write(REFUSED)
        return MISCONFIGURED
    except (discord.DiscordException, OSError) as error:
        errors.write(f"hubwise: Discord cannot be reached or refused: {error}\n")
        return FAILED
    return OK


async def _opened(bot: HubBot, work: Callable[[HubBot], Awaitable[None]]) -> None:
    async with bot:
        await work(bot)


async def _serve(bot: HubBot) -> None:
    loop = asyncio.get_running_loop()
    serving = asyncio.ensure_future(bot.start(bot.settings.token))
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, serving.cancel)
    try:
        await serving
    except asyncio.CancelledError:
        logging.getLogger(__name__).info("stopping")
