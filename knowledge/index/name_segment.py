"""Names as they are looked up: entities go in, their names by key, word, sound and Han characters come out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from knowledge.index.spelling import Spelling
from knowledge.model import Entity
from knowledge.text import is_han, name_words, sound

SHORTEST_TYPO = 4
# A Han name of more characters than this is found by so many of its pairs of characters.
HAN_PAIRS = 3


class NameEntry(NamedTuple):
    """A name by its key (its words without spaces), with all its bearers.

    Of the ways in which they write it this is the first by its words, whoever comes first.
    """

    key: str
    words: tuple[str, ...]
    text: str
    entities: tuple[str, ...]


class NameSegment:
    """The names of some entities. Built once, never changed."""

    def __init__(self, entries: Iterable[NameEntry], bearers: Mapping[str, int]) -> None:
        """`bearers`: how many entities have a word in a name."""
        self.entries = {entry.key: entry for entry in entries}
        self.bearers = bearers
        self.ordered = sorted(self.entries)
        self.bearing: dict[str, list[NameEntry]] = {}
        self.han_pairs: dict[str, list[str]] = {}
        self.sounds: dict[str, list[str]] = {}
        lengths: dict[str, set[int]] = defaultdict(set)
        for key, entry in self.entries.items():
            for word in dict.fromkeys(entry.words):
                self.bearing.setdefault(word, []).append(entry)
            if key.isascii():
                if len(key) >= SHORTEST_TYPO:
                    self.sounds.setdefault(sound(key), []).append(key)
                continue
            lengths[key[0]].add(len(key))
            if len(key) > HAN_PAIRS and is_han(key):
                for pair in dict.fromkeys(pairs_of(key)):
                    self.han_pairs.setdefault(pair, []).append(key)
        self.han_lengths = {char: tuple(some) for char, some in lengths.items()}
        self.spelling = Spelling(word for word in self.bearing if len(word) >= SHORTEST_TYPO and word.isascii())
        self.whole = Spelling(key for key in self.entries if len(key) >= SHORTEST_TYPO and key.isascii())

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> NameSegment:
        """All names of these entities."""
        bearers: Counter[str] = Counter()
        entries: dict[str, NameEntry] = {}
        owners: dict[str, list[str]] = {}
        for entity in entities:
            words_of_all: set[str] = set()
            for name, key, words in _keyed(entity):
                words_of_all.update(words)
                entries[key] = _first_written(entries.get(key), NameEntry(key, words, name, ()))
                if entity.id not in owners.setdefault(key, [])[-1:]:
                    owners[key].append(entity.id)
            bearers.update(words_of_all)
        every = (entry._replace(entities=tuple(owners[key])) for key, entry in entries.items())
        return cls(every, dict(bearers))


@dataclass(frozen=True, slots=True)
class NameChanges:
    """What a segment's names no longer tell: `keys` are looked up in `segment`, where those without bearers are not.

    `bearers` says how many more entities have a word in a name, or fewer.
    """

    keys: frozenset[str] = frozenset()
    segment: NameSegment | None = None
    bearers: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def between(
        cls, main: NameSegment, before: Mapping[str, Entity], gone: Collection[Entity], new: Collection[Entity]
    ) -> NameChanges:
        """The changes when these entities of the segment are gone, and these are there; `before` are all it had."""
        kept = {entity.id: entity.names for entity in gone}
        changed = {entity.id for entity in new if kept.get(entity.id) == entity.names}
        gone = [entity for entity in gone if entity.id not in changed]
        new = [entity for entity in new if entity.id not in changed]
        lost = {entity.id for entity in gone}
        bearers: Counter[str] = Counter()
        for entity, sign in (*((entity, -1) for entity in gone), *((entity, 1) for entity in new)):
            for word in {word for _, _, words in _keyed(entity) for word in words}:
                bearers[word] += sign
        keys = frozenset(key for entity in (*gone, *new) for _, key, _ in _keyed(entity))
        bearing = {one for key in keys if (known := main.entries.get(key)) for one in known.entities}
        left = [before[one] for one in sorted(bearing - lost)]
        entries = _bearing_now(main, keys, left, new)
        return cls(
            keys, NameSegment(entries, {}) if entries else None, {word: by for word, by in bearers.items() if by}
        )


def _bearing_now(
    main: NameSegment, keys: Collection[str], left: Iterable[Entity], new: Iterable[Entity]
) -> Sequence[NameEntry]:
    """The names of these keys with who bears them now: some of those who did, in their order, and new ones."""
    entries: dict[str, NameEntry] = {}
    bearers: dict[str, list[str]] = defaultdict(list)
    for entity in (*left, *new):
        for text, key, words in _keyed(entity):
            if key in keys:
                entries[key] = _first_written(entries.get(key), NameEntry(key, words, text, ()))
                bearers[key].append(entity.id)
    for key, entry in entries.items():
        known = main.entries[key].entities if key in main.entries else ()
        # Those who kept it stand as they did.
        every = dict.fromkeys((*(one for one in known if one in bearers[key]), *bearers[key]))
        entries[key] = entry._replace(entities=tuple(every))
    return tuple(entries.values())


def _first_written(known: NameEntry | None, other: NameEntry) -> NameEntry:
    return other if known is None else min(known, other, key=lambda entry: (entry.words, entry.text))


def _keyed(entity: Entity) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """An entity's names, each with its key and its words."""
    for name in entity.names:
        words = name_words(name.text)
        yield name.text, "".join(words), words


def pairs_of(text: str) -> tuple[str, ...]:
    """The pairs of characters in a text that stand side by side."""
    return tuple(text[at : at + 2] for at in range(len(text) - 1))
