"""Words and phrases that are looked for together: a text's roots go in, which of them it has and where comes out."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property

from knowledge.text import is_han, normal, stem, tokens

MAX_PHRASE = 5


class Roots:
    """A normalised text by the roots of its words: `words`, one for each of its `tokens`."""

    def __init__(self, text: str) -> None:
        self.tokens = tokens(text)
        self.words = [token.text if token.han else stem(token.text) for token in self.tokens]
        # A space around each, so that a phrase is found as it stands.
        self.text = f" {' '.join(self.words)} "
        self.han = any(token.han for token in self.tokens)

    @cached_property
    def runs(self) -> frozenset[str]:
        """Every run of words that can be a phrase."""
        words = self.words
        return frozenset(
            " ".join(words[start:end])
            for start in range(len(words))
            for end in range(start + 1, min(len(words), start + MAX_PHRASE) + 1)
        )


class Cues:
    """A group of words and phrases that are looked for together.

    A phrase written with a leading ^ counts only where a text begins with it.
    """

    def __init__(self, phrases: Collection[str]) -> None:
        self._opening = tuple(f" {key_of(phrase[1:])} " for phrase in phrases if phrase.startswith("^"))
        self.keys = frozenset(key_of(phrase) for phrase in phrases if not phrase.startswith("^"))
        self._han = tuple(key for key in self.keys if is_han(key))

    def longest_in(self, roots: Roots) -> float:
        """The length in words of the longest that occurs in a text, of Han ones a little more than one; 0 for none."""
        if self._opening and roots.text.startswith(self._opening):
            return MAX_PHRASE
        longest = 0 if self._none_in(roots) else max(1 + key.count(" ") for key in self.keys & roots.runs)
        if longest or not roots.han:
            return longest
        return max((1 + len(key) / 100 for key in self._han if key in roots.text), default=0)

    def stretches(self, roots: Roots) -> Iterator[tuple[int, int]]:
        """Where those that occur begin and end, in characters of the text, in order."""
        if self._none_in(roots) and not (roots.han and self._han):
            return
        for at, token in enumerate(roots.tokens):
            if token.han:
                for key in self._han:
                    if (place := token.text.find(key)) >= 0:
                        yield token.start + place, token.start + place + len(key)
                continue
            key = ""
            for other in roots.tokens[at : at + MAX_PHRASE]:
                key = f"{key} {stem(other.text)}".lstrip()
                if key in self.keys:
                    yield token.start, other.end

    def _none_in(self, roots: Roots) -> bool:
        """Whether none occurs as whole words."""
        return self.keys.isdisjoint(roots.runs)


def key_of(phrase: str) -> str:
    """A phrase as it is looked for: its roots parted by spaces."""
    return Roots(normal(phrase)).text.strip()
