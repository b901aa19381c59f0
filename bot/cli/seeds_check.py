"""`hubwise seeds check`: a seeds folder goes in, whether it is good comes out, with every problem's place."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.cli.command import FAILED, OK, Commands, Streams
from bot.cli.problems import show_problems
from bot.settings import Settings
from knowledge import Engine, SeedError


def add_parser(verbs: Commands) -> None:
    """Register `hubwise seeds check`."""
    check = verbs.add_parser("check", help="read and check the seeds; problems with file, line and column")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="the seeds folder (default: the one in use)")
    check.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Check the seeds: 0 when they are good, 1 when they are not."""
    folder: Path = options.folder or settings.seeds
    try:
        snapshot = Engine.over(folder).snapshot
    except SeedError as error:
        show_problems(error, streams.errors)
        return FAILED
    streams.out.write(
        f"{folder}: good. {len(snapshot.hubs)} hubs, {len(snapshot.facts)} facts, "
        f"{len(snapshot.entities) - len(snapshot.hubs)} other entities, {len(snapshot.sources)} sources.\n"
    )
    return OK
