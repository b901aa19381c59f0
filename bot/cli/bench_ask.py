"""Measuring answers: a number of made-up hubs, or none, goes in, figures come out as text or JSON."""

from __future__ import annotations

import json
import time
from typing import IO, Any

from bot.cli.memory import peak_mib
from knowledge import AskFigures, AskReport, Engine, bench_ask


def ask(engine: Engine, out: IO[str], *, hubs: int, questions: int, as_json: bool) -> None:
    """Measure how questions are answered: over what is served, or over so many made-up hubs of ten facts each."""
    report = bench_ask(engine.snapshot, hubs, questions, time.perf_counter)
    out.write(json.dumps(_record(report), ensure_ascii=False) + "\n" if as_json else _readable(report))


def _record(report: AskReport) -> dict[str, Any]:
    return {
        "hubs": report.hubs,
        "facts": report.facts,
        "build_s": round(report.build_s, 3),
        "rss_mib": peak_mib(),
        **_figures(report.whole),
        "by_class": {kind: _figures(own) for kind, own in report.by_class},
    }


def _figures(own: AskFigures) -> dict[str, float | int | None]:
    return {
        "questions": own.questions,
        "p50_ms": round(own.p50_ms, 3),
        "p99_ms": round(own.p99_ms, 3),
        "max_ms": round(own.max_ms, 3),
        "right": None if own.right is None else round(own.right, 4),
    }


def _readable(report: AskReport) -> str:
    peak = peak_mib()
    rows = [("all", report.whole), *report.by_class]
    return "\n".join(
        [
            f"hubs        {report.hubs:>10,}",
            f"facts       {report.facts:>10,}",
            f"build_s     {report.build_s:>10.2f}",
            f"rss_mib     {'unknown' if peak is None else peak:>10}",
            "",
            f"{'class':<16}{'questions':>10}{'p50_ms':>9}{'p99_ms':>9}{'max_ms':>9}{'right':>9}",
            *(_row(kind, figures) for kind, figures in rows),
            "",
        ]
    )


def _row(kind: str, own: AskFigures) -> str:
    right = "" if own.right is None else f"{own.right:.4f}"
    return f"{kind:<16}{own.questions:>10}{own.p50_ms:>9.2f}{own.p99_ms:>9.2f}{own.max_ms:>9.2f}{right:>9}"
