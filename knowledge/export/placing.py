"""Files that take their places together: a folder goes in, another to write into comes out, then all stand or none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from knowledge.errors import ExportError

# What SQLite keeps beside a database that is being written. It would be read into the new one, and spoil it.
BESIDE = ("-journal", "-wal")


@dataclass(frozen=True, slots=True)
class Written:
    """A file of an export by its name in the folder, and how many of what are in it."""

    file: str
    number: int
    of: str


@contextmanager
def placed(folder: Path) -> Iterator[Path]:
    """A folder to write into; at the end its files replace those of their names in `folder`, which is made if missing.

    Each file is replaced at once. Where one cannot be replaced, those before it are put back; after any failure the
    folder is as it was. A process that is killed leaves a folder `.hubwise-…` behind, to be deleted by hand, and new
    files beside old ones when that was between two of them.

    Raises:
        ExportError: a database to be replaced is being written by somebody else.
        OSError: a file cannot be written or replaced.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # Inside the folder: a file is renamed at once within one file system alone.
    with TemporaryDirectory(prefix=".hubwise-", dir=folder, ignore_cleanup_errors=True) as apart:
        new, old = Path(apart, "new"), Path(apart, "old")
        new.mkdir()
        old.mkdir()
        yield new
        _replace(sorted(new.iterdir()), folder, old)


def _replace(files: list[Path], folder: Path, old: Path) -> None:
    for file in files:
        _settle(file, folder)
    done: list[Path] = []
    try:
        for file in files:
            place = folder / file.name
            if place.is_symlink() or place.exists():
                _keep(place, old / file.name)
            file.replace(place)
            done.append(place)
    except BaseException:
        for place in reversed(done):
            kept = old / place.name
            if kept.is_symlink() or kept.exists():
                kept.replace(place)
            else:
                place.unlink()
        raise


def _settle(file: Path, folder: Path) -> None:
    """Have the file on the disk before its name is: a power cut would leave an empty one."""
    for ending in BESIDE:
        if (folder / f"{file.name}{ending}").exists():
            raise ExportError(f"{folder / file.name} is being written by another program: {file.name}{ending} exists")
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def _keep(place: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(place)
    except OSError:
        # Not every file system has hard links.
        shutil.copy2(place, kept, follow_symlinks=False)
