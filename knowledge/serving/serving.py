"""What is served at one moment: a Main and what changed since go in, everything that answers comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import overload

from knowledge.answer import Asking
from knowledge.index.completion import NameBeginnings, NameCompletion, QuestionBeginnings, QuestionCompletion
from knowledge.index.fact_segment import FactSegment, Reader, Surfaces
from knowledge.index.facts import FactChanges, FactIndex
from knowledge.index.lexicon import Lexicon
from knowledge.index.name_segment import NameChanges
from knowledge.index.names import NameIndex
from knowledge.index.register import HubRegister
from knowledge.model import Entity, Fact, Hub, Snapshot
from knowledge.seeds.entries import Entries
from knowledge.seeds.parsed import write_entries
from knowledge.seeds.snapshot import with_lists
from knowledge.serving.delta import NO_DELTA, Changed, Delta, delta_of, depends
from knowledge.serving.main import Main
from knowledge.serving.naming import MOST_READ, TooMuchError, saying
from knowledge.serving.packed import ById, hubs_among


@dataclass(frozen=True, slots=True)
class _Homes:
    """In which of the changed files entities and facts stand, by id."""

    entities: Mapping[str, str]
    facts: Mapping[str, str]

    @classmethod
    def of(cls, changed: Changed) -> _Homes:
        every = [(name, entries) for name, entries in changed.items() if entries]
        return cls(
            {entity.id: name for name, entries in every for entity in entries.entities},
            {fact.id: name for name, entries in every for fact in entries.facts},
        )


@dataclass(frozen=True, slots=True)
class Serving:
    """One Snapshot with its indexes: replaced whole, so that each answer is wholly of one version.

    `changed` are the files that say something else than in the Main; `hashes` all files with their contents' hashes.
    """

    main: Main
    changed: Changed
    homes: _Homes
    hashes: Mapping[str, str]
    snapshot: Snapshot
    asking: Asking
    names: NameCompletion
    questions: QuestionCompletion
    register: HubRegister

    @classmethod
    def of(cls, main: Main) -> Serving:
        """A Main as it is."""
        snapshot = _snapshot(main, {}, NO_DELTA)
        names = NameIndex(snapshot, main.lexicon, main.segments.names)
        asking = Asking(snapshot, main.lexicon, names, FactIndex(main.facts, main.segments.facts))
        completion = NameCompletion(snapshot.entities, main.names, count=asking.facts.ties.count)
        return cls(
            main,
            {},
            _Homes.of({}),
            main.hashes,
            snapshot,
            asking,
            completion,
            QuestionCompletion(main.questions),
            HubRegister(main.register),
        )

    @classmethod
    def amended(cls, main: Main, changed: Changed, hashes: Mapping[str, str]) -> Serving:
        """A Main with what files say now.

        Raises:
            TooMuchError: too much changed for an index of its own.
        """
        if not changed:
            return cls.of(main)
        if depends(main, changed):
            raise TooMuchError
        delta = delta_of(main, changed)
        if not delta.fits(main):
            raise TooMuchError
        return _amended(main, changed, hashes, delta)

    def entries(self, file: str) -> Entries | None:
        """What a file says in what is served; None when there is no such file."""
        return self.changed[file] if file in self.changed else self.main.entries(file)

    def file_of_entity(self, given: str) -> str | None:
        """The file that says who this is; None when nobody has this id."""
        if given in self.homes.entities:
            return self.homes.entities[given]
        number = self.main.entities.number(given)
        name = None if number is None else self.main.file_of_entity(number)
        return None if name in self.changed else name

    def file_of_fact(self, given: str) -> str | None:
        """The file that says a fact; None when none has this id."""
        if given in self.homes.facts:
            return self.homes.facts[given]
        number = self.main.facts.number(given)
        name = None if number is None else self.main.file_of_fact(number)
        return None if name in self.changed else name

    def files_naming(self, given: str) -> Iterator[str]:
        """The files in which an id stands, be it as somebody's own."""
        quoted = f'"{given}"'.encode()
        yield from (name for name, entries in self.changed.items() if entries and quoted in write_entries(entries))
        files = {self.main.file_of_entity(number) for number in self.main.entities.naming(given)}
        files.update(self.main.file_of_fact(number) for number in self.main.facts.naming(given))
        yield from (name for name in files if name not in self.changed)


