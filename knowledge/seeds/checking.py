"""Holding the seeds against each other: entries by file go in, every mistake that spans entries comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from knowledge.seeds.entries import Entries
from knowledge.seeds.findings import At, Finding
from knowledge.seeds.known import Known, Nothing, Rest, What, identified
from knowledge.seeds.mistakes import mistakes

__all__ = ["Nothing", "Rest", "What", "check", "circles"]


def check(files: Mapping[str, Entries], rest: Rest, today: date | None = None) -> tuple[Finding, ...]:
    """Find duplicate ids, unknown references, colliding names, and entries that are not sound by themselves.

    `rest` is what all other files say; whichever of them a mistake could stand in has to be among `files`. Without
    `today`, no date counts as one in the future.
    """
    known = Known(files, rest)
    return (
        *_twice(known, files),
        *known.nameless,
        *_not_shared(known, rest),
        *_circles(known),
        *(found for name, entries in files.items() for found in mistakes(name, entries, known, today)),
    )


def _twice(known: Known, files: Mapping[str, Entries]) -> Iterator[Finding]:
    first: dict[tuple[What, str], At] = {}
    for file, entries in files.items() if known.twice else ():
        for what, given, at in identified(file, entries):
            if given not in known.twice[what]:
                continue
            if there := first.get((what, given)):
                message = f"the {what} {given!r} a second time; the first is at {{there}}"
                yield at.finding(message, "id", beside=At(there.file, (*there.path, "id")))
            else:
                first[what, given] = at


def _not_shared(known: Known, rest: Rest) -> Iterator[Finding]:
    """A name may mean two entities only when each of them says so under `shared`."""
    for key, bearers in known.bearers.items():
        every = [*(bearer.entity for bearer in bearers), *rest.bearers(key)]
        for bearer in bearers if len(every) > 1 else ():
            if not bearer.shared:
                others = ", ".join(sorted(other for other in every if other != bearer.entity))
                message = f"the name {bearer.text!r} also means {others}; list it under shared in each, or drop it"
                yield bearer.at.finding(message)


def _circles(known: Known) -> Iterator[Finding]:
    for circle in circles(known.lies_in, known.part_of):
        at = next(known.lies_in[one][1] for one in circle if one in known.lies_in)
        yield at.finding(f"part of itself: {' > '.join([*circle, circle[0]])}", "part_of")


def circles(entities: Iterable[str], above: Callable[[str], str | None]) -> Iterator[tuple[str, ...]]:
    """Entities that lie in themselves: each circle once, from the first of its ids on, wherever it is entered.

    No entity is walked over twice, so that a long chain costs no more than its length.
    """
    settled: set[str] = set()
    for entity in entities:
        passed: dict[str, None] = {}
        here: str | None = entity
        while here and here not in settled and here not in passed:
            passed[here] = None
            here = above(here)
        if here in passed:
            circle = list(passed)[list(passed).index(here) :]
            first = circle.index(min(circle))
            yield (*circle[first:], *circle[:first])
        settled.update(passed)
