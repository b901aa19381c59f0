"""Days of the week as people type them: "mon-fri", "weekends" or "周一、周三" goes in, their numbers come out. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import chain
from types import MappingProxyType

from bot.diary import EVERY_DAY

WORKING, WEEKEND = (0, 1, 2, 3, 4), (5, 6)
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CHINESE = ("一", "二", "三", "四", "五", "六", "日")
# Words for several days.
DAY_WORDS: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("day", "everyday", "daily", "all", "每天", "每日", "天天", "全部"), EVERY_DAY),
        **dict.fromkeys(("weekday", "weekdays", "working days", "workday", "workdays", "工作日"), WORKING),
        **dict.fromkeys(("weekend", "weekends", "周末", "双休日"), WEEKEND),
    }
)
# An English day by three letters at least.
_SHORTEST = 3
_APART = re.compile(r"[,;、/&]|\band\b|和|\s(?=\S)")
_RANGE = re.compile(r"\s*(?:-|–|~|\bto\b|\bthrough\b|\bthru\b|至|到)\s*")
# What says that it is so each week, and the dots of short forms.
_EACH = re.compile(r"\b(?:every|each|on) |每个?(?=周|星期|礼拜)|(?<=[a-z])\.")
# Days in a row, of which the first alone says that they are of a week: 周一三五.
_ROW = re.compile("(周|星期|礼拜)([一二三四五六日天]{2,})")
_TRADITIONAL = str.maketrans("週禮個雙", "周礼个双")


def days_of(typed: str) -> tuple[int, ...] | None:
    """The days that are meant, in order, Monday is 0; None when something in it is no day."""
    text = " ".join(unicodedata.normalize("NFKC", typed).casefold().translate(_TRADITIONAL).split())
    text = _ROW.sub(lambda found: "、".join(found[1] + day for day in found[2]), _EACH.sub("", text))
    if text in DAY_WORDS:
        return DAY_WORDS[text]
    # A range with spaces in it is one piece.
    pieces = [piece.strip() for piece in _APART.split(_RANGE.sub("-", text)) if piece.strip()]
    found = [_days(piece) for piece in pieces]
    if not found or not all(found):
        return None
    return tuple(sorted(set(chain.from_iterable(found))))


def _days(piece: str) -> tuple[int, ...]:
    if piece in DAY_WORDS:
        return DAY_WORDS[piece]
    first, dash, last = piece.partition("-")
    begin, end = _day(first), _day(last) if dash else None
    if begin is None or (dash and end is None):
        return ()
    return tuple(_through(begin, begin if end is None else end))


def _through(begin: int, end: int) -> Iterator[int]:
    """The days from one to another, over a weekend too."""
    yield begin
    while begin != end:
        begin = (begin + 1) % len(EVERY_DAY)
        yield begin


def _day(word: str) -> int | None:
    for place, (english, chinese) in enumerate(zip(_ENGLISH, _CHINESE, strict=True)):
        if len(word) >= _SHORTEST and (english.startswith(word) or word in (f"{english}s", f"{english[:3]}s")):
            return place
        if word in {f"{week}{own}" for week in ("周", "星期", "礼拜") for own in (chinese, *("天" * (place == 6)))}:
            return place
    # Behind a range's first day the week is not said again: 周一至五.
    return _CHINESE.index(word) if word in _CHINESE else None
