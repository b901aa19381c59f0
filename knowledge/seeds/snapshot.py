"""From seeds to knowledge: the bytes of all files go in, one frozen Snapshot comes out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from knowledge.errors import SeedError
from knowledge.model import Entity, Fact, Hub, Snapshot, Vocabulary
from knowledge.seeds.checking import Nothing, check
from knowledge.seeds.entries import Entries, filed
from knowledge.seeds.findings import locate
from knowledge.seeds.folder import SeedFiles
from knowledge.seeds.layout import read_all

_UNSAID = Vocabulary((), (), (), (), {}, (), {}, {})


def read_seeds(files: SeedFiles, today: date | None = None) -> Snapshot:
    """Read, check and build. With `today`, dates of sources and facts that lie after it are problems.

    Raises:
        SeedError: with every problem found in all files; nothing is built then.
    """
    return assemble(read_good(files, today)[0])


def read_good(files: SeedFiles, today: date | None = None) -> tuple[dict[str, Entries], dict[str, str]]:
    """What good files say, in order, with the hashes of their contents.

    Raises:
        SeedError: with every problem found in all files.
    """
    entries, problems = read_all(files)
    if problems:
        # References are checked only over files that read well: what a broken file holds would look unknown.
        raise SeedError(tuple(problems))
    entries = in_order(entries)
    if findings := check(entries, Nothing(), today):
        raise SeedError(locate(findings, files.__getitem__))
    return entries, {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def in_order(files: Mapping[str, Entries]) -> dict[str, Entries]:
    """Files as entries are listed: hubs first, then the others, each by name."""
    return {name: files[name] for name in sorted(files, key=order)}


def order(name: str) -> tuple[bool, str]:
    """Where a file stands among all."""
    return not name.startswith("hubs/"), name


def assemble(files: Mapping[str, Entries]) -> Snapshot:
    """Everything that good files say together."""
    every = tuple(in_order(files).values())
    entities = {entity.id: entity for entries in every for entity in entries.entities}
    topics = topics_of(every)
    facts = {fact.id: filed(fact, topics[fact.attribute]) for entries in every for fact in entries.facts}
    hubs = {entity.id: entity for entity in entities.values() if isinstance(entity, Hub)}
    return with_lists(every, MappingProxyType(hubs), MappingProxyType(entities), MappingProxyType(facts))


def topics_of(files: Iterable[Entries]) -> dict[str, str]:
    """The topic of each attribute: what a fact is filed under that names none."""
    return {attribute.id: attribute.topic for entries in files for attribute in entries.attributes}


def with_lists(
    files: Iterable[Entries], hubs: Mapping[str, Hub], entities: Mapping[str, Entity], facts: Mapping[str, Fact]
) -> Snapshot:
    """Entities and facts with what files say that are lists for all: sources, topics, the words of questions."""
    every = tuple(files)
    return Snapshot(
        hubs=hubs,
        entities=entities,
        facts=facts,
        sources=MappingProxyType({source.id: source for entries in every for source in entries.sources}),
        topics=MappingProxyType({topic.id: topic for entries in every for topic in entries.topics}),
        attributes=MappingProxyType({attribute.id: attribute for entries in every for attribute in entries.attributes}),
        relations=MappingProxyType({kind.id: kind for entries in every for kind in entries.relations}),
        units=MappingProxyType({unit.id: unit for entries in every for unit in entries.units}),
        vocabulary=next((entries.vocabulary for entries in every if entries.vocabulary), _UNSAID),
    )
