"""Moments as each reader's Discord shows them: a time goes in, a mark that becomes their own local time comes out."""

from __future__ import annotations

from datetime import datetime


def moment(at: datetime | str) -> str:
    """A date with its time of day; of an ISO 8601 text too."""
    return _mark(at, "f")


def since(at: datetime | str) -> str:
    """How long ago something was."""
    return _mark(at, "R")


def _mark(at: datetime | str, style: str) -> str:
    when = datetime.fromisoformat(at) if isinstance(at, str) else at
    return f"<t:{int(when.timestamp())}:{style}>"
