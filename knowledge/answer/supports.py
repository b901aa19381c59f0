"""How far facts bear out each part of a question: a reading and facts found for it go in, shares by fact come out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from knowledge.answer.reading import Reading, Word
from knowledge.index.fact_segment import literally
from knowledge.index.facts import FactIndex
from knowledge.index.phrasings import ASKED, NOT_NEAR
from knowledge.index.postings import WIDE, Alternatives, stretches_of

# What a mention counts against words of weight up to 1; one of everyday words may be no name at all.
MENTION_WEIGHT, PLAIN_MENTION_WEIGHT = 1.6, 0.7
# What the conversation is about: its subject first, its hub less.
CONTEXT_WEIGHT, CONTEXT_HUB = 0.9, 0.6
GENERIC_WORD = 0.5
# The words of a phrase that stand apart.
PARTS = 0.75
# A phrase with so many meanings means all of them together: a "listed company" is listed, and a company.
SEVERAL = 2
# Words that weigh less than this beside the heaviest find no phrasing.
TELLING = 0.2
# What is summed in another order may differ by less than this.
HAIR = 1e-9
# A phrasing that a question comes so near to says whom it means by the names in it.
NAMES_TOO = 0.4


@dataclass(frozen=True, slots=True)
class Named:
    """One of those whom a question names: what that counts, how closely facts are tied to it, by their numbers, and
    which of the question's words name it.
    """

    name: str
    weight: float
    ties: Mapping[int, float]
    words: tuple[int, ...]


class WordSupport(NamedTuple):
    """A word with what it weighs, and how far facts and phrasings, by their own numbers, bear it out."""

    word: Word
    weight: float
    said: Mapping[int, float]
    asked: Mapping[int, float]


class Supports:
    """How far facts bear out each part of one reading, by their numbers.

    `likely`: the facts that explain most by their statements and by their phrasings, together; of others less is said
    here. `whom`: those named, `tied`: each entity of theirs with how closely facts are tied to it. `words`: all words
    of the reading. `whom_weight`, `asked_weight`, `names_weight`: what those named, the words that ask and the words
    in names weigh together. `nearest`: by fact, how near the
    question comes to the phrasing that it comes nearest to (Dice over weights), and its number.
    """

    def __init__(self, facts: FactIndex, reading: Reading, among: Collection[int], most: int) -> None:
        """Look at some facts, so many of which may be likely."""
        self._facts = facts
        self._total = sum([word.weight for word in reading.words])
        self.tied: dict[str, Mapping[int, float]] = {}
        self.whom = [*self._mentioned(reading, among), *self._followed(reading, among)]
        some = stretches_of(sorted(among))
        said = [_support(facts, word, lambda keys: facts.stating(keys, some)) for word in reading.words]
        weights = [weight_of(word) for word in reading.words]
        borne = self._borne(among, zip(weights, said, strict=True))
        heard = [_heard(word) for word in reading.words]
        contenders = self._contenders(borne, heard, most)
        phrasings = facts.phrasings
        asked = [_support(facts, word, lambda keys: phrasings.supports(keys, contenders)) for word in heard]
        self.words = [*map(WordSupport, reading.words, weights, said, asked)]
        self.nearest, self._near = phrasings.nearest(self._sharing(), self._total)
        explained = {number: borne[number] + self.nearest.get(number, NOT_NEAR)[1] for number in contenders}
        self.likely = sorted(explained, key=explained.__getitem__, reverse=True)[:most]
        self.whom_weight = sum([named.weight for named in self.whom])
        self.asked_weight = sum([weight for word, weight, _, _ in self.words if not word.named])
        self.names_weight = sum([weight for word, weight, _, _ in self.words if word.named])
        self._counted = self._counting(reading)
        self._told = self._telling(reading)

    def _borne(self, among: Collection[int], said: Iterable[tuple[float, Mapping[int, float]]]) -> dict[int, float]:
        """What facts explain without their phrasings."""
        # Of those that explain as much, the first in the seeds: whatever their numbers, which change with a reload.
        borne = dict.fromkeys(self._facts.in_order(among), 0.0)
        for named in self.whom:
            _weigh_in(borne, named.weight, named.ties)
        for weight, supports in said:
            _weigh_in(borne, weight, supports)
        return borne

    def _contenders(self, borne: Mapping[int, float], heard: Iterable[Word], most: int) -> list[int]:
        """The facts that may be among so many likely ones if one phrasing has whatever any of theirs has."""
        if len(borne) <= most:
            return list(borne)
        shared = dict.fromkeys(borne, 0.0)
        phrasings = self._facts.phrasings
        for word in heard:
            asked = _support(self._facts, word, lambda keys: phrasings.by_fact(keys, borne))
            _weigh_in(shared, word.weight, asked)
        least = sorted(borne.values())[-most] - HAIR
        near, total = phrasings.at_most_near, self._total
        return [
            number
            for number, explained in borne.items()
            if explained >= least or ((own := shared[number]) and explained + near(number, own, total) >= least)
        ]

    def counted(self, number: int) -> bool:
        """Whether a likely fact or a phrasing of it says what is counted; that it cues its attribute is not enough."""
        said, asked = self._counted
        return number in said or any(phrasing in asked for phrasing in self._facts.phrasings.of(number))

    def _counting(self, reading: Reading) -> tuple[Mapping[int, float], Mapping[int, float]]:
        counted = [word for word in reading.words if word.term.key == reading.counted]
        meant = tuple((key, likeness) for word in counted for key, likeness in word.alternatives if not _cues(key))
        if not meant:
            return {}, {}
        likely = stretches_of(sorted(self.likely))
        return self._facts.stating(meant, likely), self._facts.phrasings.supports(meant, self.likely)

    def specific(self, number: int) -> float:
        """The share of what a likely fact says that the question speaks of: the shorter of two facts wins a tie."""
        return min(1.0, self._told.get(number, 0.0) / (self._facts.weight(number) or 1.0))

    def _telling(self, reading: Reading) -> Mapping[int, float]:
        """What the words of likely facts that the question has as well tell together."""
        keys = {key for word in reading.words for key, _ in word.alternatives if ":" not in key}
        likely = stretches_of(sorted(self.likely))
        told: dict[int, float] = {}
        for key in sorted(keys):
            rarity = self._facts.rarity(key)
            for number, support in self._facts.stating(((key, 1.0),), likely).items():
                if support == 1.0:
                    told[number] = told.get(number, 0.0) + rarity
        return told

    def nearest_three(self, number: int) -> float:
        """How near the question comes to the three phrasings of a fact that it comes nearest to, together (0 to 1)."""
        return min(1.0, sum(sorted(self._near.get(number, ()), reverse=True)[:3]) / 3)

    def _sharing(self) -> dict[int, float]:
        """What phrasings share with the question. Only words that tell find them, the others add to what is found."""
        shared: dict[int, float] = {}
        telling = max((word.weight for word, _, _, _ in self.words), default=0.0) * TELLING
        for word, _, _, asked in sorted(self.words, key=lambda entry: -entry.word.weight):
            weight = word.weight
            if weight < telling:
                for phrasing, support in asked.items():
                    if phrasing in shared:
                        shared[phrasing] += weight * support
            elif shared:
                for phrasing, support in asked.items():
                    shared[phrasing] = shared.get(phrasing, 0.0) + weight * support
            else:
                shared = {phrasing: weight * support for phrasing, support in asked.items()}
        return shared

    def named(self, named: Named, number: int, phrasing: int) -> float:
        """How closely a fact is tied to one of those named, or how far this way to ask for it names them as well."""
        tie = named.ties.get(number, 0.0)
        if tie >= ASKED or not named.words or self.nearest.get(number, NOT_NEAR)[1] < NAMES_TOO:
            return tie
        return max(tie, min([self.words[at].asked.get(phrasing, 0.0) for at in named.words]))

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
            own = dict(ties.of(entity) if few else ((number, ties.strength(entity, number)) for number in among))
            self.tied[entity] = own
            for number, strength in own.items():
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
