"""How fast digests are chosen: a Snapshot and numbers go in, figures by kind of interests come out."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from knowledge.bench.asking import SEED
from knowledge.bench.figures import garbage_set_aside, percentile_ms
from knowledge.bench.hubs import made_up, snapshot_of
from knowledge.bench.lag import LagWatch
from knowledge.changes import Changes
from knowledge.digest import Choosing, DigestRequest, Interests
from knowledge.digest.about import Reading
from knowledge.digest.interests import Sieve
from knowledge.model import Snapshot
from knowledge.packing import entity_of, entity_row, fact_of, fact_row
from knowledge.serving.packed import ById, Packed, hubs_among

# Digests of a week, each for a place that had so many facts lately: those of a month.
DAY, DAYS, HAD = date(2026, 11, 26), 7, 90
ABOUT = ("quantum", "biobank", "early cancer screening", "robots, drones", "tower")
# All facts are looked at so often: it takes seconds, and differs little.
PEER = 3


@dataclass(frozen=True, slots=True)
class DigestFigures:
    """Milliseconds that choosing took at the median, the 99th percentile and at most."""

    digests: int
    p50_ms: float
    p99_ms: float
    max_ms: float


@dataclass(frozen=True, slots=True)
class DigestReport:
    """All figures of one run.

    `first_s` is how long the first digest took, and the first one about words: they wait for what all others share.
    `first_lag_ms` is how late the event loop woke at most meanwhile, in processor time of this process, so that others
    of a busy machine do not count; `lag_ms` the same of all others. `peer` is a look at all facts for one digest, by
    kind of interests, and `speedup` how many times as long as ours that takes.
    """

    hubs: int
    facts: int
    first_s: tuple[float, float]
    first_lag_ms: float
    lag_ms: float
    whole: DigestFigures
    by_kind: tuple[tuple[str, DigestFigures], ...]
    peer: tuple[tuple[str, float], ...]
    speedup: float


async def bench_digest(
    shipped: Snapshot, hubs: int, digests: int, clock: Callable[[], float], spent: Callable[[], float]
) -> DigestReport:
    """Choose digests over a Snapshot, or over so many made-up hubs with its vocabulary, each in a thread.

    `clock` gives seconds, `spent` seconds of this process's processor time.
    """
    snapshot = _packed(snapshot_of(shipped, tuple(made_up(hubs, SEED)))) if hubs else shipped
    rng = random.Random(SEED)  # noqa: S311  an order, no secret
    ids, known = list(snapshot.facts), list(snapshot.hubs.values())
    countries = sorted({hub.country for hub in known})
    readers = _Readers(tuple(hub.id for hub in known), tuple(snapshot.topics), tuple(countries))
    seconds: defaultdict[str, list[float]] = defaultdict(list)
    choosing = Choosing(snapshot)

    async def chosen(interests: Interests) -> float:
        had = frozenset(rng.sample(ids, min(HAD, len(ids))))
        day, span = DAY + timedelta(days=rng.randrange(DAYS)), rng.choice((1, DAYS))
        started = clock()
        await asyncio.to_thread(choosing.choose, Changes(), DigestRequest(day, interests, had=had, span=span))
        return clock() - started

    with garbage_set_aside():
        async with LagWatch(spent) as building:
            first = (await chosen(Interests()), await chosen(Interests(about=ABOUT[0])))
        async with LagWatch(spent) as lag:
            for _ in range(max(1, digests // len(readers.interests(rng)))):
                for kind, interests in readers.interests(rng).items():
                    seconds[kind].append(await chosen(interests))
        peer = [(kind, _looked_at(snapshot, one, clock)) for kind, one in readers.interests(rng).items()]
    every = [one for own in seconds.values() for one in own]
    return DigestReport(
        len(snapshot.hubs),
        len(snapshot.facts),
        first,
        1000 * building.worst,
        1000 * lag.worst,
        _figures(every),
        tuple((kind, _figures(own)) for kind, own in seconds.items()),
        tuple(peer),
        sum(took for _, took in peer) / len(peer) / (1000 * sum(every) / len(every)),
    )


def _packed(snapshot: Snapshot) -> Snapshot:
    """The same as it is served: facts and entities are read when somebody asks for them."""
    facts = Packed.of(snapshot.facts.values(), fact_row, fact_of)
    entities = Packed.of(snapshot.entities.values(), entity_row, entity_of)
    hubs = hubs_among(entities, len(snapshot.hubs))
    return replace(snapshot, facts=ById(facts), entities=ById(entities), hubs=hubs)


@dataclass(frozen=True, slots=True)
class _Readers:
    """People who read digests, with all that they may be interested in."""

    hubs: tuple[str, ...]
    topics: tuple[str, ...]
    countries: tuple[str, ...]

    def interests(self, rng: random.Random) -> Mapping[str, Interests]:
        """Interests of each kind."""
        return {
            "everything": Interests(),
            "a topic": Interests(topics=(rng.choice(self.topics),)),
            "a hub": Interests(hubs=(rng.choice(self.hubs),)),
            "25 hubs": Interests(hubs=tuple(rng.sample(self.hubs, min(25, len(self.hubs))))),
            "a country": Interests(countries=(rng.choice(self.countries),)),
            "about words": Interests(about=rng.choice(ABOUT)),
        }


def _looked_at(snapshot: Snapshot, interests: Interests, clock: Callable[[], float]) -> float:
    """How many milliseconds it takes to look which of all facts pass."""
    took = []
    for _ in range(PEER):
        started = clock()
        sieve = Sieve(Reading(snapshot), interests)
        for fact in snapshot.facts.values():
            sieve.miss(fact, snapshot.hubs.get(fact.hub))
        took.append(clock() - started)
    return percentile_ms(took, 50)


def _figures(seconds: list[float]) -> DigestFigures:
    return DigestFigures(len(seconds), percentile_ms(seconds, 50), percentile_ms(seconds, 99), 1000 * max(seconds))
