"""Measuring digests: a number of made-up hubs, or none, goes in, figures come out as text or JSON."""

from __future__ import annotations

import asyncio
import json
import time
from typing import IO, Any

from bot.cli.memory import peak_mib
from knowledge import DigestFigures, DigestReport, Engine, bench_digest


def digest(engine: Engine, out: IO[str], *, hubs: int, digests: int, as_json: bool) -> None:
    """Measure how digests are chosen: over what is served, or over so many made-up hubs of ten facts each."""
    report = asyncio.run(bench_digest(engine.snapshot, hubs, digests, time.perf_counter, time.process_time))
    out.write(json.dumps(_record(report), ensure_ascii=False) + "\n" if as_json else _readable(report))


def _record(report: DigestReport) -> dict[str, Any]:
    return {
        "hubs": report.hubs,
        "facts": report.facts,
        "rss_mib": peak_mib(),
        "first_s": round(report.first_s[0], 3),
        "first_about_s": round(report.first_s[1], 3),
        "first_lag_ms": round(report.first_lag_ms, 1),
        "lag_ms": round(report.lag_ms, 1),
        **_figures(report.whole),
        "by_kind": {kind: _figures(own) for kind, own in report.by_kind},
        "peer_ms": {kind: round(took, 1) for kind, took in report.peer},
        "speedup": round(report.speedup, 1),
    }


def _figures(own: DigestFigures) -> dict[str, float | int]:
    return {
        "digests": own.digests,
        "p50_ms": round(own.p50_ms, 3),
        "p99_ms": round(own.p99_ms, 3),
        "max_ms": round(own.max_ms, 3),
    }


def _readable(report: DigestReport) -> str:
    peak, peer = peak_mib(), dict(report.peer)
    return "\n".join(
        [
            f"hubs          {report.hubs:>10,}",
            f"facts         {report.facts:>10,}",
            f"rss_mib       {'unknown' if peak is None else peak:>10}",
            f"first_s       {report.first_s[0]:>10.2f}",
            f"first_about_s {report.first_s[1]:>10.2f}",
            f"first_lag_ms  {report.first_lag_ms:>10.1f}",
            f"lag_ms        {report.lag_ms:>10.1f}",
            "",
            f"{'interests':<16}{'digests':>8}{'p50_ms':>9}{'p99_ms':>9}{'max_ms':>9}{'all facts':>11}",
            _row("all", report.whole),
            *(f"{_row(kind, own)}{peer[kind]:>11.0f}" for kind, own in report.by_kind),
            "",
            f"speedup       {report.speedup:>10,.0f}",
            "",
        ]
    )


def _row(kind: str, own: DigestFigures) -> str:
    return f"{kind:<16}{own.digests:>8}{own.p50_ms:>9.2f}{own.p99_ms:>9.2f}{own.max_ms:>9.2f}"
