"""How common English words are: a word goes in, how much it can tell comes out."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

# Words this frequent (Zipf scale: log10 of occurrences in a thousand million words) say nothing on their own;
# those below RARE are as telling as names.
FREQUENT, RARE = 6.5, 3.0
LEAST = 0.2


@cache
def _zipf() -> Mapping[str, float]:
    """Zipf values of 82,765 English words: the dictionary that symspellpy ships (SCOWL words, Google Books counts)."""
    text = resources.files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text("utf-8-sig")
    counts = {word: int(count) for word, count in (line.split() for line in text.splitlines() if line)}
    total = sum(counts.values())
    return MappingProxyType({word: math.log10(count / total) + 9 for word, count in counts.items()})


def is_english(word: str) -> bool:
    """Whether a lower-case word is in the dictionary; names seldom are."""
    return word in _zipf()


def telling(word: str) -> float:
    """How much a word tells, from LEAST for the commonest to 1 for rare words and for those in no dictionary."""
    zipf = _zipf().get(word)
    if zipf is None:
        return 1.0
    return max(LEAST, min(1.0, (FREQUENT - zipf) / (FREQUENT - RARE)))
