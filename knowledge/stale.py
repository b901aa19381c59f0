"""What should be looked at again: sources and a day go in, when each is due comes out, and which are overdue. Pure."""

from __future__ import annotations

import calendar
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.dates import Day, When
from knowledge.model import Fact, Snapshot, Source


@dataclass(frozen=True, slots=True)
class StaleSource:
    """A source whose review is due since `due`, so many days over, with the facts that stand on it."""

    source: Source
    facts: tuple[Fact, ...]
    due: date
    days_over: int


@dataclass(frozen=True, slots=True)
class Freshness:
    """When a source was last checked, until when that counts as fresh, and how many days ago that was: 0 when it is."""

    checked: When
    due: date
    days_over: int

    @property
    def stale(self) -> bool:
        """Whether somebody should look again."""
        return self.days_over > 0


def freshness(source: Source, today: date) -> Freshness:
    """How fresh a source is on a day.

    A check whose day is not given counts as made on the last day that it may have been.
    """
    due = _last(source.checked.latest) + timedelta(days=source.review_days)
    return Freshness(source.checked, due, max(0, (today - due).days))


def stale_sources(snapshot: Snapshot, today: date) -> tuple[StaleSource, ...]:
    """The sources whose last check lies further back than their review age, the longest overdue first.

    Sources that no fact stands on are left out.
    """
    fresh = {source.id: freshness(source, today) for source in snapshot.sources.values()}
    stale = {source for source, one in fresh.items() if one.stale}
    facts: dict[str, list[Fact]] = defaultdict(list)
    # There may be hundred thousands of them, and mostly nothing is stale.
    for fact in snapshot.facts.values() if stale else ():
        if fact.source in stale:
            facts[fact.source].append(fact)
    found = (
        StaleSource(snapshot.sources[source], tuple(standing), fresh[source].due, fresh[source].days_over)
        for source, standing in facts.items()
    )
    return tuple(sorted(found, key=lambda one: (-one.days_over, one.source.id)))


def _last(day: Day) -> date:
    year, month = day.year or 1, day.month or 12
    return date(year, month, day.day or calendar.monthrange(year, month)[1])
