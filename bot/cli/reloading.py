"""`hubwise reload`: the seeds are read into the data folder, what changed comes out, or why nothing did."""

from __future__ import annotations

import argparse
import asyncio
import json
from typing import IO

from bot.cli.command import FAILED, OK, Commands, Streams, latest_today
from bot.cli.problems import show_problems
from bot.cli.stored import now, store_of
from bot.render.curating.reloading import readable, record
from bot.settings import Settings
from knowledge import Changes, ReloadReport, check_seeds, load

BY = "command line"


def add_parser(commands: Commands) -> None:
    """Register `hubwise reload`."""
    own = commands.add_parser("reload", help="load the seeds into the data folder, for the next start to serve")
    own.add_argument("--dry-run", action="store_true", help="say what would change, and load nothing")
    own.add_argument("--force", action="store_true", help="load what removes many facts as well")
    own.add_argument("--note", default="", help="why, for the history")
    own.add_argument("--json", action="store_true", help="print what came of it as one JSON object")
    own.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Reload: 0 when the seeds are loaded or were already, 1 when they are broken or refused."""
    report = asyncio.run(_reload(options, settings, streams.errors))
    return tell(report, streams, as_json=options.json)


def tell(report: ReloadReport, streams: Streams, *, as_json: bool) -> int:
    """Say what came of a load, and give its exit code."""
    if as_json:
        streams.out.write(json.dumps(record(report), ensure_ascii=False) + "\n")
    else:
        show_problems(report.problems, streams.errors)
        streams.out.writelines(f"{line}\n" for line in readable(report))
    return FAILED if report.outcome in ("broken", "refused") else OK


async def _reload(options: argparse.Namespace, settings: Settings, errors: IO[str]) -> ReloadReport:
    if options.dry_run and not settings.store.exists():
        # Whoever only looks makes no data folder.
        report = check_seeds(settings.seeds, latest_today())
        return ReloadReport("would load" if report.good else "broken", None, None, Changes(), report.problems)
    async with store_of(settings, errors) as store:
        return await load(
            settings.seeds,
            store,
            now,
            most_removed=settings.most_removed,
            dry_run=options.dry_run,
            by=BY,
            note=options.note,
            force=options.force,
        )
