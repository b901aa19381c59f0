"""Which file holds what: the files of a seeds folder go in, their entries by kind come out, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import Generic, TypeVar

from pydantic import BaseModel

from knowledge.errors import Problem
from knowledge.model import EntityKind
from knowledge.seeds.fields import ID_FORM, is_id
from knowledge.seeds.fitting import fit, fit_list
from knowledge.seeds.folder import SeedFiles
from knowledge.seeds.reading import Path, SeedTree, read_tree
from knowledge.seeds.schema import (
    AttributeSeed,
    EntitySeed,
    FactSeed,
    HubSeed,
    RelationSeed,
    SourceSeed,
    TopicSeed,
    UnitSeed,
    VocabularySeed,
)

FOLDERS: dict[str, EntityKind] = {
    "organisations": "organisation",
    "people": "person",
    "events": "event",
    "places": "place",
    "programmes": "programme",
}
LISTS: dict[str, type[BaseModel]] = {
    "sources.yaml": SourceSeed,
    "topics.yaml": TopicSeed,
    "attributes.yaml": AttributeSeed,
    "relations.yaml": RelationSeed,
    "units.yaml": UnitSeed,
}
# How much of two file names has to agree for one to be the other, mistyped: "source.yaml", "hub", "organizations".
ALIKE = 0.75
Entry = TypeVar("Entry", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Placed(Generic[Entry]):
    """An entry with the file and path it stands at, so that a later finding can name its line."""

    entry: Entry
    tree: SeedTree
    path: Path

    def problem(self, message: str, *inside: str | int) -> Problem:
        """A mistake in this entry, or at a path inside it."""
        return self.tree.problem((*self.path, *inside), message)


@dataclass(frozen=True, slots=True)
class PlacedFact:
    """A fact with the subject and hub that the place it is written in gives it."""

    at: Placed[FactSeed]
    subject: str
    hub: str


@dataclass(slots=True)
class Pantry:
    """Everything read from the seeds, each entry typed and placed, not yet held against each other."""

    sources: list[Placed[SourceSeed]] = field(default_factory=list)
    topics: list[Placed[TopicSeed]] = field(default_factory=list)
    attributes: list[Placed[AttributeSeed]] = field(default_factory=list)
    relations: list[Placed[RelationSeed]] = field(default_factory=list)
    units: list[Placed[UnitSeed]] = field(default_factory=list)
    vocabulary: Placed[VocabularySeed] | None = None
    hubs: list[tuple[str, Placed[HubSeed]]] = field(default_factory=list)
    entities: list[tuple[EntityKind, Placed[EntitySeed]]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def facts(self) -> Iterator[PlacedFact]:
        """All facts, wherever they are written."""
        for hub_id, hub in self.hubs:
            yield from _facts_in(hub, hub_id, hub_id)
        for _, entity in self.entities:
            yield from _facts_in(entity, entity.entry.id, entity.entry.hubs[0] if entity.entry.hubs else "")


def _facts_in(holder: Placed[HubSeed] | Placed[EntitySeed], subject: str, hub: str) -> Iterator[PlacedFact]:
    for number, fact in enumerate(holder.entry.facts):
        at = Placed(fact, holder.tree, (*holder.path, "facts", number))
        yield PlacedFact(at, fact.subject or subject, fact.hub or hub)


def lay_out(files: SeedFiles) -> Pantry:
    """Read every file by the form its place calls for; problems of all files are collected, none is raised."""
    pantry = Pantry()
    for name, content in sorted(files.items()):
        tree, problems = read_tree(name, content)
        pantry.problems.extend(problems)
        if not problems:
            _take(pantry, PurePosixPath(name), tree)
    for name in (*LISTS, "vocabulary.yaml"):
        if name not in files:
            pantry.problems.append(Problem(name, 1, 1, "missing; every seeds folder has this file"))
    if not any(name.startswith("hubs/") for name in files):
        pantry.problems.append(Problem("hubs", 1, 1, "no hub; every seeds folder has at least one"))
    return pantry


def _take(pantry: Pantry, path: PurePosixPath, tree: SeedTree) -> None:
    name, folder = path.as_posix(), path.parts[0] if len(path.parts) == 2 else None
    if name in LISTS:
        getattr(pantry, path.stem).extend(_entries(pantry, LISTS[name], tree))
    elif name == "vocabulary.yaml":
        vocabulary, problems = fit(VocabularySeed, tree)
        pantry.problems.extend(problems)
        pantry.vocabulary = Placed(vocabulary, tree, ()) if vocabulary else None
    elif folder == "hubs" and not is_id(path.stem):
        message = f"the file name is the hub's id, and {path.stem!r} has not the allowed form {ID_FORM}"
        pantry.problems.append(Problem(name, 1, 1, message))
    elif folder == "hubs":
        hub, problems = fit(HubSeed, tree)
        pantry.problems.extend(problems)
        if hub:
            pantry.hubs.append((path.stem, Placed(hub, tree, ())))
    elif folder in FOLDERS:
        kind = FOLDERS[folder]
        pantry.entities.extend((kind, placed) for placed in _entries(pantry, EntitySeed, tree))
    else:
        pantry.problems.append(tree.problem_at((1, 1), f"no place for this file; {_places(path)}"))


def _places(path: PurePosixPath) -> str:
    """Where files may stand, and the place that was likely meant for this one."""
    files, folders = (*LISTS, "vocabulary.yaml"), ("hubs", *FOLDERS)
    allowed = ", ".join((*files, "hubs/ID.yaml", *(f"{folder}/NAME.yaml" for folder in FOLDERS)))
    if len(path.parts) == 1 and path.stem in folders:
        meant = f"{path.stem}/NAME.yaml"
    elif len(path.parts) == 1:
        meant = next(iter(get_close_matches(path.name, files, 1, ALIKE)), "")
    else:
        near = get_close_matches(path.parts[0], folders, 1, ALIKE)
        meant = f"{near[0]}/{path.name}" if near else ""
    return f"allowed: {allowed}" + (f"; did you mean {meant!r}?" if meant else "")


def _entries(pantry: Pantry, form: type[Entry], tree: SeedTree) -> list[Placed[Entry]]:
    entries, problems = fit_list(form, tree)
    pantry.problems.extend(problems)
    return [Placed(entry, tree, (number,)) for number, entry in entries]
