"""Dates and clock times as sentences give them: a normalised text goes in, those that it says come out. Pure."""

from __future__ import annotations

import re
from calendar import month_abbr, month_name
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.dates import Day
from knowledge.seeds.numbers import han_number

_MONTHS = {name.lower(): number for names in (month_abbr, month_name) for number, name in enumerate(names) if name}
_MONTHS["sept"] = 9
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\d:]|[.,]\d)"
_DAYS = rf"(?<![\d.,:])(?P<days>{_DAY}(?:\s?(?:-|,|to|and|until|through)\s?{_DAY})*)"
_YEAR = r"(?:,?\s(?:of\s)?(?P<year>\d{4})(?!\d|[.,]\d))?"
_HAN = "[〇零一二三四五六七八九十]"
# In this order: what one has taken, the next do not see. A form is looked for only where a sign of it is.
_NUMERIC = (re.compile(r"(?<![\d.,])(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?:[-/.](?P<days>\d{1,2}))?(?!\d|[-/.]\d)"),)
_CHINESE = (
    re.compile(
        rf"(?:(?P<year>\d{{4}}|{_HAN}{{4}})年)?(?P<month>\d{{1,2}}|{_HAN}{{1,2}})月"
        rf"(?:(?P<days>(?:\d{{1,2}}|{_HAN}{{1,3}})[日号]?(?:[-至到](?:\d{{1,2}}|{_HAN}{{1,3}}))?)[日号])?"
    ),
    re.compile(rf"(?P<year>\d{{4}}|{_HAN}{{4}})年"),
)
_ENGLISH = (
    re.compile(rf"{_DAYS}\s(?:of\s)?{_MONTH}{_YEAR}"),
    re.compile(rf"\b{_MONTH}\s{_DAYS}{_YEAR}"),
    re.compile(rf"\b{_MONTH}{_YEAR}"),
)
_SIGNS = tuple(name.lower() for name in month_abbr if name)
_BARE_YEAR = re.compile(r"(?<![\d.,a-z])(?:1[5-9]|2[01])\d\d(?!\d|[.,]\d|[a-z])")
_CLOCK = re.compile(
    r"(?P<before>上午|下午|晚上|中午)?(?<![\d.,])(?P<hour>\d{1,2})"
    r"(?:(?:[:.](?P<minute>\d{2})(?!\d)|[点时](?:(?P<minutes>\d{1,2})分|(?P<half>半))?)\s?(?P<after>[ap]\.?m\b)?"
    r"|\s?(?P<alone>[ap]\.?m\b))"
)
_NAMED_TIMES = {"noon": "12:00", "midday": "12:00", "midnight": "00:00", "正午": "12:00", "午夜": "00:00"}


@dataclass(frozen=True, slots=True)
class Mention:
    """One date as a sentence says it, where it stands; several days of a month are one ("18 to 21 November")."""

    start: int
    end: int
    year: int | None
    month: int | None
    days: tuple[int, ...] = ()


def dates(text: str) -> tuple[Mention, ...]:
    """The dates of a text as `text.normal` gives it: "27 november 2023", "nov 27, 2023", "2023年11月", "2023"."""
    found: list[Mention] = []
    forms = [*(_NUMERIC if "-" in text or "/" in text or "." in text[:-1] else ())]
    forms += _CHINESE if "年" in text or "月" in text else ()
    forms += _ENGLISH if any(sign in text for sign in _SIGNS) else ()
    for form in forms:
        for match in form.finditer(text):
            taken = match.groupdict()
            year, month = _number(taken.get("year")), _month(taken.get("month"))
            days = tuple(_number(day) or 0 for day in re.findall(rf"\d+|{_HAN}+", taken.get("days") or ""))
            if (month is None or 1 <= month <= 12) and all(1 <= day <= 31 for day in days):
                found.append(Mention(match.start(), match.end(), year, month, days))
                # As long as it was, so that places stay.
                text = f"{text[: match.start()]}{' ' * (match.end() - match.start())}{text[match.end() :]}"
    found += [Mention(at.start(), at.end(), int(at.group()), None) for at in _BARE_YEAR.finditer(text)]
    return tuple(sorted(found, key=lambda mention: mention.start))


def says_day(said: tuple[Mention, ...], day: Day) -> bool:
    """Whether these dates give this day, as exactly as it is; its year may stand apart from its month."""
    years = {mention.year for mention in said}
    if day.month is None:
        return day.year in years
    return any(
        mention.month == day.month
        and (day.day is None or day.day in mention.days)
        and (day.year is None or mention.year == day.year or (mention.year is None and day.year in years))
        for mention in said
    )


def times(text: str) -> frozenset[str]:
    """The clock times of a text as "HH:MM": "22:46", "9.30 am", "10 p.m.", "下午3点半", "noon"."""
    return frozenset((*_clocks(text), *(time for name, time in _NAMED_TIMES.items() if name in text)))


def _clocks(text: str) -> Iterator[str]:
    for found in _CLOCK.finditer(text):
        hour, half = int(found["hour"]), (found["after"] or found["alone"] or "")[:1]
        late = half == "p" or found["before"] in {"下午", "晚上"}
        hour += 12 if late and hour < 12 else -12 if half == "a" and hour == 12 else 0
        minute = 30 if found["half"] else int(found["minute"] or found["minutes"] or 0)
        if hour < 24 and minute < 60:
            yield f"{hour:02d}:{minute:02d}"


def _month(text: str | None) -> int | None:
    return _MONTHS[text] if text in _MONTHS else _number(text)


def _number(text: str | None) -> int | None:
    return None if text is None else int(text) if text.isdecimal() else han_number(text)
