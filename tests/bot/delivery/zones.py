"""D8: plans in every zone, and a clock that leaps from look to look: what is wrong with the runs of years comes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.delivery import run_of
from bot.diary import Plan, Run

# How often somebody looks: less than a day apart, and never at the same hours.
_LOOK = timedelta(hours=11)
_MINUTE = timedelta(minutes=1)
START = datetime(2026, 1, 1, tzinfo=UTC)


def runs_of(plan: Plan, start: datetime, days: int) -> list[Run]:
    """All runs that are due in so many days from a moment on, in the order in which they are found."""
    found: list[Run] = []
    looks = start
    end = start + timedelta(days=days)
    while True:
        run = run_of(plan, start, looks)
        if run and (not found or run != found[-1]):
            found.append(run)
        if looks >= end:
            return found
        looks = min(looks + _LOOK, end)


def wrong_runs(zone: str, days: int, hours: Iterable[int] = range(24)) -> list[str]:
    """Each date of a zone that has no run or more than one, or whose run is on another date, at these hours."""
    place = ZoneInfo(zone)
    begins = START.astimezone(place)
    first = begins.date() + timedelta(days=1)
    dates = [first + timedelta(days=number) for number in range(days)]
    wrong: list[str] = []
    for hour in hours:
        plan = Plan(time(hour, 30 * (hour % 2)), zone)
        found: dict[date, list[date]] = defaultdict(list)
        for run in runs_of(plan, START, days + 2):
            found[run.due.astimezone(place).date()].append(run.date)
        wrong += [f"{zone} {hour}: {day}: {found.get(day)}" for day in dates if found.get(day) != [day]]
    return wrong


def alike(days: int) -> dict[tuple[object, ...], list[str]]:
    """All zones of this machine, by how their clocks go in so many days: those that go alike are looked at once."""
    groups: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for name in sorted(available_timezones()):
        groups[tuple(_changes(ZoneInfo(name), days))].append(name)
    return groups


def _changes(zone: ZoneInfo, days: int) -> Iterable[object]:
    """The first offset, and each other one with the minute from which on it holds."""
    moment, offset = START, START.astimezone(zone).utcoffset()
    yield offset
    for number in range(days + 3):
        later = START + timedelta(days=number)
        now = later.astimezone(zone).utcoffset()
        if now != offset:
            low, high = moment, later
            while high - low > _MINUTE:
                middle = low + (high - low) / 2
                low, high = (middle, high) if middle.astimezone(zone).utcoffset() == offset else (low, middle)
            yield high.replace(second=0, microsecond=0), now
        moment, offset = later, now
