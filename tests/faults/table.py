"""What came of faults: verdicts go in, a table comes out with a line for each kind of fault."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

# Lost: what was acknowledged is not there. Half: a version is not whole. Mixed: answers of two versions, or of none.
Kind = Literal["lost", "half", "mixed", "failed"]
KINDS: tuple[Kind, ...] = ("lost", "half", "mixed", "failed")
_HEAD = ("fault", "runs", *KINDS, "again s", "most s", "")


@dataclass(frozen=True, slots=True)
class Wrong:
    """One thing that should not have been."""

    kind: Kind
    what: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one run; `seconds` until it served again, when it had to start again."""

    wrong: tuple[Wrong, ...] = ()
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """All runs of one fault."""

    fault: str
    verdicts: Sequence[Verdict]
    note: str = ""

    def count(self, kind: Kind) -> int:
        """In how many runs something of a kind was wrong."""
        return sum(any(wrong.kind == kind for wrong in verdict.wrong) for verdict in self.verdicts)

    @property
    def good(self) -> bool:
        """Whether everything was as it has to be."""
        return not any(verdict.wrong for verdict in self.verdicts)


def all_wrong(verdicts: Iterable[Verdict]) -> list[Wrong]:
    """Everything that was wrong in any run."""
    return [wrong for verdict in verdicts for wrong in verdict.wrong]


def table(rows: Sequence[Row]) -> str:
    """The rows in columns, and under them in sentences what was wrong."""
    lines = [_HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    told = [f"{row.fault}: {wrong.kind}: {wrong.what}" for row in rows for one in row.verdicts for wrong in one.wrong]
    return "\n".join([*(_line(line, widths) for line in lines), *told])


def _cells(row: Row) -> tuple[str, ...]:
    seconds = [one.seconds for one in row.verdicts if one.seconds is not None]
    times = (f"{median(seconds):.2f}", f"{max(seconds):.2f}") if seconds else ("", "")
    return (row.fault, str(len(row.verdicts)), *(str(row.count(kind)) for kind in KINDS), *times, row.note)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, last = 0, len(cells) - 1
    padded = (
        cell.ljust(width) if column in (first, last) else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join(padded).rstrip()
