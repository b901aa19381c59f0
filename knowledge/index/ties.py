"""Whom facts are about, and how closely: a Snapshot goes in once, an entity's facts with a strength come out."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain

from knowledge.index.names import NameIndex
from knowledge.model import Entities, Fact, Moment, Money, Quantity, Snapshot
from knowledge.text import normal

# How much of a question's "whom" a fact answers, by where it names the entity.
SUBJECT, OBJECT, NAMED, HUB, ABOVE = 1.0, 0.93, 0.9, 0.88, 0.7
# What is told of the subject alone says little of the hub it belongs to.
OWN = 0.6


def names(strength: float) -> bool:
    """Whether a fact tied so closely names the entity: in its subject, value, relations or statement.

    A fact is tied less to those above its subject: its hub, and the places these lie in. Strengths are kept as floats
    of 32 bits, hence the margin.
    """
    return strength > (NAMED + HUB) / 2 or OWN * (NAMED + HUB) / 2 < strength < (OWN * SUBJECT + ABOVE) / 2


class Ties:
    """The facts of each entity: those told of it, those that name it, and those of what belongs to it.

    Facts are added in order; then only read.
    """

    def __init__(self) -> None:
        self._facts: dict[str, array[int]] = {}
        self._strengths: dict[str, array[float]] = {}

    def add(self, snapshot: Snapshot, names: NameIndex, number: int, fact: Fact) -> None:
        """Add the next fact."""
        for entity, strength in _ties(snapshot, names, fact).items():
            if entity not in self._facts:
                self._facts[entity], self._strengths[entity] = array("I"), array("f")
            self._facts[entity].append(number)
            self._strengths[entity].append(strength)

    def __contains__(self, entity: str) -> bool:
        return entity in self._facts

    def facts(self, entity: str) -> Sequence[int]:
        """An entity's facts by number."""
        return self._facts.get(entity, ())

    def of(self, entity: str) -> Iterator[tuple[int, float]]:
        """An entity's facts by number, each with how closely it is tied to it (0 to 1)."""
        return zip(self._facts.get(entity, ()), self._strengths.get(entity, ()), strict=True)

    def strength(self, entity: str, fact: int) -> float:
        """How closely a fact is tied to an entity; 0 when it is not."""
        facts = self._facts.get(entity, ())
        at = bisect_left(facts, fact)
        return self._strengths[entity][at] if at < len(facts) and facts[at] == fact else 0.0


class LayeredTies:
    """The ties of a segment's facts, without those that are gone and with those that came. Never changed itself."""

    def __init__(self, main: Ties, changes: tuple[Ties, Ties, int, Collection[int]] | None = None) -> None:
        """`changes`: the ties of the facts that came, of those that are gone, the first number that came, the gone."""
        self._main = main
        self._new, self._lost, self._first, self._gone = changes or (Ties(), Ties(), 0, ())

    def facts(self, entity: str) -> Sequence[int]:
        """An entity's facts by number."""
        if entity not in self._new and entity not in self._lost:
            return self._main.facts(entity)
        gone = self._gone
        return [*(fact for fact in self._main.facts(entity) if fact not in gone), *self._new.facts(entity)]

    def of(self, entity: str) -> Iterator[tuple[int, float]]:
        """An entity's facts by number, each with how closely it is tied to it (0 to 1)."""
        if entity not in self._new and entity not in self._lost:
            return self._main.of(entity)
        gone = self._gone
        return chain((tie for tie in self._main.of(entity) if tie[0] not in gone), self._new.of(entity))

    def count(self, entity: str) -> int:
        """How many facts are tied to an entity."""
        return len(self._main.facts(entity)) - len(self._lost.facts(entity)) + len(self._new.facts(entity))

    def strength(self, entity: str, fact: int) -> float:
        """How closely a fact is tied to an entity; 0 when it is not."""
        ties = self._new if self._first and fact >= self._first else self._main
        return ties.strength(entity, fact)


def _ties(snapshot: Snapshot, names: NameIndex, fact: Fact) -> Mapping[str, float]:
    """The fact's subject, the entities in its value, relations and statement, its hub, and the places these lie in."""
    found: dict[str, float] = {}

    def tie(entity: str, strength: float) -> None:
        found[entity] = max(found.get(entity, 0.0), strength)

    own = OWN if snapshot.attributes[fact.attribute].own else 1.0
    # When somewhere opened or how large it is says nothing of the others that are named with it.
    measured = own if isinstance(fact.value, Quantity | Money | Moment) else 1.0
    tie(fact.subject, SUBJECT)
    for entity in (*(relation.target for relation in fact.relations), *_value_entities(fact)):
        tie(entity, OBJECT * measured)
    for mention in names.named(normal(fact.statement)):
        for entity in mention.entities:
            tie(entity, NAMED * measured)
    tie(fact.hub, HUB * own)
    for entity in (fact.subject, fact.hub):
        for above in lies_in(snapshot, entity):
            tie(above, ABOVE * own)
    return found


def _value_entities(fact: Fact) -> tuple[str, ...]:
    return fact.value.ids if isinstance(fact.value, Entities) else ()


def lies_in(snapshot: Snapshot, entity: str) -> Iterator[str]:
    """What an entity is part of, step by step upwards."""
    parent = snapshot.entities[entity].part_of
    while parent:
        yield parent
        parent = snapshot.entities[parent].part_of
