"""Words nearly alike: known words go in once; a mistyped one finds those it may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein


class Spelling:
    """Known words by first letter and length: few are compared, however many there are.

    The first letter has to be right: a wrong one would mean comparing with every word there is.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in dict.fromkeys(words):
            self._words[word[0], len(word)].append(word)

    def near(self, word: str, alike: float, most: int = 3) -> list[tuple[str, float]]:
        """Up to `most` known words at least this alike (normalised Damerau-Levenshtein, 0 to 1), the likest first."""
        slack = int(len(word) * (1 - alike) / alike) + 1
        found: list[tuple[str, float]] = []
        for length in range(max(1, len(word) - slack), len(word) + slack + 1):
            bucket = self._words.get((word[0], length))
            if bucket:
                hits = process.extract(
                    word, bucket, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=alike, limit=most
                )
                found += [(other, likeness) for other, likeness, _ in hits]
        found.sort(key=lambda hit: (-hit[1], hit[0]))
        return found[:most]
