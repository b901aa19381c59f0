"""Texts of anybody as Discord shows them and does nothing with them: a text goes in, an inert one comes out."""

from __future__ import annotations

import re
import unicodedata

from bot.render import limits

# What opens or closes markdown, mentions, links, emoji, times and commands anywhere in a line ...
_MARKS = re.compile(r"[\\*_~`|<>\[\]]")
# ... and at the start of one, also behind bullets: headings, small print, numbered lists. Bullets do no harm and stay.
_STARTS = re.compile(r"^((?:[^\S\n]*-[^\S\n])*[^\S\n]*)(#{1,3}|-#|\d+\.)(?=\s)", re.MULTILINE)
_MENTIONS = re.compile(r"@(?=everyone|here|[!&]?\d)")
# Addresses become links by their scheme alone, and invites show a card even without one.
_SCHEMES = re.compile(r"(?<=\w):(?=//)")
_INVITES = re.compile(r"(discord(?:app)?|dsc|dis)\.(?=gg|com|me|io)", re.IGNORECASE)
# They join emoji and letters; all else that is not seen could turn a text around or hide a part of it.
_JOINERS = frozenset("\u200c\u200d\n")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def plain(text: str) -> str:
    """A text that reads as it is written. Line ends stay; what cannot be seen goes."""
    seen = text if text.isprintable() else "".join(filter(_is_seen, text))
    inert = _STARTS.sub(_started, _MARKS.sub(r"\\\g<0>", seen))
    inert = _SCHEMES.sub(r"\:", _INVITES.sub(r"\1\.", inert))
    return _MENTIONS.sub("@\u200b", inert)


def _is_seen(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char) not in _UNSEEN


def echoed(text: str, most: int) -> str:
    """What a person typed, on one line and at most so long before it is made inert."""
    return plain(limits.clip(" ".join(text.split()), most))


def coded(text: str, most: int = 200) -> str:
    """A name between backticks, where nothing in it does anything."""
    seen = "".join(char for char in text if char.isprintable() and char != "`")
    return f"`{limits.clip(seen, most) or ' '}`"


def _started(found: re.Match[str]) -> str:
    mark = found[2]
    return f"{found[1]}{mark[:-1]}\\." if mark.endswith(".") else f"{found[1]}\\{mark}"
