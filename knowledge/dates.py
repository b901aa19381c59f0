"""Dates as sources give them: a text such as "2023-11" or "--03-23" goes in, a comparable value comes out."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from knowledge.text import Language

_FORM = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
FORMS_ALLOWED = "YYYY, YYYY-MM, YYYY-MM-DD, --MM-DD when the year is not stated, or two of them joined by /"


@dataclass(frozen=True, slots=True)
class Day:
    """One date, as exact as its source: a part that the source leaves open is None."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        parts = [f"{self.year:04d}" if self.year is not None else "-"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def said(self, language: Language = "en") -> str:
        """The date as a sentence would give it: "27 November 2023", "November 2023", "2023"; "2023年11月27日"."""
        return self._in_chinese() if language == "zh" else self._in_english()

    def _in_english(self) -> str:
        words = [] if self.day is None else [str(self.day)]
        words += [] if self.month is None else [calendar.month_name[self.month]]
        words += ["(year not stated)"] if self.year is None else [str(self.year)]
        return " ".join(words)

    def _in_chinese(self) -> str:
        parts = ((self.year, "年"), (self.month, "月"), (self.day, "日"))
        date = "".join(f"{part}{unit}" for part, unit in parts if part is not None)
        return date if self.year is not None else f"{date}，年份未注明"


@dataclass(frozen=True, slots=True)
class When:
    """A date, or the span from one date to another."""

    start: Day
    end: Day | None = None

    def __str__(self) -> str:
        return str(self.start) if self.end is None else f"{self.start}/{self.end}"

    def said(self, language: Language = "en") -> str:
        """The date or span in words."""
        start = self.start.said(language)
        return start if self.end is None else f"{start}{'至' if language == 'zh' else ' to '}{self.end.said(language)}"

    @property
    def latest(self) -> Day:
        """The later end: what counts when two facts are asked which is newer."""
        return self.end or self.start


def latest_day(now: datetime) -> date:
    """The date where it is latest on Earth: what a curator anywhere calls today never lies in the future."""
    return now.astimezone(timezone(timedelta(hours=14))).date()


def read_when(text: str) -> When:
    """Read a date in one of the allowed forms.

    Raises:
        ValueError: the text is no such date; the message says which forms are allowed.
    """
    parts = text.split("/")
    if len(parts) > 2:
        raise ValueError(f"{text!r} is no date; allowed: {FORMS_ALLOWED}")
    days = [_read_day(part, text) for part in parts]
    return When(days[0], days[1] if len(days) == 2 else None)


def _read_day(part: str, whole: str) -> Day:
    found = _FORM.fullmatch(part)
    if not found:
        raise ValueError(f"{whole!r} is no date; allowed: {FORMS_ALLOWED}")
    year = None if found["year"] == "-" else int(found["year"])
    month = int(found["month"]) if found["month"] else None
    day = int(found["day"]) if found["day"] else None
    if year is None and day is None:
        raise ValueError(f"{whole!r} is no date; allowed: {FORMS_ALLOWED}")
    if year == 0 or (month is not None and not 1 <= month <= 12):
        raise ValueError(f"{whole!r} is no date of the calendar")
    # 2024 has a 29 February: a day whose year is not stated is allowed it.
    if day is not None and not 1 <= day <= calendar.monthrange(year or 2024, month or 1)[1]:
        raise ValueError(f"{whole!r} is no date of the calendar")
    return Day(year, month, day)
