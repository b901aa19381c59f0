"""One digest: what is known, what changed and who reads it go in, what is said with its reasons comes out. Pure."""

from __future__ import annotations

from functools import cached_property

from knowledge.changes import Changes
from knowledge.digest.about import Reading
from knowledge.digest.changed import told_changes
from knowledge.digest.columns import Columns
from knowledge.digest.interests import Sieve
from knowledge.digest.leavings import Leavings
from knowledge.digest.sifting import sift
from knowledge.digest.since import Mark, Stretch
from knowledge.digest.values import Digest, DigestHub, DigestRequest, WorthKnowing
from knowledge.digest.words import Words
from knowledge.digest.worth import worth_knowing
from knowledge.model import Snapshot
from knowledge.turns import resting

MOST_WORTH = 10


class Choosing:
    """Chooses digests of one Snapshot, also in several threads at once.

    What all of them depend on is worked out when the first one asks for it: of 200,000 facts in seconds.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._reading = Reading(snapshot)

    def choose(
        self, changes: Changes, request: DigestRequest, mark: Mark | None = None, told: Stretch | None = None
    ) -> Digest:
        """What is said on a day: the same for the same, in the same order.

        `changes` are those of the stretch `told`, which a baseline has none of: nothing old is poured out then.
        """
        told = told or Stretch()
        sieve, left = Sieve(self._reading, request.interests), Leavings()
        hubs: tuple[DigestHub, ...] = ()
        worth: tuple[WorthKnowing, ...] = ()
        if request.changed and told.kind != "baseline":
            hubs = told_changes(self._snapshot, changes, sieve, left)
        if request.worth:
            news = [change.fact.id for hub in hubs for change in hub.changes]
            sifted = sift(self._columns, lambda: self._words, sieve, news, request.had)
            worth = worth_knowing(self._snapshot, self._columns, request, sifted, left)
        return Digest(
            request.day,
            mark,
            hubs,
            worth,
            begins=request.changed and told.kind == "baseline",
            cut=request.changed and told.kind == "cut",
            left=left.nearest(),
            counts=left.counts,
        )

    @cached_property
    def _columns(self) -> Columns:
        return resting(Columns)(self._snapshot)

    @cached_property
    def _words(self) -> Words:
        return resting(Words)(self._snapshot, self._columns, self._reading)
