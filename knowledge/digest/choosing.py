"""One digest: what is known, what changed and who reads it go in, what is said with its reasons comes out. Pure."""

from __future__ import annotations

from knowledge.changes import Changes
from knowledge.digest.changed import told_changes
from knowledge.digest.interests import Sieve
from knowledge.digest.leavings import Leavings
from knowledge.digest.since import Mark, Stretch
from knowledge.digest.values import Digest, DigestHub, DigestRequest, WorthKnowing
from knowledge.digest.worth import worth_knowing
from knowledge.model import Snapshot

MOST_WORTH = 10


def choose(
    snapshot: Snapshot, changes: Changes, request: DigestRequest, mark: Mark | None = None, told: Stretch | None = None
) -> Digest:
    """What is said on a day: the same for the same, in the same order.

    `changes` are those of the stretch `told`, which a baseline has none of: nothing old is poured out then.
    """
    told = told or Stretch()
    sieve, left = Sieve(snapshot, request.interests), Leavings()
    hubs: tuple[DigestHub, ...] = ()
    worth: tuple[WorthKnowing, ...] = ()
    if request.changed and told.kind != "baseline":
        hubs = told_changes(snapshot, changes, sieve, left)
    if request.worth:
        news = [change.fact.id for hub in hubs for change in hub.changes]
        worth = worth_knowing(snapshot, request, sieve, news, left)
    return Digest(
        request.day,
        mark,
        hubs,
        worth,
        begins=request.changed and told.kind == "baseline",
        cut=request.changed and told.kind == "cut",
        left=left.nearest,
        counts=left.counts,
    )
