"""Holding the seeds against each other: a pantry goes in, every problem that spans entries comes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from typing import Any

from knowledge.errors import Problem
from knowledge.seeds.layout import Pantry, Placed, PlacedFact
from knowledge.seeds.schema import EntitySeed, FactSeed, HubSeed, ValueSeed
from knowledge.seeds.soundness import unsound_facts, unsound_hubs, unsound_sources
from knowledge.text import name_key

MANY = 1_000

_Named = Placed[HubSeed] | Placed[EntitySeed]


def check(pantry: Pantry, today: date | None = None) -> tuple[Problem, ...]:
    """Find duplicate ids, unknown references, colliding names, and entries that are not sound by themselves.

    Without `today`, no date counts as one in the future.
    """
    names = {entity_id: tuple(text for text, _ in names_of(at)) for entity_id, at in named(pantry)}
    return (
        *_duplicates(pantry),
        *_name_problems(pantry),
        *_reference_problems(pantry),
        *_fact_problems(pantry),
        *unsound_facts(pantry.facts(), names, today),
        *unsound_sources(pantry.sources, today),
        *unsound_hubs((at for _, at in pantry.hubs), today),
    )


def named(pantry: Pantry) -> Iterator[tuple[str, _Named]]:
    """Everything that bears a name, by its id: hubs and other entities."""
    yield from pantry.hubs
    for _, placed in pantry.entities:
        yield placed.entry.id, placed


def _duplicates(pantry: Pantry) -> Iterator[Problem]:
    groups: dict[str, Iterable[tuple[str, Callable[..., Problem], str]]] = {
        "source": ((at.entry.id, at.problem, "id") for at in pantry.sources),
        "topic": ((at.entry.id, at.problem, "id") for at in pantry.topics),
        "attribute": ((at.entry.id, at.problem, "id") for at in pantry.attributes),
        "relation": ((at.entry.id, at.problem, "id") for at in pantry.relations),
        "unit": ((at.entry.id, at.problem, "id") for at in pantry.units),
        "entity": ((entity_id, at.problem, "id") for entity_id, at in named(pantry)),
        "fact": ((fact.at.entry.id, fact.at.problem, "id") for fact in pantry.facts()),
    }
    for what, entries in groups.items():
        first: dict[str, Problem] = {}
        for entry_id, problem, key in entries:
            here = problem("", key)
            if entry_id in first:
                there = first[entry_id]
                yield problem(f"the {what} {entry_id!r} a second time; the first is at {there.file}:{there.line}", key)
            else:
                first[entry_id] = here


def _name_problems(pantry: Pantry) -> Iterator[Problem]:
    """A name may mean two entities only when each of them says so under `shared`."""
    bearers: dict[str, list[tuple[str, str, _Named, tuple[str | int, ...]]]] = defaultdict(list)
    for entity_id, at in named(pantry):
        seen: set[str] = set()
        for text, path in names_of(at):
            key = name_key(text)
            if not key:
                yield at.problem(f"the name {text!r} has no letter or digit", *path)
            elif key not in seen:
                seen.add(key)
                bearers[key].append((entity_id, text, at, path))
        yield from _unused_shared(at, seen)
    for key, entries in bearers.items():
        if len(entries) == 1:
            continue
        for entity_id, text, at, path in entries:
            if key not in {name_key(name) for name in at.entry.shared}:
                others = ", ".join(other for other, *_ in entries if other != entity_id)
                yield at.problem(
                    f"the name {text!r} also means {others}; list it under shared in each, or drop it", *path
                )


def _unused_shared(at: _Named, names: set[str]) -> Iterator[Problem]:
    for number, text in enumerate(at.entry.shared):
        if name_key(text) not in names:
            yield at.problem(f"{text!r} is under shared but among no names", "shared", number)


def names_of(at: _Named) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """All its names, each with its path."""
    yield at.entry.name, ("name",)
    for kind in ("zh", "aliases", "acronyms", "pinyin"):
        for number, text in enumerate(getattr(at.entry, kind)):
            yield text, (kind, number)


def _reference_problems(pantry: Pantry) -> Iterator[Problem]:
    topics = frozenset(at.entry.id for at in pantry.topics)
    entities = frozenset(entity_id for entity_id, _ in named(pantry))
    for attribute in pantry.attributes:
        yield from _unknown(attribute, "topic", attribute.entry.topic, topics, "topic")
    for _, at in named(pantry):
        if at.entry.part_of:
            yield from _unknown(at, "entity", at.entry.part_of, entities, "part_of")
    yield from _hub_references(pantry, topics)
    yield from _circles(pantry)


def _hub_references(pantry: Pantry, topics: Collection[str]) -> Iterator[Problem]:
    hubs = frozenset(hub_id for hub_id, _ in pantry.hubs)
    sources = frozenset(at.entry.id for at in pantry.sources)
    facts = frozenset(fact.at.entry.id for fact in pantry.facts())
    for _, hub in pantry.hubs:
        for number, topic in enumerate(hub.entry.topics):
            yield from _unknown(hub, "topic", topic, topics, "topics", number)
        for number, fact_id in enumerate(hub.entry.overview):
            yield from _unknown(hub, "fact", fact_id, facts, "overview", number)
        for number, contact in enumerate(hub.entry.contacts):
            yield from _unknown(hub, "source", contact.source, sources, "contacts", number, "source")
    for _, entity in pantry.entities:
        if not entity.entry.hubs:
            yield entity.problem("hubs: missing; an entity belongs to at least one hub", "id")
        for number, hub_id in enumerate(entity.entry.hubs):
            yield from _unknown(entity, "hub", hub_id, hubs, "hubs", number)


def _circles(pantry: Pantry) -> Iterator[Problem]:
    """Each circle once; no entity is walked over twice, so that a long chain costs no more than its length."""
    places = dict(named(pantry))
    settled: set[str] = set()
    for entity_id in places:
        passed: dict[str, None] = {}
        here: str | None = entity_id
        while here in places and here not in settled and here not in passed:
            passed[here] = None
            here = places[here].entry.part_of
        if here in passed:
            circle = list(passed)[list(passed).index(here) :]
            yield places[here].problem(f"part of itself: {' > '.join([*circle, here])}", "part_of")
        settled.update(passed)


def _fact_problems(pantry: Pantry) -> Iterator[Problem]:
    known = {
        "source": [at.entry.id for at in pantry.sources],
        "topic": [at.entry.id for at in pantry.topics],
        "attribute": [at.entry.id for at in pantry.attributes],
        "relation": [at.entry.id for at in pantry.relations],
        "unit": [at.entry.id for at in pantry.units],
        "hub": [hub_id for hub_id, _ in pantry.hubs],
        "entity": [entity_id for entity_id, _ in named(pantry)],
        "fact": [fact.at.entry.id for fact in pantry.facts()],
    }
    sets = {what: frozenset(ids) for what, ids in known.items()}
    for fact in pantry.facts():
        yield from _fact_references(fact, sets)


def _fact_references(fact: PlacedFact, known: dict[str, frozenset[str]]) -> Iterator[Problem]:
    at, entry = fact.at, fact.at.entry
    yield from _unknown(at, "source", entry.source, known["source"], "source")
    yield from _unknown(at, "attribute", entry.attribute, known["attribute"], "attribute")
    if fact.hub:  # without one, the entity itself is a problem already
        yield from _unknown(at, "hub", fact.hub, known["hub"], "hub")
    yield from _unknown(at, "entity", fact.subject, known["entity"], "subject")
    if entry.topic:
        yield from _unknown(at, "topic", entry.topic, known["topic"], "topic")
    for kind, targets in entry.relations.items():
        yield from _unknown(at, "relation", kind, known["relation"], "relations", kind)
        for number, target in enumerate(targets):
            yield from _unknown(at, "entity", target, known["entity"], "relations", kind, number)
    for number, other in enumerate(entry.differs):
        yield from _unknown(at, "fact", other, known["fact"], "differs", number)
    if entry.value is not None:
        yield from _value_references(at, entry.value, known)


def _value_references(at: Placed[FactSeed], value: ValueSeed, known: dict[str, frozenset[str]]) -> Iterator[Problem]:
    if value.unit is not None:
        yield from _unknown(at, "unit", value.unit, known["unit"], "value", "unit")
    for number, entity_id in enumerate(value.entities or ()):
        yield from _unknown(at, "entity", entity_id, known["entity"], "value", "entities", number)


def _unknown(at: Placed[Any], what: str, given: str, known: Collection[str], *path: str | int) -> Iterator[Problem]:
    if given in known:
        return
    near = _near(given, known)
    hint = f"did you mean {near[0]!r}?" if near else f"allowed: {_few(known)}"
    yield at.problem(f"unknown {what} {given!r}; {hint}", *path)


def _near(given: str, known: Collection[str]) -> list[str]:
    """The id that was likely meant; among many, one of those that begin alike: comparing with all takes seconds."""
    if len(known) > MANY:
        known = [other for other in known if other[:1] == given[:1]]
    return get_close_matches(given, known, 1)


def _few(known: Collection[str], most: int = 8) -> str:
    listed = sorted(known)
    rest = len(listed) - most
    return ", ".join(listed[:most]) + (f" and {rest} more" if rest > 0 else "")
