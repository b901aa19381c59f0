"""What a mistyped word may have been: known words go in once; a word finds those a slip or two away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from knowledge.index.keys import HashedKeys
from knowledge.index.pieces import unspaced
from knowledge.index.spelling import Spelling

# Beyond so many letters a slip is found by those before it: 0.7 million entries for 85,000 words, not 1.0.
HEAD = 9
# Two slips are looked for in words from this length on, and among this many of the likest.
SHORTEST_DEEP, ALIKE_DEEP, MOST_DEEP = 5, 0.6, 24
# So many letters a word needs for so many slips: in a shorter one they make any other word.
LETTERS_FOR, MANY = {1: 1, 2: 5, 3: 9}, 1_000


class Repairs:
    """Known words by what is left of them when a letter is left out.

    Symmetric deletion (SymSpell, Garbe 2012, https://github.com/wolfgarbe/SymSpell): two words a slip apart have
    something left in common, whichever letter it is, the first included. A look-up takes 20 µs among 85,000 words;
    comparing with all that begin alike takes 300.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        left = (_left_of(word) if len(word) > 1 and not unspaced(word) else () for word in words)
        self._slips = HashedKeys(left)
        self._spelling = Spelling(word for word in words if len(word) >= SHORTEST_DEEP and not unspaced(word))

    def near(self, word: str) -> list[tuple[int, str]]:
        """Known words about one slip away, with how many (optimal string alignment: an exchange of two is one)."""
        return self._checked(word, (self._words[number] for number in self._slips.near(_left_of(word))))

    def deep(self, word: str) -> list[tuple[int, str]]:
        """Known words about two slips away."""
        return self._checked(word, [other for other, _ in self._spelling.near(word, ALIKE_DEEP, MOST_DEEP)])

    @staticmethod
    def _checked(word: str, others: Iterable[str]) -> list[tuple[int, str]]:
        distances = ((OSA.distance(word, other), other) for other in others if other != word)
        return [(slips, other) for slips, other in distances if len(word) >= LETTERS_FOR.get(slips, MANY)]


def _left_of(word: str) -> list[str]:
    head = word[:HEAD]
    left = [head[:at] + head[at + 1 :] for at in range(len(head))] if len(head) > 1 else []
    left.append(head)
    return left
