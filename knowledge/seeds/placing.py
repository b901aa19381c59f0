"""Where an entry stands in the seeds: a file's bytes and an id go in, the line comes out. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from knowledge.seeds.reading import Path, read_tree

Entry = Literal["entity", "fact"]


@dataclass(frozen=True, slots=True)
class Place:
    """A file of the seeds, and the line in it; None when nobody knows."""

    file: str
    line: int | None = None

    def __str__(self) -> str:
        return self.file if self.line is None else f"{self.file}, line {self.line}"


def line_of(file: str, content: bytes, what: Entry, given: str) -> int | None:
    """The line on which the entity or fact with an id begins; that of a hub is the first of its file.

    None when the file cannot be read or holds none with this id: it may have changed since it was loaded.
    """
    tree, problems = read_tree(file, content)
    if problems:
        return None
    if what == "entity" and file == f"hubs/{given}.yaml":
        return tree.place(())[0]
    found = (path for kind, path, own in _entries(tree.content) if kind == what and own == given)
    return next((tree.place(path)[0] for path in found), None)


def _entries(content: Any) -> Iterator[tuple[Entry, Path, Any]]:
    """Every entity and fact that bears an id, whether or not the rest of the file has its form."""
    told: list[tuple[Path, Any]] = [((), content)]
    if not isinstance(content, dict):
        told = [((at,), one) for at, one in enumerate(content if isinstance(content, list) else ())]
    for path, entry in told:
        if not isinstance(entry, dict):
            continue
        yield "entity", path, entry.get("id")
        facts = entry.get("facts")
        for number, fact in enumerate(facts if isinstance(facts, list) else ()):
            if isinstance(fact, dict):
                yield "fact", (*path, "facts", number), fact.get("id")
