"""Problems of seeds as a person reads them: a SeedError goes in, at most one screen comes out, the rest counted."""

from __future__ import annotations

from typing import IO

from knowledge import SeedError

# RELIABILITY K5. Whoever has more mends these first; most of them come from one mistake.
MOST_PROBLEMS = 30


def show_problems(error: SeedError, errors: IO[str]) -> None:
    """Write the first problems, a line each, and how many there are."""
    for problem in error.problems[:MOST_PROBLEMS]:
        errors.write(f"{problem}\n")
    rest = len(error.problems) - MOST_PROBLEMS
    errors.write(f"{error}{f', {rest} not shown' if rest > 0 else ''}\n")
