"""Which facts are about what: a Snapshot goes in once, words and phrases come, masks of the facts that have them go."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from knowledge.digest.about import Phrase, Reading
from knowledge.digest.columns import Columns, Mask
from knowledge.model import Snapshot
from knowledge.turns import unhurried

# Of so many words the facts that have them are remembered, a byte a fact.
_WORDS = 8


class Words:
    """The facts by the words of their statements and of whom they are about. Never changed."""

    def __init__(self, snapshot: Snapshot, columns: Columns, reading: Reading) -> None:
        self._columns, self._reading = columns, reading
        self._having = lru_cache(_WORDS)(self._mask)
        self._stems: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        # Texts in which a word may stand within, since they are written without borders.
        self._whole: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        for number, fact in enumerate(unhurried(snapshot.facts.values())):
            texts = reading.own(fact)
            for stem in frozenset[str]().union(*(text.stems for text in texts)):
                self._stems[stem].append(number)
            for written in {text.written for text in texts if not all(map(str.isascii, text.stems))}:
                self._whole[written].append(number)

    def about(self, phrases: Iterable[Phrase]) -> Mask:
        """The facts that have all words of one phrase or another."""
        found = 0
        for phrase in phrases:
            own = self._columns.all
            for word in phrase:
                own &= self._having(word)
            found |= own
        return found

    def _mask(self, word: str) -> Mask:
        return self._columns.mask(*self._runs(word))

    def _runs(self, word: str) -> Iterator[Iterable[int]]:
        yield self._stems.get(word, ())
        if not word.isascii():
            yield from (numbers for written, numbers in self._whole.items() if word in written)
        # Many facts have the same labels, of which there are few.
        labels = self._reading.labels
        yield from self._columns.of_kinds(lambda group: labels(group.topic, group.attribute).has(word))
