"""The time that the bot lives by: the machine's, or one that whoever started it sets ahead line by line."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import IO

# Further ahead nobody tries a digest; a date of the year 10,000 is none.
FURTHEST = timedelta(days=3_650)


def utc_now() -> datetime:
    """The machine's time."""
    return datetime.now(UTC)


class SetAhead:
    """A clock that is set ahead by lines of JSON, `{"ahead": seconds}`: for trying what comes at another hour."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self._ahead

    def read(self, line: bytes) -> None:
        """Take one line; what says nothing changes nothing."""
        try:
            self._ahead = min(timedelta(seconds=float(json.loads(line)["ahead"])), FURTHEST)
        except (ValueError, TypeError, KeyError, OverflowError):
            return

    async def follow(self, lines: IO[bytes]) -> None:
        """Take the lines of a pipe as they come, until its end."""
        reader = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), lines)
        while line := await reader.readline():
            self.read(line)
