"""What can be typed after `hubwise`: arguments and environment go in, the command runs, its exit code comes out."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import IO

from bot.cli.asking import ask_lines, ask_once, chat
from bot.cli.bench_ask import ask as bench_ask
from bot.cli.bench_lookup import BenchError, lookup
from bot.cli.bench_reload import add_reload, reload
from bot.cli.exporting import add_parser as add_export
from bot.cli.exporting import export
from bot.cli.serving import serve, sync
from bot.settings import Settings, SettingsError, read_settings
from knowledge import Engine, KnowledgeError, SeedError

OK, FAILED, MISUSED, MISCONFIGURED = 0, 1, 2, 78
MOST_PROBLEMS = 30
MOST_COUNTED = 400_000


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog="hubwise", description="Answers about innovation hubs from curated, sourced facts."
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser(
        "chat", help="a conversation in the terminal; one question a line when the input is no terminal"
    )
    ask = commands.add_parser("ask", help="answer one question, or one a line from standard input with --jsonl")
    ask.add_argument("question", nargs="?", help="the question")
    ask.add_argument("--json", action="store_true", help="print the answer as one JSON object")
    ask.add_argument("--jsonl", action="store_true", help="read one question a line, print one JSON object a line")
    ask.add_argument("--conversation", action="store_true", help="with --jsonl: each line may follow the one before")
    ask.add_argument(
        "--explain", action="store_true", help="say how the question is understood and why facts won or lost"
    )
    commands.add_parser("run", help="connect to Discord and serve")
    commands.add_parser("sync", help="register the commands with Discord")
    seeds = commands.add_parser("seeds", help="work on the knowledge").add_subparsers(dest="verb", required=True)
    check = seeds.add_parser("check", help="read and check the seeds; problems with file, line and column")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="the seeds folder (default: the one in use)")
    add_export(commands)
    bench = commands.add_parser("bench", help="measure speed and rightness").add_subparsers(dest="verb", required=True)
    names = bench.add_parser("lookup", help="the look-up of names, beside rapidfuzz's own search over all of them")
    names.add_argument(
        "--names",
        type=Path,
        required=True,
        metavar="FILE",
        help='names, one JSON object a line: {"id", "names": [...]}',
    )
    names.add_argument(
        "--queries",
        type=Path,
        required=True,
        metavar="FILE",
        help='queries, one JSON object a line: {"query", "ids": [...], "class"}',
    )
    names.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    asking = bench.add_parser("ask", help="how fast and how right questions are answered")
    asking.add_argument(
        "--hubs", type=_count, default=0, metavar="N", help="over N made-up hubs of ten facts each, not over the seeds"
    )
    asking.add_argument("--questions", type=_count, default=2_000, metavar="N", help="how many (default: 2000)")
    asking.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    add_reload(bench)
    return top


def _count(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= MOST_COUNTED:
        raise argparse.ArgumentTypeError(f"{text} is no number between 1 and {MOST_COUNTED:,}")
    return number


def run(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    lines: IO[bytes],
    out: IO[str],
    errors: IO[str],
    *,
    terminal: bool = False,
) -> int:
    """Run one command; `terminal`: a person types the lines and sees prompts.

    Exit codes: 0 done, 1 failed, 2 misused, 78 misconfigured (no good token, nothing to serve).
    """
    try:
        # argparse writes to the process's own streams and leaves it.
        with redirect_stdout(out), redirect_stderr(errors):
            options = parser().parse_args(arguments)
    except SystemExit as stop:
        return MISUSED if stop.code else OK
    try:
        return _dispatch(options, read_settings(environment), lines, out, errors, terminal=terminal)
    except SettingsError as error:
        errors.write(f"hubwise: {error}\n")
        return MISCONFIGURED
    except SeedError as error:
        _show_problems(error, errors)
        return MISCONFIGURED
    except (KnowledgeError, BenchError) as error:
        errors.write(f"hubwise: {error}\n")
        return FAILED


def _dispatch(
    options: argparse.Namespace, settings: Settings, lines: IO[bytes], out: IO[str], errors: IO[str], *, terminal: bool
) -> int:
    match options.command:
        case "chat":
            chat(Engine.over(settings.seeds), lines, out, terminal=terminal)
        case "ask":
            return _ask(options, settings, lines, out, errors)
        case "seeds":
            return _check(options.folder or settings.seeds, out, errors)
        case "bench" if options.verb == "lookup":
            lookup(options.names, options.queries, out, as_json=options.json)
        case "bench" if options.verb == "reload":
            reload(settings.seeds, out, errors, hubs=options.hubs, as_json=options.json)
        case "bench":
            engine = Engine.over(settings.seeds)
            bench_ask(engine, out, hubs=options.hubs, questions=options.questions, as_json=options.json)
        case "export":
            export(Engine.over(settings.seeds), options.folder, options.format, out)
        case "run":
            return serve(settings, errors)
        case "sync":
            return sync(settings, out, errors)
    return OK


def _ask(options: argparse.Namespace, settings: Settings, lines: IO[bytes], out: IO[str], errors: IO[str]) -> int:
    alone = options.conversation or options.jsonl
    if options.jsonl == (options.question is not None) or (options.explain and alone) or alone != options.jsonl:
        errors.write("hubwise: ask takes a question, or --jsonl [--conversation] and questions on standard input\n")
        return MISUSED
    engine = Engine.over(settings.seeds)
    if options.explain:
        out.writelines(f"{line}\n" for line in engine.explain(options.question))
    elif options.jsonl:
        ask_lines(engine, lines, out, conversation=options.conversation)
    else:
        ask_once(engine, options.question, out, as_json=options.json)
    return OK


def _check(folder: Path, out: IO[str], errors: IO[str]) -> int:
    try:
        snapshot = Engine.over(folder).snapshot
    except SeedError as error:
        _show_problems(error, errors)
        return FAILED
    out.write(
        f"{folder}: good. {len(snapshot.hubs)} hubs, {len(snapshot.facts)} facts, "
        f"{len(snapshot.entities) - len(snapshot.hubs)} other entities, {len(snapshot.sources)} sources.\n"
    )
    return OK


def _show_problems(error: SeedError, errors: IO[str]) -> None:
    for problem in error.problems[:MOST_PROBLEMS]:
        errors.write(f"{problem}\n")
    rest = len(error.problems) - MOST_PROBLEMS
    errors.write(f"{error}{f', {rest} not shown' if rest > 0 else ''}\n")
