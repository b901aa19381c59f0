"""A Main in a file: it is written whole or not at all, and read again only when it is whole and of this very code."""

from __future__ import annotations

import io
import pickle
import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any, BinaryIO
from zlib import crc32

from knowledge.errors import KnowledgeError
from knowledge.fingerprint import fingerprint
from knowledge.serving.main import Main

MAGIC = b"hubwise main"
# Written and read in pieces, between which other threads get their turn.
PIECE = 1 << 20
# What a Main is made of besides the project's own classes, which are allowed where they are defined.
ALLOWED = frozenset({("array", "array"), ("array", "_array_reconstructor"), ("decimal", "Decimal")})
OURS = ("knowledge.index.", "knowledge.serving.", "knowledge.seeds.entries", "knowledge.model", "knowledge.dates")
FUNCTIONS = frozenset({("knowledge.packing", "entity_of"), ("knowledge.packing", "fact_of")})


def keep(main: Main, path: Path) -> None:
    """Write a Main to a file.

    Raises:
        KnowledgeError: it cannot be written; what was kept before is still there.
    """
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=unfinished(path), delete=False) as file:
            made = Path(file.name)
            try:
                file.write(_header(0))
                counted = _Counted(file)
                pickle.Pickler(counted, protocol=5).dump(main)
                file.seek(0)
                file.write(_header(counted.sum))
                file.close()
                made.replace(path)
            except BaseException:
                made.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise KnowledgeError(f"the index cannot be kept in {path}: {error.strerror}") from error


def kept(path: Path) -> Main | None:
    """The Main of a file; None when there is none that is whole and was made by this code."""
    try:
        with path.open("rb", buffering=PIECE) as file:
            header = file.read(len(_header(0)))
            summed = 0
            while piece := file.read(PIECE):
                summed = crc32(piece, summed)
            if header != _header(summed):
                return None
            file.seek(len(header))
            main = _Reading(_Polite(file)).load()
    except (
        OSError,
        pickle.UnpicklingError,
        EOFError,
        AttributeError,
        ImportError,
        LookupError,
        OverflowError,
        TypeError,
        ValueError,
    ):
        return None
    return main if isinstance(main, Main) else None


def unfinished(path: Path) -> str:
    """What the names of files and folders begin with that are made beside a Main's file while it is made."""
    return f".{path.name}-"


def remove_unfinished(path: Path) -> None:
    """Remove what a process that was killed left unfinished beside a Main's file."""
    for left in path.parent.glob(f"{unfinished(path)}*"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            with suppress(OSError):
                left.unlink()


def _header(summed: int) -> bytes:
    return b"%s %s %08x\n" % (MAGIC, fingerprint(".").encode(), summed)


class _Polite(io.RawIOBase):
    """Reads from a buffered file in such a way that other threads get their turn.

    Python hands the interpreter over when it enters a function and another thread has waited for 5 ms undisturbed. The
    unpickler enters none; and a file without a buffer lets go at each piece for so short a time that those who wait are
    woken, come too late, and begin to wait anew. Beside an index of 120 MB an event loop was late by 116 ms so, by 10
    to 18 ms with this.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._file.read(size)

    def readinto(self, room: Any, /) -> int:
        # What typing calls a binary file does not have it; every one that is open does.
        return int(self._file.readinto(room))  # type: ignore[attr-defined]


class _Counted(io.RawIOBase):
    """Writes on to a file and keeps the checksum of what it wrote."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.sum = 0

    def writable(self) -> bool:
        return True

    def write(self, piece: Any, /) -> int:
        self.sum = crc32(piece, self.sum)
        return self._file.write(piece)


class _Reading(pickle.Unpickler):
    """Reads what a Main is made of and nothing else: a file that asks for any other thing is none of ours."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in ALLOWED | FUNCTIONS:
            return super().find_class(module, name)
        found = super().find_class(module, name) if module.startswith(OURS) and "." not in name else None
        if isinstance(found, type) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of an index")
