"""What came of faults done to digests: runs go in, a table comes out with a line for each kind of fault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_HEAD = ("digest fault", "runs", "lost", "doubled", "late", "requests", "")


@dataclass(frozen=True, slots=True)
class Run:
    """What came of one run.

    Lost: a digest is not there, and nobody was told that it may not be. Doubled: one is there twice. `minutes`: how
    late it came. `requests`: how many were made about its message. `wrong`: what else should not have been.
    """

    lost: int = 0
    doubled: int = 0
    minutes: float = 0.0
    requests: int = 0
    wrong: str = ""

    @property
    def good(self) -> bool:
        """Whether everything was as it has to be."""
        return not (self.lost or self.doubled or self.wrong)


@dataclass(frozen=True, slots=True)
class DigestRow:
    """All runs of one fault."""

    fault: str
    runs: Sequence[Run]
    note: str = ""

    @property
    def good(self) -> bool:
        """Whether all of them were good."""
        return bool(self.runs) and all(run.good for run in self.runs)


def digest_table(rows: Sequence[DigestRow]) -> str:
    """The rows in columns, and under them in sentences what was wrong."""
    lines = [_HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    told = [f"{row.fault}: {run.wrong}" for row in rows for run in row.runs if run.wrong]
    return "\n".join([*(_line(line, widths) for line in lines), *told])


def _cells(row: DigestRow) -> tuple[str, ...]:
    late = max((run.minutes for run in row.runs), default=0.0)
    return (
        row.fault,
        f"{len(row.runs):,}",
        str(sum(run.lost for run in row.runs)),
        str(sum(run.doubled for run in row.runs)),
        f"{late:.0f} min" if late >= 1 else "",
        f"{sum(run.requests for run in row.runs):,}",
        row.note,
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    ends = (0, len(cells) - 1)
    padded = (
        cell.ljust(width) if column in ends else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join(padded).rstrip()
