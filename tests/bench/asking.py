"""Queries as people type them: named ones go in, queries with everybody for whom they are right come out. Seeded."""

from __future__ import annotations

import random
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from tests.bench.names import Named

# A query that is right for more than these is no fair question.
MOST_RIGHT = 5
# Names tried for a query: in the registry one in 20 has an acronym.
MOST_TRIED = 60
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
WORD = re.compile(r"[^\W_]+")
HAN = re.compile(r"[\u4e00-\u9fff]{6,}")
SENTENCES = (
    "where is {} located?",
    "what does {} do",
    "tell me about {} please",
    "is {} part of the network",
    "Who runs {} these days?",
    "how many people work at {}",
    "I am looking for {} and its address",
    "when was {} founded?",
    "do you know anything about {}?",
    "can you give me the website of {}",
    "what's new with {}?",
    "hi, which city is {} in",
)
HAN_SENTENCES = ("{}在哪里?", "请介绍一下{}", "{}是什么时候成立的", "我想了解{}的情况")


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed, whom it is right for, and what kind of typing it is."""

    text: str
    ids: tuple[str, ...]
    kind: str


class Typist:
    """Types names in all the ways a class of query knows. The same seed types the same."""

    def __init__(self, named: Collection[Named], seed: int) -> None:
        self._rng = random.Random(seed)  # noqa: S311  queries, not secrets
        self._named = tuple(named)
        self._bearers = _bearers((_plain(name), one.id) for one in named for name in one.names)
        self._sorted = sorted(self._bearers)
        self._shuffled = _bearers((_sorted_words(name), one.id) for one in named for name in one.names)
        self._begun: dict[str, set[str]] = defaultdict(set)
        for name in self._bearers:
            for word in WORD.findall(name):
                self._begun[word[:3]].add(name)
        self._han = tuple(name for name in self._bearers if HAN.search(name))
        self.kinds: dict[str, Callable[[Named], Query | None]] = {
            "exact": self._exact,
            "alias": self._alias,
            "typo1": lambda one: self._mistyped(one, 1),
            "typo2": lambda one: self._mistyped(one, 2),
            "swapped": self._swapped,
            "prefix": lambda one: self._prefix(one, mistyped=False),
            "prefix_typo": lambda one: self._prefix(one, mistyped=True),
            "token_prefix": self._token_prefix,
            "acronym": self._acronym,
            "chinese": self._chinese,
            "sentence": self._sentence,
        }

    def type(self, each: int) -> Iterator[Query]:
        """Up to so many queries of every class, of names at random; fewer where hardly a name allows any."""
        for kind in self.kinds.values():
            tried = (kind(self._rng.choice(self._named)) for _ in range(MOST_TRIED * each))
            yield from islice((query for query in tried if query), each)

    def _query(self, text: str, ids: Iterable[str], kind: str) -> Query:
        # What is typed may be somebody else's name letter by letter: then it is right for them, too.
        return Query(text, tuple(sorted({*ids, *self._bearers.get(_plain(text), ())})), kind)

    def _exact(self, one: Named) -> Query | None:
        name = one.names[0]
        return self._query(self._rng.choice((name, name, name.lower(), name.upper())), (one.id,), "exact")

    def _alias(self, one: Named) -> Query | None:
        aliases = [name for name in one.names[1:] if name not in one.acronyms]
        return self._query(self._rng.choice(aliases), (one.id,), "alias") if aliases else None

    def _mistyped(self, one: Named, slips: int) -> Query | None:
        name = one.names[0]
        if len(name) < 5 * slips:
            return None
        typed = name
        for _ in range(slips):
            typed = self._slip(typed)
        return self._query(typed, self._bearers[_plain(name)], f"typo{slips}")

    def _slip(self, text: str) -> str:
        """One slip of the fingers at any letter, the first included: left out, put in, another, or exchanged."""
        at: int = self._rng.choice([place for place, char in enumerate(text) if char.isalpha()] or [0])
        match self._rng.choice(("out", "in", "other", "exchanged")):
            case "out":
                return text[:at] + text[at + 1 :]
            case "in":
                return text[:at] + self._rng.choice(LETTERS + text[at]) + text[at:]
            case "other":
                return text[:at] + self._rng.choice(_neighbours(text[at])) + text[at + 1 :]
            case _:
                at = min(at, len(text) - 2)
                return text[:at] + text[at + 1] + text[at] + text[at + 2 :]

    def _swapped(self, one: Named) -> Query | None:
        words = one.names[0].split()
        if len(words) < 3:
            return None
        first, second = self._rng.sample(range(len(words)), 2)
        words[first], words[second] = words[second], words[first]
        return self._query(" ".join(words), {one.id, *self._shuffled[_sorted_words(one.names[0])]}, "swapped")

    def _prefix(self, one: Named, *, mistyped: bool) -> Query | None:
        name = self._rng.choice(one.names[:2])
        shortest = 10 if mistyped else 6
        length = max(shortest, int(len(name) * self._rng.uniform(0.4, 0.9)))
        typed = name[:length].rstrip()
        right = {one.id, *self._starting(_plain(typed))}
        if len(typed) < shortest or length >= len(name) or len(right) > MOST_RIGHT:
            return None
        return self._query(self._slip(typed) if mistyped else typed, right, "prefix_typo" if mistyped else "prefix")

    def _starting(self, start: str) -> set[str]:
        right: set[str] = set()
        for name in self._sorted[bisect_left(self._sorted, start) :]:
            if not name.startswith(start) or len(right) > MOST_RIGHT:
                break
            right |= self._bearers[name]
        return right

    def _token_prefix(self, one: Named) -> Query | None:
        words = WORD.findall(one.names[0])
        if len(words) < 3:
            return None
        typed = [word[: max(3, int(len(word) * self._rng.uniform(0.4, 0.8)))] for word in words]
        plain = [_plain(word) for word in typed]
        fewest = min((self._begun[word[:3]] for word in plain), key=len)
        right = {one.id}
        for name in fewest:
            others = WORD.findall(name)
            if all(any(other.startswith(word) for other in others) for word in plain):
                right |= self._bearers[name]
        return self._query(" ".join(typed), right, "token_prefix") if len(right) <= MOST_RIGHT else None

    def _acronym(self, one: Named) -> Query | None:
        return self._query(self._rng.choice(one.acronyms), (one.id,), "acronym") if one.acronyms else None

    def _chinese(self, _: Named) -> Query | None:
        if not self._han:
            return None
        name = self._rng.choice(self._han)
        length = max(4, int(len(name) * self._rng.uniform(0.5, 0.9)))
        start = self._rng.randrange(len(name) - length + 1)
        typed = name[start : start + length]
        right = set().union(*(self._bearers[other] for other in self._han if typed in other))
        return self._query(typed, right, "chinese") if len(right) <= MOST_RIGHT else None

    def _sentence(self, one: Named) -> Query | None:
        name = self._rng.choice(one.names[:2])
        if name in one.acronyms:
            return None
        sentences = HAN_SENTENCES if HAN.fullmatch(name) else SENTENCES
        sentence: str = self._rng.choice(sentences)
        return self._query(sentence.format(name), self._bearers[_plain(name)], "sentence")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _sorted_words(text: str) -> str:
    return " ".join(sorted(_plain(text).split()))


def _bearers(names: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, bearer in names:
        found[name].add(bearer)
    return found


def _neighbours(letter: str) -> str:
    """The letters beside one on a keyboard; any letter for what is on no key."""
    for row in ROWS:
        at = row.find(letter.lower())
        if at >= 0:
            return row[max(0, at - 1) : at] + row[at + 1 : at + 2]
    return LETTERS
