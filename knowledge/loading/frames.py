"""Files for a process beside ours: names, hashes and bytes go into one file, and come out of it one after another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from os import SEEK_CUR
from pathlib import Path

import orjson

from knowledge.seeds.entries import Entries
from knowledge.seeds.parsed import entries_of

Frame = tuple[str, str, bytes]


def write_frames(path: Path, frames: Iterable[Frame]) -> None:
    """Write each frame as a line of JSON that says how many bytes follow."""
    with path.open("wb") as out:
        for name, digest, content in frames:
            out.write(orjson.dumps([name, digest, len(content)]) + b"\n")
            out.write(content)


def read_frames(path: Path) -> Iterator[Frame]:
    """The frames of a file, one at a time."""
    with path.open("rb") as frames:
        for line in frames:
            name, digest, size = orjson.loads(line)
            yield name, digest, frames.read(size)


class FramedEntries(Mapping[str, Entries]):
    """The entries of parsed forms in a file, read from it whenever they are asked for: memory holds the names alone."""

    def __init__(self, path: Path) -> None:
        self.hashes: dict[str, str] = {}
        self._places: dict[str, tuple[int, int]] = {}
        self._file = path.open("rb")
        for line in iter(self._file.readline, b""):
            name, digest, size = orjson.loads(line)
            self.hashes[name] = digest
            self._places[name] = self._file.tell(), size
            self._file.seek(size, SEEK_CUR)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def __getitem__(self, name: str) -> Entries:
        place, size = self._places[name]
        self._file.seek(place)
        return entries_of(self._file.read(size))

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
