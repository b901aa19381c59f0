"""What facts say, by words: roots and entities go in; the facts that have them, by number, come out."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from knowledge.index.fact_segment import REPAIR_MIN, FactSegment, Surfaces
from knowledge.index.phrasings import Phrasings, lightest
from knowledge.index.postings import Alternatives, Postings, Stretches
from knowledge.index.ties import LayeredTies
from knowledge.model import Fact
from knowledge.text import sound

# A mistyped word stands for a known one from this likeness on (normalised Damerau-Levenshtein).
REPAIR_RATIO, REPAIR_RATIO_LONG, LONG = 0.74, 0.69, 7
MOST_REPAIRS = 4
# What a word spelt by its sound is worth.
SOUNDS = 0.85
LEAST_RARITY = 0.05
# So many words that so few facts and phrasings have are remembered with their facts.
REMEMBERED, FEW = 1_024, 100


@dataclass(frozen=True, slots=True)
class MainFacts:
    """The facts of a segment, the words that mistyped ones may stand for, and what its texts weigh by its counts.

    `lightest`: what the lightest phrasing of each fact weighs, 0 for none.
    """

    segment: FactSegment
    surfaces: Surfaces
    weights: array[float]
    phrasing_weights: array[float]
    lightest: array[float]

    @classmethod
    def of(cls, segment: FactSegment, surfaces: Surfaces) -> MainFacts:
        """Weigh the texts of a segment."""
        rarity = _Rarity((segment,), None)
        phrasings = _weighed(rarity, segment.asked, segment.phrasings, 0)
        return cls(
            segment,
            surfaces,
            _weighed(rarity, segment.said, len(segment), 0),
            phrasings,
            lightest(segment, phrasings),
        )


@dataclass(frozen=True, slots=True)
class FactChanges:
    """What a segment's facts no longer tell: numbers of it that are `gone`, and the facts that go on its numbers.

    `lost` holds the gone ones once more, for their words to be counted off; `places` says where among the numbers the
    new facts stand in the seeds.
    """

    gone: frozenset[int]
    lost: FactSegment
    delta: FactSegment
    surfaces: Surfaces
    places: Sequence[float]


class FactIndex:
    """Every fact by its words, concepts, phrasings and entities, all by number. Never changed itself.

    Those of a segment, but for what changed since. Texts of the segment keep the weights that they had in it: what
    changed is little beside it.
    """

    def __init__(self, facts: Sequence[Fact], main: MainFacts, changes: FactChanges | None = None) -> None:
        self.facts = facts
        self._main = main.segment
        self._delta = changes.delta if changes else None
        self._lost = changes.lost if changes else None
        self._gone = changes.gone if changes else frozenset()
        self._segments = (main.segment, changes.delta) if changes else (main.segment,)
        self._surfaces = (main.surfaces, changes.surfaces) if changes else (main.surfaces,)
        self._places = changes.places if changes else ()
        self._rarity = _Rarity(self._segments, changes.lost if changes else None)
        self._weights = main.weights
        weights, least = main.phrasing_weights, main.lightest
        if changes:
            delta = changes.delta
            own = _weighed(self._rarity, delta.asked, delta.phrasings, delta.first_phrasing)
            self._weights = main.weights + _weighed(self._rarity, delta.said, len(delta), delta.first)
            weights, least = weights + own, least + lightest(delta, own)
        self._few_saying = lru_cache(REMEMBERED)(lambda word: frozenset(self._saying(word)))
        self.phrasings = Phrasings(self._segments, weights, least)
        self.ties = LayeredTies(
            main.segment.ties,
            (changes.delta.ties, changes.lost.ties, changes.delta.first, changes.gone) if changes else None,
        )

    def saying(self, word: str, most: int) -> Iterable[int]:
        """The facts that have a root or concept, in their statement or in a phrasing: the first of so many bearers."""
        return self._few_saying(word) if self.bearers(word) <= min(most, FEW) else islice(self._saying(word), most)

    def tied(self, entity: str, most: int) -> Iterable[int]:
        """The first of the facts tied to an entity."""
        return islice(self.ties.facts(entity), most)

    def _saying(self, word: str) -> Iterator[int]:
        gone = self._gone
        for segment in self._segments:
            yield from (number for number in segment.said.numbers(word) if number not in gone)
            owners = (segment.owner(phrasing) for phrasing in segment.asked.numbers(word))
            yield from (number for number in owners if number not in gone)

    def bearers(self, word: str) -> int:
        """How many facts have a root or concept, each of their phrasings counted as well."""
        lost = self._lost.said.count(word) + self._lost.asked.count(word) if self._lost else 0
        return sum(segment.said.count(word) + segment.asked.count(word) for segment in self._segments) - lost

    def stating(self, alternatives: Alternatives, among: Stretches) -> dict[int, float]:
        """How far the statements, attributes and relations of some facts bear out one of these words (0 to 1)."""
        return _together([segment.said.supports(alternatives, among) for segment in self._segments])

    def place(self, fact: int) -> float:
        """Where a fact stands in the seeds, beside the others."""
        later = fact - len(self._main)
        return fact if later < 0 else self._places[later]

    def in_order(self, facts: Iterable[int]) -> list[int]:
        """Facts in the order of the seeds."""
        return sorted(facts, key=self.place) if self._delta else sorted(facts)

    def weight(self, fact: int) -> float:
        """What the words of a fact's statement tell together."""
        return self._weights[fact]

    def rarity(self, key: str) -> float:
        """How telling a root or concept is: 1 when no fact has it, near 0 when all have."""
        return self._rarity.of(key) or 1.0

    def knows(self, key: str) -> bool:
        """Whether any fact has this root or concept."""
        return self._rarity.of(key) is not None

    def states(self, phrase: str) -> bool:
        """Whether statements have all of these very words."""
        return all(map(self._stated, phrase.split()))

    def repairs(self, word: str) -> tuple[tuple[str, float], ...]:
        """Roots that a word unknown to facts and vocabulary may be a mistyping of, with how alike they are."""
        if len(word) < REPAIR_MIN or not word.isascii() or word.isdigit():
            return ()
        near = self._near(word, REPAIR_RATIO if len(word) < LONG else REPAIR_RATIO_LONG)
        if not near:
            heard = {other for surfaces in self._surfaces for other in surfaces.heard.get(sound(word), ())}
            near = [(other, SOUNDS) for other in heard] if len(heard) == 1 else []
        if not near and word.endswith("s"):
            return self.repairs(word[:-1])
        return tuple((self._root(other), likeness) for other, likeness in near)

    def _stated(self, word: str) -> bool:
        lost = self._lost.stated.get(word, 0) if self._lost else 0
        return sum(segment.stated.get(word, 0) for segment in self._segments) > lost

    def _near(self, word: str, ratio: float) -> list[tuple[str, float]]:
        near = {hit for surfaces in self._surfaces for hit in surfaces.spelling.near(word, ratio, MOST_REPAIRS)}
        return sorted(near, key=lambda hit: (-hit[1], hit[0]))[:MOST_REPAIRS]

    def _root(self, word: str) -> str:
        return next(root for surfaces in self._surfaces if (root := surfaces.roots.get(word)))


