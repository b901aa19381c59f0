"""Whether single entries are sound: entries with places go in, what is wrong or doubtful about each comes out. Pure.

Nothing here looks at two files at once, but for the names of those whom a value names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from knowledge.dates import Day, When
from knowledge.model import Fact, Hub, Source
from knowledge.seeds.findings import At, Finding
from knowledge.seeds.said import unsaid

FUTURE = "{what} {when} lies in the future; allowed: dates up to today, {today}"


def unsound_fact(fact: Fact, at: At, names: Callable[[str], Sequence[str]], today: date | None) -> Iterator[Finding]:
    """A value that does not occur in its own statement, and a date in the future.

    `names` are all names of an entity by its id. Without `today`, no date is held against it. A value may lie in the
    future: it can be what is planned.
    """
    yield from _in_future(at, "as_of", fact.as_of, today, "as_of")
    for part in unsaid(fact.value, fact.statement, names) if fact.value else ():
        instead = f"; {part.instead}" if part.instead else ""
        yield at.finding(f"the value {part.part} does not occur in the statement{instead}", "value", *part.path)


def unsound_source(source: Source, at: At, today: date | None) -> Iterator[Finding]:
    """Dates in the future."""
    yield from _in_future(at, "checked", source.checked, today, "checked")
    if source.date:
        yield from _in_future(at, "date", source.date, today, "date")


def unsound_hub(hub: Hub, at: At, today: date | None) -> Iterator[Finding]:
    """Contacts dated in the future."""
    for number, contact in enumerate(hub.contacts):
        yield from _in_future(at, "as_of", contact.as_of, today, "contacts", number, "as_of")


def warnings(hub: Hub, at: At) -> Iterator[Finding]:
    """What is no mistake, though people will miss it: a hub that nobody can reach, or find on a map."""
    if not hub.contacts:
        yield at.finding("the hub has no contact; allowed: contacts with label, value, source, as_of", "contacts")
    if missing := [key for key in ("city", "country") if not getattr(hub, key)]:
        yield at.finding(f"the hub has no {' and no '.join(missing)}; allowed: the name of each", missing[0])


def _in_future(at: At, what: str, when: When, today: date | None, *path: str | int) -> Iterator[Finding]:
    if today is not None and (first := _first(when.latest)) is not None and first > today:
        yield at.finding(FUTURE.format(what=what, when=when, today=today), *path)


def _first(day: Day) -> date | None:
    """The first day that a date may mean: 2026 is not over before it has begun. Without a year, it may be any."""
    return None if day.year is None else date(day.year, day.month or 1, day.day or 1)
