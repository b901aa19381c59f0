"""`hubwise seeds stale`: a seeds folder and a day go in, the facts whose source should be checked again come out."""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any

from bot.cli.command import OK, Commands, Streams, latest_today
from bot.cli.problems import counted
from bot.settings import Settings
from knowledge import Engine, StaleSource, stale_sources


def add_parser(verbs: Commands) -> None:
    """Register `hubwise seeds stale`."""
    stale = verbs.add_parser("stale", help="list facts whose source was checked longer ago than its review age")
    stale.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="the seeds folder (default: the one in use)")
    stale.add_argument("--json", action="store_true", help="print the list as one JSON object")
    stale.add_argument("--on", type=day, metavar="DATE", help="as it will be on that day, YYYY-MM-DD (default: today)")
    stale.set_defaults(run=run)


def day(text: str) -> date:
    """A day as an option's type; argparse tells what is wrong with another text."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; allowed: YYYY-MM-DD") from error


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """List what is overdue; whether it is much or nothing, the exit code is 0.

    Raises:
        SeedError: the seeds are broken.
    """
    on: date = options.on or latest_today()
    stale = stale_sources(Engine.over(options.folder or settings.seeds).snapshot, on)
    if options.json:
        record = {"on": str(on), "sources": [_record(one) for one in stale]}
        streams.out.write(json.dumps(record, ensure_ascii=False) + "\n")
    else:
        streams.out.writelines(f"{line}\n" for one in stale for line in _lines(one))
        facts = sum(len(one.facts) for one in stale)
        streams.out.write(f"{counted(facts, 'fact')} of {counted(len(stale), 'source')} to review on {on}\n")
    return OK


def _lines(one: StaleSource) -> list[str]:
    """The source with its facts, and an empty line."""
    source = one.source
    head = f"{source.id}: {counted(one.days_over, 'day')} over; checked {source.checked}"
    return [f"{head}, review after {source.review_days} days", *(f"  {fact.id}" for fact in one.facts), ""]


def _record(one: StaleSource) -> dict[str, Any]:
    return {
        "source": one.source.id,
        "checked": str(one.source.checked),
        "review_after": one.source.review_days,
        "due": str(one.due),
        "days_over": one.days_over,
        "facts": [fact.id for fact in one.facts],
    }
