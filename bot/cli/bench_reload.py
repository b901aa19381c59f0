"""Measuring reloads: a number of made-up hubs goes in, figures of starts and reloads come out as text or JSON."""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO, Any

from bot.cli.command import OK, Commands, Streams
from bot.settings import Settings
from knowledge import MOST_HUBS, MeasureError, PhaseFigures, ReloadFigures, bench_reload

HUBS = 2_000


def add_parser(verbs: Commands) -> None:
    """Register `hubwise bench reload`."""
    own = verbs.add_parser("reload", help="how fast changed seeds are served, beside loading all of them anew")
    own.add_argument(
        "--hubs", type=_hubs, default=HUBS, metavar="N", help=f"made-up hubs of ten facts each (default: {HUBS})"
    )
    own.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    own.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Measure, and say on standard error how far it is."""
    reload(settings.seeds, streams.out, streams.errors, hubs=options.hubs, as_json=options.json)
    return OK


def _hubs(text: str) -> int:
    number = int(text) if text.isdecimal() and len(text) <= len(str(MOST_HUBS)) else 0
    if not 1 <= number <= MOST_HUBS:
        raise argparse.ArgumentTypeError(f"{text} is no number between 1 and {MOST_HUBS:,}")
    return number


def reload(seeds: Path, out: IO[str], errors: IO[str], *, hubs: int, as_json: bool) -> None:
    """Measure starts and reloads in a temporary folder, which is removed however this ends; errors says how far it is.

    Raises:
        MeasureError: the temporary folder cannot be written or read.
    """

    def say(line: str) -> None:
        errors.write(f"{line}\n")
        errors.flush()

    now = partial(datetime.now, UTC)
    try:
        with tempfile.TemporaryDirectory(prefix="hubwise-bench-") as folder:
            report = bench_reload(seeds, hubs, Path(folder), clock=time.perf_counter, now=now, say=say)
    except OSError as error:
        raise MeasureError(f"the temporary folder cannot be used: {error}") from error
    out.write(json.dumps(_record(report)) + "\n" if as_json else readable(report))


def _record(report: ReloadFigures) -> dict[str, Any]:
    return {
        "hubs": report.hubs,
        "facts": report.facts,
        "seeds_mib": round(report.seeds_mib, 1),
        "write_s": round(report.write_s, 3),
        **{f"{name}_s": round(own.median_s, 4) for name, own in report.phases.items()},
        "rss_mib": _rounded(report.rss_mib),
        "max_lag_ms": round(report.max_lag_ms, 2),
        "obvious_over_one_file": round(report.times_faster("one_file"), 1),
        "obvious_over_start": round(report.times_faster("start"), 1),
        "by_phase": {name: _phase(own) for name, own in report.phases.items()},
    }


def _phase(own: PhaseFigures) -> dict[str, Any]:
    return {
        "seconds": [round(seconds, 4) for seconds in own.seconds],
        "max_lag_ms": _rounded(own.max_lag_ms),
        "answer_ms": _rounded(own.answer_ms),
        "rss_mib": _rounded(own.rss_mib),
        "together_mib": _rounded(own.together_mib),
        "processes": own.processes,
    }


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 2)


def readable(report: ReloadFigures) -> str:
    """A report as a table for people."""
    rss = report.rss_mib
    return "\n".join(
        [
            f"hubs        {report.hubs:>10,}",
            f"facts       {report.facts:>10,}",
            f"seeds_mib   {report.seeds_mib:>10.1f}",
            f"write_s     {report.write_s:>10.2f}",
            f"rss_mib     {'unknown' if rss is None else f'{rss:.1f}':>10}",
            f"max_lag_ms  {report.max_lag_ms:>10.1f}",
            "",
            f"{'phase':<10}{'runs':>6}{'median_s':>10}{'max_s':>10}{'lag_ms':>9}{'answer_ms':>11}{'rss_mib':>9}",
            *(_row(name, own) for name, own in report.phases.items()),
            "",
            f"obvious / one_file {report.times_faster('one_file'):>9,.1f}",
            f"obvious / start    {report.times_faster('start'):>9,.1f}",
            "",
        ]
    )


def _row(name: str, own: PhaseFigures) -> str:
    lag, answer, rss = (
        "" if figure is None else f"{figure:.1f}" for figure in (own.max_lag_ms, own.answer_ms, own.rss_mib)
    )
    return f"{name:<10}{len(own.seconds):>6}{own.median_s:>10.3f}{max(own.seconds):>10.3f}{lag:>9}{answer:>11}{rss:>9}"
