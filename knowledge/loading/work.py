"""Parsing and indexing, wherever that is done: frames of files go in, parsed forms or a Main that is kept come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from knowledge.errors import Problem
from knowledge.seeds.checking import Nothing, check
from knowledge.seeds.entries import Entries
from knowledge.seeds.findings import Finding
from knowledge.seeds.layout import read_file
from knowledge.seeds.parsed import write_entries
from knowledge.serving import Main, keep

Parsed = tuple[str, bytes | None, tuple[Problem, ...]]


@dataclass(frozen=True, slots=True)
class Built:
    """What came of indexing: a Main, or what is wrong with the files together."""

    main: Main | None
    findings: tuple[Finding, ...] = ()


def parsed(files: Iterable[tuple[str, bytes]]) -> Iterator[Parsed]:
    """Read files into their parsed forms, each or what is wrong with it."""
    for name, content in files:
        entries, problems = read_file(name, content)
        yield name, None if entries is None else write_entries(entries), problems


def indexed(files: Mapping[str, Entries], hashes: Mapping[str, str], place: Path, today: date | None) -> Built:
    """Check files against each other, unless there is no `today`, index them, and keep the Main in a file.

    Raises:
        KnowledgeError: the Main cannot be kept.
    """
    if today and (findings := check(files, Nothing(), today)):
        return Built(None, findings)
    main = Main.of(files, hashes)
    keep(main, place)
    return Built(main)
