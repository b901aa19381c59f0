"""A clock comes in; snowflake ids that grow with it, and the moments they were minted at, go out."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
Entropy = Callable[[int], str]  # so many random bytes, as hexadecimal text

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)  # Discord's epoch


def utc_now() -> datetime:
    """The machine's clock, with its zone."""
    return datetime.now(UTC)


class Snowflakes:
    """Ids as Discord makes them: milliseconds since 2015 in the upper bits, unique and growing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def mint(self) -> str:
        """The next id; two in one millisecond, or a clock set back, still grow."""
        elapsed = (self._clock() - EPOCH) // timedelta(milliseconds=1)
        self._last = max(elapsed << 22, self._last + 1)
        return str(self._last)


def minted_at(snowflake: str) -> datetime:
    """When an id was minted."""
    return EPOCH + timedelta(milliseconds=int(snowflake) >> 22)
