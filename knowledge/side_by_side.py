"""Hubs beside each other: two to four hubs go in; what is recorded of each, by topic and attribute, comes out. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.answer import Asking
from knowledge.errors import KnowledgeError
from knowledge.measures import largest
from knowledge.model import Attribute, Contact, Fact, Hub, Snapshot, Source, Topic

FEWEST, MOST = 2, 4


@dataclass(frozen=True, slots=True)
class ComparedAttribute:
    """What is told of one attribute: for each hub its facts, those of the hub itself first; None: not recorded.

    `largest` is the place of the hub whose figure is above all others', when every hub has figures of one dimension.
    """

    attribute: Attribute
    facts: tuple[tuple[Fact, ...] | None, ...]
    largest: int | None


@dataclass(frozen=True, slots=True)
class ComparedTopic:
    """A topic with its attributes, those that all hubs have first."""

    topic: Topic
    attributes: tuple[ComparedAttribute, ...]


@dataclass(frozen=True, slots=True)
class HubComparison:
    """Hubs in the order they were given, which all rows keep; `contacts` and `topics_of` have one entry a hub."""

    hubs: tuple[Hub, ...]
    topics: tuple[ComparedTopic, ...]
    contacts: tuple[tuple[Contact, ...], ...]
    topics_of: tuple[tuple[Topic, ...], ...]
    sources: tuple[Source, ...]


def side_by_side(asking: Asking, hub_ids: Sequence[str]) -> HubComparison:
    """Compare hubs by all that is told of at least one of them.

    Raises:
        KnowledgeError: these are not two to four different hubs.
    """
    snapshot = asking.snapshot
    for hub_id in hub_ids:
        if hub_id not in snapshot.hubs:
            raise KnowledgeError(f"no hub with the id {hub_id[:60]!r}")
    if len(set(hub_ids)) != len(hub_ids) or not FEWEST <= len(hub_ids) <= MOST:
        raise KnowledgeError(f"{FEWEST} to {MOST} different hubs can be compared")
    hubs = tuple(snapshot.hubs[hub_id] for hub_id in hub_ids)
    told = [asking.told_of(hub_id) for hub_id in hub_ids]
    cited = (fact.source for facts in told for fact in facts)
    contacted = (contact.source for hub in hubs for contact in hub.contacts)
    return HubComparison(
        hubs,
        tuple(_topics(snapshot, hubs, told)),
        tuple(hub.contacts for hub in hubs),
        tuple(tuple(snapshot.topics[topic] for topic in hub.topics) for hub in hubs),
        tuple(snapshot.sources[source] for source in dict.fromkeys((*cited, *contacted))),
    )


def _topics(snapshot: Snapshot, hubs: Sequence[Hub], told: Sequence[Sequence[Fact]]) -> Iterator[ComparedTopic]:
    cells: dict[tuple[str, str], list[list[Fact]]] = defaultdict(lambda: [[] for _ in hubs])
    for place, facts in enumerate(told):
        for fact in sorted(facts, key=lambda fact: fact.subject != hubs[place].id):
            cells[fact.topic, fact.attribute][place].append(fact)
    # An attribute's facts may be filed under topics of their own; all keep the order of the closed lists.
    order = {attribute: place for place, attribute in enumerate(snapshot.attributes)}
    for topic in snapshot.topics.values():
        own = sorted((key for key in cells if key[0] == topic.id), key=lambda key: order[key[1]])
        rows = [_row(snapshot, hubs, snapshot.attributes[key[1]], cells[key]) for key in own]
        if rows:
            yield ComparedTopic(topic, tuple(sorted(rows, key=lambda row: row.facts.count(None))))


def _row(
    snapshot: Snapshot, hubs: Sequence[Hub], attribute: Attribute, cells: Sequence[list[Fact]]
) -> ComparedAttribute:
    # What a resident company makes is no figure of the hub's.
    own = [[fact.value for fact in facts if fact.subject == hub.id] for hub, facts in zip(hubs, cells, strict=True)]
    return ComparedAttribute(attribute, tuple(tuple(facts) or None for facts in cells), largest(snapshot.units, own))
