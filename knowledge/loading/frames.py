"""Files for a process beside ours: names, hashes and bytes go into one file, and come out of it one after another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import orjson

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
