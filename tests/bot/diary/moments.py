"""A clock that stands still: seconds go in, the moment so long after the first comes out."""

from datetime import UTC, datetime, timedelta

FIRST = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def at(seconds: float = 0, **more: float) -> datetime:
    """The first moment, or one so long after it: seconds, minutes, days."""
    return FIRST + timedelta(seconds=seconds, **more)
