"""What the page can ask for beyond its Discord comes in as calls; whoever runs the bot supplies them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Hooks:
    """Calls of whoever composed the page; the page shows no control for one that is missing."""

    restart: Callable[[], Awaitable[None]] | None = None  # end the bot's process, start another, wait until it is there
    set_ahead: Callable[[timedelta], Awaitable[None]] | None = None  # all clocks are so far ahead of the machine's
    ended_told: Callable[[], str] = (
        str  # how the bot ended by itself, in one line, and its last lines; empty when it did not
    )
