"""Many names, looked up as they are typed: names go in once, a query finds the few they may mean, the likeliest first."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from knowledge.index.spelling import Spelling
from knowledge.text import is_han, normal, tokens

MAX_QUERY = 200
# A word of the query stands for one of the names' from this likeness on; so many are tried.
ALIKE, REPAIRS = 0.6, 8
SHORTEST_REPAIR = 3
# A beginning of a word counts this much of the whole, and more the more of it is there.
BEGUN = 0.8
# No more names than this are reached through one word: a commoner one narrows, but does not find.
MOST_BEARERS = 4_000
MOST_BEGUN = 400
FINALISTS = 60
# How a name is judged: how much of the query it explains, how much of it the query says, how alike they look.
QUERY_SHARE, NAME_SHARE, LOOKS = 0.45, 0.3, 0.25
SMALL_WORDS = frozenset(
    {"of", "the", "and", "for", "in", "at", "de", "la", "et", "des", "du", "und", "der", "di", "e", "y"}
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A name that a query may mean, whose it is, and how well it fits (0 to 1, exact above all)."""

    owner: str
    name: str
    score: float


class NameLookup:
    """Names by their words, beginnings, initials and Han characters. Built once, never changed."""

    def __init__(self, names: Iterable[tuple[str, Sequence[str]]]) -> None:
        self._owners: list[str] = []
        self._texts: list[str] = []
        self._words: list[tuple[str, ...]] = []
        self._keys: list[str] = []
        self._exact: dict[str, list[int]] = defaultdict(list)
        self._initials: dict[str, list[int]] = defaultdict(list)
        postings: dict[str, array[int]] = defaultdict(lambda: array("I"))
        for owner, texts in names:
            for text in texts:
                number = len(self._owners)
                words = tuple(_pieces(normal(text)))
                key = "".join(word for word in words if not _is_pair(word)) or normal(text).replace(" ", "")
                self._owners.append(owner)
                self._texts.append(text)
                self._words.append(words)
                self._keys.append(key)
                self._exact[key].append(number)
                for initials in _initials(words):
                    self._initials[initials].append(number)
                for word in dict.fromkeys(words):
                    postings[word].append(number)
        self._postings = dict(postings)
        self._sorted = sorted(self._postings)
        self._spelling = Spelling(word for word in self._sorted if len(word) >= SHORTEST_REPAIR and not is_han(word))
        self._top = math.log(len(self._owners) + 1) or 1.0

    def __len__(self) -> int:
        return len(self._owners)

    def find(self, query: str, most: int = 5) -> tuple[Hit, ...]:
        """The likeliest owners, each once."""
        text = normal(query[:MAX_QUERY])
        words = tuple(dict.fromkeys(_pieces(text)))
        if not words:
            return ()
        key = "".join(token.text for token in tokens(text))
        meant = [self._meant(word) for word in words]
        scored = {number: self._score(number, words, meant, key) for number in self._candidates(words, meant)}
        for number in self._exact.get(key, ()):
            scored[number] = 2.0
        for number in self._initials.get(key, ()):
            scored[number] = max(scored.get(number, 0.0), 0.95)
        best: dict[str, Hit] = {}
        for number, score in scored.items():
            owner = self._owners[number]
            if owner not in best or score > best[owner].score:
                best[owner] = Hit(owner, self._texts[number], score)
        return tuple(sorted(best.values(), key=lambda hit: (-hit.score, len(hit.name), hit.owner))[:most])

    def _meant(self, word: str) -> dict[str, float]:
        """The names' words that a query's word may be: itself, what it begins, what it mistypes."""
        found: dict[str, float] = {}
        if word in self._postings:
            found[word] = 1.0
        begun = self._begun(word)
        for other in begun:
            found.setdefault(other, BEGUN + (1 - BEGUN) * len(word) / len(other) - 0.05)
        if word not in self._postings and len(word) >= SHORTEST_REPAIR and not is_han(word):
            for other, likeness in self._spelling.near(word, ALIKE, REPAIRS):
                found[other] = max(found.get(other, 0.0), likeness)
        return found

    def _begun(self, word: str) -> list[str]:
        start = bisect_left(self._sorted, word)
        end = bisect_left(self._sorted, word + "\U0010ffff", start)
        return self._sorted[start : min(end, start + MOST_BEGUN)]

    def _candidates(self, words: tuple[str, ...], meant: list[dict[str, float]]) -> list[int]:
        """The names that bear most of the query's weight, found through its rarer words."""
        weights: dict[int, float] = defaultdict(float)
        for options in sorted(meant, key=self._reach):
            reached: dict[int, float] = {}
            for other, likeness in options.items():
                bearers = self._postings[other]
                if len(bearers) > MOST_BEARERS and weights:
                    continue
                worth = likeness * self._weight(other)
                for number in bearers:
                    if worth > reached.get(number, 0.0):
                        reached[number] = worth
            for number, worth in reached.items():
                weights[number] += worth
        ordered = sorted(weights, key=lambda number: (-weights[number], len(self._words[number])))
        return ordered[:FINALISTS]

    def _reach(self, options: dict[str, float]) -> int:
        return sum(len(self._postings[other]) for other in options) or len(self._owners)

    def _weight(self, word: str) -> float:
        bearers = self._postings.get(word)
        return 1.0 if bearers is None else max(0.05, 1 - math.log(len(bearers)) / self._top)

    def _score(self, number: int, words: tuple[str, ...], meant: list[dict[str, float]], key: str) -> float:
        borne = asked = 0.0
        said: dict[str, float] = {}
        mine = self._words[number]
        for word, options in zip(words, meant, strict=True):
            weight = self._weight(word)
            best = 0.0
            for other in mine:
                likeness = options.get(other, 0.0)
                if likeness > said.get(other, 0.0):
                    said[other] = likeness
                best = max(best, likeness)
            asked += weight
            borne += weight * best
        whole = sum(self._weight(word) for word in mine)
        named = sum(self._weight(word) * likeness for word, likeness in said.items())
        looks = fuzz.ratio(key, self._keys[number]) / 100
        return QUERY_SHARE * borne / asked + NAME_SHARE * named / whole + LOOKS * looks


def _pieces(text: str) -> Iterator[str]:
    """Words of a text; a run of Han characters in overlapping pairs, since it has no borders."""
    for token in tokens(text):
        if not token.han or len(token.text) < 3:
            yield token.text
        else:
            for at in range(len(token.text) - 1):
                yield token.text[at : at + 2]


def _is_pair(word: str) -> bool:
    return False


def _initials(words: tuple[str, ...]) -> set[str]:
    """What a name of several words is shortened to, with and without its small words."""
    letters = [word for word in words if word.isascii()]
    if len(letters) < 2:
        return set()
    every = "".join(word[0] for word in letters)
    telling = "".join(word[0] for word in letters if word not in SMALL_WORDS)
    return {short for short in (every, telling) if len(short) > 1}
