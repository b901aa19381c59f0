"""What a comparison says, as frozen values: what was added, removed, renamed and changed goes in, counts come out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, get_args

from knowledge.model import Fact, Hub

Thing = Literal[
    "hub",
    "fact",
    "contact",
    "organisation",
    "person",
    "event",
    "place",
    "programme",
    "source",
    "topic",
    "attribute",
    "relation",
    "unit",
    "vocabulary",
]
How = Literal["added", "removed", "renamed", "changed"]
# In the order in which they are told.
THINGS: tuple[Thing, ...] = get_args(Thing)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What is otherwise in one field, which is called as in the seeds; texts as people write them there.

    A single value or a short list of ids goes from `old` to `new`, and a text that is empty says that there was or is
    nothing. Of other lists, `added` and `removed` are the entries that came and went; when those that stayed stand in
    another order, `old` and `new` are the first of the stretch that is out of order.
    """

    field: str
    old: str = ""
    new: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one thing.

    `id` is its stable id: that of the later Snapshot, of the earlier one when it was removed. A contact's is its hub,
    label and value, a vocabulary's the part of it (`concepts`). `label` is for people: a name, a statement, a title.
    `hub` is whose page it stands on, empty for what belongs to no hub. `was` is the id that a renamed thing had before,
    empty when only its name is another. `fields` are what differs in a changed or renamed thing. `entry` is a fact or a
    hub as it is in the later Snapshot, or as it was when it was removed; it is no part of what changes are compared by.
    """

    thing: Thing
    id: str
    how: How
    label: str
    hub: str = ""
    was: str = ""
    fields: tuple[FieldChange, ...] = ()
    entry: Fact | Hub | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs between two Snapshots, by hub (what belongs to none last), then thing, then id.

    It is true when there is anything.
    """

    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    @property
    def removed_facts(self) -> int:
        """How many facts are gone; a fact that has another id is not."""
        return sum(change.thing == "fact" and change.how == "removed" for change in self.changes)

    @property
    def touched_facts(self) -> frozenset[str]:
        """Ids of all facts that were added, changed, removed or renamed, of the last both the old and the new id.

        A fact that something points to is as it was when its id is not among these.
        """
        facts = [change for change in self.changes if change.thing == "fact"]
        return frozenset(id_ for change in facts for id_ in (change.id, change.was) if id_)

    @property
    def hubs(self) -> tuple[str, ...]:
        """Ids of the hubs with a change."""
        return tuple(hub for hub, _ in self.by_hub() if hub)

    def by_hub(self) -> tuple[tuple[str, tuple[Change, ...]], ...]:
        """The changes of each hub; those of no hub stand last, under an empty id."""
        return tuple((hub, tuple(group)) for hub, group in groupby(self.changes, lambda change: change.hub))
