"""Words nearly alike: known words go in once; a mistyped one finds those it may be."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from knowledge.index.keys import HashedKeys

# Beyond so many letters a slip is found by those before it, and from so many on two are looked for.
HEAD, TWO_SLIPS = 7, 7
# A beginning that more words than this have in common (nearly) tells none of them: comparing takes 0.2 µs each.
MOST_COMPARED = 2_000


class Spelling:
    """Known words by what is left of them when a letter or two are left out.

    Symmetric deletion (SymSpell, Garbe 2012, https://github.com/wolfgarbe/SymSpell): words a slip or two apart have
    something left in common, whichever letters they are, the first included; only those are compared.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = list(dict.fromkeys(words))
        self._left = HashedKeys(map(_left_of, self._words))

    def near(self, word: str, alike: float, most: int = 3) -> list[tuple[str, float]]:
        """Up to `most` known words at least this alike (normalised Damerau-Levenshtein, 0 to 1), the likest first."""
        numbers = self._left.near(_left_of(word))
        if not numbers or len(numbers) > MOST_COMPARED:
            return []
        others = [self._words[number] for number in numbers]
        hits = process.extract(
            word, others, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=alike, limit=None
        )
        found = [(other, likeness) for other, likeness, _ in hits]
        found.sort(key=lambda hit: (-hit[1], hit[0]))
        return found[:most]


def _left_of(word: str) -> list[str]:
    head = word[:HEAD]
    once = [head[:at] + head[at + 1 :] for at in range(len(head))]
    if len(word) < TWO_SLIPS:
        return [head, *once]
    # Letters are left out from the front to the back, so that no two are left out twice.
    return [head, *once, *(left[:at] + left[at + 1 :] for gap, left in enumerate(once) for at in range(gap, len(left)))]
