"""Queries with their slips made good: words and what each may be go in, the names that they then begin come out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from rapidfuzz.distance import OSA

from knowledge.index.pieces import slips_at, unspaced
from knowledge.index.table import NameTable
from knowledge.index.vocabulary import Option

# So many ways to put a query right are tried, 1.2 µs each; a longer query than this is found by its words.
MOST_WAYS, MOST_WORDS = 96, 16
# Names taken of those that begin with one way.
MOST_STARTING = 30
# Below this a correction found only beginnings, so the last word may be mistyped and unfinished at once.
WHOLE = 0.78
# Slips in an unfinished last word: looked for behind so many beginnings, at its letters until so few names are left
# that all can be compared; and those at least so alike are kept.
MOST_BEGINNINGS, MOST_OPTIONS, FEW, ALIKE = 2, 4, 200, 0.8
# What a correction is worth: the likeness of keys, that of texts as typed to settle ties, and the whole name before
# its beginning. Together below an exact beginning (lookup.BEGUN).
KEY_WORTH, TEXT_WORTH, WHOLE_WORTH, BEGUN_WORTH = 0.76, 0.04, 0.08, 0.05


class Corrections:
    """Names that are what was typed but for a few slips."""

    def __init__(self, table: NameTable) -> None:
        self._table = table

    def correct(
        self, words: Sequence[str], options: Sequence[Sequence[Option]], key: str, typed: str
    ) -> dict[int, float]:
        """Names with what they are worth (up to 0.88) that are or begin with one of the options for each word."""
        if len(words) > MOST_WORDS:
            return {}
        texts = [[text for text, _ in some] or [word] for word, some in zip(words, options, strict=True)]
        if words[-1] not in texts[-1]:
            # It need not be finished.
            texts[-1].insert(0, words[-1])
        scored: dict[int, float] = {}
        for way in _ways(texts):
            whole = "".join(way)
            for number in self._table.by_key.starting(whole, MOST_STARTING):
                name = self._table.keys[number]
                alike = OSA.normalized_similarity(key, name[: len(whole)])
                extra = WHOLE_WORTH if name == whole else BEGUN_WORTH * len(whole) / len(name)
                score = KEY_WORTH * alike + TEXT_WORTH * self._reads(number, typed) + extra
                scored[number] = max(score, scored.get(number, 0.0))
        if not unspaced(words[-1]) and max(scored.values(), default=0.0) < WHOLE:
            self._begin_nearly(words, texts, key, typed, scored)
        return scored

    def _reads(self, number: int, typed: str) -> float:
        return OSA.normalized_similarity(typed, self._table.texts[number][: len(typed)].casefold())

    def _begin_nearly(
        self, words: Sequence[str], texts: list[list[str]], key: str, typed: str, scored: dict[int, float]
    ) -> None:
        lengths = range(max(1, len(key) - 1), len(key) + 2)
        for number in self._nearly_begun(words[-1], texts):
            name = self._table.keys[number]
            alike = max(OSA.normalized_similarity(key, name[:length]) for length in lengths)
            if alike >= ALIKE:
                extra = BEGUN_WORTH * min(1.0, len(key) / len(name))
                score = KEY_WORTH * alike + TEXT_WORTH * self._reads(number, typed) + extra
                scored[number] = max(score, scored.get(number, 0.0))

    def _nearly_begun(self, last: str, texts: list[list[str]]) -> set[int]:
        """Names that begin with all words but the last and then with something like it."""
        found: set[int] = set()
        starting = self._table.by_key.starting
        before = ("".join(way) for way in _ways([some[:MOST_OPTIONS] for some in texts[:-1]]))
        begun: Iterator[str] = (beginning for beginning in before if not beginning or starting(beginning, 1))
        for beginning in islice(begun, MOST_BEGINNINGS):
            for at in range(len(last) + 1):
                numbers = starting(beginning + last[:at], FEW + 1)
                if len(numbers) <= FEW:
                    found.update(numbers)
                    break
                for other in slips_at(last, at):
                    found.update(starting(beginning + other, MOST_STARTING))
        return found


def _ways(texts: Sequence[Sequence[str]]) -> Iterable[tuple[str, ...]]:
    """One of each, the likeliest of all; the longest lists are cut until there are few enough ways."""
    sizes = [len(some) for some in texts]
    while math.prod(sizes) > MOST_WAYS:
        sizes[sizes.index(max(sizes))] -= 1
    return product(*(some[:size] for some, size in zip(texts, sizes, strict=True)))
