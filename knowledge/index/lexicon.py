"""The words of the vocabulary: a text goes in, its terms come out, each with its root and the concepts it may mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from knowledge.index.cues import MAX_PHRASE, key_of
from knowledge.model import Snapshot
from knowledge.text import Token, is_han, normal, stem, tokens


class Term(NamedTuple):
    """One word or phrase of a text. `start` and `end` count characters of the normalised text.

    `strict` are the strict attributes that it asks for; `outside` marks the name of somebody of whom nothing is
    recorded; `asking` marks a cue with a question word ahead ("who runs").
    """

    key: str
    surface: str
    parts: tuple[str, ...]
    concepts: frozenset[str]
    start: int
    end: int
    strict: frozenset[str] = frozenset()
    ignored: bool = False
    generic: bool = False
    asking: bool = False
    outside: bool = False


class Lexicon:
    """Knows the vocabulary's words and phrases. Built from one Snapshot, never changed."""

    def __init__(self, snapshot: Snapshot) -> None:
        words = snapshot.vocabulary
        meanings: dict[str, set[str]] = defaultdict(set)
        for concept, said in words.concepts.items():
            for phrase in said:
                meanings[key_of(phrase)].add(concept)
        # A strict cue is the very word: "parking" asks for it, "park" does not.
        strict: dict[str, set[str]] = defaultdict(set)
        for attribute in snapshot.attributes.values():
            for cue in attribute.cues:
                words_of = strict[_surface(cue)] if attribute.strict else meanings[key_of(cue)]
                words_of.add(f"attribute:{attribute.id}")
        for relation in snapshot.relations.values():
            for cue in relation.cues:
                meanings[key_of(cue)].add(f"relation:{relation.id}")
        self._strict = {surface: frozenset(found) for surface, found in strict.items()}
        self._meanings = {key: frozenset(found) for key, found in meanings.items()}
        self._outside = frozenset(map(_surface, words.outside))
        phrases = (*self._meanings, *self._strict, *self._outside)
        # How many words the longest phrase has that opens with a word.
        self._openings: dict[str, int] = {}
        for phrase in phrases:
            opening, space, _ = phrase.partition(" ")
            if space:
                length = min(MAX_PHRASE, 1 + phrase.count(" "))
                self._openings[opening] = max(length, self._openings.get(opening, 0))
        # By the very word: "list" says nothing where "listed" does, and "precisely" has the root of "precision".
        self._ignored = frozenset(map(_surface, words.ignored))
        self._generic = frozenset(map(key_of, words.generic))
        question_words = {key_of(word) for group in words.question_words for word in group.words}
        self._asking = frozenset(
            surface
            for surface in (_surface(word) for group in words.question_words for word in group.words)
            if " " not in surface
        )
        self.known = frozenset(
            part
            for key in (
                *self._meanings,
                *map(key_of, self._strict),
                *map(key_of, words.ignored),
                *self._generic,
                *question_words,
            )
            for part in key.split()
        )
        self._han_words = self.known | self._outside
        self._longest_han = max((len(key) for key in self._han_words if is_han(key)), default=1)

    def terms(self, text: str) -> tuple[Term, ...]:
        """The terms of a normalised text in order: phrases of the vocabulary whole, other words one by one."""
        found: list[Term] = []
        run: list[Token] = []
        for token in tokens(text):
            if token.han:
                found.extend(self._phrases(run))
                run = []
                found.extend(self._han(token))
            else:
                run.append(token)
        found.extend(self._phrases(run))
        return tuple(found)

    def is_ignored(self, word: str) -> bool:
        """Whether a single word carries no content of its own."""
        return word in self._ignored or word in self._asking

    def ignores(self, char: str) -> bool:
        """Whether a character stands in a word that carries no content of its own."""
        return any(char in word for words in (self._ignored, self._asking) for word in words)

    def known_word(self, word: str) -> bool:
        """Whether a single word belongs to the vocabulary, in any of its forms."""
        return stem(word) in self.known

    def meaning(self, key: str) -> frozenset[str]:
        """The concepts, attributes and relations that a root or phrase may mean."""
        return self._meanings.get(key, frozenset())

    def _phrases(self, run: list[Token]) -> Iterator[Term]:
        stems = [stem(token.text) for token in run]
        at = 0
        while at < len(run):
            length = self._phrase_length(stems, run, at)
            words = run[at : at + length]
            surface = " ".join(token.text for token in words)
            yield self._term(stems[at : at + length], surface, words[0].start, words[-1].end)
            at += length

    def _phrase_length(self, stems: list[str], run: list[Token], at: int) -> int:
        longest = max(self._openings.get(stems[at], 1), self._openings.get(run[at].text, 1))
        for length in range(min(longest, len(stems) - at), 1, -1):
            if " ".join(stems[at : at + length]) in self._meanings:
                return length
            surface = " ".join([token.text for token in run[at : at + length]])
            if surface in self._strict or surface in self._outside:
                return length
        return 1

    def _han(self, token: Token) -> Iterator[Term]:
        """Longest known word first; what stands between known words comes in pairs."""
        text, at, unknown = token.text, 0, 0
        while at < len(text):
            length = self._han_length(text, at)
            if length:
                yield from self._pairs(token, unknown, at)
                yield self._han_term(token, at, at + length)
                at += length
                unknown = at
            else:
                at += 1
        yield from self._pairs(token, unknown, at)

    def _pairs(self, token: Token, start: int, end: int) -> Iterator[Term]:
        """Characters between known words, two by two: what is written without spaces still shares its pairs."""
        for at in range(start, max(start + 1, end - 1) if start < end else start):
            yield self._han_term(token, at, min(at + 2, end))

    def _han_term(self, token: Token, start: int, end: int) -> Term:
        word = token.text[start:end]
        return self._term([word], word, token.start + start, token.start + end)

    def _han_length(self, text: str, at: int) -> int:
        for length in range(min(self._longest_han, len(text) - at), 0, -1):
            if text[at : at + length] in self._han_words:
                return length
        return 0

    def _term(self, parts: list[str], surface: str, start: int, end: int) -> Term:
        key = " ".join(parts)
        return Term(
            key,
            surface,
            tuple(parts),
            self.meaning(key),
            start,
            end,
            strict=self._strict.get(surface, frozenset()),
            ignored=surface in self._ignored or surface in self._asking,
            generic=key in self._generic,
            outside=surface in self._outside,
            asking=len(parts) > 1 and surface.partition(" ")[0] in self._asking,
        )


def _surface(phrase: str) -> str:
    return " ".join(token.text for token in tokens(normal(phrase)))
