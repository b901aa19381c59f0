"""Words nearly alike: known words go in once; a mistyped one finds those it may be."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from knowledge.index.keys import HashedKeys

# Beyond so many letters a slip is found by those before it, and from so many on two are looked for.
HEAD, TWO_SLIPS = 7, 7
# A beginning that more words than this have in common (nearly) tells none of them: comparing takes 0.2 µs each.
MOST_COMPARED = 2_000
# So many beginnings are remembered: those of questions are the same again and again.
REMEMBERED = 2_048


class Spelling:
    """Known words by what is left of them when a letter or two are left out.

    Symmetric deletion (SymSpell, Garbe 2012, https://github.com/wolfgarbe/SymSpell): words a slip or two apart have
    something left in common, whichever letters they are, the first included; only those are compared.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = list(dict.fromkeys(words))
        self._left = HashedKeys(_left_of(word[:HEAD], deep=len(word) >= TWO_SLIPS) for word in self._words)
        self._beginning = lru_cache(REMEMBERED)(self._beginning_like)

    def __getstate__(self) -> tuple[list[str], HashedKeys]:
        return self._words, self._left

    def __setstate__(self, state: tuple[list[str], HashedKeys]) -> None:
        self._words, self._left = state
        self._beginning = lru_cache(REMEMBERED)(self._beginning_like)

    def near(self, word: str, alike: float, most: int = 3) -> list[tuple[str, float]]:
        """Up to `most` known words at least this alike (normalised Damerau-Levenshtein, 0 to 1), the likest first."""
        others = self._beginning(word[:HEAD], len(word) >= TWO_SLIPS)
        if not others:
            return []
        hits = process.extract(
            word, others, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=alike, limit=None
        )
        found = [(other, likeness) for other, likeness, _ in hits]
        found.sort(key=lambda hit: (-hit[1], hit[0]))
        return found[:most]

    def _beginning_like(self, head: str, deep: bool) -> list[str]:
        """The known words that begin nearly so; none when they are too many."""
        numbers = self._left.near(_left_of(head, deep=deep))
        return [self._words[number] for number in numbers] if len(numbers) <= MOST_COMPARED else []


def _left_of(head: str, *, deep: bool) -> list[str]:
    once = [head[:at] + head[at + 1 :] for at in range(len(head))]
    if not deep:
        return [head, *once]
    # Letters are left out from the front to the back, so that no two are left out twice.
    return [head, *once, *(left[:at] + left[at + 1 :] for gap, left in enumerate(once) for at in range(gap, len(left)))]