def _amended(main: Main, changed: Changed, hashes: Mapping[str, str], delta: Delta) -> Serving:
    lexicon = main.lexicon
    whole = _snapshot(main, {}, NO_DELTA)
    gone = [main.entities[number] for number in delta.gone_entities]
    name_changes = NameChanges.between(main.segments.names, whole.entities, gone, delta.entities)
    delta = delta.with_facts(main, _told_of_others(main, lexicon, gone, delta.entities, name_changes))
    if not delta.fits(main):
        raise TooMuchError
    snapshot = _snapshot(main, changed, delta)
    names = NameIndex(snapshot, lexicon, main.segments.names, name_changes)
    before = Reader(whole, lexicon, NameIndex(whole, lexicon, main.segments.names))
    segment = main.segments.facts.segment
    new = FactSegment(Reader(snapshot, lexicon, names), delta.facts, len(main.facts), segment.phrasings)
    lost = [main.facts[number] for number in delta.gone_facts]
    words = {*new.words, *(name_changes.segment.bearing if name_changes.segment else ())}
    surfaces = Surfaces(word for word in words if word not in main.segments.facts.surfaces.roots)
    changes = FactChanges(delta.gone_facts, FactSegment(before, lost), new, surfaces, delta.places)
    facts = FactIndex(_Both(main.facts, delta.facts), main.segments.facts, changes)
    unasked = Counter(phrase for fact in lost for phrase in dict.fromkeys(fact.asked))
    return Serving(
        main,
        changed,
        _Homes.of(changed),
        hashes,
        snapshot,
        Asking(snapshot, lexicon, names, facts),
        NameCompletion(
            snapshot.entities,
            main.names,
            NameBeginnings(delta.entities, facts.ties.count),
            frozenset(entity.id for entity in gone),
            facts.ties.count,
        ),
        QuestionCompletion(
            main.questions,
            QuestionBeginnings(delta.facts),
            frozenset(
                phrase for phrase, by in unasked.items() if by == main.questions.phrasings.several.get(phrase, 1)
            ),
        ),
        HubRegister(main.register, delta.entities, frozenset(entity.id for entity in gone)),
    )


def _snapshot(main: Main, changed: Changed, delta: Delta) -> Snapshot:
    lists = {**main.lists, **{name: entries for name, entries in changed.items() if name in main.lists}}
    entities = {entity.id: entity for entity in delta.entities}
    hubs = {entity.id: entity for entity in delta.entities if isinstance(entity, Hub)}
    return with_lists(
        [entries for entries in lists.values() if entries],
        hubs_among(main.entities, main.hubs, delta.gone_entities, hubs),
        ById(main.entities, delta.gone_entities, entities),
        ById(main.facts, delta.gone_facts, {fact.id: fact for fact in delta.facts}),
    )


def _told_of_others(
    main: Main, lexicon: Lexicon, gone: Collection[Entity], new: Collection[Entity], names: NameChanges
) -> frozenset[int]:
    """The facts, by number, whose statements name others now than they did, or whose entities lie elsewhere."""
    ties, still = main.segments.facts.segment.ties, {entity.id: entity for entity in new}
    found: set[int] = set()
    for entity in gone:
        after = still.get(entity.id)
        if after is None or (after.names, after.part_of) != (entity.names, entity.part_of):
            found.update(ties.facts(entity.id))
    for entry in names.segment.entries.values() if names.segment else ():
        before = main.segments.names.entries.get(entry.key)
        if before is None or not set(entry.entities) <= set(before.entities):
            found.update(saying(main, lexicon, entry.key))
    if len(found) > MOST_READ:
        raise TooMuchError
    return frozenset(found)


class _Both(Sequence[Fact]):
    """The facts of a Main by number, and behind them those that came."""

    def __init__(self, main: Sequence[Fact], new: Sequence[Fact]) -> None:
        self._main, self._new, self._first = main, new, len(main)

    def __len__(self) -> int:
        return self._first + len(self._new)

    @overload
    def __getitem__(self, number: int) -> Fact: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Fact]: ...

    def __getitem__(self, number: int | slice) -> Fact | Sequence[Fact]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        return self._main[number] if number < self._first else self._new[number - self._first]
