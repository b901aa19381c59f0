"""Exports to be sent: what is served and a format go in, files ready to be attached come out."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import discord

from knowledge import Engine, ExportFormat, Snapshot, Version, write_export

# What Discord takes with one message of a bot, over all files, in a server without boosts.
MOST_BYTES = 10_000_000


class TooLarge(Exception):  # noqa: N818  what it is, in a word
    """An export is larger than what can be sent; `size` in bytes."""

    def __init__(self, size: int) -> None:
        super().__init__(f"{size:,} bytes")
        self.size = size


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of an export, with how many of what are in it."""

    name: str
    number: int
    of: str
    content: bytes

    @property
    def file(self) -> discord.File:
        """The file, as it is sent once."""
        return discord.File(BytesIO(self.content), self.name)


async def exported(engine: Engine, to: ExportFormat, most: int) -> tuple[Attachment, ...]:
    """Everything that is served, in the files of a format.

    Raises:
        TooLarge: together they have more than `most` bytes.
        ExportError: they cannot be written.
    """
    return await asyncio.to_thread(_exported, engine.snapshot, engine.version, to, most)


def _exported(snapshot: Snapshot, version: Version | None, to: ExportFormat, most: int) -> tuple[Attachment, ...]:
    with TemporaryDirectory(prefix="hubwise-export-") as folder:
        written = write_export(snapshot, version, to, Path(folder))
        size = sum((Path(folder) / one.file).stat().st_size for one in written)
        if size > most:
            raise TooLarge(size)
        return tuple(
            Attachment(one.file, one.number, one.of, (Path(folder) / one.file).read_bytes()) for one in written
        )
