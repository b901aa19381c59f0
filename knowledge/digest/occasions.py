"""Days to remember and to look forward to: a date and a day go in, what falls on it or comes soon comes out. Pure."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Literal

from knowledge.dates import Day
from knowledge.digest.values import DigestOccasion
from knowledge.model import Fact, Moment

# An event is told of so many days before it: time enough to plan, and soon enough to be remembered.
AHEAD = 14
Occasional = Literal["anniversary", "today", "upcoming"]


def start_of(fact: Fact) -> Day | None:
    """The date that a fact's value tells, or its first one; None when it tells none, or not the day."""
    if not isinstance(fact.value, Moment):
        return None
    start = fact.value.date.start
    return None if start.month is None or start.day is None else start


def days_of(day: date, span: int) -> frozenset[tuple[int, int]]:
    """The months and days of the dates that may mean something in so many days from a day on."""
    days = [day + timedelta(days=later) for later in range(span)]
    leap = [(2, 29)] if any((on.month, on.day) == (2, 28) for on in days) else []
    return frozenset([(on.month, on.day) for on in days] + leap)


def occasion_of(start: Day, day: date, span: int) -> tuple[Occasional, DigestOccasion] | None:
    """What a date with its day means in the `span` days from a day on; None when it means nothing then.

    A date without a year is an anniversary of nobody knows how many years. 29 February is kept on the 28th in other
    years.
    """
    month, of_month = start.month or 1, start.day or 1
    if start.year is not None:
        on = date(start.year, month, of_month)
        if on >= day:
            ahead = (on - day).days
            found: Occasional = "today" if ahead < span else "upcoming"
            return (found, DigestOccasion(on)) if ahead < span or ahead <= AHEAD else None
    for later in range(span):
        on = day + timedelta(days=later)
        if (on.month, on.day) == _kept_on(month, of_month, on.year):
            return "anniversary", DigestOccasion(on, on.year - start.year if start.year is not None else 0)
    return None


def _kept_on(month: int, day: int, year: int) -> tuple[int, int]:
    return (2, 28) if (month, day) == (2, 29) and not calendar.isleap(year) else (month, day)
