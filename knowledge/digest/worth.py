"""What is worth knowing on a day: facts that pass a sieve go in, a few come out, the most worth first. Pure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from knowledge.dates import When
from knowledge.digest.interests import Sieve
from knowledge.digest.leavings import Leavings
from knowledge.digest.occasions import occasion
from knowledge.digest.values import DigestOccasion, DigestRequest, WhyOut, WhyWorth, WorthKnowing
from knowledge.model import Fact, Snapshot

# What is told of a fact counts half as much when it is a year older; a fact alone of its attribute counts like new.
_HALF_LIFE_DAYS = 365.0
_ORDER = {"today": 0, "upcoming": 1, "anniversary": 2, "fresh": 3, "rare": 3}
# No more occasions than this, so that there is something else as well.
_OCCASIONS = 1


@dataclass(frozen=True, slots=True)
class _Candidate:
    fact: Fact
    why: WhyWorth
    score: float
    occasion: DigestOccasion | None


def worth_knowing(
    snapshot: Snapshot, request: DigestRequest, sieve: Sieve, news: Iterable[str], left: Leavings
) -> tuple[WorthKnowing, ...]:
    """The facts most worth knowing, of one hub and topic after another; the others are left with the reason.

    `news` are ids of facts that are told as changed. The order depends on nothing but what goes in.
    """
    told = frozenset(news)
    # Once: of a large store each look unpacks them.
    facts = tuple(snapshot.facts.values())
    rare = Counter(fact.attribute for fact in facts)
    candidates: list[_Candidate] = []
    for fact in facts:
        why = _why_not(snapshot, fact, request, sieve, told)
        if why:
            left.add(fact.id, fact.statement, fact.hub, why)
        else:
            candidates.append(_candidate(fact, request, rare[fact.attribute]))
    candidates.sort(key=_place)
    chosen = _spread(candidates, max(0, request.most))
    inside = {one.fact.id for one in chosen}
    for one in candidates:
        if one.fact.id not in inside:
            left.add(one.fact.id, one.fact.statement, one.fact.hub, "enough")
    return tuple(_entry(snapshot, one) for one in chosen)


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


def _candidate(fact: Fact, request: DigestRequest, alike: int) -> _Candidate:
    fresh = 0.5 ** (_days_old(fact.as_of, request.day) / _HALF_LIFE_DAYS)
    rare = 1 / math.sqrt(alike)
    found = occasion(fact, request.day, request.span)
    if found:
        return _Candidate(fact, found[0], fresh + rare, found[1])
    return _Candidate(fact, "fresh" if fresh >= rare else "rare", fresh + rare, None)


def _days_old(when: When, day: date) -> int:
    """How old a fact is at most; one whose year is not stated is as old as can be thought of."""
    latest = when.latest
    if latest.year is None:
        return 36_500
    return max(0, (day - date(latest.year, latest.month or 1, latest.day or 1)).days)


def _spread(ranked: list[_Candidate], most: int) -> list[_Candidate]:
    """The first ones, no hub and no topic twice as long as there are others, and not only occasions."""
    chosen: dict[str, _Candidate] = {}
    for strict in (2, 1, 0):
        for one in ranked:
            if len(chosen) >= most:
                break
            occasions = sum(bool(other.occasion) for other in chosen.values())
            if one.fact.id in chosen or (strict and one.occasion and occasions >= _OCCASIONS):
                continue
            hubs = {other.fact.hub for other in chosen.values()}
            topics = {other.fact.topic for other in chosen.values()}
            if (one.fact.hub in hubs) + (one.fact.topic in topics) <= 2 - strict:
                chosen[one.fact.id] = one
    return sorted(chosen.values(), key=_place)


def _place(one: _Candidate) -> tuple[int, float, str]:
    return _ORDER[one.why], -one.score, one.fact.id


def _entry(snapshot: Snapshot, one: _Candidate) -> WorthKnowing:
    hub = snapshot.hubs.get(one.fact.hub)
    name = hub.name if hub else one.fact.hub
    return WorthKnowing(one.why, one.fact, name, snapshot.sources[one.fact.source], one.occasion)
