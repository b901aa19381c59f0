"""Who is meant: the names of a Snapshot go in once; a question's mentions and the entities behind them come out."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein

from knowledge.index.lexicon import Lexicon
from knowledge.model import Snapshot
from knowledge.text import Token, compact, is_han, normal, tokens

How = Literal["exact", "typo", "part"]

LONGEST_WINDOW = 12
# A window this alike to a whole name is that name mistyped; shorter ones need the letters to be nearly all there.
TYPO_RATIO = 84.0
TYPO_RATIO_SHORT = 88.0
SHORT = 7
# A part of a name stands for it when it holds at least this share of the name's weight (rare words weigh more).
PART_SHARE = 0.5
TOKEN_RATIO = 0.78


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a question that names somebody. More than one entity when the name is shared."""

    entities: tuple[str, ...]
    name: str
    start: int
    end: int
    how: How
    score: float


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    words: tuple[str, ...]
    text: str
    entities: tuple[str, ...]


class NameIndex:
    """Every name of every entity. Built from one Snapshot, never changed."""

    def __init__(self, snapshot: Snapshot, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        bearers: dict[str, dict[str, None]] = defaultdict(dict)
        texts: dict[str, str] = {}
        for entity in snapshot.entities.values():
            for name in entity.names:
                key = compact(name.text).removeprefix("the") if name.text.startswith("the ") else compact(name.text)
                bearers[key][entity.id] = None
                texts.setdefault(key, name.text)
        self._entries = {
            key: _Entry(key, tuple(token.text for token in tokens(normal(texts[key]))), texts[key], tuple(ids))
            for key, ids in bearers.items()
        }
        self._postings: dict[str, list[_Entry]] = defaultdict(list)
        for entry in self._entries.values():
            for word in set(entry.words):
                self._postings[word].append(entry)
        self._words = [word for word in self._postings if len(word) >= 4 and word.isascii()]
        self._latin = {key: key for key in self._entries if key.isascii() and len(key) >= 5}
        self._han_starts: dict[str, list[str]] = defaultdict(list)
        for key in self._entries:
            if not key.isascii():
                self._han_starts[key[0]].append(key)
        for keys in self._han_starts.values():
            keys.sort(key=len, reverse=True)

    @property
    def words(self) -> Iterable[str]:
        """All words that occur in names."""
        return self._postings.keys()

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Who is named in a normalised text: best and longest first claims its stretch, no two overlap."""
        found = tokens(text)
        candidates = [*self._exact(found), *self._han(text), *self._typos(found), *self._parts(found)]
        candidates.sort(key=lambda mention: (-mention.score * _reach(mention), mention.start))
        kept: list[Mention] = []
        for mention in candidates:
            if all(mention.end <= other.start or other.end <= mention.start for other in kept):
                kept.append(mention)
        return tuple(sorted(kept, key=lambda mention: mention.start))

    def _exact(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        for start in range(len(found)):
            key = ""
            for end in range(start, min(len(found), start + LONGEST_WINDOW)):
                key += found[end].text
                entry = self._entries.get(key)
                if entry:
                    yield Mention(entry.entities, entry.text, found[start].start, found[end].end, "exact", 1.0)

    def _han(self, text: str) -> Iterator[Mention]:
        squeezed = [(char, place) for place, char in enumerate(text) if char.isalnum()]
        plain = "".join(char for char, _ in squeezed)
        for at, char in enumerate(plain):
            for key in self._han_starts.get(char, ()):
                if plain.startswith(key, at):
                    entry = self._entries[key]
                    start, end = squeezed[at][1], squeezed[at + len(key) - 1][1] + 1
                    yield Mention(entry.entities, entry.text, start, end, "exact", 1.0)
                    break

    def _typos(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        """Windows of up to four words that are nearly a whole name, however they are spaced."""
        for start in range(len(found)):
            key = ""
            for end in range(start, min(len(found), start + 4)):
                if found[end].han:
                    break
                key += found[end].text
                if len(key) < 5 or key in self._entries or self._ordinary(found[start : end + 1]):
                    continue
                cutoff = TYPO_RATIO_SHORT if len(key) < SHORT else TYPO_RATIO
                best = process.extractOne(key, self._latin, scorer=fuzz.ratio, score_cutoff=cutoff)
                if best and best[0][0] == key[0]:
                    entry = self._entries[best[2]]
                    score = 0.95 * best[1] / 100
                    yield Mention(entry.entities, entry.text, found[start].start, found[end].end, "typo", score)

    def _ordinary(self, window: tuple[Token, ...]) -> bool:
        """Whether every word is one of the vocabulary: such a window is no mistyped name."""
        return all(term.ignored or term.concepts for token in window for term in self._lexicon.terms(token.text))

    def _parts(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        """Some words of a long name, mistyped or not, close together and rare enough to point at one entity."""
        at: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, token in enumerate(found):
            if not token.han:
                for word, similarity in self._repairs(token.text):
                    at[word].append((place, similarity))
        seen: set[str] = set()
        for word in at:
            for entry in self._postings[word]:
                if entry.key in seen or len(entry.words) < 2:
                    continue
                seen.add(entry.key)
                yield from self._part(entry, at, found)

    def _repairs(self, word: str) -> list[tuple[str, float]]:
        """The name words that a question's word may be, with how alike they are."""
        if word in self._postings:
            return [(word, 1.0)]
        if len(word) < 4 or word in self._lexicon.known:
            return []
        similar = process.extract(
            word,
            self._words,
            scorer=DamerauLevenshtein.normalized_similarity,
            score_cutoff=TOKEN_RATIO,
            limit=3,
        )
        return [(other, score) for other, score, _ in similar if other[0] == word[0]]

    def _part(
        self, entry: _Entry, at: dict[str, list[tuple[int, float]]], found: tuple[Token, ...]
    ) -> Iterator[Mention]:
        matched = [
            (word, *max(at[word], key=lambda hit: hit[1])) for word in dict.fromkeys(entry.words) if at.get(word)
        ]
        places = sorted(place for _, place, _ in matched)
        if places[-1] - places[0] >= len(entry.words) + 2:
            return
        weights = {word: self._weight(word) for word in set(entry.words)}
        share = sum(weights[word] * similarity for word, _, similarity in matched) / sum(weights.values())
        telling = max(weights[word] * similarity for word, _, similarity in matched)
        if share < PART_SHARE or telling < self._rare:
            return
        yield Mention(
            entry.entities,
            entry.text,
            found[places[0]].start,
            found[places[-1]].end,
            "part",
            min(0.94, 0.3 + 0.65 * share),
        )

    @property
    def _rare(self) -> float:
        """The weight of a word that two names at most bear."""
        return 0.6

    def _weight(self, word: str) -> float:
        bearers = {entity for entry in self._postings[word] for entity in entry.entities}
        rarity = 1 - math.log(len(bearers)) / math.log(len(self._entries) + 1)
        return rarity * (0.35 if word in self._lexicon.known else 1.0)


def _reach(mention: Mention) -> float:
    return 1 + 0.05 * (mention.end - mention.start)


def spelled(text: str) -> str:
    """A text's kind of script for names: "han" when it is written in Han characters, else "latin"."""
    return "han" if is_han(compact(text)) else "latin"
