"""Trying the bot in a browser: options go in, the playground takes this process's place."""

from __future__ import annotations

import argparse
import os
import sys
from importlib.util import find_spec

from bot.cli.command import FAILED, Commands, Streams
from bot.settings import Settings

ABSENT = "hubwise: the playground is not part of this installation, which runs the bot alone; a checkout has it.\n"
# What somebody who has never seen the bot can click first.
SUGGESTIONS = (
    "/ask question: How big is I·Campus?",
    "/ask question: 无锡园区面积多大？",
    "/ask question: Who leads the Chengdu precision medicine center?",
)


def add_parser(commands: Commands) -> None:
    """Register `hubwise play`."""
    play = commands.add_parser("play", help="try the bot in a browser, on a Discord of this machine's own")
    play.add_argument("--port", type=int, help="where the page is")
    play.add_argument("--no-browser", action="store_true", help="only print the address")
    play.set_defaults(run=play_here)


def play_here(options: argparse.Namespace, _: Settings, streams: Streams) -> int:
    """Become the playground, which runs `hubwise run` as a process of its own.

    The bot does not import the playground, and signals need nobody to pass them on: hence exec.
    """
    streams.out.flush()
    streams.errors.flush()
    if find_spec("playground") is not None:
        os.execv(sys.executable, _command(options))  # noqa: S606 - no shell is wanted
    streams.errors.write(ABSENT)
    return FAILED


def _command(options: argparse.Namespace) -> list[str]:
    port = ["--port", str(options.port)] if options.port is not None else []
    browser = ["--no-browser"] if options.no_browser else []
    suggested = [word for text in SUGGESTIONS for word in ("--suggest", text)]
    return [sys.executable, "-m", "playground", *port, *browser, *suggested]
