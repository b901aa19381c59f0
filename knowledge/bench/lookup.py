"""How fast and how right the look-up of names is: names and queries go in, figures beside those of a peer come out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from knowledge.bench.figures import garbage_set_aside, percentile_ms
from knowledge.index.lookup import NameLookup

WANTED = 5
# The peer takes a third of a second a query among 145,000 names; its median settles within 5 % by fifty.
PEER_QUERIES = 50


@dataclass(frozen=True, slots=True)
class LookupQuery:
    """What somebody types, the ids of everybody for whom it is right, and what class of typing it is."""

    text: str
    ids: frozenset[str]
    kind: str


@dataclass(frozen=True, slots=True)
class LookupFigures:
    """Milliseconds at the median and the 99th percentile, and the shares right first and among the first five."""

    queries: int
    p50_ms: float
    p99_ms: float
    right_at_1: float
    right_at_5: float


@dataclass(frozen=True, slots=True)
class PeerFigures:
    """The same of rapidfuzz `process.extract` with `WRatio` over all names, for a sample of the queries."""

    queries: int
    p50_ms: float
    right_at_1: float


@dataclass(frozen=True, slots=True)
class LookupReport:
    """All figures of one run; `speedup` is the peer's median over ours."""

    entities: int
    names: int
    build_s: float
    whole: LookupFigures
    by_class: tuple[tuple[str, LookupFigures], ...]
    peer: PeerFigures
    speedup: float


@dataclass(slots=True)
class _Tally:
    """What has been measured so far."""

    seconds: list[float] = field(default_factory=list)
    right: int = 0
    near: int = 0

    def add(self, seconds: float, owners: Sequence[str], ids: frozenset[str]) -> None:
        """Count one query."""
        self.seconds.append(seconds)
        self.right += owners[:1] != [] and owners[0] in ids
        self.near += not ids.isdisjoint(owners)

    def figures(self) -> LookupFigures:
        """What it comes to."""
        asked = len(self.seconds)
        p50, p99 = percentile_ms(self.seconds, 50), percentile_ms(self.seconds, 99)
        return LookupFigures(asked, p50, p99, self.right / asked, self.near / asked)


def bench_lookup(
    names: Iterable[tuple[str, Sequence[str]]], queries: Sequence[LookupQuery], clock: Callable[[], float]
) -> LookupReport:
    """Build the look-up, ask it every query, and in between ask the peer a sample of them spread over all.

    In turn, because the speed of a shared machine drifts: what slows one slows the other. `clock` gives seconds.

    Raises:
        ValueError: there is no name or no query.
    """
    named = [(owner, tuple(texts)) for owner, texts in names]
    texts = [(text, owner) for owner, some in named for text in some]
    if not texts or not queries:
        raise ValueError("nothing to measure: no names or no queries")
    started = clock()
    lookup = NameLookup(named)
    build_s = clock() - started
    with garbage_set_aside():
        whole, kinds, peer = _asked(lookup, texts, queries, clock)
    figures, theirs = whole.figures(), peer.figures()
    return LookupReport(
        entities=len({owner for owner, _ in named}),
        names=len(texts),
        build_s=build_s,
        whole=figures,
        by_class=tuple((kind, tally.figures()) for kind, tally in kinds.items()),
        peer=PeerFigures(theirs.queries, theirs.p50_ms, theirs.right_at_1),
        speedup=theirs.p50_ms / max(figures.p50_ms, 1e-6),
    )


def _asked(
    lookup: NameLookup, names: Sequence[tuple[str, str]], queries: Sequence[LookupQuery], clock: Callable[[], float]
) -> tuple[_Tally, dict[str, _Tally], _Tally]:
    whole, peer = _Tally(), _Tally()
    kinds: dict[str, _Tally] = defaultdict(_Tally)
    texts = [text for text, _ in names]
    sampled = {at * len(queries) // PEER_QUERIES for at in range(PEER_QUERIES)}
    for at, query in enumerate(queries):
        started = clock()
        hits = lookup.find(query.text, WANTED)
        seconds = clock() - started
        owners = [hit.owner for hit in hits]
        for tally in (whole, kinds[query.kind]):
            tally.add(seconds, owners, query.ids)
        if at in sampled:
            started = clock()
            found = process.extract(query.text, texts, scorer=fuzz.WRatio, limit=WANTED)
            peer.add(clock() - started, [names[number][1] for _, _, number in found], query.ids)
    return whole, kinds, peer
