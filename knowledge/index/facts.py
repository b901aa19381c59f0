"""What facts say, by words: the facts of a Snapshot go in once; roots and entities find the facts that have them."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import nlargest

from knowledge.index.lexicon import Lexicon, Term
from knowledge.index.names import NameIndex
from knowledge.index.postings import ALIKE, CUED, PART, SAID, Alternatives, Postings
from knowledge.index.spelling import Spelling
from knowledge.index.ties import Ties
from knowledge.model import Fact, Snapshot
from knowledge.text import normal, sound, stem, tokens

# What a word that only a phrasing has bears out beside one that the statement has.
ASKED = 0.85
# A mistyped word stands for a known one from this likeness on (normalised Damerau-Levenshtein).
REPAIR_RATIO, REPAIR_RATIO_LONG, LONG = 0.74, 0.69, 7
REPAIR_MIN = 4
# What a word spelt by its sound is worth.
SOUNDS = 0.85
LEAST_RARITY = 0.05
# Up to so many phrasings all that have a word are looked at: as fast as picking those of some facts.
MANY_PHRASINGS = 50_000


# The phrasing of a fact that a question comes nearest to, and how near it is.
Nearest = tuple[int, float]
NOT_NEAR: Nearest = (-1, 0.0)


class FactIndex:
    """Every fact by its words, concepts, phrasings and entities. Built from one Snapshot, never changed.

    Facts and phrasings go by number: the numbers that have a word stand in arrays, a few bytes each.
    """

    def __init__(self, snapshot: Snapshot, lexicon: Lexicon, names: NameIndex) -> None:
        self._lexicon, self._names = lexicon, names
        self.facts: Sequence[Fact] = tuple(snapshot.facts.values())
        self._said, self._asked = Postings(), Postings()
        # The fact of each phrasing, and where the phrasings of each fact begin.
        self._owners, self._firsts = array("I"), array("I")
        stated: set[str] = set()
        said: set[str] = set()
        for number, fact in enumerate(self.facts):
            self._said.add(number, self._words(fact))
            self._firsts.append(len(self._owners))
            stated.update(_words_of(fact.statement))
            for phrase in fact.asked:
                self._asked.add(len(self._owners), self._bag(phrase))
                self._owners.append(number)
                said.update(_words_of(phrase))
        self._firsts.append(len(self._owners))
        self._stated = frozenset(stated)
        self._rarity = self._rarities()
        self._weights = self._weighed(self._said, len(self.facts))
        self._phrasing_weights = self._weighed(self._asked, len(self._owners))
        self._surfaces = self._surface_roots(stated | said, snapshot, names)
        self._spelling = Spelling(self._surfaces)
        self._sounding = _sounding(self._surfaces)
        self.ties = Ties(snapshot, names, self.facts)

    def saying(self, word: str) -> Iterable[int]:
        """The facts that have a root or concept, in their statement or in a phrasing."""
        yield from self._said.numbers(word)
        yield from (self._owners[phrasing] for phrasing in self._asked.numbers(word))

    def bearers(self, word: str) -> int:
        """How many facts have a root or concept, each of their phrasings counted as well."""
        return self._said.count(word) + self._asked.count(word)

    def stating(self, alternatives: Alternatives, among: Collection[int]) -> Mapping[int, float]:
        """How far the statements, attributes and relations of some facts bear out one of these words (0 to 1)."""
        return self._said.supports(alternatives, among)

    def phrased(self, alternatives: Alternatives, among: Collection[int]) -> Mapping[int, float]:
        """How far phrasings, by their numbers, bear out one of these words (0 to 1): at least those of some facts."""
        many = len(self._owners) > MANY_PHRASINGS
        some = [phrasing for fact in among for phrasing in self.phrasings(fact)] if many else None
        return self._asked.supports(tuple((word, ASKED * likeness) for word, likeness in alternatives), some)

    def nearest(self, shared: Mapping[int, float], total: float) -> dict[int, Nearest]:
        """By fact, the nearest of its phrasings and how near it is (Dice over weights, 0 to 1).

        `shared` says what phrasings share with a question whose words weigh `total`.
        """
        owners, weights = self._owners, self._phrasing_weights
        found: dict[int, Nearest] = {}
        for phrasing, weight in shared.items():
            near = 2 * weight / (total + weights[phrasing])
            owner = owners[phrasing]
            best = found.get(owner)
            if best is None or near > best[1]:
                found[owner] = phrasing, near
        return found

    def nearest_three(self, fact: int, shared: Mapping[int, float], total: float) -> float:
        """How near the nearest three of a fact's phrasings are together (0 to 1)."""
        weights = self._phrasing_weights
        near = [
            2 * shared[phrasing] / (total + weights[phrasing])
            for phrasing in self.phrasings(fact)
            if phrasing in shared
        ]
        return min(1.0, sum(nlargest(3, near)) / 3)

    def phrasings(self, fact: int) -> range:
        """The phrasings that ask for a fact."""
        return range(self._firsts[fact], self._firsts[fact + 1])

    def weight(self, fact: int) -> float:
        """What the words of a fact's statement tell together."""
        return self._weights[fact]

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
        if not near and (heard := self._sounding.get(sound(word))):
            near = [(heard, SOUNDS)]
        if not near and word.endswith("s"):
            return self.repairs(word[:-1])
        return tuple((self._surfaces[other], likeness) for other, likeness in near)

    def _rarities(self) -> dict[str, float]:
        """By how many facts state a word, or how many are asked for with it when none states it."""
        counts = Counter(
            {word: len(set(map(self._owners.__getitem__, self._asked.numbers(word)))) for word in self._asked}
        )
        counts.update({word: self._said.count(word) - counts[word] for word in self._said})
        total = len(self.facts) + 1
        top = math.log(total) or 1.0
        return {word: max(LEAST_RARITY, math.log(total / count) / top) for word, count in counts.items()}

    def _weighed(self, postings: Postings, texts: int) -> array[float]:
        """What the words that texts themselves have tell together."""
        weights = array("f", bytes(4 * texts))
        for word in postings:
            if ":" not in word:
                rarity = self._rarity[word]
                for number in postings.numbers(word):
                    weights[number] += rarity
        return weights

    def _words(self, fact: Fact) -> dict[str, int]:
        words = {f"attribute:{fact.attribute}": CUED}
        words.update({f"relation:{relation.kind}": CUED for relation in fact.relations})
        return {**words, **self._bag(self._without_signs(fact.statement))}

    def _without_signs(self, statement: str) -> str:
        """A statement without the names in it that hold single letters or digits: "the 4 in 1+4+2+N" has one 4."""
        text = normal(statement)
        if not any(len(token.text) == 1 for token in tokens(text)):
            return text
        for mention in reversed(self._names.named(text)):
            if all(end - start == 1 for start, end in mention.covers):
                text = f"{text[: mention.start]} {text[mention.end :]}"
        return text

    def _bag(self, text: str) -> dict[str, int]:
        words: dict[str, int] = {}
        for term in self._lexicon.terms(normal(text)):
            # Whatever else is asked with "who runs": the fact's own attribute tells whether that is what it answers.
            if not term.ignored and not term.asking:
                self._add(words, term)
        return words

    def _add(self, words: dict[str, int], term: Term) -> None:
        words[term.key] = SAID
        if term.strict:
            words[literally(term)] = SAID
        _add_concepts(words, term.concepts, ALIKE)
        if len(term.parts) > 1:
            words.update(dict.fromkeys(term.parts, SAID))
            apart = {concept for part in term.parts for concept in self._lexicon.meaning(part)}
            _add_concepts(words, apart - term.concepts, PART)

    def _surface_roots(self, said: Iterable[str], snapshot: Snapshot, names: NameIndex) -> dict[str, str]:
        words = set(said)
        words.update(word for cues in snapshot.vocabulary.concepts.values() for word in cues if " " not in word)
        words.update(names.words)
        roots = {word: stem(word) for word in words}
        # A mistyped word that carries nothing is found out as well: it is ignored by the very word.
        roots.update({word: word for word in snapshot.vocabulary.ignored if " " not in word})
        return {
            word: root
            for word, root in roots.items()
            if len(word) >= REPAIR_MIN and word.isascii() and word[0].isalpha()
        }


def literally(term: Term) -> str:
    """What stands for a term by its very words: "parking" has the root of "park"."""
    return f"literally:{term.surface}"


def _sounding(words: Iterable[str]) -> dict[str, str]:
    """Words by their sound, of those alone with theirs."""
    heard: dict[str, list[str]] = defaultdict(list)
    for word in words:
        heard[sound(word)].append(word)
    return {key: found[0] for key, found in heard.items() if len(found) == 1}


def _add_concepts(words: dict[str, int], concepts: Iterable[str], how: int) -> None:
    for concept in concepts:
        if ":" not in concept:
            key = f"concept:{concept}"
            words[key] = max(words.get(key, how), how)


def _words_of(text: str) -> Iterable[str]:
    return (token.text for token in tokens(normal(text)) if not token.han)
