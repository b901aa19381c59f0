"""A hub as its card shows it: an id goes in; the hub, its facts by topic and their sources come out."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.answer import Asking
from knowledge.errors import KnowledgeError
from knowledge.model import Fact, Hub, Source, Topic


@dataclass(frozen=True, slots=True)
class HubPage:
    """A hub with what introduces it, its other facts by topic, and the sources they come from."""

    hub: Hub
    overview: tuple[Fact, ...]
    topics: tuple[tuple[Topic, tuple[Fact, ...]], ...]
    sources: tuple[Source, ...]


def hub_page(asking: Asking, hub_id: str) -> HubPage:
    """Everything a card of this hub shows.

    Raises:
        KnowledgeError: no hub has this id.
    """
    snapshot = asking.snapshot
    hub = snapshot.hubs.get(hub_id)
    if hub is None:
        raise KnowledgeError(f"no hub with the id {hub_id!r}")
    facts = asking.told_of(hub_id)
    rest = [fact for fact in facts if fact.id not in hub.overview]
    topics = ((topic, tuple(fact for fact in rest if fact.topic == topic.id)) for topic in snapshot.topics.values())
    return HubPage(
        hub,
        tuple(snapshot.facts[fact_id] for fact_id in hub.overview),
        tuple((topic, filed) for topic, filed in topics if filed),
        tuple(snapshot.sources[source] for source in dict.fromkeys(fact.source for fact in facts)),
    )
