"""Which file holds what: the name and bytes of a seed file go in, its entries come out, or what is wrong in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import Any

from pydantic import BaseModel

from knowledge.errors import Problem
from knowledge.model import EntityKind
from knowledge.seeds.entries import (
    Entries,
    attribute_entries,
    entity_entries,
    hub_entries,
    relation_entries,
    source_entries,
    topic_entries,
    unit_entries,
    vocabulary_entries,
)
from knowledge.seeds.fields import ID_FORM, is_id
from knowledge.seeds.fitting import fit, fit_list
from knowledge.seeds.reading import Path, SeedTree, read_tree
from knowledge.seeds.schema import (
    AttributeSeed,
    EntitySeed,
    HubSeed,
    NamedSeed,
    RelationSeed,
    SourceSeed,
    TopicSeed,
    UnitSeed,
    VocabularySeed,
)
from knowledge.text import name_key

FOLDERS: dict[str, EntityKind] = {
    "organisations": "organisation",
    "people": "person",
    "events": "event",
    "places": "place",
    "programmes": "programme",
}
VOCABULARY = "vocabulary.yaml"
LISTS: dict[str, tuple[type[BaseModel], Callable[[Any], Entries]]] = {
    "sources.yaml": (SourceSeed, source_entries),
    "topics.yaml": (TopicSeed, topic_entries),
    "attributes.yaml": (AttributeSeed, attribute_entries),
    "relations.yaml": (RelationSeed, relation_entries),
    "units.yaml": (UnitSeed, unit_entries),
}
# How much of two file names has to agree for one to be the other, mistyped: "source.yaml", "hub", "organizations".
ALIKE = 0.75
FileRead = tuple[Entries | None, tuple[Problem, ...]]


def read_file(name: str, content: bytes) -> FileRead:
    """Read one file by the form that its place in the folder calls for."""
    tree, problems = read_tree(name, content)
    return (None, problems) if problems else _entries(PurePosixPath(name), tree)


def read_all(files: Mapping[str, bytes]) -> tuple[dict[str, Entries], list[Problem]]:
    """Read all files of a folder: what those that read well say, and every problem of the others and of the folder."""
    entries: dict[str, Entries] = {}
    problems = list(missing(files))
    for name, content in files.items():
        found, wrong = read_file(name, content)
        problems += wrong
        if found is not None:
            entries[name] = found
    return entries, problems


def missing(names: Collection[str]) -> Iterator[Problem]:
    """What a folder with these files lacks."""
    for name in (*LISTS, VOCABULARY):
        if name not in names:
            yield Problem(name, 1, 1, "missing; every seeds folder has this file")
    if not any(name.startswith("hubs/") for name in names):
        yield Problem("hubs", 1, 1, "no hub; every seeds folder has at least one")


def _entries(path: PurePosixPath, tree: SeedTree) -> FileRead:
    name, folder = path.as_posix(), path.parts[0] if len(path.parts) == 2 else None
    if name in LISTS:
        form, entries_of = LISTS[name]
        return _listed(form, entries_of, tree)
    if name == VOCABULARY:
        vocabulary, problems = fit(VocabularySeed, tree)
        return vocabulary_entries(vocabulary) if vocabulary else None, problems
    if folder == "hubs":
        return _hub(path, tree)
    if folder in FOLDERS:
        kind = FOLDERS[folder]
        return _listed(EntitySeed, lambda seeds: entity_entries(kind, seeds), tree)
    return None, (tree.problem_at((1, 1), f"no place for this file; {_places(path)}"),)


def _places(path: PurePosixPath) -> str:
    """Where files may stand, and the place that was likely meant for this one."""
    files, folders = (*LISTS, VOCABULARY), ("hubs", *FOLDERS)
    allowed = ", ".join((*files, "hubs/ID.yaml", *(f"{folder}/NAME.yaml" for folder in FOLDERS)))
    if len(path.parts) == 1 and path.stem in folders:
        meant = f"{path.stem}/NAME.yaml"
    elif len(path.parts) == 1:
        meant = next(iter(get_close_matches(path.name, files, 1, ALIKE)), "")
    else:
        near = get_close_matches(path.parts[0], folders, 1, ALIKE)
        meant = f"{near[0]}/{path.name}" if near else ""
    return f"allowed: {allowed}" + (f"; did you mean {meant!r}?" if meant else "")


def _hub(path: PurePosixPath, tree: SeedTree) -> FileRead:
    if not is_id(path.stem):
        message = f"the file name is the hub's id, and {path.stem!r} has not the allowed form {ID_FORM}"
        return None, (Problem(tree.file, 1, 1, message),)
    hub, problems = fit(HubSeed, tree)
    problems = problems or tuple(_unused_shared(hub, tree, ()))
    return (None, problems) if problems or hub is None else (hub_entries(path.stem, hub), ())


def _listed(form: type[BaseModel], entries_of: Callable[[Any], Entries], tree: SeedTree) -> FileRead:
    seeds, problems = fit_list(form, tree)
    problems = problems or tuple(wrong for at, seed in seeds for wrong in _unused_shared(seed, tree, (at,)))
    return (None, problems) if problems else (entries_of([seed for _, seed in seeds]), ())


def _unused_shared(seed: BaseModel | None, tree: SeedTree, path: Path) -> Iterator[Problem]:
    """Names that an entry calls shared without bearing them: what its entries are read into has no place for these."""
    if not isinstance(seed, NamedSeed):
        return
    named = {name_key(text) for text in (seed.name, *seed.zh, *seed.aliases, *seed.acronyms, *seed.pinyin)}
    for number, text in enumerate(seed.shared):
        if name_key(text) not in named:
            yield tree.problem((*path, "shared", number), f"{text!r} is under shared but among no names")
