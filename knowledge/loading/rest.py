"""What need not be looked at again: what is served and files that changed go in, the other files concerned come out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from knowledge.model import Entity, Hub
from knowledge.seeds.checking import What, circles
from knowledge.seeds.entries import Entries
from knowledge.serving import Serving
from knowledge.serving.delta import Changed, depends
from knowledge.text import name_key

# So many ids may be gone: each is looked for in all that is known, 0.2 s among a million facts.
MOST_GONE = 40
_SOURCES = "sources.yaml"


class ServedRest:
    """What the files say that are served as they are and not looked at."""

    def __init__(self, serving: Serving, looked_at: Collection[str]) -> None:
        self._serving, self._snapshot, self._looked_at = serving, serving.snapshot, looked_at

    def has(self, what: What, given: str) -> bool:
        """Whether anything of this kind has this id."""
        if what in ("hub", "entity", "fact"):
            file = self._serving.file_of_fact(given) if what == "fact" else self._serving.file_of_entity(given)
            known = what != "hub" or given in self._snapshot.hubs
            return file is not None and file not in self._looked_at and known
        return given in self._list(what)

    def ids(self, what: What) -> Iterable[str]:
        """All ids of this kind."""
        if what == "hub":
            return (hub for hub in self._snapshot.hubs if self.has(what, hub))
        if what == "entity":
            return (entity for entity in self._snapshot.entities if self.has(what, entity))
        if what == "fact":
            return (fact for fact in self._snapshot.facts if self.has(what, fact))
        return self._list(what)

    def bearers(self, key: str) -> Sequence[str]:
        """The entities that have a name, by its key."""
        entry = self._serving.asking.names.entry(key)
        return [entity for entity in entry.entities if self.has("entity", entity)] if entry else []

    def part_of(self, entity: str) -> str | None:
        """What an entity lies in."""
        known = self._snapshot.entities.get(entity)
        return known.part_of if known and self.has("entity", entity) else None

    def names(self, entity: str) -> Sequence[str]:
        """All names of an entity; none of one that is not known."""
        known = self._snapshot.entities.get(entity)
        return tuple(name.text for name in known.names) if known else ()

    def _list(self, what: What) -> Mapping[str, object]:
        lists: dict[What, tuple[str, Mapping[str, object]]] = {
            "source": (_SOURCES, self._snapshot.sources),
            "topic": ("topics.yaml", self._snapshot.topics),
            "attribute": ("attributes.yaml", self._snapshot.attributes),
            "relation": ("relations.yaml", self._snapshot.relations),
            "unit": ("units.yaml", self._snapshot.units),
        }
        file, known = lists[what]
        return {} if file in self._looked_at else known


def concerned(serving: Serving, changed: Changed) -> frozenset[str]:
    """The files besides these in which a mistake may stand now.

    They name what is gone, have a name or id that came, or lie in what lies in them now.

    All others, when it may stand in any.
    """
    others = frozenset(serving.hashes.keys() - changed.keys())
    if depends(serving.main, changed):
        return others
    before = {name: serving.entries(name) for name in changed}
    old, new = _Said(before.values()), _Said(changed.values())
    # Whoever lost a name may have been named by it in the statements of others.
    gone = {given for _, given in old.ids - new.ids} | old.renamed(new)
    if len(gone) > MOST_GONE:
        return others
    files = {file for given in gone for file in serving.files_naming(given)}
    for _, given in new.ids - old.ids:
        files.update(file for file in (serving.file_of_entity(given), serving.file_of_fact(given)) if file)
    for key, shared in new.names.items():
        if old.names.get(key) != shared and (bearer := _bearer(serving, key, shared=shared)):
            files.add(serving.file_of_entity(bearer) or "")
    rest = ServedRest(serving, changed)
    moved = (entity for entity, above in new.parts.items() if old.parts.get(entity) != above)
    for circle in circles(moved, lambda one: new.parts[one] if one in new.parts else rest.part_of(one)):
        files.update(serving.file_of_entity(entity) or "" for entity in circle)
    return frozenset(files & others)


def _bearer(serving: Serving, key: str, *, shared: bool) -> str | None:
    """One of those who have a name already, unless all of them share it: they were checked against each other."""
    entry = serving.asking.names.entry(key)
    if entry is None:
        return None
    entity = serving.snapshot.entities[entry.entities[0]]
    told = all(name.shared for name in entity.names if name_key(name.text) == key)
    return None if told and shared else entity.id


class _Said:
    """The ids, by what has them, and names of some files, and what their entities lie in."""

    def __init__(self, files: Iterable[Entries | None]) -> None:
        every = [entries for entries in files if entries is not None]
        entities = [entity for entries in every for entity in entries.entities]
        self.ids: set[tuple[What, str]] = {("entity", entity.id) for entity in entities}
        self.ids.update(("hub", entity.id) for entity in entities if isinstance(entity, Hub))
        self.ids.update(("fact", fact.id) for entries in every for fact in entries.facts)
        self.ids.update(("source", source.id) for entries in every for source in entries.sources)
        self.names = dict(self._names(entities))
        self.called = {entity.id: {name.text for name in entity.names} for entity in entities}
        self.parts = {entity.id: entity.part_of for entity in entities}

    def renamed(self, new: _Said) -> set[str]:
        """The entities that have fewer names than before."""
        return {entity for entity, names in self.called.items() if not names <= new.called.get(entity, names)}

    @staticmethod
    def _names(entities: Iterable[Entity]) -> Iterator[tuple[str, bool]]:
        return ((name_key(name.text), name.shared) for entity in entities for name in entity.names)
