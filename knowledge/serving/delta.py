"""What changed since a Main was indexed: what files say now goes in; entities and facts gone and new come out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from knowledge.model import Entity, Fact
from knowledge.seeds.entries import Entries, filed
from knowledge.seeds.snapshot import in_order, order, topics_of
from knowledge.serving.main import Main

# What a file says now, or None when it is no more.
Changed = Mapping[str, Entries | None]
# Files that all others depend on: with another of these everything is indexed anew.
FOR_ALL = frozenset({"topics", "attributes", "relations", "units", "vocabulary"})
# So many facts and phrasings may have changed, and this share of all: an index of them takes half a second.
MOST_CHANGED, MOST_SHARE = 5_000, 0.05
# A fact that came stands behind the one that it follows, by so much.
BEHIND = 1e-6


@dataclass(frozen=True, slots=True)
class Delta:
    """Numbers of a Main's entities and facts that no longer hold, and those that hold instead.

    `places` says where among the Main's numbers each new fact stands. A fact that is told of others than before with
    every word the same is among both.
    """

    gone_entities: frozenset[int]
    entities: tuple[Entity, ...]
    gone_facts: frozenset[int]
    facts: tuple[Fact, ...]
    places: tuple[float, ...]

    def with_facts(self, main: Main, numbers: frozenset[int]) -> Delta:
        """The same with some facts of the Main read anew."""
        anew = sorted(numbers - self.gone_facts)
        return Delta(
            self.gone_entities,
            self.entities,
            self.gone_facts.union(anew),
            (*self.facts, *(main.facts[number] for number in anew)),
            (*self.places, *map(float, anew)),
        )

    def fits(self, main: Main) -> bool:
        """Whether it is little enough beside the Main to stand in an index of its own."""
        changed = sum(1 + len(fact.asked) for fact in self.facts) + len(self.gone_facts) + len(self.entities)
        every = len(main.facts) + main.segments.facts.segment.phrasings + len(main.entities)
        return changed <= min(MOST_CHANGED, MOST_SHARE * every)


NO_DELTA = Delta(frozenset(), (), frozenset(), (), ())


def depends(main: Main, changed: Changed) -> bool:
    """Whether a file changed that all others depend on."""
    for name, entries in changed.items():
        before = main.lists.get(name)
        for kind in FOR_ALL:
            if getattr(before, kind, None) or getattr(entries, kind, None):
                return True
    return False


def delta_of(main: Main, changed: Changed) -> Delta:
    """What these files take away and bring; a fact or entity that is the same as before is neither."""
    gone_entities: set[int] = set()
    gone_facts: set[int] = set()
    entities: list[Entity] = []
    facts: list[tuple[Fact, float]] = []
    topics = topics_of(main.lists.values())
    place = -1.0
    for name in sorted(changed, key=order):
        entries = changed[name] or Entries()
        kept = {main.entities[number].id: number for number in main.entity_range(name)}
        for entity in entries.entities:
            number = kept.get(entity.id)
            if number is not None and main.entities[number] == entity:
                del kept[entity.id]
            else:
                entities.append(entity)
        gone_entities.update(kept.values())
        told = [filed(fact, topics[fact.attribute]) for fact in entries.facts]
        left = {main.facts[number].id: number for number in main.fact_range(name)}
        # What stands between two files of the Main is told one file after another.
        facts.extend(_new_facts(main, told, left, max(place, _start(main, name))))
        place = facts[-1][1] if facts else place
        gone_facts.update(left.values())
    return Delta(
        frozenset(gone_entities),
        tuple(entities),
        frozenset(gone_facts),
        tuple(fact for fact, _ in facts),
        tuple(place for _, place in facts),
    )


def _new_facts(main: Main, told: list[Fact], left: dict[str, int], start: float) -> Iterator[tuple[Fact, float]]:
    """The facts of a file that it had not before, with their places; those that it had are taken from `left`."""
    place = start
    for fact in told:
        number = left.get(fact.id)
        # One that stands before its former neighbours now counts as new, so that the order is that of the file.
        if number is not None and number > place and main.facts[number] == fact:
            del left[fact.id]
            place = float(number)
        else:
            place += BEHIND
            yield fact, place


def _start(main: Main, name: str) -> float:
    """The place before a file's first fact."""
    before = [file for file in main.files if order(file) < order(name)] if name not in main.places else None
    if before is None:
        return main.fact_range(name).start - 0.5
    return (main.fact_range(before[-1]).stop if before else 0) - 0.5


def amended(main: Main, files: Changed) -> dict[str, Entries]:
    """What all files say, read back from the Main where they are the same: to index everything anew."""
    every = {name: files[name] if name in files else main.entries(name) for name in {*main.files, *files}}
    return in_order({name: entries for name, entries in every.items() if entries is not None})
