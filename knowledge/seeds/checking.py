"""Holding the seeds against each other: entries by file go in, every mistake that spans entries comes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, Protocol

from knowledge.model import Entities, Entity, Fact, Hub, Phrase, Quantity
from knowledge.seeds.entries import Entries
from knowledge.seeds.findings import At, Finding
from knowledge.seeds.reading import Path
from knowledge.text import compact, name_key

What = Literal["source", "topic", "attribute", "relation", "unit", "hub", "entity", "fact"]
_LISTS: tuple[tuple[What, str], ...] = (
    ("source", "sources"),
    ("topic", "topics"),
    ("attribute", "attributes"),
    ("relation", "relations"),
    ("unit", "units"),
)
# Where each kind of name is written; the first of each stands for the kind itself.
_KEYS = {"name": "name", "chinese": "zh", "alias": "aliases", "acronym": "acronyms", "pinyin": "pinyin"}


class Rest(Protocol):
    """What the files say that are not looked at now: they were checked before."""

    def has(self, what: What, given: str) -> bool:
        """Whether anything of this kind has this id."""

    def ids(self, what: What) -> Iterable[str]:
        """All ids of this kind."""

    def bearers(self, key: str) -> Sequence[str]:
        """The entities that have a name, by its key."""

    def part_of(self, entity: str) -> str | None:
        """What an entity lies in."""


class Nothing:
    """No other files: all are looked at."""

    def has(self, _what: What, _given: str) -> bool:
        """Nothing has."""
        return False

    def ids(self, _what: What) -> Iterable[str]:
        """There are none."""
        return ()

    def bearers(self, _key: str) -> Sequence[str]:
        """Nobody."""
        return ()

    def part_of(self, _entity: str) -> str | None:
        """Of nothing."""
        return None


def check(files: Mapping[str, Entries], rest: Rest) -> tuple[Finding, ...]:
    """Find duplicate ids, unknown references, colliding names and facts that contradict their own value.

    `rest` is what all other files say; whichever of them a mistake could stand in has to be among `files`.
    """
    placed = _Placed(files)
    known = _Known(placed, rest)
    return (
        *_duplicates(placed),
        *_names(placed, rest),
        *_references(placed, known),
        *_circles(placed, rest),
    )


@dataclass(frozen=True, slots=True)
class _PlacedFact:
    fact: Fact
    at: At


class _Placed:
    """All entries with their places."""

    def __init__(self, files: Mapping[str, Entries]) -> None:
        self.lists: dict[What, list[tuple[str, At]]] = {what: [] for what, _ in _LISTS}
        self.entities: list[tuple[Entity, At]] = []
        self.facts: list[_PlacedFact] = []
        self.attribute_topics: list[tuple[str, At]] = []
        for file, entries in files.items():
            for what, name in _LISTS:
                self.lists[what] += [(entry.id, At(file, (at,))) for at, entry in enumerate(getattr(entries, name))]
            self.attribute_topics += [(entry.topic, At(file, (at,))) for at, entry in enumerate(entries.attributes)]
            for at, told in enumerate(entries.told):
                path: Path = () if isinstance(told.entity, Hub) else (at,)
                self.entities.append((told.entity, At(file, path)))
                self.facts += [
                    _PlacedFact(fact, At(file, (*path, "facts", number))) for number, fact in enumerate(told.facts)
                ]


class _Known:
    """The ids that references may name: those of the entries looked at, and those of the rest."""

    def __init__(self, placed: _Placed, rest: Rest) -> None:
        self._rest = rest
        self._ids: dict[What, frozenset[str]] = {
            **{what: frozenset(entry for entry, _ in entries) for what, entries in placed.lists.items()},
            "hub": frozenset(entity.id for entity, _ in placed.entities if isinstance(entity, Hub)),
            "entity": frozenset(entity.id for entity, _ in placed.entities),
            "fact": frozenset(one.fact.id for one in placed.facts),
        }

    def unknown(self, at: At, what: What, given: str, *path: str | int) -> Iterator[Finding]:
        """Nothing when there is such an id; else the mistake, with what was likely meant."""
        if given in self._ids[what] or self._rest.has(what, given):
            return
        every = {*self._ids[what], *self._rest.ids(what)}
        near = _near(given, every)
        hint = f"did you mean {near[0]!r}?" if near else f"allowed: {_few(every)}"
        yield at.finding(f"unknown {what} {given!r}; {hint}", *path)


def _duplicates(placed: _Placed) -> Iterator[Finding]:
    groups: dict[What, Iterable[tuple[str, At]]] = {
        **placed.lists,
        "entity": ((entity.id, at) for entity, at in placed.entities),
        "fact": ((one.fact.id, one.at) for one in placed.facts),
    }
    for what, entries in groups.items():
        first: dict[str, At] = {}
        for entry, at in entries:
            if entry in first:
                there = first[entry]
                message = f"the {what} {entry!r} a second time; the first is at {{there}}"
                yield at.finding(message, "id", beside=At(there.file, (*there.path, "id")))
            else:
                first[entry] = at


def _names(placed: _Placed, rest: Rest) -> Iterator[Finding]:
    """A name may mean two entities only when each of them says so under `shared`."""
    bearers: dict[str, list[tuple[str, str, bool, At]]] = defaultdict(list)
    for entity, at in placed.entities:
        seen: set[str] = set()
        for text, shared, path in _names_of(entity):
            key = name_key(text)
            if not key:
                yield at.finding(f"the name {text!r} has no letter or digit", *path)
            elif key not in seen:
                seen.add(key)
                bearers[key].append((entity.id, text, shared, At(at.file, (*at.path, *path))))
    for key, entries in bearers.items():
        every = [*(bearer for bearer, *_ in entries), *rest.bearers(key)]
        for bearer, text, shared, at in entries if len(every) > 1 else ():
            if not shared:
                others = ", ".join(sorted(other for other in every if other != bearer))
                yield at.finding(f"the name {text!r} also means {others}; list it under shared in each, or drop it")


def _names_of(entity: Entity) -> Iterator[tuple[str, bool, Path]]:
    counts: dict[str, int] = defaultdict(int)
    for name in entity.names:
        key = _KEYS[name.kind]
        yield name.text, name.shared, ("name",) if key == "name" else (key, counts[key])
        counts[key] += 1


def _references(placed: _Placed, known: _Known) -> Iterator[Finding]:
    for topic, at in placed.attribute_topics:
        yield from known.unknown(at, "topic", topic, "topic")
    for entity, at in placed.entities:
        if entity.part_of:
            yield from known.unknown(at, "entity", entity.part_of, "part_of")
        if isinstance(entity, Hub):
            yield from _hub_references(entity, at, known)
            continue
        if not entity.hubs:
            yield at.finding("hubs: missing; an entity belongs to at least one hub", "id")
        for number, hub in enumerate(entity.hubs):
            yield from known.unknown(at, "hub", hub, "hubs", number)
    for one in placed.facts:
        yield from _fact_references(one.fact, one.at, known)


def _hub_references(hub: Hub, at: At, known: _Known) -> Iterator[Finding]:
    for number, topic in enumerate(hub.topics):
        yield from known.unknown(at, "topic", topic, "topics", number)
    for number, fact in enumerate(hub.overview):
        yield from known.unknown(at, "fact", fact, "overview", number)
    for number, contact in enumerate(hub.contacts):
        yield from known.unknown(at, "source", contact.source, "contacts", number, "source")


def _circles(placed: _Placed, rest: Rest) -> Iterator[Finding]:
    places = {entity.id: (entity.part_of, at) for entity, at in placed.entities}
    for circle in circles(places, lambda one: places[one][0] if one in places else rest.part_of(one)):
        at = next(places[one][1] for one in circle if one in places)
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


def _fact_references(fact: Fact, at: At, known: _Known) -> Iterator[Finding]:
    yield from known.unknown(at, "source", fact.source, "source")
    yield from known.unknown(at, "attribute", fact.attribute, "attribute")
    if fact.hub:  # without one, the entity itself is a problem already
        yield from known.unknown(at, "hub", fact.hub, "hub")
    yield from known.unknown(at, "entity", fact.subject, "subject")
    if fact.topic:
        yield from known.unknown(at, "topic", fact.topic, "topic")
    targets: dict[str, int] = {}
    for tie in fact.relations:
        if tie.kind not in targets:
            yield from known.unknown(at, "relation", tie.kind, "relations", tie.kind)
        number = targets[tie.kind] = targets.get(tie.kind, -1) + 1
        yield from known.unknown(at, "entity", tie.target, "relations", tie.kind, number)
    for number, other in enumerate(fact.differs):
        yield from known.unknown(at, "fact", other, "differs", number)
    match fact.value:
        case Quantity(unit=unit):
            yield from known.unknown(at, "unit", unit, "value", "unit")
        case Entities(ids=ids):
            for number, entity in enumerate(ids):
                yield from known.unknown(at, "entity", entity, "value", "entities", number)
        case Phrase(text=text) if compact(text) not in compact(fact.statement):
            yield at.finding(f"the value {text!r} does not occur in the statement", "value", "text")


def _near(given: str, known: Iterable[str]) -> list[str]:
    """The id that was likely meant, among those that begin alike: comparing with all of many takes seconds."""
    return get_close_matches(given, [other for other in known if other[:1] == given[:1]], 1)


def _few(known: Iterable[str], most: int = 8) -> str:
    listed = sorted(known)
    rest = len(listed) - most
    return ", ".join(listed[:most]) + (f" and {rest} more" if rest > 0 else "")
