"""REST requests as they were answered come in; a list that tests and the page can read goes out."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from playground.server.faults import Fault

REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Call:
    """One request: the path is without /api/v10, the status is None when the connection was cut instead."""

    method: str
    path: str
    query: Mapping[str, str]
    body: Any
    status: int | None
    at: datetime
    files: tuple[str, ...] = ()
    fault: Fault | None = None
    answer: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Journal:
    """The latest calls, oldest first."""

    def __init__(self) -> None:
        self._calls: deque[Call] = deque(maxlen=REMEMBERED)
        self.noted = 0  # all calls there ever were
        self.failures: list[Exception] = []  # this server's own mistakes, which discord.py's retries would hide

    def __iter__(self) -> Iterator[Call]:
        return iter(tuple(self._calls))

    def __len__(self) -> int:
        return len(self._calls)

    def note(self, call: Call) -> None:
        """Add a call."""
        self._calls.append(call)
        self.noted += 1

    def since(self, noted: int) -> list[Call]:
        """The calls that came after so many had been noted; of those, the remembered ones."""
        new = min(self.noted - noted, len(self._calls))
        return [self._calls[number] for number in range(len(self._calls) - new, len(self._calls))] if new > 0 else []

    def clear(self) -> None:
        """Forget all calls."""
        self._calls.clear()

    def find(self, method: str, part_of_path: str = "") -> list[Call]:
        """The calls of a method whose path contains a text."""
        return [call for call in self._calls if call.method == method and part_of_path in call.path]
