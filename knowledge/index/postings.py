"""Numbers by the words they have: words of numbered texts go in once, the texts that have a word come out by number."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

# How far a text bears out a word, by how it has it: as the cue of its attribute, as a concept of a phrase's part, as
# a word of the same concept, as the word itself.
CUED, PART, ALIKE, SAID = range(4)
STRENGTHS = (0.55, 0.6, 0.8, 1.0)
# Two bits of an entry say how, the rest which text.
BITS, HOW = 2, 3
# Of a word that so many more texts have than stretches are looked at, each stretch is looked up: 0.7 µs instead of
# 0.07 µs a text.
WIDE = 10

Alternatives = tuple[tuple[str, float], ...]
# Texts as runs of their numbers, in order: where each begins, and where it ends before.
Stretches = Sequence[tuple[int, int]]


class Postings:
    """The numbers of the texts that have each word, four bytes an entry. Texts are added in order; then only read."""

    def __init__(self) -> None:
        self._entries: dict[str, array[int]] = {}

    def add(self, number: int, words: Mapping[str, int]) -> None:
        """Add the next text: its words, each with how it has it."""
        entries = self._entries
        for word, how in words.items():
            known = entries.get(word)
            if known is None:
                known = entries[word] = array("I")
            known.append(number << BITS | how)

    def __contains__(self, word: str) -> bool:
        return word in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def count(self, word: str) -> int:
        """How many texts have it."""
        return len(self._entries.get(word, ()))

    def numbers(self, word: str) -> Iterator[int]:
        """The texts that have it."""
        return (entry >> BITS for entry in self._entries.get(word, ()))

    def entries(self, word: str, among: Stretches | None = None) -> Sequence[int]:
        """The texts, or some, that have a word, in order: each with its number and, in its last bits, how it has it."""
        entries: Sequence[int] = self._entries.get(word, ())
        return entries if among is None else _within(entries, among)

    def supports(self, alternatives: Alternatives, among: Stretches) -> dict[int, float]:
        """How far some texts, and maybe more, bear out the likeliest of some words, each with its likeness."""
        found: dict[int, float] = {}
        for word, likeness in alternatives:
            entries: Sequence[int] = self._entries.get(word, ())
            if len(entries) > WIDE * len(among):
                entries = _within(entries, among)
            worth = [strength * likeness for strength in STRENGTHS]
            for entry in entries:
                strength = worth[entry & HOW]
                number = entry >> BITS
                if strength > found.get(number, 0.0):
                    found[number] = strength
        return found


def stretches_of(numbers: Iterable[int]) -> Stretches:
    """Numbers, in order, as stretches."""
    found: list[tuple[int, int]] = []
    start = end = -1
    for number in numbers:
        if number != end:
            if end > start:
                found.append((start, end))
            start = number
        end = number + 1
    if end > start:
        found.append((start, end))
    return found


def _within(entries: Sequence[int], among: Stretches) -> list[int]:
    """The entries of some texts."""
    kept: list[int] = []
    at, last = 0, len(entries)
    for start, end in among:
        at = bisect_left(entries, start << BITS, at)
        # A text is there once at most.
        until = bisect_left(entries, end << BITS, at, min(last, at + end - start))
        kept += entries[at:until]
        at = until
    return kept
