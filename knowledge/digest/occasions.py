"""Days to remember and to look forward to: a fact and a day go in, what falls on it or comes soon comes out. Pure."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Literal

from knowledge.digest.values import DigestOccasion
from knowledge.model import Fact, Moment

# An event is told of so many days before it: time enough to plan, and soon enough to be remembered.
AHEAD = 14
When = Literal["anniversary", "today", "upcoming"]


def occasion(fact: Fact, day: date, span: int) -> tuple[When, DigestOccasion] | None:
    """What a fact's date means in the `span` days from a day on; None when it means nothing then.

    A date without a year is an anniversary of nobody knows how many years. 29 February is kept on the 28th in other
    years.
    """
    if not isinstance(fact.value, Moment):
        return None
    start = fact.value.date.start
    if start.month is None or start.day is None:
        return None
    if start.year is not None:
        on = date(start.year, start.month, start.day)
        if on >= day:
            ahead = (on - day).days
            found: When = "today" if ahead < span else "upcoming"
            return (found, DigestOccasion(on)) if ahead < span or ahead <= AHEAD else None
    for later in range(span):
        on = day + timedelta(days=later)
        if (on.month, on.day) == _kept_on(start.month, start.day, on.year):
            return "anniversary", DigestOccasion(on, on.year - start.year if start.year is not None else 0)
    return None


def _kept_on(month: int, day: int, year: int) -> tuple[int, int]:
    return (2, 28) if (month, day) == (2, 29) and not calendar.isleap(year) else (month, day)
