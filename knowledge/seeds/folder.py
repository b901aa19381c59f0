"""The seeds folder: a path goes in, the bytes of its YAML files by relative path come out."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import Problem, SeedError
from knowledge.seeds.reading import MAX_BYTES

MAX_FILES = 200_000
# A file that was written so few nanoseconds before it was looked at may be written once more without looking another:
# file systems' clocks are coarse (git's "racily clean" files, https://git-scm.com/docs/racy-git).
RACY = 2_000_000_000
SeedFiles = Mapping[str, bytes]
# What a file looked like, and the hash of what it held.
Seen = Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Look:
    """A folder looked at: the hash of each file's content, the contents of those that were read for it, and stamps.

    `stamps` are what files that were read look like, for the next look to pass them over.
    """

    hashes: Mapping[str, str]
    contents: SeedFiles
    stamps: Seen


def read_folder(folder: Path) -> SeedFiles:
    """Read every .yaml file below a folder, by its path relative to it with forward slashes.

    Hidden files and folders are passed over. Of a file that is too long only so much is read as shows it.

    Raises:
        SeedError: the folder cannot be read, or holds a link, a pipe, a device or an unreadable file among its seeds.
    """
    return look(folder, {}, 0).contents


def look(folder: Path, seen: Seen, now: int) -> Look:
    """Hash what every .yaml file below a folder holds; those that look as they did when they were `seen` are not read.

    `now` is the time in nanoseconds since the epoch: a file that is hardly older is read again at the next look.

    Raises:
        SeedError: as `read_folder` does.
    """
    if not folder.is_dir():
        raise SeedError((Problem(".", 1, 1, f"no such folder: {folder}"),))
    hashes: dict[str, str] = {}
    contents: dict[str, bytes] = {}
    stamps: dict[str, tuple[str, str]] = {}
    problems: list[Problem] = []
    for name, status, wrong in _seeds(folder):
        stamp = _stamp(status) if status else ""
        known = seen.get(name)
        if wrong:
            problems.append(Problem(name, 1, 1, wrong))
        elif known and known[0] == stamp:
            hashes[name] = known[1]
        else:
            try:
                content = _content(folder / name)
            except OSError as error:
                problems.append(Problem(name, 1, 1, f"cannot be read: {error.strerror}"))
                continue
            hashes[name], contents[name] = hashlib.sha256(content).hexdigest(), content
            if status and max(status.st_mtime_ns, status.st_ctime_ns) < now - RACY:
                stamps[name] = (stamp, hashes[name])
        if len(hashes) > MAX_FILES:
            problems.append(Problem(".", 1, 1, f"more than {MAX_FILES:,} files"))
            break
    if problems:
        raise SeedError(tuple(problems))
    return Look(hashes, contents, stamps)


def read_one(folder: Path, name: str, digest: str | None = None) -> bytes:
    """The bytes of one file of a folder that was looked at.

    Raises:
        SeedError: it cannot be read any more, or has another hash than this `digest`.
    """
    try:
        content = _content(folder / name)
    except OSError as error:
        raise SeedError((Problem(name, 1, 1, f"cannot be read: {error.strerror}"),)) from error
    if digest and hashlib.sha256(content).hexdigest() != digest:
        raise SeedError((Problem(name, 1, 1, "was changed while it was read"),))
    return content


def _stamp(status: os.stat_result) -> str:
    """What a file looks like without reading it: its size, both its times, and which file it is."""
    return f"{status.st_size}:{status.st_mtime_ns}:{status.st_ctime_ns}:{status.st_ino}:{status.st_dev}"


def _content(path: Path) -> bytes:
    # What was a plain file a moment ago may be a pipe by now, which would be waited for, or a link out of the folder.
    place = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    with os.fdopen(place, "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(place).st_mode):
            raise OSError(0, "not a plain file")
        content = bytearray()
        while len(content) <= MAX_BYTES and (piece := file.read(MAX_BYTES + 1 - len(content))):
            content += piece
        return bytes(content)


def _seeds(folder: Path) -> Iterator[tuple[str, os.stat_result | None, str | None]]:
    """The seeds below a folder: name and status of each, with what keeps it from being read, if anything."""
    waiting = [("", folder)]
    while waiting:
        inside, here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                found = [(entry.name, entry.stat(follow_symlinks=False)) for entry in entries if entry.name[0] != "."]
        except OSError as error:
            yield inside.rstrip("/") or ".", None, f"cannot be read: {error.strerror}"
            continue
        for plain, status in found:
            name, kind = inside + plain, stat.S_IFMT(status.st_mode)
            seed = plain.lower().endswith((".yaml", ".yml"))
            if kind == stat.S_IFDIR and not seed:
                waiting.append((f"{name}/", here / plain))
            elif not (seed or kind == stat.S_IFLNK):
                continue
            elif not name.isprintable():
                yield ascii(name)[1:-1], status, "a name that cannot be written; allowed: letters"
            else:
                # A link could lead out of the folder, a pipe would wait for ever.
                yield name, status, None if kind == stat.S_IFREG else "not a plain file; allowed: plain files only"
