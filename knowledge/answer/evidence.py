"""How well each fact answers a reading: the reading goes in, facts with the evidence for and against come out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from knowledge.answer.fitting import fits, kinds
from knowledge.answer.reading import Reading
from knowledge.answer.supports import Supports, found, weight_of
from knowledge.index.cues import Cues
from knowledge.index.facts import NOT_NEAR, FactIndex
from knowledge.model import Entities, Fact, Snapshot

# So many of the likeliest facts are weighed to the end.
WEIGHED = 16
FITS, MISFITS = 0.06, -0.04
# It gives another kind of thing than asked.
BESIDE = 0.15
SPECIFIC = 0.08
PHRASING, PHRASINGS, STATED = 0.65, 0.8, 0.1
# What comes so near to a phrasing is that question, whatever its question word.
AS_PHRASED = 0.8
# Of what is counted by a phrase ("listed companies") all has to be said.
COUNTED = 0.6
# A word that only a phrasing has counts the more, the nearer the whole question comes to that phrasing.
TRUST = 0.7
# Words that weigh less than this together ask for nothing in particular.
LEAST_ASKED = 0.3
# A word of the question that cues the fact's own attribute.
CUED = 0.05
# What is told of a source, when nothing asks for that.
ASIDE = 0.15
# It is not tied to one of those named.
UNTIED = 0.1
# The fact is told of the most particular one that the question names.
SUBJECT = 0.04


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact weighed.

    `explained` is the share of the whole question that it bears out, `whom` that of those named, `asked` that of the
    words that say what is asked (each 1 when there are none; `asking` says whether there are any); `score` ranks it.
    `strangers` are words left open that may not be; `fits` says that it gives the kind of thing asked;
    `tied` are the entities named that it is tied to,
    `ties_all` says that it is tied to each of those named, however loosely.
    """

    fact: Fact
    explained: float
    whom: float
    asked: float
    asking: bool
    score: float
    unexplained: tuple[str, ...]
    strangers: frozenset[str]
    fits: bool
    tied: frozenset[str]
    ties_all: bool


@dataclass(slots=True)
class _Tally:
    total: float = 0.0
    borne: float = 0.0

    def add(self, weight: float, support: float) -> None:
        self.total += weight
        self.borne += weight * support

    @property
    def share(self) -> float:
        return self.borne / self.total if self.total else 1.0


@dataclass(slots=True)
class _Tallies:
    """What one fact bears out: of whom is named, of what is asked, of it by the statement alone, of words in names."""

    whom: _Tally = field(default_factory=_Tally)
    what: _Tally = field(default_factory=_Tally)
    stated: _Tally = field(default_factory=_Tally)
    names: _Tally = field(default_factory=_Tally)
    unexplained: list[str] = field(default_factory=list)
    strangers: set[str] = field(default_factory=set)
    ties_all: bool = True
    counts: bool = True

    @property
    def explained(self) -> float:
        """The share of the whole question."""
        parts = (self.whom, self.what, self.names)
        total = sum(part.total for part in parts)
        return sum(part.borne for part in parts) / total if total else 0.0


