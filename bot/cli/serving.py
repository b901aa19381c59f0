"""The Discord side of the command line: settings go in, a connected bot serves until it is told to stop."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
from collections.abc import Callable, Coroutine
from typing import IO, Any

import discord

from bot.app import build_bot, register
from bot.cli.command import FAILED, MISCONFIGURED, OK, Commands, Streams
from bot.cli.memory import rest_after
from bot.clock import SetAhead
from bot.replies import LOST
from bot.settings import Settings

UNSET = (
    "hubwise: no Discord token. Set HUBWISE_DISCORD_TOKEN or HUBWISE_DISCORD_TOKEN_FILE (`hubwise chat` needs none).\n"
)
REFUSED = "hubwise: Discord refuses the token. Check HUBWISE_DISCORD_TOKEN; the developer portal makes a new one.\n"


def add_parser(commands: Commands) -> None:
    """Register `hubwise run` and `hubwise sync`."""
    run = commands.add_parser("run", help="connect to Discord and serve")
    run.add_argument(
        "--follow-clock", action="store_true", help='set the clock ahead by lines on standard input, {"ahead": seconds}'
    )
    run.set_defaults(run=serve)
    commands.add_parser("sync", help="register the commands with Discord").set_defaults(run=sync)


def serve(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Connect and serve until SIGINT or SIGTERM; for trying what comes at another hour, by a clock set from outside."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    return with_token(
        settings, streams.errors, lambda: _serve(settings, streams.lines if options.follow_clock else None)
    )


def sync(_: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Register the commands with Discord and say how many there are."""

    async def tell() -> None:
        names = sorted(command.name for command in await register(settings))
        streams.out.write(f"{len(names)} commands registered: {', '.join(names)}\n")

    return with_token(settings, streams.errors, tell)


def with_token(settings: Settings, errors: IO[str], work: Callable[[], Coroutine[Any, Any, None]]) -> int:
    """Do what needs Discord; without a good token, or a Discord that answers, say so and give the exit code."""
    if not settings.token:
        errors.write(UNSET)
        return MISCONFIGURED
    try:
        asyncio.run(work())
    except discord.LoginFailure:
        errors.write(REFUSED)
        return MISCONFIGURED
    except LOST as error:
        errors.write(f"hubwise: Discord cannot be reached or refused: {str(error) or type(error).__name__}\n")
        return FAILED
    return OK


async def _serve(settings: Settings, clock: IO[bytes] | None) -> None:
    now = SetAhead()
    following = asyncio.create_task(now.follow(clock)) if clock else None
    async with build_bot(settings, now) as bot:
        # Cancelled before the bot closes: closed while it listens, it would wait 30 seconds on a dead line, and
        # discord.py 2.7.1 would say goodbye with 4000, so that Discord shows the bot for minutes more.
        serving = asyncio.ensure_future(bot.start(settings.token))
        resting = asyncio.create_task(rest_after(bot.wait_until_ready()))
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, serving.cancel)
        try:
            await serving
        except asyncio.CancelledError:
            logging.getLogger(__name__).info("stopping")
        finally:
            resting.cancel()
            if following:
                following.cancel()
