"""Trying the bot in a browser: options go in, the playground takes this process's place."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from bot.cli.command import FAILED, Commands, Streams
from bot.settings import CHECKOUT, Settings
from knowledge import Engine, KnowledgeError

ABSENT = "hubwise: the playground is not part of this installation, which runs the bot alone; a checkout has it.\n"
SHIPPED = CHECKOUT / "seeds"
SUGGESTIONS = (
    "/ask question: How big is I·Campus?",
    "/ask question: 无锡园区面积多大？",
    "/ask question: Who leads the Chengdu precision medicine center?",
)
PLAIN = ("/help", "/hubs")


def add_parser(commands: Commands) -> None:
    """Register `hubwise play`."""
    play = commands.add_parser("play", help="try the bot in a browser, on a Discord of this machine's own")
    play.add_argument("--port", type=int, help="where the page is")
    play.add_argument("--no-browser", action="store_true", help="only print the address")
    play.set_defaults(run=play_here)


def play_here(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Become the playground, which runs `hubwise run` as a process of its own.

    The bot does not import the playground, and signals need nobody to pass them on: hence exec.
    """
    if find_spec("playground") is not None:
        command = _command(options, suggestions(settings.seeds))
        streams.out.flush()
        streams.errors.flush()
        os.execv(sys.executable, command)  # noqa: S606 - no shell is wanted
    streams.errors.write(ABSENT)
    return FAILED


def suggestions(seeds: Path) -> tuple[str, ...]:
    """What somebody who has never seen the bot can click first: questions that the seeds answer, or plain commands."""
    if seeds.resolve() == SHIPPED.resolve():
        return SUGGESTIONS
    try:
        engine = Engine.over(seeds)
    except KnowledgeError:
        # The playground says what is wrong with them.
        return PLAIN
    english, chinese = engine.examples("en", 2), engine.examples("zh", 1)
    return tuple(f"/ask question: {question}" for question in (*english, *chinese)) or PLAIN


def _command(options: argparse.Namespace, suggested: Sequence[str]) -> list[str]:
    port = ["--port", str(options.port)] if options.port is not None else []
    browser = ["--no-browser"] if options.no_browser else []
    offered = [word for text in suggested for word in ("--suggest", text)]
    return [sys.executable, "-m", "playground", *port, *browser, *offered]
