"""Measuring completion: numbers of names and of completions go in, figures come out as text or JSON."""

from __future__ import annotations

import json
import time
from typing import IO, Any

from bot.cli.memory import peak_mib
from knowledge import CompleteFigures, CompleteReport, bench_complete


def complete(out: IO[str], *, names: int, completions: int, as_json: bool) -> None:
    """Measure how names are completed while somebody types, among so many made-up ones."""
    report = bench_complete(names, completions, time.perf_counter)
    out.write(json.dumps(_record(report), ensure_ascii=False) + "\n" if as_json else _readable(report))


def _record(report: CompleteReport) -> dict[str, Any]:
    return {
        "entities": report.entities,
        "names": report.names,
        "build_s": round(report.build_s, 3),
        "rss_mib": peak_mib(),
        **_figures(report.whole),
        "by_class": {kind: _figures(own) for kind, own in report.by_class},
    }


def _figures(own: CompleteFigures) -> dict[str, float | int]:
    return {
        "completions": own.completions,
        "p50_ms": round(own.p50_ms, 4),
        "p99_ms": round(own.p99_ms, 4),
        "max_ms": round(own.max_ms, 4),
    }


def _readable(report: CompleteReport) -> str:
    peak = peak_mib()
    rows = [("all", report.whole), *report.by_class]
    return "\n".join(
        [
            f"entities    {report.entities:>10,}",
            f"names       {report.names:>10,}",
            f"build_s     {report.build_s:>10.2f}",
            f"rss_mib     {'unknown' if peak is None else peak:>10}",
            "",
            f"{'class':<16}{'completions':>12}{'p50_ms':>9}{'p99_ms':>9}{'max_ms':>9}",
            *(_row(kind, figures) for kind, figures in rows),
            "",
        ]
    )


def _row(kind: str, own: CompleteFigures) -> str:
    return f"{kind:<16}{own.completions:>12}{own.p50_ms:>9.2f}{own.p99_ms:>9.2f}{own.max_ms:>9.2f}"
