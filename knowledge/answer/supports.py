"""How far facts bear out each part of a question: a reading and facts found for it go in, shares by fact come out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from heapq import nlargest
from itertools import islice

from knowledge.answer.reading import Reading, Word
from knowledge.index.fact_segment import literally
from knowledge.index.facts import ASKED, NOT_NEAR, FactIndex
from knowledge.index.postings import WIDE, Alternatives

# What a mention counts against words of weight up to 1; one of everyday words may be no name at all.
MENTION_WEIGHT, PLAIN_MENTION_WEIGHT = 1.6, 0.7
# What the conversation is about: its subject first, its hub less.
CONTEXT_WEIGHT, CONTEXT_HUB = 0.9, 0.6
GENERIC_WORD = 0.5
# The words of a phrase that stand apart.
PARTS = 0.75
# So many facts are looked at to find them, rare words first.
MOST_FOUND = 400
# A phrase with so many meanings means all of them together: a "listed company" is listed, and a company.
SEVERAL = 2
# Words that weigh less than this beside the heaviest find no phrasing.
TELLING = 0.2
# A phrasing that a question comes so near to says whom it means by the names in it.
NAMES_TOO = 0.4


def found(facts: FactIndex, reading: Reading) -> set[int]:
    """Facts, by their numbers, tied to whom is named or with a word of the question.

    Whatever few facts have finds them first; what so many have that they cannot be looked at finds nobody.
    """
    named = [entity for mention in reading.mentions for entity in mention.entities] or reading.follows
    keys = {key for word in reading.words for key, _ in word.alternatives if ":" not in key}
    ways: list[tuple[int, Iterable[int]]] = [(facts.ties.count(entity), facts.ties.facts(entity)) for entity in named]
    ways += [(facts.bearers(key), facts.saying(key)) for key in sorted(keys)]
    numbers: set[int] = set()
    left = MOST_FOUND
    for most, some in sorted(ways, key=lambda way: way[0]):
        if most > left and numbers:
            break
        numbers.update(islice(some, left))
        left -= min(left, most)
    return numbers


@dataclass(frozen=True, slots=True)
class Named:
    """One of those whom a question names: what that counts, how closely facts are tied to it, by their numbers, and
    which of the question's words name it.
    """

    name: str
    weight: float
    ties: Mapping[int, float]
    words: tuple[int, ...]


class Supports:
    """How far facts bear out each part of one reading, by their numbers.

    `whom`: those named. `said` and `asked`: for
    each word, how far facts bear it out, and phrasings (by their own numbers). `nearest`: by fact, how near the
    question comes to the phrasing that it comes nearest to (Dice over weights), and its number.
    """

    def __init__(self, facts: FactIndex, reading: Reading, among: Collection[int]) -> None:
        self._facts = facts
        self._words = reading.words
        self.whom = [*self._mentioned(reading, among), *self._followed(reading, among)]
        self.said = [_support(facts, word, lambda keys: facts.stating(keys, among)) for word in reading.words]
        self.asked = [
            _support(facts, word, lambda keys: facts.phrased(keys, among)) for word in map(_heard, reading.words)
        ]
        self._total = sum(word.weight for word in reading.words)
        self._shared = self._sharing()
        self.nearest = facts.nearest(self._shared, self._total)
        counted = [word for word in reading.words if word.term.key == reading.counted]
        meant = tuple((key, likeness) for word in counted for key, likeness in word.alternatives if not _cues(key))
        self._counted = facts.stating(meant, among), facts.phrased(meant, among)
        keys = {key for word in reading.words for key, _ in word.alternatives if ":" not in key}
        self._stated = [(facts.rarity(key), facts.stating(((key, 1.0),), among)) for key in sorted(keys)]

    def likeliest(self, among: Collection[int], most: int) -> list[int]:
        """The facts that explain most by their statements and by their phrasings, together: whom to look at."""
        # Of those that explain as much, the first in the seeds: whatever their numbers, which change with a reload.
        borne = {number: self.nearest.get(number, NOT_NEAR)[1] for number in self._facts.in_order(among)}
        for named in self.whom:
            _weigh_in(borne, named.weight, named.ties)
        for word, said in zip(self._words, self.said, strict=True):
            _weigh_in(borne, weight_of(word), said)
        return nlargest(most, borne, key=borne.__getitem__)

    def counted(self, number: int) -> bool:
        """Whether a fact or a phrasing of it says what is counted; that it cues the fact's attribute is not enough."""
        said, asked = self._counted
        return number in said or any(phrasing in asked for phrasing in self._facts.phrasings(number))

    def specific(self, number: int) -> float:
        """The share of what a fact says that the question speaks of: the shorter of two facts wins a tie."""
        told = sum(rarity for rarity, facts in self._stated if facts.get(number) == 1.0)
        return min(1.0, told / (self._facts.weight(number) or 1.0))

    def nearest_three(self, number: int) -> float:
        """How near the question comes to the three phrasings of a fact that it comes nearest to, together."""
        return self._facts.nearest_three(number, self._shared, self._total)

    def _sharing(self) -> dict[int, float]:
        """What phrasings share with the question. Only words that tell find them, the others add to what is found."""
        shared: dict[int, float] = defaultdict(float)
        telling = max((word.weight for word in self._words), default=0.0) * TELLING
        for word, asked in sorted(zip(self._words, self.asked, strict=True), key=lambda entry: -entry[0].weight):
            weight, finds = word.weight, word.weight >= telling
            for phrasing, support in asked.items():
                if finds or phrasing in shared:
                    shared[phrasing] += weight * support
        return shared

    def named(self, named: Named, number: int, phrasing: int) -> float:
        """How closely a fact is tied to one of those named, or how far this way to ask for it names them as well."""
        tie = named.ties.get(number, 0.0)
        if tie >= ASKED or not named.words or self.nearest.get(number, NOT_NEAR)[1] < NAMES_TOO:
            return tie
        return max(tie, min(self.asked[at].get(phrasing, 0.0) for at in named.words))

    def _mentioned(self, reading: Reading, among: Collection[int]) -> Iterator[Named]:
        for mention in reading.mentions:
            weight = PLAIN_MENTION_WEIGHT if mention.plain else MENTION_WEIGHT
            ties = self._tied([(entity, mention.score) for entity in mention.entities], among)
            covered = (at for at, word in enumerate(reading.words) if mention.covering(word.term.start, word.term.end))
            yield Named(mention.name, weight, ties, tuple(covered))

    def _followed(self, reading: Reading, among: Collection[int]) -> Iterator[Named]:
        if reading.follows:
            first, *others = reading.follows
            about = [(first, 1.0), *((other, CONTEXT_HUB) for other in others)]
            yield Named("conversation", CONTEXT_WEIGHT, self._tied(about, among), ())

    def _tied(self, entities: Iterable[tuple[str, float]], among: Collection[int]) -> dict[int, float]:
        tied: dict[int, float] = {}
        ties = self._facts.ties
        for entity, worth in entities:
            few = ties.count(entity) <= WIDE * len(among)
            some = ties.of(entity) if few else ((number, ties.strength(entity, number)) for number in among)
            for number, strength in some:
                if strength * worth > tied.get(number, 0.0):
                    tied[number] = strength * worth
        return tied


