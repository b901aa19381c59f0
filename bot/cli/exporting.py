"""Exports from the terminal: what is served and a folder go in, files stand in the folder and are named."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import IO, get_args

from bot.cli.command import OK, Commands, Streams
from bot.cli.stored import newest
from bot.settings import Settings
from knowledge import Engine, ExportFormat, write_export


def add_parser(commands: Commands) -> None:
    """Register `hubwise export`."""
    words = commands.add_parser("export", help="write all facts with their sources into a folder, for others to use")
    words.add_argument(
        "--format",
        required=True,
        choices=get_args(ExportFormat),
        help="json: one file; csv: one for each kind of record; sqlite: a database that Datasette opens",
    )
    words.add_argument("folder", type=Path, metavar="DIR", help="the folder to write into; made when missing")
    words.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Write what is in use: the newest version of the store, or the seeds when nothing was loaded yet."""
    asyncio.run(_run(options, settings, streams))
    return OK


async def _run(options: argparse.Namespace, settings: Settings, streams: Streams) -> None:
    async with newest(settings, streams.errors) as engine:
        export(engine or Engine.over(settings.seeds), options.folder, options.format, streams.out)


def export(engine: Engine, folder: Path, to: ExportFormat, out: IO[str]) -> None:
    """Write what the engine serves and name each file with how much is in it.

    Raises:
        KnowledgeError: the folder cannot be written; what was in it stands as before.
    """
    for written in write_export(engine.snapshot, engine.version, to, folder):
        out.write(f"{folder / written.file}: {written.number:,} {written.of}\n")
