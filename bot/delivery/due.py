"""When a digest is due: a plan with its hour and zone, and the time, go in; the run that is due comes out. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.diary import Plan, Run

# A run that is later than this is not made up for.
CATCH_UP = timedelta(hours=6)
# So far back somebody who was away looks for a run to put down as missed: a weekly one.
_BACK = 7


class ZoneError(ValueError):
    """There is no time zone of this name on this machine."""


def run_of(plan: Plan, effective: datetime, now: datetime) -> Run | None:
    """The latest run that is due at a moment, however long since; None when none was since it became effective.

    A date has one run. An hour that the clocks leap over in spring is as much later, one that comes twice in autumn
    counts when it comes first; a date that a zone leaps over altogether has none.

    Raises:
        ZoneError: the zone is not known.
    """
    zone = zone_of(plan.zone)
    today = now.astimezone(zone).date()
    for back in range(_BACK + 1):
        day = today - timedelta(days=back)
        if day.weekday() not in plan.days:
            continue
        due = moment_of(day, plan.time, zone)
        if due is not None and due <= now:
            return Run(day, due, bounds_of(day, zone)) if due >= effective else None
    return None


def run_now(plan: Plan, now: datetime) -> Run:
    """The run of today's date there, due at once.

    Raises:
        ZoneError: the zone is not known.
    """
    zone = zone_of(plan.zone)
    day = now.astimezone(zone).date()
    return Run(day, now, bounds_of(day, zone))


def next_run(plan: Plan, after: datetime) -> datetime:
    """When the first run after a moment is due.

    Raises:
        ZoneError: the zone is not known.
    """
    zone = zone_of(plan.zone)
    today = after.astimezone(zone).date()
    # A date that a zone leaps over has none, so that a weekly one is two weeks ahead then.
    days = (today + timedelta(days=ahead) for ahead in range(2 * _BACK + 2))
    found = (moment_of(day, plan.time, zone) for day in days if day.weekday() in plan.days)
    return next(due for due in found if due is not None and due > after)


def span_of(plan: Plan, day: date) -> int:
    """For how many days a digest of this date is: until the next one."""
    return next((ahead for ahead in range(1, 8) if (day + timedelta(days=ahead)).weekday() in plan.days), 7)


@lru_cache(maxsize=1_000)
def zone_of(name: str) -> ZoneInfo:
    """The zone with an IANA name.

    Raises:
        ZoneError: there is none.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ZoneError(f"there is no time zone {name[:60]!r}") from error


def moment_of(day: date, wall: time, zone: ZoneInfo) -> datetime | None:
    """When the clocks of a zone show an hour on a date; None when that date is none there."""
    for fold in (0, 1):
        # In a gap, fold 0 reads an hour by the offset before it, so later; where that is another date, fold 1 helps.
        moment = datetime.combine(day, wall.replace(fold=fold), zone).astimezone(UTC)
        if moment.astimezone(zone).date() == day:
            return moment
    return None


def bounds_of(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When a date begins and when the next one does."""
    ends = (datetime.combine(one, time(), zone).astimezone(UTC) for one in (day, day + timedelta(days=1)))
    begin, end = ends
    return begin, end
