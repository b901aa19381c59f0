"""What should be looked at again: a Snapshot and a day go in, sources that were checked too long ago come out. Pure."""

from __future__ import annotations

import calendar
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.dates import Day
from knowledge.model import Fact, Snapshot, Source


@dataclass(frozen=True, slots=True)
class StaleSource:
    """A source whose review is due since `due`, so many days over, with the facts that stand on it."""

    source: Source
    facts: tuple[Fact, ...]
    due: date
    days_over: int


def stale_sources(snapshot: Snapshot, today: date) -> tuple[StaleSource, ...]:
    """The sources whose last check lies further back than their review age, the longest overdue first.

    Sources that no fact stands on are left out. A check whose day is not given counts as made on the last day that it
    may have been.
    """
    facts: dict[str, list[Fact]] = defaultdict(list)
    for fact in snapshot.facts.values():
        facts[fact.source].append(fact)
    found = []
    for source_id, standing in facts.items():
        source = snapshot.sources[source_id]
        due = _last(source.checked.latest) + timedelta(days=source.review_days)
        if due < today:
            found.append(StaleSource(source, tuple(standing), due, (today - due).days))
    return tuple(sorted(found, key=lambda one: (-one.days_over, one.source.id)))


def _last(day: Day) -> date:
    year, month = day.year or 1, day.month or 12
    return date(year, month, day.day or calendar.monthrange(year, month)[1])
