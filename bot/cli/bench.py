"""`hubwise bench`: what was typed goes in, speed and rightness are measured, an exit code comes out."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.cli.bench_ask import ask
from bot.cli.bench_complete import complete
from bot.cli.bench_digest import digest
from bot.cli.bench_discord import add_parser as add_discord
from bot.cli.bench_lookup import BenchError, lookup
from bot.cli.bench_reload import add_parser as add_reload
from bot.cli.command import FAILED, OK, Commands, Streams
from bot.settings import Settings
from knowledge import Engine

MOST_COUNTED = 400_000


def add_parser(commands: Commands) -> None:
    """Register `hubwise bench` and its verbs."""
    group = commands.add_parser("bench", help="measure speed and rightness")
    verbs = group.add_subparsers(dest="verb", required=True)
    names = verbs.add_parser("lookup", help="the look-up of names, beside rapidfuzz's own search over all of them")
    for option, holds in (
        ("--names", 'names, one JSON object a line: {"id", "names": [...]}'),
        ("--queries", 'queries, one JSON object a line: {"query", "ids": [...], "class"}'),
    ):
        names.add_argument(option, type=Path, required=True, metavar="FILE", help=holds)
    names.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    names.set_defaults(run=_lookup)
    asking = verbs.add_parser("ask", help="how fast and how right questions are answered")
    asking.add_argument(
        "--hubs", type=count, default=0, metavar="N", help="over N made-up hubs of ten facts each, not over the seeds"
    )
    asking.add_argument("--questions", type=count, default=2_000, metavar="N", help="how many (default: 2000)")
    asking.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    asking.set_defaults(run=_ask)
    completing = verbs.add_parser("complete", help="how fast names are completed while somebody types")
    completing.add_argument(
        "--names", type=count, default=50_000, metavar="N", help="among N made-up names (default: 50000)"
    )
    completing.add_argument("--completions", type=count, default=7_000, metavar="N", help="how many (default: 7000)")
    completing.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    completing.set_defaults(run=_complete)
    choosing = verbs.add_parser("digest", help="how fast digests are chosen, beside a look at all facts")
    choosing.add_argument(
        "--hubs", type=count, default=0, metavar="N", help="over N made-up hubs of ten facts each, not over the seeds"
    )
    choosing.add_argument("--digests", type=count, default=600, metavar="N", help="how many (default: 600)")
    choosing.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    choosing.set_defaults(run=_digest)
    add_reload(verbs)
    add_discord(verbs)


def count(text: str) -> int:
    """A number of things to measure, as an option's type; argparse tells what is wrong with another text."""
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= MOST_COUNTED:
        raise argparse.ArgumentTypeError(f"{text} is no number between 1 and {MOST_COUNTED:,}")
    return number


def _lookup(options: argparse.Namespace, _: Settings, streams: Streams) -> int:
    try:
        lookup(options.names, options.queries, streams.out, as_json=options.json)
    except BenchError as error:
        streams.errors.write(f"hubwise: {error}\n")
        return FAILED
    return OK


def _ask(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    engine = Engine.over(settings.seeds)
    ask(engine, streams.out, hubs=options.hubs, questions=options.questions, as_json=options.json)
    return OK


def _digest(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    engine = Engine.over(settings.seeds)
    digest(engine, streams.out, hubs=options.hubs, digests=options.digests, as_json=options.json)
    return OK


def _complete(options: argparse.Namespace, _: Settings, streams: Streams) -> int:
    complete(streams.out, names=options.names, completions=options.completions, as_json=options.json)
    return OK
