"""Parsing and indexing, wherever that is done: frames of files go in, parsed forms or a Main that is kept come out."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from knowledge.errors import Problem
from knowledge.loading.frames import Frame
from knowledge.seeds.checking import Nothing, check
from knowledge.seeds.entries import Entries
from knowledge.seeds.findings import Finding
from knowledge.seeds.layout import read_file
from knowledge.seeds.parsed import entries_of, write_entries
from knowledge.seeds.snapshot import in_order
from knowledge.serving import Main, keep

Parsed = tuple[str, bytes | None, tuple[Problem, ...]]
Result = TypeVar("Result")


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


def indexed(files: Iterable[Frame], place: Path, today: date | None) -> Built:
    """Check parsed files against each other, unless there is no `today`, index them, and keep the Main in a file.

    Raises:
        KnowledgeError: the Main cannot be kept.
    """
    entries: dict[str, Entries] = {}
    hashes: dict[str, str] = {}
    for name, digest, form in files:
        entries[name], hashes[name] = entries_of(form), digest
    entries = in_order(entries)
    if today and (findings := check(entries, Nothing(), today)):
        return Built(None, findings)
    main = Main.of(entries, hashes)
    keep(main, place)
    return Built(main)


def resting(work: Callable[..., Result]) -> Callable[..., Result]:
    """Work that makes very many values that stay: the garbage collector rests, and passes them over ever after.

    A full collection over a large index holds everything up for 0.4 s.
    """

    def rested(*arguments: object) -> Result:
        gc.disable()
        try:
            done = work(*arguments)
            gc.freeze()
            return done
        finally:
            gc.enable()

    return rested