def _cues(key: str) -> bool:
    return key.startswith(("attribute:", "relation:"))


def _weigh_in(borne: dict[int, float], weight: float, supports: Mapping[int, float]) -> None:
    for number, support in supports.items():
        if number in borne:
            borne[number] += weight * support


def weight_of(word: Word) -> float:
    """How much a word counts for whether a fact answers; what many names have counts half."""
    return word.weight * (GENERIC_WORD if word.term.generic else 1.0)


def _heard(word: Word) -> Word:
    """A word as phrasings have it: what asks strictly is looked for by the very word."""
    return replace(word, alternatives=((literally(word.term), 1.0),)) if word.strict else word


Look = Callable[[Alternatives], Mapping[int, float]]


def _support(facts: FactIndex, word: Word, look: Look) -> Mapping[int, float]:
    """How far texts bear out a word; of a phrase all that it means ("listed company"), or at least its parts."""
    if not word.parts:
        return look(word.alternatives)
    concepts = [key for key, _ in word.alternatives if key.startswith("concept:")]
    if word.term.concepts and len(concepts) < SEVERAL:
        # A phrase that the vocabulary gives one meaning of its own is not its words: "stand for" is not "stand out".
        return look(word.alternatives)
    shares = [(PARTS / len(word.parts), part) for part in word.parts]
    supports = dict(look(tuple(entry for entry in word.alternatives if entry[0] not in concepts)))
    _add(supports, look, shares)
    if len(concepts) >= SEVERAL:
        total = sum(map(facts.rarity, concepts))
        _add(supports, look, [(facts.rarity(key) / total, ((key, 1.0),)) for key in concepts])
    return supports


def _add(supports: dict[int, float], look: Look, shares: Iterable[tuple[float, Alternatives]]) -> None:
    """Raise supports to what the parts of a meaning come to together."""
    together: dict[int, float] = defaultdict(float)
    for share, alternatives in shares:
        for number, support in look(alternatives).items():
            together[number] += share * support
    for number, support in together.items():
        supports[number] = max(supports.get(number, 0.0), support)
