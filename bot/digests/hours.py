"""Times of day as people type them: "9:00", "9am", "21.30" or "晚上九点半" goes in, a time comes out. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import time
from types import MappingProxyType

_CLOCK = re.compile(
    r"(?P<part>[^\W\d]*?)\s*"
    r"(?P<hour>\d{1,2})(?:\s*(?:[:.h点點时時]\s*)(?P<minute>\d{2}|半|[一1三3]刻|[整钟鐘])?分?|(?<=\d\d)(?P<tight>\d{2}))?"
    r"\s*(?P<half>[ap])?(?:\.?\s?m\.?)?",
    re.IGNORECASE,
)
_SAID: Mapping[str, time] = MappingProxyType(
    {
        **dict.fromkeys(("noon", "midday", "中午", "正午"), time(12)),
        **dict.fromkeys(("midnight", "午夜", "半夜", "零点", "零點"), time(0)),
    }
)
_MINUTES: Mapping[str, int] = MappingProxyType({"半": 30, "一刻": 15, "1刻": 15, "三刻": 45, "3刻": 45})
_NOON = 12
# The hours that are said with a word for a part of the day, as twelve hours are counted; and those of the clock.
_NIGHT = {11: 23, 12: 0} | {hour: hour for hour in range(1, 6)}
_MORNING = {hour: hour for hour in range(1, 12)}
_MIDDAY = {11: 11, 12: 12, 1: 13, 2: 14}
_AFTERNOON = {12: 12} | {hour: hour + 12 for hour in range(1, 12)}
# At one at night it is not thirteen o'clock.
_EVENING = {12: 0} | {hour: hour for hour in range(1, 4)} | {hour: hour + 12 for hour in range(5, 12)}
_PARTS: Mapping[str, Mapping[int, int]] = MappingProxyType(
    {
        **dict.fromkeys(("凌晨", "半夜", "午夜", "深夜"), _NIGHT),
        **dict.fromkeys(("早上", "早晨", "清晨", "上午", "早"), _MORNING),
        **dict.fromkeys(("中午",), _MIDDAY),
        **dict.fromkeys(("下午", "傍晚"), _AFTERNOON),
        **dict.fromkeys(("晚上", "夜里", "晚"), _EVENING),
    }
)
_ONES: Mapping[str, int] = MappingProxyType(
    {one: place for place, one in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
)
_ANY = f"[{''.join(_ONES)}十]"
# A number of a clock in Chinese characters; of 一刻, a quarter, it is none.
_NUMBER = re.compile(f"(?<!{_ANY})(?:[二三四五]?十[一二三四五六七八九]?|[零〇]?{_ANY})(?!{_ANY}|刻)")


def hour_of(typed: str) -> time | None:
    """The time that is meant; None when it is none, or one that no clock shows, or that may be two."""
    text = unicodedata.normalize("NFKC", typed).strip().lower().removesuffix("o'clock").strip()
    if text in _SAID:
        return _SAID[text]
    found = _CLOCK.fullmatch(_NUMBER.sub(_in_digits, text))
    # "9 m" is no time: the letter before it makes it one.
    if found is None or ("m" in text and not found["half"]):
        return None
    hour = _hour(int(found["hour"]), found["half"], found["part"])
    written = found["minute"] or found["tight"] or "0"
    minute = _MINUTES.get(written, int(written) if written.isdecimal() else 0)
    try:
        return None if hour is None else time(hour, minute)
    except ValueError:
        return None


def _hour(hour: int, half: str | None, part: str) -> int | None:
    """The hour of the clock; None when nobody says it so."""
    if half:
        return hour % _NOON + _NOON * (half == "p") if 1 <= hour <= _NOON and not part else None
    if not part:
        return hour
    hours = _PARTS.get(part)
    if hours is None:
        return None
    return hours.get(hour, hour if hour in hours.values() else None)


def _in_digits(found: re.Match[str]) -> str:
    """A number below 60 in Chinese characters as the two digits that clocks show."""
    tens, ten, ones = found[0].rpartition("十")
    number = 10 * _ONES[tens or "一"] if ten else 0
    return f"{number + (_ONES[ones[-1]] if ones else 0):02}"
