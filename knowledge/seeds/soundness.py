"""Whether single entries are sound: placed entries go in, what is wrong or doubtful about each comes out. Pure.

Nothing here looks at two files at once, so a reload may ask it about the changed ones alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from knowledge.dates import Day, When
from knowledge.errors import Problem
from knowledge.seeds.layout import Placed, PlacedFact
from knowledge.seeds.said import unsaid
from knowledge.seeds.schema import HubSeed, SourceSeed

FUTURE = "{what} {when} lies in the future; allowed: dates up to today, {today}"


def unsound_facts(
    facts: Iterable[PlacedFact], names: Mapping[str, Sequence[str]], today: date | None
) -> Iterator[Problem]:
    """Values that do not occur in their own statement, and dates in the future.

    `names` are all names of each entity by its id. Without `today`, no date is held against it. A value may lie in
    the future: it can be what is planned.
    """
    for fact in facts:
        at, entry = fact.at, fact.at.entry
        yield from _in_future(at, "as_of", entry.as_of, today, "as_of")
        for part in unsaid(entry.value, entry.statement, names) if entry.value else ():
            instead = f"; {part.instead}" if part.instead else ""
            yield at.problem(f"the value {part.part} does not occur in the statement{instead}", "value", *part.path)


def unsound_sources(sources: Iterable[Placed[SourceSeed]], today: date | None) -> Iterator[Problem]:
    """Dates in the future."""
    for at in sources:
        yield from _in_future(at, "checked", at.entry.checked, today, "checked")
        if isinstance(at.entry.date, When):
            yield from _in_future(at, "date", at.entry.date, today, "date")


def unsound_hubs(hubs: Iterable[Placed[HubSeed]], today: date | None) -> Iterator[Problem]:
    """Contacts dated in the future."""
    for at in hubs:
        for number, contact in enumerate(at.entry.contacts):
            yield from _in_future(at, "as_of", contact.as_of, today, "contacts", number, "as_of")


def warnings(hubs: Iterable[Placed[HubSeed]]) -> Iterator[Problem]:
    """What is no mistake, though people will miss it: hubs that nobody can reach, or find on a map."""
    for at in hubs:
        if not at.entry.contacts:
            yield at.problem("the hub has no contact; allowed: contacts with label, value, source, as_of", "contacts")
        if missing := [key for key in ("city", "country") if getattr(at.entry, key) is None]:
            yield at.problem(f"the hub has no {' and no '.join(missing)}; allowed: the name of each", missing[0])


def _in_future(at: Placed[Any], what: str, when: When, today: date | None, *path: str | int) -> Iterator[Problem]:
    if today is not None and (first := _first(when.latest)) is not None and first > today:
        yield at.problem(FUTURE.format(what=what, when=when, today=today), *path)


def _first(day: Day) -> date | None:
    """The first day that a date may mean: 2026 is not over before it has begun. Without a year, it may be any."""
    return None if day.year is None else date(day.year, day.month or 1, day.day or 1)
