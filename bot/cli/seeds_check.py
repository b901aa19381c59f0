"""`hubwise seeds check`: a seeds folder goes in, whether it is good comes out, with the place of all that is not."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from bot.cli.command import FAILED, OK, Commands, Streams, latest_today
from bot.cli.problems import counted, show_problems
from bot.settings import Settings
from knowledge import Problem, SeedReport, check_seeds


def add_parser(verbs: Commands) -> None:
    """Register `hubwise seeds check`."""
    check = verbs.add_parser("check", help="read and check the seeds; problems with file, line and column")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="the seeds folder (default: the one in use)")
    check.add_argument("--json", action="store_true", help="print all problems and warnings as one JSON object")
    check.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Check the seeds: 0 when they are good, warnings or not, 1 when they are not."""
    folder: Path = options.folder or settings.seeds
    report = check_seeds(folder, latest_today())
    if options.json:
        streams.out.write(json.dumps(_record(report), ensure_ascii=False) + "\n")
    else:
        show_problems(report.problems, streams.errors, report.warnings)
        if report.good:
            streams.out.write(_summary(folder, report))
    return OK if report.good else FAILED


def _summary(folder: Path, report: SeedReport) -> str:
    warned = f" {counted(len(report.warnings), 'warning')}." if report.warnings else ""
    return (
        f"{folder}: good. {report.hubs} hubs, {report.facts} facts, {report.entities} other entities, "
        f"{report.sources} sources.{warned}\n"
    )


def _record(report: SeedReport) -> dict[str, Any]:
    return {
        "good": report.good,
        "problems": [_placed(problem) for problem in report.problems],
        "warnings": [_placed(warning) for warning in report.warnings],
        "counts": {
            "hubs": report.hubs,
            "facts": report.facts,
            "entities": report.entities,
            "sources": report.sources,
        },
    }


def _placed(problem: Problem) -> dict[str, str | int]:
    return {"file": problem.file, "line": problem.line, "column": problem.column, "message": problem.message}
