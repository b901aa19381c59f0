"""What every command is given and gives back: the streams it reads and writes go in, an exit code comes out."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import IO, TypeAlias

from knowledge import latest_day

# 78 is EX_CONFIG of sysexits.h: starting again helps nobody, so a supervisor should not.
OK, FAILED, MISUSED, MISCONFIGURED = 0, 1, 2, 78

# Where a group of commands registers its own parsers; argparse has no public name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class Streams:
    """What a command reads and writes; `terminal`: a person types the lines and sees prompts."""

    lines: IO[bytes]
    out: IO[str]
    errors: IO[str]
    terminal: bool = False


def latest_today() -> date:
    """Today's date where it is latest on Earth: what a curator calls today never lies in the future."""
    return latest_day(datetime.now(UTC))
