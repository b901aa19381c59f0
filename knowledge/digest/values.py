"""What a digest is made of, as frozen values: a request goes in, entries with the reason for each come out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from knowledge.changes import FieldChange
from knowledge.digest.interests import Interests, Miss
from knowledge.digest.since import Mark
from knowledge.model import Fact, Source

WhyChanged = Literal["added", "changed", "retired"]
WhyWorth = Literal["anniversary", "today", "upcoming", "fresh", "rare"]
WhyIn = Literal[WhyChanged, WhyWorth]
WhyOut = Literal[Miss, "phrasing", "no fact", "new hub", "had", "news", "about sources", "enough"]
# What a channel had is not shown to it again for so long.
NOT_AGAIN = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class DigestRequest:
    """For whom and for which local date a digest is.

    `since`: what they were told last, None at first. `had`: ids of the facts that they had lately. `changed`, `worth`:
    whether they want that part. `span`: for how many days it is, 7 for a weekly one. `most`: how many entries are
    worth knowing at most.
    """

    day: date
    interests: Interests = field(default_factory=Interests)
    since: Mark | None = None
    had: frozenset[str] = frozenset()
    changed: bool = True
    worth: bool = True
    span: int = 1
    most: int = 3


@dataclass(frozen=True, slots=True)
class DigestChange:
    """A fact that was added, changed or retired; `fields` are those that differ. `source` is None when it is gone."""

    why: WhyChanged
    fact: Fact
    source: Source | None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class DigestHub:
    """What changed at one hub. `how`: whether the hub itself is new, gone, or called otherwise; `was` is its old name.

    Of a new or gone hub, `facts` counts all its facts, of which `changes` has those that introduce it.
    """

    id: str
    name: str
    changes: tuple[DigestChange, ...]
    how: Literal["", "added", "removed", "renamed"] = ""
    was: str = ""
    facts: int = 0


@dataclass(frozen=True, slots=True)
class DigestOccasion:
    """The day that something happened or will; `years` since then, 0 when the year is not stated or it lies ahead."""

    day: date
    years: int = 0


@dataclass(frozen=True, slots=True)
class WorthKnowing:
    """A fact that is worth knowing on this day, and why."""

    why: WhyWorth
    fact: Fact
    hub: str
    source: Source
    occasion: DigestOccasion | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was looked at and is not in, and why; a fact's id and statement, or what else changed."""

    id: str
    label: str
    hub: str
    why: WhyOut


@dataclass(frozen=True, slots=True)
class Digest:
    """What is to be said to somebody on a day.

    `mark`: up to which version they are told then; None without a store. `begins`: what changed is told from now on,
    since this is the first time or the store was rebuilt. `cut`: what changed earliest is not kept any more. `left`:
    what is nearest to being in and is not; `counts` has how many of each kind there were.
    """

    day: date
    mark: Mark | None = None
    changed: tuple[DigestHub, ...] = ()
    worth: tuple[WorthKnowing, ...] = ()
    begins: bool = False
    cut: bool = False
    left: tuple[LeftOut, ...] = ()
    counts: Mapping[WhyOut, int] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing relevant is there to be said."""
        return not self.changed and not self.worth

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids of the facts that are in, in their order: what the channel has had then."""
        told = [change.fact.id for hub in self.changed for change in hub.changes if change.why != "retired"]
        return tuple(dict.fromkeys((*told, *(entry.fact.id for entry in self.worth))))
