"""Time zones to choose from: what somebody types goes in, names of zones come out, the likeliest first. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

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
# Cities and countries that people look for, in whose zone another city's name stands.
_CITIES: Mapping[str, str] = MappingProxyType(
    {
        "Asia/Shanghai": "beijing 北京 wuxi 无锡 無錫 shenzhen 深圳 chengdu 成都 guangzhou 广州 廣州 hangzhou 杭州 "
        "suzhou 苏州 蘇州 nanjing 南京 wuhan 武汉 武漢 xian 西安 china 中国 中國 prc",
        "Asia/Taipei": "臺北",
        "Asia/Kolkata": "mumbai 孟买 delhi 德里 bangalore bengaluru 班加罗尔 india 印度",
        "Asia/Tokyo": "osaka 大阪 japan 日本",
        "America/Los_Angeles": "san_francisco 旧金山 舊金山 seattle 西雅图 san_diego 圣迭戈",
        "America/New_York": "boston 波士顿 washington 华盛顿 nyc philadelphia 费城",
        "Europe/Berlin": "munich 慕尼黑 frankfurt 法兰克福 hamburg 汉堡",
        "Europe/London": "cambridge 剑桥 oxford 牛津 edinburgh 爱丁堡",
        "Europe/Zurich": "geneva 日内瓦 basel 巴塞尔",
        "Europe/Rome": "milan 米兰",
        "Europe/Madrid": "barcelona 巴塞罗那",
    }
)
# Behind a city's name, it says no more.
_TIME = ("时间", "時間", " time")


def zones_like(typed: str, most: int) -> tuple[str, ...]:
    """Zones whose name or city begins with what is typed, then those that hold it; with nothing typed, a few."""
    wanted = _folded(typed)
    if not wanted:
        return _FIRST[:most]
    ranked: dict[str, int] = {}
    for spoken, zone in _spoken():
        if wanted in spoken:
            ranked[zone] = min(_rank(spoken, wanted), ranked.get(zone, _HOLDS))
    return tuple(sorted(ranked, key=ranked.__getitem__))[:most]


def zone_called(typed: str) -> str | None:
    """The one zone that has this name or this city, however it is written; None when there is none, or more than one.

    A zone of the machine's that no place is named after, such as CET, is one by its exact name alone.
    """
    wanted = _folded(typed)
    meant = {zone for spoken, zone in _spoken() if wanted and _rank(spoken, wanted) <= _BY_CITY}
    like = tuple(meant) or (zones_like(typed, 2) if wanted else ())
    if len(like) == 1:
        return like[0]
    try:
        return zone_of(typed.strip()).key
    except ZoneError:
        return None


def city_of(zone: str) -> str | None:
    """The Chinese name of the city that a zone is named after; None when it has none."""
    return _chinese().get(zone)


def _rank(spoken: str, wanted: str) -> int:
    city = spoken.rsplit("/", 1)[-1]
    starts = (spoken == wanted, city == wanted, city.startswith(wanted), spoken.startswith(wanted))
    return next((place for place, found in enumerate(starts) if found), _HOLDS)


# Up to this rank a zone or its city has the very name that is typed; at the other it merely holds it.
_BY_CITY, _HOLDS = 1, 4


def _folded(text: str) -> str:
    """A name without what people leave out of one: spaces, accents, capitals."""
    plain = unicodedata.normalize("NFKD", text).casefold().strip()
    for word in _TIME:
        plain = plain.removesuffix(word)
    return "".join(char for char in plain if char not in " _" and not unicodedata.combining(char))


@cache
def _spoken() -> tuple[tuple[str, str], ...]:
    """All that zones are called, each with its zone: by cities, and by their names of today and before."""
    return tuple(dict.fromkeys((_folded(name), zone) for name, zone in _called()))


def _called() -> Iterator[tuple[str, str]]:
    """All zones of this machine that are named after a place, and UTC, by all of their names."""
    yield "UTC", "UTC"
    yield from ((city, zone) for zone, cities in _CITIES.items() for city in cities.split())
    names, today = available_timezones(), get_global("zone_aliases")
    for name in sorted(names):
        if "/" in name and not name.startswith(_OLD):
            zone = today.get(name, name)
            yield name, zone if zone in names else name
    for locale in ("zh", "zh_Hant"):
        yield from ((city, zone) for zone, city in _cities(locale) if zone in names)


def _cities(locale: str) -> Iterator[tuple[str, str]]:
    """The cities that Unicode names zones after in a language, by today's names of the zones."""
    today = get_global("zone_aliases")
    for name, called in Locale.parse(locale).time_zones.items():
        if city := called.get("city"):
            yield today.get(name, name), str(city)


@cache
def _chinese() -> Mapping[str, str]:
    return MappingProxyType(dict(_cities("zh")))
