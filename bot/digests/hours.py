"""Times of day as people type them: "9:00", "9am", "21.30" or "晚上9点半" goes in, a time comes out. Pure."""

from __future__ import annotations

import re
import unicodedata
from datetime import time

_CLOCK = re.compile(
    r"(?P<part>上午|早上|早晨|下午|晚上)?\s*"
    r"(?P<hour>\d{1,2})(?:\s*(?:[:.h点时時]\s*)(?P<minute>\d{2}|半)?分?|(?<=\d\d)(?P<tight>\d{2}))?"
    r"\s*(?P<half>[ap])?(?:\.?\s?m\.?)?",
    re.IGNORECASE,
)
_MORNING, _EVENING = frozenset({"上午", "早上", "早晨", "a"}), frozenset({"下午", "晚上", "p"})
_NOON = 12


def hour_of(typed: str) -> time | None:
    """The time that is meant; None when it is none, or one that no clock shows."""
    text = unicodedata.normalize("NFKC", typed).strip().lower()
    found = _CLOCK.fullmatch(text)
    # "9 m" is no time: the letter before it makes it one.
    if found is None or ("m" in text and not found["half"]):
        return None
    hour, half = int(found["hour"]), found["half"] or found["part"]
    written = found["minute"] or found["tight"] or "0"
    minute = 30 if written == "半" else int(written)
    if found["half"] and not 1 <= hour <= _NOON:
        return None
    if half in _EVENING and hour < _NOON:
        hour += _NOON
    elif half in _MORNING and hour == _NOON:
        hour = 0
    try:
        return time(hour, minute)
    except ValueError:
        return None
