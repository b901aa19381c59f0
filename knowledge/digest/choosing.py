"""One digest: what is known, what changed and who reads it go in, what is said with its reasons comes out. Pure."""

from __future__ import annotations

from collections import Counter

from knowledge.changes import Changes
from knowledge.digest.changed import told_changes
from knowledge.digest.interests import Sieve
from knowledge.digest.since import Mark, Stretch
from knowledge.digest.values import Digest, DigestHub, DigestRequest, LeftOut, WhyOut, WorthKnowing
from knowledge.digest.worth import worth_knowing
from knowledge.model import Snapshot

MOST_WORTH = 10
# Of what is left out, so much is named: what is nearest to being in first. The rest is counted.
MOST_LEFT = 40
_NEAREST: tuple[WhyOut, ...] = (
    "enough",
    "had",
    "news",
    "new hub",
    "phrasing",
    "not about it",
    "other topic",
    "other country",
    "other hub",
    "about sources",
    "no fact",
)


def choose(
    snapshot: Snapshot, changes: Changes, request: DigestRequest, mark: Mark | None = None, told: Stretch | None = None
) -> Digest:
    """What is said on a day: the same for the same, in the same order.

    `changes` are those of the stretch `told`, which a baseline has none of: nothing old is poured out then.
    """
    told = told or Stretch()
    sieve = Sieve(snapshot, request.interests)
    hubs: tuple[DigestHub, ...] = ()
    worth: tuple[WorthKnowing, ...] = ()
    left: tuple[LeftOut, ...] = ()
    if request.changed and told.kind != "baseline":
        hubs, left = told_changes(snapshot, changes, sieve)
    if request.worth:
        news = [change.fact.id for hub in hubs for change in hub.changes]
        worth, more = worth_knowing(snapshot, request, sieve, news)
        left += more
    nearest = sorted(left, key=lambda one: _NEAREST.index(one.why))
    return Digest(
        request.day,
        mark,
        hubs,
        worth,
        begins=request.changed and told.kind == "baseline",
        cut=request.changed and told.kind == "cut",
        left=tuple(nearest[:MOST_LEFT]),
        counts=dict(Counter(one.why for one in left)),
    )
