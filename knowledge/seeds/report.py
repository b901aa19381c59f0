"""A curator's look at a seeds folder: its path goes in, problems, warnings and counts come out; nothing is raised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from knowledge.errors import Problem, SeedError
from knowledge.seeds.checking import check
from knowledge.seeds.folder import read_folder
from knowledge.seeds.layout import Pantry, lay_out
from knowledge.seeds.soundness import warnings


@dataclass(frozen=True, slots=True)
class SeedReport:
    """What is wrong and what is doubtful in a seeds folder, each in the order of files and lines.

    The counts are of what could be read: while there are problems of form, not of all that is written.
    """

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    hubs: int = 0
    facts: int = 0
    entities: int = 0
    sources: int = 0

    @property
    def good(self) -> bool:
        """Whether the seeds would be served."""
        return not self.problems


def check_seeds(folder: Path, today: date | None = None) -> SeedReport:
    """Read and check a seeds folder; without `today`, no date counts as one in the future."""
    try:
        files = read_folder(folder)
    except SeedError as error:
        return SeedReport(error.problems)
    pantry = lay_out(files)
    # As when they are served, references are checked only over files that read well.
    problems = pantry.problems or check(pantry, today)
    return _report(pantry, tuple(sorted(problems)))


def _report(pantry: Pantry, problems: tuple[Problem, ...]) -> SeedReport:
    return SeedReport(
        problems,
        tuple(sorted(warnings(at for _, at in pantry.hubs))),
        hubs=len(pantry.hubs),
        facts=sum(1 for _ in pantry.facts()),
        entities=len(pantry.entities),
        sources=len(pantry.sources),
    )
