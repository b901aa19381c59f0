"""The words of many names: words with the names that bear them go in once; bearers, weights and repairs come out."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import islice

from knowledge.index.english import telling
from knowledge.index.keys import LAST
from knowledge.index.pieces import unspaced
from knowledge.index.repairs import Repairs

# The commonest word still tells this much against a rare one's 1.
LEAST_RARITY = 0.05
# A word that more names bear than this was meant as it stands.
COMMON = 30
# So many words are tried for a mistyped one; of short words there are many a slip away, and each may be it.
MOST_REPAIRS, MOST_SHORT, SHORT = 8, 40, 4
# A word of everyday English (Zipf 4.75 and more: 1,500 words) in a long query is part of its sentence, no slip.
EVERYDAY, EVERYDAY_DEEP, LONG_QUERY = 0.5, 0.7, 4
# Words of one query that are looked for two slips away.
MOST_DEEP = 6

Option = tuple[str, float]


class Vocabulary:
    """Every word (and pair of Han characters) of the names, in alphabetical order, with who bears it."""

    def __init__(self, bearers: Mapping[str, Sequence[int]], names: int) -> None:
        """`names`: how many there are; the bearers are numbers below it."""
        self._words = sorted(bearers)
        self._at = {word: at for at, word in enumerate(self._words)}
        self._most = math.log(names + 1) or 1.0
        # All bearers one after another: those of words that begin alike are one slice.
        self._bearers = array("I")
        self._starts = array("I", [0])
        self._weights = array("f")
        for word in self._words:
            self._bearers.extend(bearers[word])
            self._starts.append(len(self._bearers))
            self._weights.append(self.rarity(len(bearers[word])) * telling(word))
        self._repairs = Repairs(self._words)

    def __contains__(self, word: str) -> bool:
        return word in self._at

    def rarity(self, bearers: int) -> float:
        """How much a word tells that so many names bear: 1 when it is one, hardly anything when it is all."""
        return max(LEAST_RARITY, 1 - math.log(max(1, bearers)) / self._most)

    def weight(self, word: str) -> float:
        """How much a word of the names tells: by its rarity among them and in English."""
        return self._weights[self._at[word]]

    def span(self, word: str) -> tuple[int, int]:
        """Where the bearers of a word stand; nowhere when no name has it."""
        at = self._at.get(word)
        return (0, 0) if at is None else (self._starts[at], self._starts[at + 1])

    def begun(self, word: str) -> tuple[int, int]:
        """Where the bearers of all words stand that begin so."""
        low = bisect_left(self._words, word)
        return self._starts[low], self._starts[bisect_left(self._words, word + LAST, low)]

    def bearers(self, start: int, end: int) -> Sequence[int]:
        """The names in a span; one that bears several of its words comes several times."""
        return self._bearers[start:end]

    def options(self, words: Sequence[str]) -> list[list[Option]]:
        """For each word of a query the names' words that it may be, with how likely: itself, then near ones."""
        sentence = len(words) > LONG_QUERY
        known = {word: self._options(word, sentence=sentence) for word in dict.fromkeys(words)}
        return [known[word] for word in words]

    def deep_options(self, words: Sequence[str], options: Sequence[list[Option]]) -> list[list[Option]]:
        """The same with words two slips away, for words that no name has; 0.5 ms each, so for a few alone."""
        least = EVERYDAY_DEEP if len(words) > LONG_QUERY else 0.0
        strange = dict.fromkeys(
            word for word in words if word not in self._at and not unspaced(word) and telling(word) > least
        )
        deep = {word: self._ranked(word, self._repairs.deep(word)) for word in islice(strange, MOST_DEEP)}
        return [deep.get(word, some) for word, some in zip(words, options, strict=True)]

    def _options(self, word: str, *, sentence: bool) -> list[Option]:
        own: list[Option] = [(word, 1.0)] if word in self._at else []
        start, end = self.span(word)
        if unspaced(word) or (end - start > COMMON and len(word) > 2) or (sentence and telling(word) <= EVERYDAY):
            return own
        return own + self._ranked(word, self._repairs.near(word))

    def _ranked(self, word: str, near: list[tuple[int, str]]) -> list[Option]:
        """The nearest first, of those as near the commonest: it is typed, and mistyped, most often."""
        near.sort(key=lambda hit: (hit[0], self.weight(hit[1]), hit[1]))
        most = MOST_SHORT if len(word) <= SHORT else MOST_REPAIRS
        return [(other, 1 - slips / (max(len(word), len(other)) + 1)) for slips, other in near[:most]]
