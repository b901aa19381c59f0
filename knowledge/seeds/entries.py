"""What one seed file says: the typed forms of a file go in, its entries as values of knowledge come out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.dates import When
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
    Source,
    Topic,
    Unit,
    Value,
    Vocabulary,
)
from knowledge.seeds.schema import (
    AttributeSeed,
    EntitySeed,
    FactSeed,
    HubSeed,
    RelationSeed,
    SourceSeed,
    TopicSeed,
    UnitSeed,
    ValueSeed,
    VocabularySeed,
)
from knowledge.text import name_key


@dataclass(frozen=True, slots=True)
class Told:
    """An entity with the facts that are written under it, in their order."""

    entity: Entity
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """What one seed file says, in its order. A fact whose topic is empty is filed under that of its attribute."""

    told: tuple[Told, ...] = ()
    sources: tuple[Source, ...] = ()
    topics: tuple[Topic, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    relations: tuple[RelationKind, ...] = ()
    units: tuple[Unit, ...] = ()
    vocabulary: Vocabulary | None = None

    @property
    def entities(self) -> Iterator[Entity]:
        """The entities alone."""
        return (one.entity for one in self.told)

    @property
    def facts(self) -> Iterator[Fact]:
        """The facts alone, whoever they are written under."""
        return (fact for one in self.told for fact in one.facts)


def hub_entries(hub_id: str, seed: HubSeed) -> Entries:
    """What a hub's file says."""
    hub = Hub(
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
    return Entries(told=(Told(hub, tuple(_fact(fact, hub_id, hub_id) for fact in seed.facts)),))


def entity_entries(kind: EntityKind, seeds: Sequence[EntitySeed]) -> Entries:
    """What a file of other entities says; their facts are told of the first hub they belong to unless they say so."""
    return Entries(
        told=tuple(
            Told(
                Entity(seed.id, kind, _names(seed), tuple(seed.hubs), seed.part_of),
                tuple(_fact(fact, seed.id, seed.hubs[0] if seed.hubs else "") for fact in seed.facts),
            )
            for seed in seeds
        )
    )


def source_entries(seeds: Sequence[SourceSeed]) -> Entries:
    """What the file of sources says."""
    return Entries(
        sources=tuple(
            Source(
                seed.id,
                seed.title,
                seed.publisher,
                seed.date if isinstance(seed.date, When) else None,
                seed.checked,
                seed.file,
                seed.address,
                seed.review_after or REVIEW_DAYS,
            )
            for seed in seeds
        )
    )


def topic_entries(seeds: Sequence[TopicSeed]) -> Entries:
    """What the file of topics says."""
    return Entries(topics=tuple(Topic(seed.id, seed.label, seed.zh) for seed in seeds))


def attribute_entries(seeds: Sequence[AttributeSeed]) -> Entries:
    """What the file of attributes says."""
    return Entries(
        attributes=tuple(
            Attribute(
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
            for seed in seeds
        )
    )


def relation_entries(seeds: Sequence[RelationSeed]) -> Entries:
    """What the file of relations says."""
    return Entries(
        relations=tuple(RelationKind(seed.id, seed.label, seed.inverse, tuple(seed.cues), seed.place) for seed in seeds)
    )


def unit_entries(seeds: Sequence[UnitSeed]) -> Entries:
    """What the file of units says."""
    return Entries(units=tuple(Unit(seed.id, seed.dimension, seed.factor, tuple(seed.cues)) for seed in seeds))


def vocabulary_entries(seed: VocabularySeed) -> Entries:
    """What the vocabulary's file says."""
    return Entries(
        vocabulary=Vocabulary(
            ignored=tuple(seed.ignored),
            generic=tuple(seed.generic),
            outside=tuple(seed.outside),
            sites=tuple(seed.sites),
            spellings=dict(seed.spellings),
            question_words=tuple(QuestionWord(tuple(entry.words), tuple(entry.wants)) for entry in seed.question_words),
            forms={form: tuple(cues) for form, cues in seed.forms.items()},
            concepts={concept: tuple(said) for concept, said in seed.concepts.items()},
            chinese=dict(seed.zh),
        )
    )


def filed(fact: Fact, topic: str) -> Fact:
    """A fact under its topic: its own, or else that of its attribute."""
    return fact if fact.topic else replace(fact, topic=topic)


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


def _fact(seed: FactSeed, subject: str, hub: str) -> Fact:
    return Fact(
        id=seed.id,
        subject=seed.subject or subject,
        hub=seed.hub or hub,
        attribute=seed.attribute,
        topic=seed.topic or "",
        statement=seed.statement,
        as_of=seed.as_of,
        source=seed.source,
        value=None if seed.value is None else value_of(seed.value),
        relations=tuple(Relation(kind, target) for kind, targets in seed.relations.items() for target in targets),
        differs=tuple(seed.differs),
        asked=tuple(seed.asked),
        unsaid=tuple(seed.unsaid),
    )


def value_of(seed: ValueSeed) -> Value:
    """What a value is."""
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
