"""A curator's look at a seeds folder: its path goes in, problems, warnings and counts come out; nothing is raised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from knowledge.errors import Problem, SeedError
from knowledge.model import Hub
from knowledge.seeds.checking import Nothing, check
from knowledge.seeds.entries import Entries
from knowledge.seeds.findings import At, locate
from knowledge.seeds.folder import SeedFiles, read_folder
from knowledge.seeds.layout import read_all
from knowledge.seeds.snapshot import in_order
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
    entries, problems = read_all(files)
    if not problems:
        # As when they are served, references are checked only over files that read well.
        problems = list(locate(check(in_order(entries), Nothing(), today), files.__getitem__))
    return _report(entries, problems, files)


def _report(files: Mapping[str, Entries], problems: list[Problem], contents: SeedFiles) -> SeedReport:
    told = [
        (one.entity, At(name, () if isinstance(one.entity, Hub) else (at,)))
        for name, entries in files.items()
        for at, one in enumerate(entries.told)
    ]
    hubs = [(entity, at) for entity, at in told if isinstance(entity, Hub)]
    doubts = locate((doubt for hub, at in hubs for doubt in warnings(hub, at)), contents.__getitem__)
    return SeedReport(
        tuple(sorted(problems)),
        tuple(sorted(doubts)),
        hubs=len(hubs),
        facts=sum(len(one.facts) for entries in files.values() for one in entries.told),
        entities=len(told) - len(hubs),
        sources=sum(len(entries.sources) for entries in files.values()),
    )
