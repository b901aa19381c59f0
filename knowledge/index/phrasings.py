"""How facts are asked for, by words: roots go in; the phrasings that have them come out, and how near one comes."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from knowledge.index.fact_segment import FactSegment
from knowledge.index.postings import BITS, HOW, STRENGTHS, Alternatives, Stretches, stretches_of

# What a word that only a phrasing has bears out beside one that the statement has.
ASKED = 0.85
# The phrasings of so many words are remembered by fact. Those of rarer words are soon put in order again; of words that
# more phrasings have, those of a few facts are looked up each time.
REMEMBERED, LEAST_REMEMBERED, MOST_REMEMBERED = 1_024, 32, 4_000
# The phrasing of a fact that a question comes nearest to, and how near it is.
Nearest = tuple[int, float]
NOT_NEAR: Nearest = (-1, 0.0)


class _ByFact(NamedTuple):
    """How far phrasings bear a word out, those of a fact side by side: where they stand, and how far the best does.

    Arrays, since everyday words have thousands.
    """

    phrasings: array[int]
    strengths: array[float]
    places: Mapping[int, tuple[int, int]]
    best: Mapping[int, float]


class Phrasings:
    """The phrasings of every fact of some segments, by number. Never changed itself."""

    def __init__(self, segments: Sequence[FactSegment], weights: array[float], lightest: array[float]) -> None:
        """`weights`: what the words of each phrasing tell together; `lightest`: the least of these, by fact."""
        self._main, self._later = segments[0], segments[1] if len(segments) > 1 else None
        self._segments, self._weights, self._lightest = segments, weights, lightest
        self._owners = self._main.owners + self._later.owners if self._later else self._main.owners
        self._remembered = lru_cache(REMEMBERED)(self._borne_out)

    def of(self, fact: int) -> range:
        """The phrasings that ask for a fact."""
        later = self._later
        return later.of(fact) if later and fact >= later.first else self._main.of(fact)

    def by_fact(self, alternatives: Alternatives, among: Collection[int]) -> Mapping[int, float]:
        """How far facts, and at least some, are asked for with one of these words in any phrasing (0 to 1)."""
        return self._having(alternatives, among).best

    def supports(self, alternatives: Alternatives, among: Collection[int]) -> dict[int, float]:
        """How far the phrasings of some facts, by their own numbers, bear out one of these words (0 to 1)."""
        phrasings, strengths, places, _ = self._having(alternatives, among)
        found: dict[int, float] = {}
        for fact in among:
            if fact in places:
                start, end = places[fact]
                found.update(zip(phrasings[start:end], strengths[start:end], strict=True))
        return found

    def nearest(
        self, shared: Mapping[int, float], total: float
    ) -> tuple[Mapping[int, Nearest], Mapping[int, Sequence[float]]]:
        """By fact, the nearest of its phrasings and how near it is, and how near each is (Dice over weights, 0 to 1).

        `shared` says what phrasings share with a question whose words weigh `total`.
        """
        weights, owners = self._weights, self._owners
        found: dict[int, Nearest] = {}
        every: dict[int, list[float]] = {}
        for phrasing, weight in shared.items():
            near = 2 * weight / (total + weights[phrasing])
            fact = owners[phrasing]
            if fact not in every:
                every[fact] = [near]
                found[fact] = phrasing, near
            else:
                every[fact].append(near)
                if near > found[fact][1]:
                    found[fact] = phrasing, near
        return found, every

    def at_most_near(self, fact: int, shared: float, total: float) -> float:
        """What `nearest` says of a fact at most, if one of its phrasings shares whatever any of them shares."""
        return 2 * shared / (total + self._lightest[fact])

    def _having(self, alternatives: Alternatives, among: Collection[int]) -> _ByFact:
        """The phrasings that have one of these words, and at least those of some facts."""
        count = sum([segment.asked.count(word) for segment in self._segments for word, _ in alternatives])
        if count < LEAST_REMEMBERED:
            return self._borne_out(alternatives)
        if count <= MOST_REMEMBERED:
            return self._remembered(alternatives)
        facts = stretches_of(sorted(among))
        return self._borne_out(alternatives, [(self.of(start).start, self.of(end - 1).stop) for start, end in facts])

    def _borne_out(self, alternatives: Alternatives, among: Stretches | None = None) -> _ByFact:
        owners = self._owners
        found: dict[int, dict[int, float]] = {}
        for word, likeness in alternatives:
            worth = [strength * (ASKED * likeness) for strength in STRENGTHS]
            for segment in self._segments:
                last, own = -1, dict[int, float]()
                for entry in segment.asked.entries(word, among):
                    phrasing, strength = entry >> BITS, worth[entry & HOW]
                    fact = owners[phrasing]
                    if fact != last:
                        last, own = fact, found.setdefault(fact, {})
                    if strength > own.get(phrasing, 0.0):
                        own[phrasing] = strength
        phrasings, strengths = array("I"), array("d")
        places: dict[int, tuple[int, int]] = {}
        for fact, own in found.items():
            places[fact] = len(phrasings), len(phrasings) + len(own)
            phrasings.extend(own)
            strengths.extend(own.values())
        return _ByFact(phrasings, strengths, places, {fact: max(own.values()) for fact, own in found.items()})


def lightest(segment: FactSegment, weights: Sequence[float]) -> array[float]:
    """What the lightest phrasing of each fact of a segment weighs, 0 where there is none."""
    bounds = [number - segment.first_phrasing for number in segment.firsts]
    return array("f", (min(weights[start:end], default=0.0) for start, end in pairwise(bounds)))
