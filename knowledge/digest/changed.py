"""What changed, for one reader: Changes and a sieve go in, hubs with their changes come out, and what is left out."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.changes import Change, Changes
from knowledge.digest.interests import Sieve
from knowledge.digest.leavings import Leavings
from knowledge.digest.values import DigestChange, DigestHub, WhyOut
from knowledge.model import Fact, Hub, Snapshot

# The fields of a fact that readers see; the others are how people ask for it and how curators file it.
_READ = frozenset({"statement", "value", "as_of", "source"})


def told_changes(snapshot: Snapshot, changes: Changes, sieve: Sieve, left: Leavings) -> tuple[DigestHub, ...]:
    """The relevant changes by hub, in the order of Changes; all others are left with the reason."""
    found = (_told_of(snapshot, hub_id, group, sieve, left) for hub_id, group in changes.by_hub())
    return tuple(hub for hub in found if hub)


def _told_of(
    snapshot: Snapshot, hub_id: str, group: tuple[Change, ...], sieve: Sieve, left: Leavings
) -> DigestHub | None:
    own = next((change for change in group if change.thing == "hub"), None)
    gone = own.entry if own and isinstance(own.entry, Hub) and own.how == "removed" else None
    hub = snapshot.hubs.get(hub_id) or gone
    fresh = own is not None and own.how in ("added", "removed")
    kept: list[DigestChange] = []
    for change in group:
        why = _why_not(change, hub, sieve, only=hub.overview if fresh and hub else None)
        if why:
            left.add(change.id, change.label, hub_id, why)
        elif change.thing == "fact" and isinstance(change.entry, Fact):
            kept.append(_told(snapshot, change, change.entry))
    how = own.how if own and own.how != "changed" and not sieve.hub_miss(hub_id, hub) else ""
    renamed = how == "renamed"
    was = next((field.old for field in own.fields if field.field == "name"), own.was) if own and renamed else ""
    # A new hub that has nothing of what somebody wants to hear is none for them.
    passing = [change for change in group if isinstance(change.entry, Fact) and not sieve.miss(change.entry, hub)]
    if not kept and not (how and (passing or renamed)):
        return None
    return DigestHub(hub_id, hub.name if hub else hub_id, tuple(kept), how, was, len(passing) if fresh else 0)


def _why_not(change: Change, hub: Hub | None, sieve: Sieve, only: tuple[str, ...] | None) -> WhyOut | None:
    """Why a change is not told; `only`: the facts that introduce a hub that is new or gone, of which the rest folds."""
    if change.thing == "hub":
        return sieve.hub_miss(change.id, hub) or ("no fact" if change.how == "changed" else None)
    if change.thing != "fact" or not isinstance(change.entry, Fact):
        return "no fact"
    if miss := sieve.miss(change.entry, hub):
        return miss
    if only is not None and change.id not in only:
        return "new hub"
    return None if change.how in ("added", "removed") or any(_read_fields(change)) else "phrasing"


def _read_fields(change: Change) -> Iterator[str]:
    return (field.field for field in change.fields if field.field in _READ)


def _told(snapshot: Snapshot, change: Change, fact: Fact) -> DigestChange:
    source = snapshot.sources.get(fact.source)
    if change.how == "added":
        return DigestChange("added", fact, source)
    if change.how == "removed":
        return DigestChange("retired", fact, source)
    return DigestChange("changed", fact, source, tuple(field for field in change.fields if field.field in _READ))
