"""What a question's words may be and how much they count: a term and the names go in, a Word comes out."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.answer.reading import Word
from knowledge.index.english import is_english, telling
from knowledge.index.facts import FactIndex
from knowledge.index.lexicon import Lexicon, Term
from knowledge.index.mention import Mention
from knowledge.text import stem

# What a word weighs: inside a name, inside a name of everyday words, as a strict attribute's cue, and at least when
# the vocabulary knows it, however common it is in English.
NAMED, PLAINLY_NAMED = 0.15, 0.3
STRICTLY_ASKED = 2.0
IN_VOCABULARY = 0.75
# A word that tells more than this and that no fact has may be a mistyped one.
REPAIRED = 0.75
# Two or three letters that nobody knows are chat noise more often than a name.
SHORT_NOISE, NOISE = 3, 0.1
# What the known word is worth that a word is with its double letters single, and a word's root beside the word.
DOUBLED, ROOT = 0.9, 0.9
# What a word of a phrase means alone.
PART_MEANING = 0.8
# What one half of a compound word is worth.
COMPOUND = 0.7
# So many words of questions are remembered.
REMEMBERED = 2_048
_YEAR = re.compile(r"(?:19|20)\d\d")
_DOUBLE = re.compile(r"([a-z])\1+")

_Alternatives = tuple[tuple[str, float], ...]
# What it may be, all keys by which a fact may bear it out, what it weighs, whether it is a stranger, and its parts.
_Meaning = tuple[_Alternatives, frozenset[str], float, bool, tuple[_Alternatives, ...]]


class Wording:
    """Weighs the terms of questions by the words and facts of one Snapshot."""

    def __init__(self, lexicon: Lexicon, facts: FactIndex) -> None:
        self._lexicon = lexicon
        self._facts = facts
        self._meant = lru_cache(REMEMBERED)(self._meaning)

    def word(self, term: Term, mentions: tuple[Mention, ...]) -> Word:
        """What a term may be, and how much it counts beside these names."""
        named = next((mention for mention in mentions if mention.covering(term.start, term.end)), None)
        # "市长" is asked for in "无锡市长", though 无锡市 is a name.
        whole = named and any(start <= term.start and term.end <= end for start, end in named.covers)
        if term.strict and not whole:
            # "Parking" has the root of "park": the word itself has to be said somewhere.
            literally = ((term.key, 1.0),) if self._facts.states(term.surface) else ()
            asked = (*literally, *((attribute, 1.0) for attribute in sorted(term.strict)))
            return Word(
                term, asked, frozenset(key for key, _ in asked), STRICTLY_ASKED, named=False, stranger=True, strict=True
            )
        inside = None if named is None else PLAINLY_NAMED if named.plain and named.how == "exact" else NAMED
        known, keys, weight, stranger, parts = self._meant(term._replace(start=0, end=0), inside)
        return Word(term, known, keys, weight, named is not None, stranger, parts=parts)

    def _meaning(self, term: Term, inside: float | None) -> _Meaning:
        """What a term may be, wherever it stands; `inside`: what its rarity counts inside a name."""
        alternatives = [(term.key, 1.0)]
        alternatives += [(_key(concept), 1.0) for concept in term.concepts]
        unknown = inside is None and not term.concepts and not self._facts.knows(term.key)
        if unknown and not term.outside and telling(term.surface) > REPAIRED:
            alternatives += self._repaired(term)
        weight = self._weight(term, alternatives, inside)
        stranger = inside is None and len(alternatives) == 1 and self._strange(term)
        known = self._known(alternatives)
        keys = frozenset((*(key for key, _ in known), *term.parts))
        return known, keys, weight, stranger, self._parts(term)

    def _parts(self, term: Term) -> tuple[tuple[tuple[str, float], ...], ...]:
        """What each word of a phrase may be alone."""
        # Part of a name of the outside world is not that name.
        if len(term.parts) < 2 or term.outside:
            return ()
        return tuple(
            ((part, 1.0), *((_key(meaning), PART_MEANING) for meaning in sorted(self._lexicon.meaning(part))))
            for part in term.parts
        )

    def _known(self, alternatives: list[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
        """Those that any fact has, each once, the likeliest first: no fact is weighed against the others."""
        best: dict[str, float] = {}
        for key, likeness in alternatives:
            if self._facts.knows(key):
                best[key] = max(best.get(key, 0.0), likeness)
        return tuple(sorted(best.items(), key=lambda known: -known[1]))

    def _strange(self, term: Term) -> bool:
        if self._facts.knows(term.key):
            return False
        if term.outside or _YEAR.fullmatch(term.surface):
            return True
        if not term.surface.isalpha() or len(term.surface) <= SHORT_NOISE:
            return False
        return term.surface.isascii() and not is_english(term.surface)

    def _weight(self, term: Term, alternatives: list[tuple[str, float]], inside: float | None) -> float:
        """How much the word counts: more the rarer it is among the facts and in English."""
        known = [key for key, _ in alternatives if self._facts.knows(key)]
        several = len(term.parts) > 1 and len(term.concepts) > 1
        meant = [key for key in known if key.startswith("concept:")] if several else []
        # Of a phrase that means several things at once the rarest tells; of words that may mean any, the commonest.
        rarity = max(map(self._facts.rarity, meant)) if meant else min(map(self._facts.rarity, known), default=1.0)
        if inside is not None:
            return rarity * inside
        if len(alternatives) > 1 and not term.concepts and self._lexicon.is_ignored(alternatives[1][0]):
            return NOISE
        short = len(term.surface) <= SHORT_NOISE and term.surface.isascii() and not term.surface.isdigit()
        if not known and short and not term.outside:
            return NOISE
        return rarity * max(min(telling(term.surface), telling(term.key)), IN_VOCABULARY if term.concepts else 0.0)

    def _repaired(self, term: Term) -> list[tuple[str, float]]:
        """What a mistyped word may be, with its concepts."""
        repaired: list[tuple[str, float]] = []
        for root, likeness in self._facts.repairs(term.surface):
            repaired.append((root, likeness))
            meanings = self._lexicon.meaning(root)
            repaired += [(_key(meaning), likeness * ROOT) for meaning in meanings]
        return repaired or self._doubled(term.surface) or self._compound(term.surface)

    def _doubled(self, word: str) -> list[tuple[str, float]]:
        """The known word that a word is with its double letters single: "bigg", "whennn"."""
        single = _DOUBLE.sub(r"\1", word)
        if single == word or not self._lexicon.known_word(single):
            return []
        root = stem(single)
        return [(root, DOUBLED), *((_key(meaning), DOUBLED) for meaning in self._lexicon.meaning(root))]

    def _compound(self, word: str) -> list[tuple[str, float]]:
        """The two known words that a long one is put together from, "drug" and "maker": either says part of it."""
        for at in range(SHORT_NOISE, len(word) - SHORT_NOISE + 1):
            first, second = word[:at], word[at:]
            if self._lexicon.known_word(first) and self._lexicon.known_word(second):
                roots = [stem(first), stem(second)]
                keys = [*roots, *(meaning for root in roots for meaning in self._lexicon.meaning(root))]
                return [(key if key in roots else _key(key), COMPOUND) for key in keys]
        return []


def _key(meaning: str) -> str:
    return meaning if ":" in meaning else f"concept:{meaning}"
