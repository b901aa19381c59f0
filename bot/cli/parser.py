"""What can be typed after `hubwise`: arguments and environment go in, the command runs, its exit code comes out."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from typing import IO

from bot.cli.bench import add_parser as add_bench
from bot.cli.command import FAILED, MISCONFIGURED, MISUSED, OK, Streams
from bot.cli.diary import add_parser as add_diary
from bot.cli.exporting import add_parser as add_export
from bot.cli.inviting import add_parser as add_invite
from bot.cli.play import add_parser as add_play
from bot.cli.problems import show_problems
from bot.cli.questions import add_parser as add_questions
from bot.cli.reloading import add_parser as add_reload
from bot.cli.seeds import add_parser as add_seeds
from bot.cli.serving import add_parser as add_serving
from bot.diary import DiaryError
from bot.settings import SettingsError, read_settings
from knowledge import KnowledgeError, SeedError, UnfitError

# In the order that help lists them. Each registers its own commands, and sets as `run` what runs them:
# (options, settings, streams) -> exit code.
GROUPS = (add_questions, add_play, add_serving, add_invite, add_seeds, add_reload, add_export, add_diary, add_bench)


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog="hubwise", description="Answers about innovation hubs from curated, sourced facts."
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add_parser in GROUPS:
        add_parser(commands)
    return top


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

    Exit codes: 0 done, 1 failed, 2 misused, 78 misconfigured (no good token, nothing to serve, no C parser).
    """
    try:
        # argparse writes to the process's own streams and leaves it.
        with redirect_stdout(out), redirect_stderr(errors):
            options = parser().parse_args(arguments)
    except SystemExit as stop:
        return MISUSED if stop.code else OK
    try:
        return int(options.run(options, read_settings(environment), Streams(lines, out, errors, terminal)))
    except (SettingsError, UnfitError) as error:
        errors.write(f"hubwise: {error}\n")
        return MISCONFIGURED
    except SeedError as error:
        show_problems(error.problems, errors)
        return MISCONFIGURED
    except (KnowledgeError, DiaryError) as error:
        errors.write(f"hubwise: {error}\n")
        return FAILED
