"""Many names, looked up as they are typed: names go in once, a query finds the few it may mean, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.index.corrections import Corrections
from knowledge.index.pieces import abbreviates, words_of
from knowledge.index.table import NameTable
from knowledge.index.vocabulary import Option
from knowledge.index.weighing import Weighing
from knowledge.text import normal

# More letters than this are no name: the rest is not looked at.
MAX_QUERY = 200
# How sure a name is that was found in each way: letter by letter as it was typed, in case and marks another, begun,
# all its words in another order, shortened to initials, every word begun. What was put right is worth up to 0.88,
# what shares words up to 0.85.
EXACT, SAME, BEGUN, REORDERED, SHORTENED, ABBREVIATED = 1.0, 0.99, 0.9, 0.89, 0.9, 0.7
# Of names that begin as typed, those that do so with the same marks and accents stand first, then the shorter.
BEGUN_AS_TYPED, BEGUN_SHARE = 0.04, 0.04
ABBREVIATED_SHARE = 0.19
# Names looked at of those that begin so, and of those with these initials: 0.3 µs and 0.1 µs each.
MOST_STARTING, MOST_INITIALS = 400, 3_000
# Names found by their words that are worth less leave room for two slips in a word.
DOUBTFUL = 0.66


@dataclass(frozen=True, slots=True)
class Hit:
    """A name that a query may mean, whose it is, and what it is worth: for ranking, no share of anything."""

    owner: str
    name: str
    worth: float


class NameLookup:
    """Names by their beginnings, words, initials and Han characters. Built once, never changed.

    A query is asked in ever more lenient ways until one finds something: as it stands, with its words in another
    order, shortened, with slips made good, by the rarest words alone. Half of all queries end at the first, which
    takes 20 µs among 145,000 names; the last takes a millisecond (`hubwise bench lookup`).
    """

    def __init__(self, names: Iterable[tuple[str, Sequence[str]]]) -> None:
        """`names`: owners, each with all that it is called."""
        self._table = NameTable(names)
        self._corrections = Corrections(self._table)
        self._weighing = Weighing(self._table)

    def __len__(self) -> int:
        return len(self._table)

    def find(self, query: str, most: int = 5) -> tuple[Hit, ...]:
        """Up to `most` owners, each once, the likeliest first; never raises, for any text.

        Whatever finds something ends the search, so there may be fewer than there is room for.
        """
        query = query[:MAX_QUERY]
        words = words_of(normal(query))
        if not words or most < 1:
            return ()
        key, typed = "".join(words), query.casefold().strip()
        found = self._literal(key, typed)
        if len(words) == 1 and len(found) < most:
            # One short word is another one's name as soon as a letter is wrong.
            corrected = self._corrections.correct(words, self._table.vocabulary.options(words), key, typed)
            found = {**corrected, **found}
        if not found:
            found = self._lenient(words, key, typed)
        return self._best(found, most)

    def _literal(self, key: str, typed: str) -> dict[int, float]:
        table = self._table
        found = dict.fromkeys(table.by_initials.exactly(key), SHORTENED)
        for number in table.by_key.starting(key, MOST_STARTING):
            name, text = table.keys[number], table.texts[number].casefold()
            if name == key:
                found[number] = EXACT if text == typed else SAME
            else:
                as_typed = BEGUN_AS_TYPED if text.startswith(typed) else 0.0
                found[number] = BEGUN + as_typed + BEGUN_SHARE * len(key) / len(name)
        return found

    def _lenient(self, words: list[str], key: str, typed: str) -> dict[int, float]:
        reordered = self._table.rearranged(words, key)
        if reordered:
            return dict.fromkeys(reordered, REORDERED)
        abbreviated = self._abbreviated(words, key)
        if abbreviated:
            return abbreviated
        options = self._table.vocabulary.options(words)
        found = self._by_words(words, options, key, typed)
        if max(found.values(), default=0.0) < DOUBTFUL:
            deep = self._table.vocabulary.deep_options(words, options)
            if deep != options:
                found = self._by_words(words, deep, key, typed)
        return found

    def _abbreviated(self, words: list[str], key: str) -> dict[int, float]:
        """Names each word of which begins with the query's next one."""
        table = self._table
        initials = "".join(word[0] for word in words)
        longest = " " + max(words, key=len)
        return {
            number: ABBREVIATED + ABBREVIATED_SHARE * len(key) / max(len(key), len(table.keys[number]))
            for number in table.by_initials.starting(initials, MOST_INITIALS)
            if longest in table.pieces[number] and abbreviates(words, table.pieces[number].split())
        }

    def _by_words(
        self, words: list[str], options: Sequence[Sequence[Option]], key: str, typed: str
    ) -> dict[int, float]:
        return self._corrections.correct(words, options, key, typed) or self._weighing.weigh(words, options, key)

    def _best(self, found: dict[int, float], most: int) -> tuple[Hit, ...]:
        table = self._table
        ranked = sorted(found, key=lambda number: (-found[number], len(table.texts[number]), table.owners[number]))
        hits: dict[str, Hit] = {}
        for number in ranked:
            owner = table.owners[number]
            if owner not in hits:
                hits[owner] = Hit(owner, table.texts[number], found[number])
                if len(hits) == most:
                    break
        return tuple(hits.values())
