"""Time zones to choose from: what somebody types goes in, names of zones come out, the likeliest first. Pure."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from bot.delivery.due import ZoneError, zone_of

# No zone's name is longer, and the diary keeps no longer one.
ZONE_NAME = 64

# Zones whose names say no place: for machines, and kept for those who are used to them.
_OLD = ("Etc/", "SystemV/", "US/", "posix/", "right/")
# Whoever has typed nothing yet finds their own soonest by its continent.
_FIRST = (
    "UTC",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Asia/Kolkata",
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "America/Chicago",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Australia/Sydney",
)
# Cities that people look for, in whose zone another one's name stands.
_CITIES = {
    "beijing": "Asia/Shanghai",
    "北京": "Asia/Shanghai",
    "上海": "Asia/Shanghai",
    "wuxi": "Asia/Shanghai",
    "无锡": "Asia/Shanghai",
    "shenzhen": "Asia/Shanghai",
    "chengdu": "Asia/Shanghai",
    "成都": "Asia/Shanghai",
    "香港": "Asia/Hong_Kong",
    "mumbai": "Asia/Kolkata",
    "delhi": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "boston": "America/New_York",
    "washington": "America/New_York",
    "munich": "Europe/Berlin",
    "frankfurt": "Europe/Berlin",
    "geneva": "Europe/Zurich",
    "milan": "Europe/Rome",
    "barcelona": "Europe/Madrid",
    "cambridge": "Europe/London",
}


def zones_like(typed: str, most: int) -> tuple[str, ...]:
    """Zones whose name or city begins with what is typed, then those that hold it; with nothing typed, a few."""
    wanted = " ".join(typed.casefold().replace("_", " ").split())
    if not wanted:
        return _FIRST[:most]
    cities = (zone for city, zone in _CITIES.items() if city.startswith(wanted))
    ranked = sorted((_rank(name, wanted), name) for name in _names() if wanted in _spoken(name))
    return tuple(dict.fromkeys((*cities, *(name for _, name in ranked))))[:most]


def zone_called(typed: str) -> str | None:
    """The one zone that has this name or this city, however it is written; None when there is none, or more than one.

    A zone of the machine's that no place is named after, such as CET, is one by its exact name alone.
    """
    wanted = " ".join(typed.casefold().replace("_", " ").split())
    like = zones_like(typed, 2) if wanted else ()
    if like and (len(like) == 1 or _CITIES.get(wanted) == like[0] or _rank(like[0], wanted) <= _BY_CITY):
        return like[0]
    try:
        return zone_of(typed.strip()).key
    except ZoneError:
        return None


def _rank(name: str, wanted: str) -> int:
    spoken = _spoken(name)
    city = spoken.rsplit("/", 1)[-1]
    starts = (spoken == wanted, city == wanted, city.startswith(wanted), spoken.startswith(wanted))
    return next((place for place, found in enumerate(starts) if found), len(starts))


# Up to this rank a zone or its city has the very name that is typed.
_BY_CITY = 1


def _spoken(name: str) -> str:
    return name.replace("_", " ").casefold()


@cache
def _names() -> tuple[str, ...]:
    """All zones of this machine that are named after a place."""
    places = (name for name in available_timezones() if "/" in name and not name.startswith(_OLD))
    return ("UTC", *sorted(places))
