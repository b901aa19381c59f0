"""Numbers by the words they have: words of numbered texts go in once, the texts that have a word come out by number."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

# How far a text bears out a word, by how it has it: as the cue of its attribute, as a concept of a phrase's part, as
# a word of the same concept, as the word itself.
CUED, PART, ALIKE, SAID = range(4)
STRENGTHS = (0.55, 0.6, 0.8, 1.0)
# Two bits of an entry say how, the rest which text.
_BITS, _HOW = 2, 3
# Of a word that so many more texts have than are looked at, each of these is looked up: 1 µs instead of 0.1 µs a text.
WIDE = 10
# So many words' supports are remembered: a question's words are looked up several times, everyday ones in any question.
REMEMBERED = 512

Alternatives = tuple[tuple[str, float], ...]


class Postings:
    """The numbers of the texts that have each word, four bytes an entry. Texts are added in order; then only read."""

    def __init__(self) -> None:
        self._entries: dict[str, array[int]] = {}
        self._remembered = lru_cache(REMEMBERED)(self._supports)

    def __getstate__(self) -> dict[str, array[int]]:
        return self._entries

    def __setstate__(self, entries: dict[str, array[int]]) -> None:
        self._entries = entries
        self._remembered = lru_cache(REMEMBERED)(self._supports)

    def add(self, number: int, words: Mapping[str, int]) -> None:
        """Add the next text: its words, each with how it has it."""
        entries = self._entries
        for word, how in words.items():
            known = entries.get(word)
            if known is None:
                known = entries[word] = array("I")
            known.append(number << _BITS | how)

    def __contains__(self, word: str) -> bool:
        return word in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def count(self, word: str) -> int:
        """How many texts have it."""
        return len(self._entries.get(word, ()))

    def numbers(self, word: str) -> Iterator[int]:
        """The texts that have it."""
        return (entry >> _BITS for entry in self._entries.get(word, ()))

    def supports(self, alternatives: Alternatives, among: Collection[int] | None = None) -> Mapping[int, float]:
        """How far texts bear out the likeliest of some words, each with its likeness.

        Of all texts, or of `among` some and maybe more. What is asked again and again is remembered.
        """
        if among is None or sum(map(self.count, dict(alternatives))) <= WIDE * len(among):
            return self._remembered(alternatives)
        return self._supports(alternatives, among)

    def _supports(self, alternatives: Alternatives, among: Collection[int] | None = None) -> Mapping[int, float]:
        found: dict[int, float] = {}
        for word, likeness in alternatives:
            entries: Sequence[int] = self._entries.get(word, ())
            worth = [strength * likeness for strength in STRENGTHS]
            if among is not None and len(entries) > WIDE * len(among):
                entries = _of(entries, among)
            for entry in entries:
                strength = worth[entry & _HOW]
                number = entry >> _BITS
                if strength > found.get(number, 0.0):
                    found[number] = strength
        return found


def _of(entries: Sequence[int], numbers: Iterable[int]) -> list[int]:
    """The entries of some texts."""
    kept: list[int] = []
    for number in numbers:
        at = bisect_left(entries, number << _BITS)
        if at < len(entries) and entries[at] >> _BITS == number:
            kept.append(entries[at])
    return kept
