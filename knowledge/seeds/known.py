"""What references may name: the entries of all files go in, whether there is such an id comes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, Protocol, get_args

from knowledge.model import Entity, Fact, Hub
from knowledge.seeds.entries import Entries
from knowledge.seeds.findings import At, Finding
from knowledge.seeds.reading import Path
from knowledge.text import name_key

What = Literal["source", "topic", "attribute", "relation", "unit", "hub", "entity", "fact"]
# Among so many ids the one that was meant is looked for everywhere.
MANY = 1_000
_LISTS: tuple[tuple[What, str], ...] = (
    ("source", "sources"),
    ("topic", "topics"),
    ("attribute", "attributes"),
    ("relation", "relations"),
    ("unit", "units"),
)
# Where each kind of name is written.
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

    def names(self, entity: str) -> Sequence[str]:
        """All names of an entity; none of one that is not known."""


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

    def names(self, _entity: str) -> Sequence[str]:
        """None."""
        return ()


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who bears a name, how it is written there and where, and whether it is said to be shared."""

    entity: str
    text: str
    shared: bool
    at: At


class Known:
    """What files say together, and the rest, as far as other entries depend on it.

    Each file is asked for once, and a million facts leave no more than their ids.
    """

    def __init__(self, files: Mapping[str, Entries], rest: Rest) -> None:
        self._rest = rest
        self._ids: dict[What, set[str]] = {what: set() for what in get_args(What)}
        self._names: dict[str, tuple[str, ...]] = {}
        # Ids that occur a second time, what entities lie in, who bears each name, names that are none.
        self.twice: dict[What, set[str]] = defaultdict(set)
        self.lies_in: dict[str, tuple[str | None, At]] = {}
        self.bearers: dict[str, list[Bearer]] = defaultdict(list)
        self.nameless: list[Finding] = []
        for file, entries in files.items():
            for what, given, _ in identified(file, entries):
                (self.twice if given in self._ids[what] else self._ids)[what].add(given)
            for entity, at in placed_entities(file, entries):
                self._take(entity, at)

    def unknown(self, at: At, what: What, given: str, *path: str | int) -> Iterator[Finding]:
        """Nothing when there is such an id; else the mistake, with what was likely meant."""
        if given in self._ids[what] or self._rest.has(what, given):
            return
        every = {*self._ids[what], *self._rest.ids(what)}
        near = _near(given, every)
        hint = f"did you mean {near[0]!r}?" if near else f"allowed: {_few(every)}"
        yield at.finding(f"unknown {what} {given!r}; {hint}", *path)

    def names(self, entity: str) -> Sequence[str]:
        """All names of an entity; none of one that is not known."""
        return self._names.get(entity) or self._rest.names(entity)

    def part_of(self, entity: str) -> str | None:
        """What an entity lies in."""
        return self.lies_in[entity][0] if entity in self.lies_in else self._rest.part_of(entity)

    def _take(self, entity: Entity, at: At) -> None:
        if isinstance(entity, Hub):
            self._ids["hub"].add(entity.id)
        self.lies_in[entity.id] = entity.part_of, at
        self._names[entity.id] = tuple(name.text for name in entity.names)
        seen: set[str] = set()
        for text, shared, path in _names_of(entity):
            key = name_key(text)
            if not key:
                self.nameless.append(at.finding(f"the name {text!r} has no letter or digit", *path))
            elif key not in seen:
                seen.add(key)
                self.bearers[key].append(Bearer(entity.id, text, shared, At(at.file, (*at.path, *path))))


def identified(file: str, entries: Entries) -> Iterator[tuple[What, str, At]]:
    """Everything that has an id, with its place; a hub is an entity here."""
    for what, name in _LISTS:
        for number, entry in enumerate(getattr(entries, name)):
            yield what, entry.id, At(file, (number,))
    for entity, at in placed_entities(file, entries):
        yield "entity", entity.id, at
    for fact, at in placed_facts(file, entries):
        yield "fact", fact.id, at


def placed_entities(file: str, entries: Entries) -> Iterator[tuple[Entity, At]]:
    """The entities of a file with their places."""
    for number, told in enumerate(entries.told):
        yield told.entity, At(file, () if isinstance(told.entity, Hub) else (number,))


def placed_facts(file: str, entries: Entries) -> Iterator[tuple[Fact, At]]:
    """The facts of a file with their places."""
    for number, told in enumerate(entries.told):
        path: Path = () if isinstance(told.entity, Hub) else (number,)
        for at, fact in enumerate(told.facts):
            yield fact, At(file, (*path, "facts", at))


def _names_of(entity: Entity) -> Iterator[tuple[str, bool, Path]]:
    counts: dict[str, int] = defaultdict(int)
    for name in entity.names:
        key = _KEYS[name.kind]
        yield name.text, name.shared, ("name",) if key == "name" else (key, counts[key])
        counts[key] += 1


def _near(given: str, known: Collection[str]) -> list[str]:
    """The id that was likely meant; among many, one of those that begin alike: comparing with all takes seconds."""
    if len(known) > MANY:
        known = [other for other in known if other[:1] == given[:1]]
    return get_close_matches(given, known, 1)


def _few(known: Iterable[str], most: int = 8) -> str:
    listed = sorted(known)
    rest = len(listed) - most
    return ", ".join(listed[:most]) + (f" and {rest} more" if rest > 0 else "")
