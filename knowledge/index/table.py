"""Many names side by side: owners with their names go in once; each name's forms by its number come out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from knowledge.index.keys import HashedKeys, OrderedKeys
from knowledge.index.pieces import initials_of, pieces_of, words_of
from knowledge.index.vocabulary import Vocabulary
from knowledge.text import normal


class NameTable:
    """Names by number, each with its owner, its text, its key (the words without spaces) and its pieces.

    Strings and arrays instead of an object a name: 145,000 names with all their ways in take 160 MiB.
    """

    def __init__(self, names: Iterable[tuple[str, Sequence[str]]]) -> None:
        self.owners: list[str] = []
        self.texts: list[str] = []
        self.keys: list[str] = []
        # The pieces between spaces, one before and one behind: " word" in it says that a word begins so.
        self.pieces: list[str] = []
        initials: list[tuple[str, int]] = []
        sets: list[tuple[str, ...]] = []
        bearers: dict[str, list[int]] = defaultdict(list)
        for owner, texts in names:
            for text in texts:
                number = len(self.owners)
                words = words_of(normal(text))
                pieces = tuple(pieces_of(words))
                self.owners.append(owner)
                self.texts.append(text)
                self.keys.append("".join(words))
                self.pieces.append(f" {' '.join(pieces)} ")
                sets.append((_set_of(words),) if len(words) > 1 else ())
                if len(words) > 1:
                    initials += [(short, number) for short in initials_of(words)]
                for piece in dict.fromkeys(pieces):
                    bearers[piece].append(number)
        self.by_key = OrderedKeys((key, number) for number, key in enumerate(self.keys) if key)
        self.by_initials = OrderedKeys(initials)
        self._by_words = HashedKeys(sets)
        self.vocabulary = Vocabulary(bearers, len(self.keys))

    def __len__(self) -> int:
        return len(self.owners)

    def rearranged(self, words: Sequence[str], key: str) -> list[int]:
        """The names of these very words in any order."""
        same = sorted(words)
        return [
            number
            for number in sorted(self._by_words.near([_set_of(words)]))
            if len(self.keys[number]) == len(key) and sorted(words_of(normal(self.texts[number]))) == same
        ]


def _set_of(words: Sequence[str]) -> str:
    """What lists of the same words in any order have in common."""
    return " ".join(sorted(set(words)))