class Weighing:
    """Weighs facts against readings, over the index of one Snapshot."""

    def __init__(self, snapshot: Snapshot, facts: FactIndex) -> None:
        self._snapshot = snapshot
        self._facts = facts

    def rank(self, reading: Reading) -> list[Evidence]:
        """The likeliest facts that share an entity or a word with the question, the best first."""
        numbers = found(self._facts, reading)
        if reading.excluded:
            numbers = {number for number in numbers if not _about(self._facts.facts[number], reading.excluded)}
        out = self._left_out(reading)
        supports = Supports(self._facts, reading, numbers)
        likely = supports.likeliest(numbers, WEIGHED)
        ranked = [self._weigh(reading, supports, number) for number in likely if self._facts.facts[number].id != out]
        ranked.sort(key=lambda evidence: (-evidence.score, evidence.fact.id))
        return ranked

    def _left_out(self, reading: Reading) -> str | None:
        """The fact that answers what the question leaves out: "apart from the platforms"."""
        if not reading.left_out:
            return None
        ranked = self.rank(replace(reading, words=reading.left_out, left_out=()))
        return ranked[0].fact.id if ranked else None

    def _weigh(self, reading: Reading, supports: Supports, number: int) -> Evidence:
        """The evidence that one fact gives for answering this question."""
        fact = self._facts.facts[number]
        phrasing, alike = supports.nearest.get(number, NOT_NEAR)
        tallies = _tallies(reading, supports, number, phrasing, alike)
        asking = tallies.what.total >= LEAST_ASKED
        unsaid = _cues(fact.unsaid) if fact.unsaid else None
        fit = (
            tallies.counts
            and not (unsaid and unsaid.longest_in(reading.roots))
            and (alike >= AS_PHRASED or fits(self._snapshot, reading, fact, asking=asking))
        )
        explained = tallies.explained
        score = explained + self._fit(reading, fact) - (0.0 if fit else BESIDE) + SPECIFIC * supports.specific(number)
        score += PHRASING * alike + PHRASINGS * supports.nearest_three(number) + STATED * tallies.stated.share
        score += self._cue(reading, fact) - (0.0 if tallies.ties_all else UNTIED)
        score += SUBJECT if self._subject_named(reading, fact) else 0.0
        entities = (entity for mention in reading.mentions for entity in mention.entities)
        return Evidence(
            fact,
            explained,
            tallies.whom.share,
            tallies.what.share if asking else 1.0,
            asking,
            score,
            tuple(tallies.unexplained),
            frozenset(tallies.strangers),
            fit,
            frozenset(entity for entity in entities if self._facts.ties.strength(entity, number)),
            tallies.ties_all,
        )

    def _cue(self, reading: Reading, fact: Fact) -> float:
        if _cued(reading, fact):
            return CUED
        return -ASIDE if self._snapshot.attributes[fact.attribute].aside else 0.0

    def _subject_named(self, reading: Reading, fact: Fact) -> bool:
        """Whether the fact is told of the one named of whom the fewest facts are told."""
        named = {entity for mention in reading.mentions for entity in mention.entities}
        return bool(named) and fact.subject == min(named, key=lambda entity: (self._facts.ties.count(entity), entity))

    def _fit(self, reading: Reading, fact: Fact) -> float:
        if not reading.wants:
            return 0.0
        return FITS if kinds(self._snapshot, fact).intersection(reading.wants) else MISFITS


@lru_cache(2_000)
def _cues(words: tuple[str, ...]) -> Cues:
    return Cues(words)


def _tallies(reading: Reading, supports: Supports, number: int, phrasing: int, alike: float) -> _Tallies:
    """What a fact bears out of each part of a question, with the phrasing that the question comes nearest to."""
    tallies = _Tallies()
    for named in supports.whom:
        support = supports.named(named, number, phrasing)
        tallies.whom.add(named.weight, support)
        if support == 0:
            tallies.ties_all = False
            tallies.unexplained.append(named.name)
    trust = min(1.0, TRUST + alike)
    for word, said, asked in zip(reading.words, supports.said, supports.asked, strict=True):
        weight, statement = weight_of(word), said.get(number, 0.0)
        # What is asked strictly a phrasing bears out only as a whole: it may use the word for something else.
        heard = asked.get(phrasing, 0.0) if not word.strict or alike >= AS_PHRASED else 0.0
        support = max(statement, trust * heard)
        if word.term.key == reading.counted:
            tallies.counts &= supports.counted(number) and not (word.parts and support < COUNTED)
        if word.named:
            tallies.names.add(weight, support)
            continue
        tallies.what.add(weight, support)
        tallies.stated.add(weight, statement)
        if support == 0:
            tallies.unexplained.append(word.term.key)
            tallies.strangers.update({word.term.key} if word.stranger else ())
    return tallies


def _about(fact: Fact, excluded: frozenset[str]) -> bool:
    return fact.subject in excluded or (isinstance(fact.value, Entities) and excluded.issuperset(fact.value.ids))


def _cued(reading: Reading, fact: Fact) -> bool:
    attribute = f"attribute:{fact.attribute}"
    return any(key == attribute for word in reading.words if not word.named for key, _ in word.alternatives)
