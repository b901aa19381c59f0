"""`hubwise seeds rollback`: a version goes in, what it said is served again from the next start on."""

from __future__ import annotations

import argparse
import asyncio
from typing import IO

from bot.cli.command import Commands, Streams
from bot.cli.reloading import BY, tell
from bot.cli.stored import newest
from bot.settings import Settings
from knowledge import KnowledgeError, ReloadReport


def add_parser(verbs: Commands) -> None:
    """Register `hubwise seeds rollback`."""
    own = verbs.add_parser("rollback", help="go back to a version, until the next `hubwise reload`")
    own.add_argument("version", type=int, metavar="VERSION", help="its number in `hubwise seeds history`")
    own.add_argument("--note", default="", help="why, for the history")
    own.add_argument("--json", action="store_true", help="print what came of it as one JSON object")
    own.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Roll back."""
    return tell(asyncio.run(_rolled_back(options, settings, streams.errors)), streams, as_json=options.json)


async def _rolled_back(options: argparse.Namespace, settings: Settings, errors: IO[str]) -> ReloadReport:
    async with newest(settings, errors) as engine:
        if engine is None:
            raise KnowledgeError("nothing was loaded yet, so there is nothing to go back to")
        return await engine.roll_back(options.version, by=BY, note=options.note)
