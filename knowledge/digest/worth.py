"""What is worth knowing on a day: facts that pass a sieve go in, a few come out, the most worth first. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from knowledge.dates import When
from knowledge.digest.interests import Sieve
from knowledge.digest.leavings import MOST_LEFT, Leavings
from knowledge.digest.occasions import occasion
from knowledge.digest.ranking import Candidate, Ranking
from knowledge.digest.values import DigestRequest, WhyOut, WorthKnowing
from knowledge.model import Fact, Snapshot

# What is told of a fact counts half as much when it is a year older; a fact alone of its attribute counts like new.
_HALF_LIFE_DAYS = 365.0
# No more occasions than this, so that there is something else as well.
_OCCASIONS = 1


def worth_knowing(
    snapshot: Snapshot, request: DigestRequest, sieve: Sieve, news: Iterable[str], left: Leavings
) -> tuple[WorthKnowing, ...]:
    """The facts most worth knowing, of one hub and topic after another; the others are left with the reason.

    `news` are ids of facts that are told as changed. The order depends on nothing but what goes in.
    """
    told, most = frozenset(news), max(0, request.most)
    ranking = Ranking(most, MOST_LEFT)
    # One after another: each is unpacked from a large store, and forgotten.
    for fact in snapshot.facts.values():
        ranking.see(fact.attribute)
        if why := _why_not(snapshot, fact, request, sieve, told):
            left.add(fact.id, fact.statement, fact.hub, why)
        else:
            found = occasion(fact, request.day, request.span)
            fresh = float(0.5 ** (_days_old(fact.as_of, request.day) / _HALF_LIFE_DAYS))
            ranking.add(fact.id, fact.hub, fact.topic, fact.attribute, fresh, found[0] if found else None)
    ranked = ranking.ranked()
    chosen = _spread(ranked, most)
    for one in [one for one in ranked if one not in chosen][:MOST_LEFT]:
        left.add(one.id, snapshot.facts[one.id].statement, one.hub, "enough")
    left.count("enough", ranking.candidates - len(chosen))
    return tuple(_entry(snapshot, one, request) for one in chosen)


def _why_not(
    snapshot: Snapshot, fact: Fact, request: DigestRequest, sieve: Sieve, told: frozenset[str]
) -> WhyOut | None:
    attribute = snapshot.attributes.get(fact.attribute)
    if attribute and attribute.aside:
        return "about sources"
    if miss := sieve.miss(fact, snapshot.hubs.get(fact.hub)):
        return miss
    if fact.id in told:
        return "news"
    return "had" if fact.id in request.had else None


def _days_old(when: When, day: date) -> int:
    """How old a fact is at most; one whose year is not stated is as old as can be thought of."""
    latest = when.latest
    if latest.year is None:
        return 36_500
    return max(0, (day - date(latest.year, latest.month or 1, latest.day or 1)).days)


def _spread(ranked: list[Candidate], most: int) -> list[Candidate]:
    """The first ones, no hub and no topic twice as long as there are others, and not only occasions."""
    chosen: set[Candidate] = set()
    for strict in (2, 1, 0):
        for one in ranked:
            if len(chosen) >= most:
                break
            if one in chosen or (strict and one.occasional and sum(o.occasional for o in chosen) >= _OCCASIONS):
                continue
            hubs, topics = {other.hub for other in chosen}, {other.topic for other in chosen}
            if (one.hub in hubs) + (one.topic in topics) <= 2 - strict:
                chosen.add(one)
    return sorted(chosen)


def _entry(snapshot: Snapshot, one: Candidate, request: DigestRequest) -> WorthKnowing:
    fact = snapshot.facts[one.id]
    hub = snapshot.hubs.get(fact.hub)
    found = occasion(fact, request.day, request.span)
    name = hub.name if hub else fact.hub
    return WorthKnowing(one.why, fact, name, snapshot.sources[fact.source], found[1] if found else None)
