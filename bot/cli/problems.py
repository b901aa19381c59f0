"""Problems of seeds as a person reads them: problems and warnings go in, one screen comes out, the rest counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO

from knowledge import Problem

# RELIABILITY K5. Whoever has more mends these first; many of them often come from one mistake.
MOST_PROBLEMS = 10
# A terminal of 24 lines still shows the command that was typed, and what it ends with.
SCREEN = 20


def show_problems(problems: Sequence[Problem], errors: IO[str], warnings: Sequence[Problem] = ()) -> None:
    """Write the first problems, a line each, then as many warnings as the screen still holds, the rest counted."""
    lines = list(_cut([str(problem) for problem in problems], MOST_PROBLEMS, "more"))
    # The last line of the screen counts the problems.
    left = SCREEN - len(lines) - 1
    warned = [str(warning).replace(": ", ": warning: ", 1) for warning in warnings]
    lines += _cut(warned, left if len(warned) <= left else left - 1, "more warnings")
    errors.writelines(f"{line}\n" for line in lines)
    if problems:
        errors.write(f"{counted(len(problems), 'problem')} in the seeds\n")


def counted(number: int, what: str) -> str:
    """A number with what it counts: "1 problem", "1,200 problems"."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _cut(lines: Sequence[str], most: int, rest: str) -> Iterator[str]:
    yield from lines[:most]
    if len(lines) > most:
        yield f"and {len(lines) - most:,} {rest}"
