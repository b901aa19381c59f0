"""Whether a statement says its own value: both go in, the parts of the value that do not occur in it come out. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from knowledge.dates import Day
from knowledge.model import Entities, Items, Moment, Money, Phrase, Quantity, Value
from knowledge.seeds.moments import Mention, dates, says_day, times
from knowledge.seeds.numbers import numbers
from knowledge.text import compact, is_han, normal

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A part of a value that its statement does not say, where it stands in the value, and what is said instead."""

    path: Path
    part: str
    instead: str = ""


def unsaid(value: Value, statement: str, names: Callable[[str], Sequence[str]]) -> tuple[Unsaid, ...]:
    """The parts of a value that do not occur in the statement; `names` are those of an entity by its id.

    An entity without names is an unknown one, which is another mistake.
    """
    match value:
        case Quantity(number=number, upto=upto):
            parts = {"number": number} if upto is None else {"number": number, "to": upto}
            return tuple(_unsaid_numbers(parts, statement))
        case Money(amount=amount):
            return tuple(_unsaid_numbers({"money": amount}, statement))
        case Moment():
            return tuple(_unsaid_dates(value, statement))
        case Phrase(text=text):
            return () if says(statement, text) else (Unsaid(("text",), repr(text)),)
        case Items(items=items):
            return tuple(
                Unsaid(("names", at), repr(item)) for at, item in enumerate(items) if not says(statement, item)
            )
        case Entities(ids=ids):
            return tuple(_unsaid_entities(ids, statement, names))


def _unsaid_numbers(parts: Mapping[str, Decimal], statement: str) -> Iterator[Unsaid]:
    text = normal(statement)
    said = numbers(_without(text, dates(text)))
    for key, number in parts.items():
        if number not in said:
            yield Unsaid((key,), f"{number:,f}", _few(f"{other:,f}" for other in sorted(said)))


def _unsaid_entities(ids: Sequence[str], statement: str, names: Callable[[str], Sequence[str]]) -> Iterator[Unsaid]:
    for at, entity in enumerate(ids):
        own = names(entity)
        if own and not any(says(statement, name) for name in own):
            yield Unsaid(("entities", at), repr(entity), f"none of its names does: {', '.join(own[:3])}")


def _unsaid_dates(value: Moment, statement: str) -> Iterator[Unsaid]:
    text = normal(statement)
    said = dates(text)
    for day in (value.date.start, value.date.end):
        if day is not None and not says_day(said, day):
            yield Unsaid(("date",), str(day), _few(_shown(mention) for mention in said))
    if value.time is not None and value.time not in (clocks := times(text)):
        yield Unsaid(("time",), value.time, _few(sorted(clocks)))


def _without(text: str, mentions: tuple[Mention, ...]) -> str:
    """A text without its dates: the 27 of "27 November" counts nothing. A year alone may be a count, and stays."""
    for mention in mentions:
        if mention.month is not None:
            text = f"{text[: mention.start]}{' ' * (mention.end - mention.start)}{text[mention.end :]}"
    return text


def _shown(mention: Mention) -> str:
    return str(Day(mention.year, mention.month, mention.days[0] if mention.days else None))


def _few(said: Iterator[str] | Sequence[str], most: int = 4) -> str:
    listed = list(said)
    more = ", …" if len(listed) > most else ""
    return f"it says {', '.join(listed[:most])}{more}" if listed else ""


def says(statement: str, phrase: str) -> bool:
    """Whether the words of a phrase stand in a statement as whole words, whatever their case, accents and hyphens."""
    at = statement.find(phrase)
    if at >= 0 and _whole(statement, at, at + len(phrase)):
        return True
    letters, edges = _letters(statement)
    wanted = compact(phrase)
    at = letters.find(wanted) if wanted else -1
    while at >= 0:
        if at in edges and at + len(wanted) in edges:
            return True
        at = letters.find(wanted, at + 1)
    return False


def _whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not before.isalnum() and not after.isalnum()


@lru_cache(maxsize=16)
def _letters(text: str) -> tuple[str, frozenset[int]]:
    """A text as `compact` gives it, and the places in it where a word begins or ends."""
    kept: list[str] = []
    edges = {0}
    parted = False
    for char in normal(text):
        if not (char.isalnum() or char in "+&"):
            parted = True
            edges.add(len(kept))
            continue
        if parted or is_han(char) or (kept and is_han(kept[-1])):
            edges.add(len(kept))
        kept.append(char)
        parted = False
    edges.add(len(kept))
    return "".join(kept), frozenset(edges)
