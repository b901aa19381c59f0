"""Versions made by hand: files go in, what a store records of them comes out."""

import hashlib
from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from knowledge.store import Change, Content

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def change_of(
    files: Mapping[str, bytes], *, by: str = "ada", note: str = "", gone: Collection[str] = (), at: datetime = NOW
) -> Change:
    """What a load of these files would have recorded, parsed by code of another time."""
    return Change(
        files={path: digest(text) for path, text in files.items()},
        gone=gone,
        contents={path: Content(digest(text), text, b"{}") for path, text in files.items()},
        form="of another time",
        at=at,
        by=by,
        note=note,
    )


def digest(text: bytes) -> str:
    """The hash of a content."""
    return hashlib.sha256(text).hexdigest()
