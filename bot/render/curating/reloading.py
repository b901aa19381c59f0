"""What came of a load, as lines for a terminal and as plain values: a report goes in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.render.curating import changes as shown
from knowledge import ReloadReport, Version

# So many lines of changes are shown; `hubwise seeds diff` shows all.
MOST_LINES = 40
NOTHING_YET = "nothing was loaded yet: all of the seeds would be, and they are good"


def readable(report: ReloadReport) -> tuple[str, ...]:
    """A report as lines: what it came to, then what changed."""
    return tuple(_lines(report))


def record(report: ReloadReport) -> dict[str, Any]:
    """A report as plain values, for JSON."""
    return {
        "outcome": report.outcome,
        "before": _number(report.before),
        "after": _number(report.after),
        "seconds": round(report.seconds, 3),
        "facts_removed": report.removed,
        "facts_known": report.known,
        "affected": list(report.affected),
        "problems": [
            {"file": problem.file, "line": problem.line, "column": problem.column, "message": problem.message}
            for problem in report.problems
        ],
        "changes": shown.record(report.changes),
    }


def _lines(report: ReloadReport) -> Iterator[str]:
    before, after = _number(report.before), _number(report.after)
    match report.outcome:
        case "loaded":
            yield f"version {after} is loaded" + (f", after version {before}" if before else "") + _took(report)
        case "unchanged":
            yield f"nothing has changed since version {before}{_took(report)}"
        case "would load":
            yield f"after version {before} this would be loaded{_took(report)}" if before else NOTHING_YET
        case "broken":
            yield f"the seeds are broken; {_still(before)}"
        case "refused":
            yield (
                f"{report.removed:,} of {report.known:,} facts would go: nothing is loaded, {_still(before)}. "
                "With --force it is done."
            )
    if report.changes:
        yield from shown.readable(report.changes, MOST_LINES)


def _took(report: ReloadReport) -> str:
    return f" ({report.seconds:.2f} s)"


def _still(before: int | None) -> str:
    return f"version {before} is served as before" if before else "nothing is served"


def _number(version: Version | None) -> int | None:
    return version.id if version else None