class _Rarity:
    """How telling words are, worked out when they are first asked for."""

    def __init__(self, segments: Sequence[FactSegment], lost: FactSegment | None) -> None:
        self._segments, self._lost = segments, lost
        total = sum(map(len, segments)) - (len(lost) if lost else 0) + 1
        self._total, self._top = total, math.log(total) or 1.0
        self._known: dict[str, float | None] = {}

    def of(self, word: str) -> float | None:
        """By how many facts state a word, or how many are asked for with it when none states it; None for no fact."""
        if word not in self._known:
            count = self._stating(word) or self._asking(word)
            self._known[word] = max(LEAST_RARITY, math.log(self._total / count) / self._top) if count > 0 else None
        return self._known[word]

    def _stating(self, word: str) -> int:
        count = sum(segment.said.count(word) for segment in self._segments)
        return count - (self._lost.said.count(word) if self._lost else 0)

    def _asking(self, word: str) -> int:
        count = sum(segment.askers.get(word, 0) for segment in self._segments)
        return count - (self._lost.askers.get(word, 0) if self._lost else 0)


def _weighed(rarity: _Rarity, postings: Postings, texts: int, first: int) -> array[float]:
    """What the words that texts themselves have tell together, from the first on."""
    weights = array("f", bytes(4 * texts))
    for word in postings:
        if ":" not in word and (telling := rarity.of(word)) is not None:
            for number in postings.numbers(word):
                weights[number - first] += telling
    return weights


def _together(found: list[dict[int, float]]) -> dict[int, float]:
    """What segments have, none of which has a number of another."""
    first, *others = found
    for other in others:
        first.update(other)
    return first
