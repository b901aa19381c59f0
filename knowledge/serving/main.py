"""All files of one moment, indexed once: their entries go in; a Main comes out that is kept in a file, never changed.

The main+delta scheme of search servers (Sphinx 2.2 manual, "Delta index updates"): what changed since stands in a small
index of its own beside it, so that a changed file costs what that file holds, however much is known.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.index.completion import NameBeginnings, QuestionBeginnings
from knowledge.index.lexicon import Lexicon
from knowledge.index.register import HubShelf
from knowledge.index.segments import Segments
from knowledge.model import Entity, Fact, Hub
from knowledge.packing import Row, entity_of, entity_row, fact_of, fact_row
from knowledge.seeds.entries import Entries, Told, filed
from knowledge.seeds.snapshot import order, topics_of, with_lists
from knowledge.serving.packed import ById, Packed, Rows, hubs_among


@dataclass(frozen=True, slots=True)
class Filing:
    """Files facts by the topics of their attributes when they are read: their rows say what their files say."""

    topics: Mapping[str, str]

    def __call__(self, row: Row) -> Fact:
        """The fact of a row under its topic."""
        fact = fact_of(row)
        return filed(fact, self.topics[fact.attribute])


@dataclass(frozen=True, slots=True)
class Main:
    """Entities and facts by number in the order of their files, hubs' files first, with all indexes over them.

    `hashes` are the files with the hashes of their contents, `firsts` gives each file's first entity, `fact_firsts`
    each entity's first fact. `lists` are the files without entities.
    """

    hashes: Mapping[str, str]
    files: tuple[str, ...]
    places: Mapping[str, int]
    lists: Mapping[str, Entries]
    hubs: int
    entities: Packed[Entity]
    facts: Packed[Fact]
    firsts: array[int]
    fact_firsts: array[int]
    lexicon: Lexicon
    segments: Segments
    names: NameBeginnings
    questions: QuestionBeginnings
    register: HubShelf

    @classmethod
    def of(cls, files: Mapping[str, Entries], hashes: Mapping[str, str]) -> Main:
        """Index good files, a million facts in two minutes; a file is asked for once, so it may be read for that."""
        names = sorted(files, key=order)
        lists = {name: files[name] for name in names if "/" not in name}
        topics = topics_of(lists.values())
        firsts, fact_firsts, hubs = array("I", [0]), array("I", [0]), 0
        entity_rows, fact_rows = Rows(entity_row), Rows(fact_row)
        for name in names:
            for told in files[name].told:
                entity_rows.add(told.entity)
                hubs += isinstance(told.entity, Hub)
                for fact in told.facts:
                    fact_rows.add(fact)
                fact_firsts.append(len(fact_rows))
            firsts.append(len(entity_rows))
        entities, facts = Packed(entity_rows, entity_of), Packed(fact_rows, Filing(topics))
        snapshot = with_lists(lists.values(), hubs_among(entities, hubs), ById(entities), ById(facts))
        lexicon = Lexicon(snapshot)
        segments = Segments.of(snapshot, lexicon)
        ties = segments.facts.segment.ties
        return cls(
            hashes={name: hashes[name] for name in names},
            files=tuple(names),
            places={name: place for place, name in enumerate(names)},
            lists=lists,
            hubs=hubs,
            entities=entities,
            facts=facts,
            firsts=firsts,
            fact_firsts=fact_firsts,
            lexicon=lexicon,
            segments=segments,
            names=NameBeginnings(entities, lambda entity: len(ties.facts(entity))),
            questions=QuestionBeginnings(facts),
            register=HubShelf(hubs_among(entities, hubs).values()),
        )

    def entity_range(self, file: str) -> range:
        """The numbers of the entities that a file holds."""
        place = self.places.get(file)
        return range(0) if place is None else range(self.firsts[place], self.firsts[place + 1])

    def fact_range(self, file: str) -> range:
        """The numbers of the facts that a file holds."""
        entities = self.entity_range(file)
        return range(self.fact_firsts[entities.start], self.fact_firsts[entities.stop])

    def entries(self, file: str) -> Entries | None:
        """What a file says; None when there is no such file."""
        if file not in self.places:
            return None
        if file in self.lists:
            return self.lists[file]
        told = (
            Told(
                self.entities[number],
                tuple(fact_of(self.facts.row(fact)) for fact in range(*self.fact_firsts[number : number + 2])),
            )
            for number in self.entity_range(file)
        )
        return Entries(told=tuple(told))

    def file_of_entity(self, number: int) -> str:
        """The file that holds an entity."""
        return self.files[bisect_right(self.firsts, number) - 1]

    def file_of_fact(self, number: int) -> str:
        """The file that holds a fact."""
        return self.file_of_entity(bisect_right(self.fact_firsts, number) - 1)
