"""`hubwise seeds diff`: two versions go in, or one, or none and the seeds; what changed between them comes out."""

from __future__ import annotations

import argparse
import asyncio
import json
from typing import IO

from bot.cli.command import FAILED, OK, Commands, Streams
from bot.cli.problems import show_problems
from bot.cli.stored import newest
from bot.render.curating.changes import readable, record
from bot.settings import Settings
from knowledge import Changes, KnowledgeError, SeedError

NOTHING = "nothing was loaded yet; `hubwise reload` loads the seeds"


def add_parser(verbs: Commands) -> None:
    """Register `hubwise seeds diff`."""
    own = verbs.add_parser("diff", help="what changed from one version to another, or what a reload would change")
    own.add_argument("before", nargs="?", type=int, metavar="A", help="a version (default: the newest)")
    own.add_argument("after", nargs="?", type=int, metavar="B", help="a later one (default: the seeds, or the newest)")
    own.add_argument("--json", action="store_true", help="print the changes as one JSON object")
    own.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Compare: `diff` the newest version with the seeds, `diff A` a version with the newest, `diff A B` two."""
    try:
        changes = asyncio.run(_changes(options, settings, streams.errors))
    except SeedError as error:
        show_problems(error.problems, streams.errors)
        return FAILED
    if options.json:
        streams.out.write(json.dumps(record(changes), ensure_ascii=False) + "\n")
    else:
        streams.out.writelines(f"{line}\n" for line in readable(changes))
    return OK


async def _changes(options: argparse.Namespace, settings: Settings, errors: IO[str]) -> Changes:
    async with newest(settings, errors) as engine:
        if engine is None or engine.version is None:
            raise KnowledgeError(NOTHING)
        if options.before is not None:
            return await engine.changes(options.before, options.after or engine.version.id)
        report = await engine.reload(dry_run=True, force=True)
        if report.problems:
            raise SeedError(report.problems)
        return report.changes
