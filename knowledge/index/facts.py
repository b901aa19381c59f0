"""What facts say, by words: the facts of a Snapshot go in once; roots and entities find the facts that have them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from knowledge.index.lexicon import Lexicon, Term
from knowledge.index.names import NameIndex
from knowledge.index.spelling import Spelling
from knowledge.index.ties import ties
from knowledge.model import Fact, Snapshot
from knowledge.text import normal, stem, tokens

# How far a fact bears out a word of the question, by where the fact has it.
STATED, ASKED, CUED = 1.0, 0.85, 0.55
# A word of the same concept instead of the word itself.
SAME_CONCEPT = 0.8
# A word of a phrase that has a meaning of its own.
PART_CONCEPT = 0.6
# A mistyped word stands for a known one from this likeness on (normalised Damerau-Levenshtein).
REPAIR_RATIO, REPAIR_RATIO_LONG, LONG = 0.74, 0.69, 9
REPAIR_MIN = 4


@dataclass(frozen=True, slots=True)
class FactEntry:
    """One fact as the index sees it: what its statement, attribute and relations say, and each way to ask for it."""

    fact: Fact
    words: Mapping[str, float]
    ties: Mapping[str, float]
    phrasings: tuple[Phrasing, ...]
    asked: Mapping[str, float]
    weight: float


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to ask for a fact: its roots and concepts with their strength, and what they weigh together."""

    words: Mapping[str, float]
    weight: float


class FactIndex:
    """Every fact by its words, concepts and entities. Built from one Snapshot, never changed."""

    def __init__(self, snapshot: Snapshot, lexicon: Lexicon, names: NameIndex) -> None:
        self._lexicon = lexicon
        said = {fact.id: self._words(fact) for fact in snapshot.facts.values()}
        asked = {fact.id: [self._bag(phrase, ASKED) for phrase in fact.asked] for fact in snapshot.facts.values()}
        # How many facts state a word; how many are asked for with it, when none states it.
        counts = {
            **Counter(key for bags in asked.values() for key in set().union(*bags)),
            **Counter(key for words in said.values() for key in words),
        }
        top = math.log(len(said) + 1) or 1.0
        self._rarity = {key: max(0.05, math.log((len(said) + 1) / count) / top) for key, count in counts.items()}
        facts = snapshot.facts.values()
        self._stated = _words_of(fact.statement for fact in facts)
        self._said = self._stated | _words_of(phrase for fact in facts for phrase in fact.asked)
        self._surfaces = self._surface_roots(snapshot, names)
        self._spelling = Spelling(self._surfaces)
        self.entries = {
            fact.id: FactEntry(
                fact,
                said[fact.id],
                ties(snapshot, names, fact),
                tuple(Phrasing(bag, self._weight_of(bag)) for bag in asked[fact.id]),
                _union(asked[fact.id]),
                sum(self.rarity(key) for key, strength in said[fact.id].items() if strength == STATED),
            )
            for fact in snapshot.facts.values()
        }
        self._by_entity: dict[str, list[FactEntry]] = defaultdict(list)
        self._by_word: dict[str, list[FactEntry]] = defaultdict(list)
        for entry in self.entries.values():
            for entity in entry.ties:
                self._by_entity[entity].append(entry)
            for key in {*entry.words, *entry.asked}:
                self._by_word[key].append(entry)

    def tied_to(self, entities: Iterable[str]) -> list[FactEntry]:
        """All facts tied to any of these entities."""
        found = {entry.fact.id: entry for entity in entities for entry in self._by_entity.get(entity, ())}
        return list(found.values())

    def told_of(self, entity: str) -> int:
        """How many facts are tied to an entity."""
        return len(self._by_entity.get(entity, ()))

    def saying(self, keys: Iterable[str]) -> list[FactEntry]:
        """All facts that have any of these roots or concepts."""
        found = {entry.fact.id: entry for key in keys for entry in self._by_word.get(key, ())}
        return list(found.values())

    def rarity(self, key: str) -> float:
        """How telling a root or concept is: 1 when no fact has it, near 0 when all have."""
        return self._rarity.get(key, 1.0)

    def knows(self, key: str) -> bool:
        """Whether any fact has this root or concept."""
        return key in self._rarity

    def states(self, phrase: str) -> bool:
        """Whether statements have all of these very words."""
        return all(word in self._stated for word in phrase.split())

    def repairs(self, word: str) -> tuple[tuple[str, float], ...]:
        """Roots that a word unknown to facts and vocabulary may be a mistyping of, with how alike they are."""
        if len(word) < REPAIR_MIN or not word.isascii() or word.isdigit():
            return ()
        near = self._spelling.near(word, REPAIR_RATIO if len(word) < LONG else REPAIR_RATIO_LONG, 4)
        if not near and word.endswith("s"):
            return self.repairs(word[:-1])
        return tuple((self._surfaces[other], likeness) for other, likeness in near)

    def _words(self, fact: Fact) -> dict[str, float]:
        words: dict[str, float] = {f"attribute:{fact.attribute}": CUED}
        words.update({f"relation:{relation.kind}": CUED for relation in fact.relations})
        return {**words, **self._bag(fact.statement, STATED)}

    def _bag(self, text: str, strength: float) -> dict[str, float]:
        words: dict[str, float] = {}
        for term in self._lexicon.terms(normal(text)):
            self._add(words, term, strength)
        return words

    def _add(self, words: dict[str, float], term: Term, strength: float) -> None:
        # Whatever else is asked with "who runs": the fact's own attribute tells whether that is what it answers.
        if term.ignored or term.asking:
            return
        for key in (term.key, *term.parts):
            words[key] = max(words.get(key, 0.0), strength)
        _add_concepts(words, term.concepts, strength * SAME_CONCEPT)
        if len(term.parts) > 1:
            apart = {concept for part in term.parts for concept in self._lexicon.meaning(part)}
            _add_concepts(words, apart - term.concepts, strength * PART_CONCEPT)

    def _weight_of(self, bag: Mapping[str, float]) -> float:
        return sum(self.rarity(key) for key in bag if ":" not in key)

    def _surface_roots(self, snapshot: Snapshot, names: NameIndex) -> dict[str, str]:
        words = set(self._said)
        words.update(word for cues in snapshot.vocabulary.concepts.values() for word in cues if " " not in word)
        words.update(names.words)
        return {word: stem(word) for word in words if len(word) >= REPAIR_MIN and word.isascii() and word[0].isalpha()}


def _add_concepts(words: dict[str, float], concepts: Iterable[str], strength: float) -> None:
    for concept in concepts:
        if ":" not in concept:
            key = f"concept:{concept}"
            words[key] = max(words.get(key, 0.0), strength)


def _words_of(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(token.text for text in texts for token in tokens(normal(text)) if not token.han)


def _union(bags: Iterable[Mapping[str, float]]) -> dict[str, float]:
    words: dict[str, float] = {}
    for bag in bags:
        for key, strength in bag.items():
            words[key] = max(words.get(key, 0.0), strength)
    return words
