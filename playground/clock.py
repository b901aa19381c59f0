"""How far ahead a clock is set comes in; the time that this Discord has goes out."""

from datetime import datetime, timedelta

from playground.server.ids import utc_now


class Clock:
    """The machine's clock, set ahead by as much as somebody asked for."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self.ahead
