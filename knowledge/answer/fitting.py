"""Whether a fact gives the kind of thing that is asked: a reading and a fact go in, yes or no comes out."""

from __future__ import annotations

import calendar
import re
from functools import lru_cache

from knowledge.answer.reading import Reading
from knowledge.dates import Day, When
from knowledge.model import (
    Entities,
    EntityKind,
    Fact,
    Items,
    Moment,
    Money,
    Phrase,
    Quantity,
    Snapshot,
    ValueKind,
)
from knowledge.text import normal

_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|hundred|several"
# Years are no counts.
_NUMBERED = re.compile(rf"(?<!\w)(?!(?:19|20)\d\d\b)\d|\b(?:{_NUMBERS})\b", re.IGNORECASE)
_DATED = re.compile(rf"\b(?:1[5-9]|20)\d\d\b|\b(?:{'|'.join(calendar.month_name[1:])})\b|\b(?:period|morning|years?)\b")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(calendar.month_name[1:])})\b")
_YEAR_OF_A_NAME = re.compile(r"\b(?:19|20)\d\d (?=[A-Z][a-z])")
# What names the things that it counts.
_ITEMISED = re.compile(r":|\b(?:including|among them|such as|namely)\b")
# What gives a reason or an aim.
_PURPOSE = re.compile(
    r"\b(?:to|for|because|since|so|due|aims?|aimed|expected?|helps?|reason|thanks|in order)\b", re.IGNORECASE
)
_SOMEBODY: frozenset[EntityKind] = frozenset({"hub", "organisation", "person"})
_AMOUNT = re.compile(r"\d[\d,.]*\s*(?:percent|%|million|billion|trillion|yuan|dollars?)", re.IGNORECASE)

_ENTITY_KINDS: dict[EntityKind, tuple[ValueKind, ...]] = {
    "hub": ("place", "organisation"),
    "place": ("place",),
    "organisation": ("organisation",),
    "person": ("person",),
    "event": ("text",),
    "programme": ("text",),
}


def kinds(snapshot: Snapshot, fact: Fact) -> frozenset[ValueKind]:
    """The kinds of value that a fact gives: its value's, and what its attribute always tells."""
    return _of_value(snapshot, fact).union(snapshot.attributes[fact.attribute].gives)


def _of_value(snapshot: Snapshot, fact: Fact) -> frozenset[ValueKind]:
    match fact.value:
        case Quantity(unit=unit):
            return frozenset({"number", "duration"} if snapshot.units[unit].dimension == "time" else {"number"})
        case Money():
            return frozenset({"money", "number"})
        case Moment():
            return frozenset({"date"})
        case Entities(ids=ids):
            return frozenset(kind for entity in ids for kind in _ENTITY_KINDS[snapshot.entities[entity].kind])
        case Items() | Phrase() | None:
            return frozenset({"text"})


def fits(snapshot: Snapshot, reading: Reading, fact: Fact, given: frozenset[ValueKind], *, asking: bool) -> bool:
    """Whether a fact can satisfy the question word: something dated a "when", no number a "who", a place a "where".

    `given` are the kinds of value that the fact gives; `asking` says that other words than names and question words
    ask for something.
    """
    if (
        (reading.dimensions and not _measured(snapshot, reading, fact))
        or (
            "names" in reading.forms
            and isinstance(fact.value, Quantity | Money)
            and not _ITEMISED.search(fact.statement)
        )
        or ("why" in reading.forms and asking and not _PURPOSE.search(fact.statement))
        or ("day" in reading.forms and not _names_a_day(fact))
        or not _of_its_time(reading, fact)
    ):
        return False
    if "date" in reading.wants:
        return "date" in given or bool(_DATED.search(_nameless(snapshot, fact)))
    if "person" in reading.wants:
        tied = (snapshot.entities[tie.target].kind in _SOMEBODY for tie in fact.relations)
        return not given.isdisjoint({"person", "organisation", "text"}) or any(tied)
    if "number" in reading.wants and "count" in reading.forms:
        return "number" in given or bool(_NUMBERED.search(fact.statement))
    if "money" in reading.wants:
        return not given.isdisjoint({"money", "number"}) or bool(_AMOUNT.search(fact.statement))
    if "place" in reading.wants and not asking:
        return _says_where(snapshot, reading, fact, given)
    return True


def _says_where(snapshot: Snapshot, reading: Reading, fact: Fact, given: frozenset[ValueKind]) -> bool:
    """Whether a fact gives a place, and not the very one that the question is about."""
    about = {entity for mention in reading.mentions for entity in mention.entities} or set(reading.follows)
    ids = fact.value.ids if isinstance(fact.value, Entities) else ()
    places = {tie.target for tie in fact.relations if snapshot.relations[tie.kind].place}
    return bool(places - about) or ("place" in given and not (ids and about.issuperset(ids)))


def _names_a_day(fact: Fact) -> bool:
    """Whether a fact tells the day of something, not the month or year alone."""
    if isinstance(fact.value, Moment):
        return fact.value.date.start.day is not None
    return bool(_DAY.search(fact.statement))


def _of_its_time(reading: Reading, fact: Fact) -> bool:
    """Whether a fact may tell of a year that is asked for: it says so, or has no other year and stands in that year."""
    asked = _years(reading.text)
    if not asked:
        return True
    own = _years(fact.statement) or {str(day.year) for day in _days(fact.as_of) if day.year}
    return not own or not asked.isdisjoint(own)


@lru_cache(1_000)
def _years(text: str) -> frozenset[str]:
    """The years that stand in a text: a question's are looked at beside each fact."""
    return frozenset(_YEAR.findall(text))


def _days(when: When) -> tuple[Day, ...]:
    return (when.start,) if when.end is None else (when.start, when.end)


def _nameless(snapshot: Snapshot, fact: Fact) -> str:
    """A statement without the names in it: "the 2023 forum" says nothing of when a guest was born."""
    # A year that opens a name is part of it: "the 2023 International Forum".
    statement = _YEAR_OF_A_NAME.sub("", fact.statement)
    ids = fact.value.ids if isinstance(fact.value, Entities) else ()
    tied = (fact.subject, fact.hub, *(tie.target for tie in fact.relations), *ids)
    for name in sorted(
        (name.text for entity in tied for name in snapshot.entities[entity].names), key=len, reverse=True
    ):
        statement = statement.replace(name, "")
    return statement


def _measured(snapshot: Snapshot, reading: Reading, fact: Fact) -> bool:
    """Whether a fact has a figure of the dimension asked for, in its value or in its statement."""
    if isinstance(fact.value, Money) and "money" in reading.dimensions:
        return True
    if isinstance(fact.value, Quantity) and snapshot.units[fact.value.unit].dimension in reading.dimensions:
        return True
    units = (unit for unit in snapshot.units.values() if unit.dimension in reading.dimensions)
    statement = normal(fact.statement)
    return any(normal(cue) in statement for unit in units for cue in unit.cues)
