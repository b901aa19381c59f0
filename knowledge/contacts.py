"""How to reach a hub: the hub goes in, its ways and the sources that give them come out. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.errors import KnowledgeError
from knowledge.model import Contact, Hub, Snapshot, Source


@dataclass(frozen=True, slots=True)
class HubContacts:
    """A hub with its contacts, each with its source; none when none is recorded."""

    hub: Hub
    contacts: tuple[tuple[Contact, Source], ...]


def contacts_of(snapshot: Snapshot, hub_id: str) -> HubContacts:
    """The ways to reach a hub, in the order of the seeds.

    Raises:
        KnowledgeError: no hub has this id.
    """
    hub = snapshot.hubs.get(hub_id)
    if hub is None:
        raise KnowledgeError(f"no hub with the id {hub_id[:60]!r}")
    return HubContacts(hub, tuple((contact, snapshot.sources[contact.source]) for contact in hub.contacts))
