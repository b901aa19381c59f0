"""From seeds to knowledge: the bytes of all files go in, one frozen Snapshot comes out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from knowledge.dates import When
from knowledge.errors import SeedError
from knowledge.model import (
    REVIEW_DAYS,
    Attribute,
    Contact,
    Entities,
    Entity,
    EntityKind,
    Fact,
    Hub,
    Items,
    Moment,
    Money,
    Name,
    NameKind,
    Phrase,
    Quantity,
    QuestionWord,
    Relation,
    RelationKind,
    Snapshot,
    Source,
    Topic,
    Unit,
    Value,
    Vocabulary,
)
from knowledge.seeds.checking import check
from knowledge.seeds.folder import SeedFiles
from knowledge.seeds.layout import Pantry, PlacedFact, lay_out
from knowledge.seeds.schema import EntitySeed, HubSeed, ValueSeed
from knowledge.text import name_key


def read_seeds(files: SeedFiles, today: date | None = None) -> Snapshot:
    """Read, check and build. With `today`, dates of sources and facts that lie after it are problems.

    Raises:
        SeedError: with every problem found in all files; nothing is built then.
    """
    pantry = lay_out(files)
    if pantry.problems:
        # References are checked only over files that read well: what a broken file holds would look unknown.
        raise SeedError(tuple(pantry.problems))
    if problems := check(pantry, today):
        raise SeedError(problems)
    return _build(pantry)


def _build(pantry: Pantry) -> Snapshot:
    assert pantry.vocabulary is not None  # noqa: S101  a pantry without problems has one
    words = pantry.vocabulary.entry
    hubs = {hub_id: _hub(hub_id, at.entry) for hub_id, at in pantry.hubs}
    others = {at.entry.id: _entity(kind, at.entry) for kind, at in pantry.entities}
    attributes = {
        seed.id: Attribute(
            seed.id,
            seed.label,
            seed.zh,
            seed.topic,
            tuple(seed.gives),
            tuple(seed.cues),
            seed.strict,
            seed.own,
            seed.aside,
        )
        for seed in (at.entry for at in pantry.attributes)
    }
    return Snapshot(
        hubs=MappingProxyType(hubs),
        entities=MappingProxyType({**hubs, **others}),
        facts=MappingProxyType({fact.at.entry.id: _fact(fact, attributes) for fact in pantry.facts()}),
        sources=MappingProxyType(dict(_sources(pantry))),
        topics=MappingProxyType({at.entry.id: Topic(at.entry.id, at.entry.label, at.entry.zh) for at in pantry.topics}),
        attributes=MappingProxyType(attributes),
        relations=MappingProxyType(
            {
                seed.id: RelationKind(seed.id, seed.label, seed.inverse, tuple(seed.cues), seed.place)
                for seed in (at.entry for at in pantry.relations)
            }
        ),
        units=MappingProxyType(
            {
                seed.id: Unit(seed.id, seed.dimension, seed.factor, tuple(seed.cues))
                for seed in (at.entry for at in pantry.units)
            }
        ),
        vocabulary=Vocabulary(
            ignored=tuple(words.ignored),
            generic=tuple(words.generic),
            outside=tuple(words.outside),
            sites=tuple(words.sites),
            spellings=MappingProxyType(dict(words.spellings)),
            question_words=tuple(
                QuestionWord(tuple(entry.words), tuple(entry.wants)) for entry in words.question_words
            ),
            forms=MappingProxyType({form: tuple(cues) for form, cues in words.forms.items()}),
            concepts=MappingProxyType({concept: tuple(said) for concept, said in words.concepts.items()}),
        ),
    )


def _sources(pantry: Pantry) -> Iterator[tuple[str, Source]]:
    for seed in (at.entry for at in pantry.sources):
        dated = seed.date if isinstance(seed.date, When) else None
        yield (
            seed.id,
            Source(
                seed.id,
                seed.title,
                seed.publisher,
                dated,
                seed.checked,
                seed.file,
                seed.address,
                seed.review_after or REVIEW_DAYS,
            ),
        )


def _names(seed: HubSeed | EntitySeed) -> tuple[Name, ...]:
    shared = {name_key(text) for text in seed.shared}
    kinds: list[tuple[NameKind, list[str]]] = [
        ("name", [seed.name]),
        ("alias", seed.aliases),
        ("acronym", seed.acronyms),
        ("chinese", seed.zh),
        ("pinyin", seed.pinyin),
    ]
    return tuple(Name(text, kind, name_key(text) in shared) for kind, texts in kinds for text in texts)


def _entity(kind: EntityKind, seed: EntitySeed) -> Entity:
    return Entity(seed.id, kind, _names(seed), tuple(seed.hubs), seed.part_of)


def _hub(hub_id: str, seed: HubSeed) -> Hub:
    return Hub(
        hub_id,
        "hub",
        _names(seed),
        (hub_id,),
        seed.part_of,
        form=seed.form,
        city=seed.city or "",
        country=seed.country or "",
        topics=tuple(seed.topics),
        overview=tuple(seed.overview),
        contacts=tuple(
            Contact(contact.label, contact.value, contact.source, contact.as_of) for contact in seed.contacts
        ),
    )


def _fact(placed: PlacedFact, attributes: dict[str, Attribute]) -> Fact:
    seed = placed.at.entry
    return Fact(
        id=seed.id,
        subject=placed.subject,
        hub=placed.hub,
        attribute=seed.attribute,
        topic=seed.topic or attributes[seed.attribute].topic,
        statement=seed.statement,
        as_of=seed.as_of,
        source=seed.source,
        value=None if seed.value is None else _value(seed.value),
        relations=tuple(Relation(kind, target) for kind, targets in seed.relations.items() for target in targets),
        differs=tuple(seed.differs),
        asked=tuple(seed.asked),
        unsaid=tuple(seed.unsaid),
    )


def _value(seed: ValueSeed) -> Value:
    if seed.number is not None:
        return Quantity(seed.number, seed.unit or "", seed.bound, seed.to)
    if seed.money is not None:
        return Money(seed.money, seed.currency or "", seed.bound)
    if seed.date is not None:
        return Moment(seed.date, seed.time)
    if seed.entities is not None:
        return Entities(tuple(seed.entities))
    if seed.names is not None:
        return Items(tuple(seed.names))
    return Phrase(seed.text or "")
