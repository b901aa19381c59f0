"""Measuring: files of names and queries go in, figures come out as text or JSON."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from bot.cli.memory import peak_mib
from knowledge import LookupFigures, LookupQuery, LookupReport, bench_lookup


class BenchError(Exception):
    """A file that cannot be measured with; the message is a sentence with its place."""


def lookup(names: Path, queries: Path, out: IO[str], *, as_json: bool) -> None:
    """Measure the look-up of names.

    Raises:
        BenchError: a file is missing or empty, or a line of it is wrong.
    """
    named = [(_text(line, "id", at), _named(line, at)) for at, line in _lines(names)]
    asked = [
        LookupQuery(_text(line, "query", at), frozenset(_texts(line, "ids", at)), _text(line, "class", at))
        for at, line in _lines(queries)
    ]
    report = bench_lookup(named, asked, time.perf_counter)
    out.write(json.dumps(_record(report), ensure_ascii=False) + "\n" if as_json else _readable(report))


def _lines(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects of a file, one a line, each with its place; empty lines hold none."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise BenchError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        before = error.object[: error.start].count(b"\n")
        raise BenchError(f"{path}:{before + 1}: is not UTF-8") from error
    found = False
    # Other marks that end lines may stand within JSON's strings.
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if line.strip():
            found = True
            yield f"{path}:{number}", _parsed(line, f"{path}:{number}")
    if not found:
        raise BenchError(f"{path}:1: the file is empty; one JSON object a line is expected")


def _parsed(line: str, at: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise BenchError(f"{at}: no JSON: {error.msg}, column {error.colno}") from error
    except (RecursionError, ValueError) as error:
        raise BenchError(f"{at}: no JSON that can be read: {error}") from error
    if not isinstance(record, dict):
        raise BenchError(f"{at}: an object is expected, in braces")
    return record


def _text(record: dict[str, Any], key: str, at: str) -> str:
    value = _value(record, key, at)
    if not isinstance(value, str):
        raise BenchError(f'{at}: "{key}" has to be a text')
    return value


def _texts(record: dict[str, Any], key: str, at: str) -> tuple[str, ...]:
    value = _value(record, key, at)
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise BenchError(f'{at}: "{key}" has to be a list of texts')
    return tuple(value)


def _named(record: dict[str, Any], at: str) -> tuple[str, ...]:
    names = _texts(record, "names", at)
    if not names:
        raise BenchError(f'{at}: "names" needs one name at least')
    return names


def _value(record: dict[str, Any], key: str, at: str) -> Any:
    if key not in record:
        raise BenchError(f'{at}: "{key}" is missing')
    return record[key]


def _record(report: LookupReport) -> dict[str, Any]:
    return {
        "entities": report.entities,
        "names": report.names,
        "queries": report.whole.queries,
        "build_s": round(report.build_s, 3),
        "rss_mib": peak_mib(),
        **_figures(report.whole),
        "by_class": {kind: {"queries": own.queries, **_figures(own)} for kind, own in report.by_class},
        "peer": {
            "method": "rapidfuzz process.extract(WRatio)",
            "queries": report.peer.queries,
            "p50_ms": round(report.peer.p50_ms, 3),
            "right_at_1": round(report.peer.right_at_1, 4),
        },
        "speedup": round(report.speedup, 1),
    }


def _figures(figures: LookupFigures) -> dict[str, float]:
    return {
        "p50_ms": round(figures.p50_ms, 4),
        "p99_ms": round(figures.p99_ms, 4),
        "right_at_1": round(figures.right_at_1, 4),
        "right_at_5": round(figures.right_at_5, 4),
    }


def _readable(report: LookupReport) -> str:
    peak = peak_mib()
    rows = [("all", report.whole), *report.by_class]
    peer = report.peer
    return "\n".join(
        [
            f"entities    {report.entities:>10,}",
            f"names       {report.names:>10,}",
            f"build_s     {report.build_s:>10.2f}",
            f"rss_mib     {'unknown' if peak is None else peak:>10}",
            "",
            f"{'class':<16}{'queries':>8}{'p50_ms':>9}{'p99_ms':>9}{'right_at_1':>12}{'right_at_5':>12}",
            *(_row(kind, figures) for kind, figures in rows),
            "",
            f"{'peer: WRatio':<16}{peer.queries:>8}{peer.p50_ms:>9.3f}{'':>9}{peer.right_at_1:>12.4f}",
            f"speedup     {report.speedup:>10,.0f}",
            "",
        ]
    )


def _row(kind: str, own: LookupFigures) -> str:
    return (
        f"{kind:<16}{own.queries:>8}{own.p50_ms:>9.3f}{own.p99_ms:>9.3f}{own.right_at_1:>12.4f}{own.right_at_5:>12.4f}"
    )
