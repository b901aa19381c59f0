"""Exports from the terminal: what is served and a folder go in, files stand in the folder and are named."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import IO, get_args

from knowledge import Engine, ExportFormat, write_export


# argparse gives what add_subparsers makes no other name.
def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what can be typed after `hubwise export`."""
    words = commands.add_parser("export", help="write all facts with their sources into a folder, for others to use")
    words.add_argument(
        "--format",
        required=True,
        choices=get_args(ExportFormat),
        help="json: one file; csv: one for each kind of record; sqlite: a database that Datasette opens",
    )
    words.add_argument("folder", type=Path, metavar="DIR", help="the folder to write into; made when missing")


def export(engine: Engine, folder: Path, to: ExportFormat, out: IO[str]) -> None:
    """Write what the engine serves and name each file with how much is in it.

    Raises:
        KnowledgeError: the folder cannot be written; what was in it stands as before.
    """
    for written in write_export(engine.snapshot, engine.version, to, folder):
        out.write(f"{folder / written.file}: {written.number:,} {written.of}\n")
