"""What is worth knowing on a day: facts that pass a sieve go in, a few come out, the most worth first. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from knowledge.digest.columns import Columns, Mask
from knowledge.digest.leavings import MOST_LEFT, Leavings
from knowledge.digest.occasions import Occasional, occasion_of, start_of
from knowledge.digest.ranking import Candidate, first_ones
from knowledge.digest.sifting import Sifted
from knowledge.digest.values import DigestRequest, LeftOut, WhyOut, WorthKnowing
from knowledge.model import Snapshot

# No more occasions than this, so that there is something else as well.
_OCCASIONS = 1
# So few that pass are all looked at; of more, the first ones of each kind.
_FEW = 1_000


def worth_knowing(
    snapshot: Snapshot, columns: Columns, request: DigestRequest, sifted: Sifted, left: Leavings
) -> tuple[WorthKnowing, ...]:
    """The facts most worth knowing, of one hub and topic after another; the others are left with the reason.

    The order depends on nothing but what goes in.
    """
    for why, mask in sifted.left:
        ids = (columns.ids[number] for number in _numbers(columns.flags(mask)))
        left.add_all(why, mask.bit_count(), _left(snapshot, ids, why))
    most = max(0, request.most)
    ranked = sorted(_candidates(columns, sifted.passed, request, most))
    chosen = _spread(ranked, most)
    enough = sifted.passed.bit_count() - len(chosen)
    left.add_all("enough", enough, _left(snapshot, (one.id for one in ranked if one not in chosen), "enough"))
    return tuple(_entry(snapshot, one, request) for one in chosen)


def _candidates(columns: Columns, passed: Mask, request: DigestRequest, most: int) -> Iterator[Candidate]:
    """Those of the facts that passed that may be chosen, or named."""
    occasional, occasions = columns.on(request.day, request.span)
    passing = columns.flags(passed)
    runs: list[tuple[int, Occasional | None, Iterator[int]]] = [
        (kind, when, filter(passing.__getitem__, numbers)) for (kind, when), numbers in occasions.items()
    ]
    runs += [(kind, None, numbers) for kind, numbers in _plain(columns, passed & ~occasional, request.day)]
    for kind, when, numbers in runs:
        group = columns.groups[kind]
        for number in first_ones(numbers, columns.hub_number, most, MOST_LEFT):
            fresh = columns.fresh(number, request.day)
            given, hub = columns.ids[number], columns.hub_of(number)
            yield Candidate.of(given, hub, group.topic, fresh, group.alone, when)


def _plain(columns: Columns, passed: Mask, day: date) -> Iterator[tuple[int, Iterator[int]]]:
    """Facts by kind, the freshest first: few are all looked at; of many, only those that are taken."""
    passing = columns.flags(passed)
    if passed.bit_count() > _FEW:
        yield from ((kind, columns.in_order(group, day, passing)) for kind, group in enumerate(columns.groups))
        return
    found = defaultdict[int, list[int]](list)
    for number in _numbers(passing):
        found[columns.kind[number]].append(number)
    yield from ((kind, iter(sorted(numbers, key=columns.order(day)))) for kind, numbers in found.items())


def _left(snapshot: Snapshot, ids: Iterable[str], why: WhyOut) -> Iterator[LeftOut]:
    """Facts that are left out for a reason, read one by one."""
    for fact in map(snapshot.facts.__getitem__, ids):
        yield LeftOut(fact.id, fact.statement, fact.hub, why)


def _numbers(passing: bytes) -> Iterator[int]:
    """The facts of a mask."""
    at = passing.find(1)
    while at >= 0:
        yield at
        at = passing.find(1, at + 1)


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
    start = start_of(fact)
    found = occasion_of(start, request.day, request.span) if start else None
    name = hub.name if hub else fact.hub
    return WorthKnowing(one.why, fact, name, snapshot.sources[fact.source], found[1] if found else None)
