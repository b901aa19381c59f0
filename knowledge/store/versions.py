"""What the store keeps, as frozen values: versions, and what the next one changes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal["start", "reload", "rollback"]


@dataclass(frozen=True, slots=True)
class Version:
    """What was loaded at one moment: `at` is an ISO 8601 time with its offset, `by` who loaded it, `origin` from where.

    `kind` says how it came to be; a rollback serves again what the version `again` was.
    """

    id: int
    at: str
    by: str
    note: str
    kind: Kind = "reload"
    origin: str = ""
    again: int | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds: its text as bytes with their hash, and the parsed form that this has at its path."""

    hash: str
    text: bytes
    parsed: bytes


@dataclass(frozen=True, slots=True)
class Change:
    """The next version as what it changes of the newest one.

    `files` are paths with the hash of what they hold now, `gone` those that are no more; `contents` has what the store
    may not have yet, by path, parsed by code of the name `form`. `stamps` says what files looked like when they were
    read.
    """

    files: Mapping[str, str]
    gone: Collection[str]
    contents: Mapping[str, Content]
    form: str
    at: datetime
    by: str
    note: str = ""
    kind: Kind = "reload"
    origin: str = ""
    again: int | None = None
    stamps: Mapping[str, tuple[str, str]] = field(default_factory=dict)
