"""How well each fact answers a reading: the reading goes in, facts with the evidence for and against come out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from knowledge.answer.finding import found
from knowledge.answer.fitting import fits, kinds
from knowledge.answer.reading import Reading
from knowledge.answer.supports import Supports
from knowledge.index.cues import Cues
from knowledge.index.facts import FactIndex
from knowledge.index.phrasings import NOT_NEAR
from knowledge.model import Entities, Fact, Snapshot

# What so many facts give is remembered.
REMEMBERED = 10_000
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


class Evidence(NamedTuple):
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


class _Tallies(NamedTuple):
    """What one fact bears out: shares of whom is named, of what is asked, of it by the statement alone, of all."""

    whom: float
    what: float
    stated: float
    explained: float
    unexplained: tuple[str, ...]
    strangers: frozenset[str]
    ties_all: bool
    counts: bool


class _Sought(NamedTuple):
    """What a question looks for in every fact: those named, the one of them of whom the fewest facts are told, and the
    attributes that its words cue.
    """

    named: tuple[str, ...]
    subject: str | None
    cued: frozenset[str]


class Weighing:
    """Weighs facts against readings, over the index of one Snapshot."""

    def __init__(self, snapshot: Snapshot, facts: FactIndex) -> None:
        self._snapshot = snapshot
        self._facts = facts
        self._kinds = lru_cache(REMEMBERED)(lambda number: kinds(snapshot, facts.facts[number]))

    def rank(self, reading: Reading) -> list[Evidence]:
        """The likeliest facts that share an entity or a word with the question, the best first."""
        numbers = found(self._facts, reading)
        if reading.excluded:
            numbers = {number for number in numbers if not _about(self._facts.facts[number], reading.excluded)}
        out = self._left_out(reading)
        supports = Supports(self._facts, reading, numbers, WEIGHED)
        sought = self._sought(reading)
        ranked = [
            self._weigh(reading, sought, supports, number)
            for number in supports.likely
            if self._facts.facts[number].id != out
        ]
        ranked.sort(key=lambda evidence: (-evidence.score, evidence.fact.id))
        return ranked

    def _sought(self, reading: Reading) -> _Sought:
        named = dict.fromkeys(entity for mention in reading.mentions for entity in mention.entities)
        subject = min(named, key=lambda entity: (self._facts.ties.count(entity), entity), default=None)
        return _Sought(tuple(named), subject, frozenset(_cued(reading)))

    def _left_out(self, reading: Reading) -> str | None:
        """The fact that answers what the question leaves out: "apart from the platforms"."""
        if not reading.left_out:
            return None
        ranked = self.rank(replace(reading, words=reading.left_out, left_out=()))
        return ranked[0].fact.id if ranked else None

    def _weigh(self, reading: Reading, sought: _Sought, supports: Supports, number: int) -> Evidence:
        """The evidence that one fact gives for answering this question."""
        fact = self._facts.facts[number]
        given = self._kinds(number)
        phrasing, alike = supports.nearest.get(number, NOT_NEAR)
        tallies = _tallies(reading, supports, number, phrasing, alike)
        asking = supports.asked_weight >= LEAST_ASKED
        unsaid = _cues(fact.unsaid) if fact.unsaid else None
        fit = (
            tallies.counts
            and not (unsaid and unsaid.longest_in(reading.roots))
            and (alike >= AS_PHRASED or fits(self._snapshot, reading, fact, given, asking=asking))
        )
        wanted = (MISFITS if given.isdisjoint(reading.wants) else FITS) if reading.wants else 0.0
        score = tallies.explained + wanted - (0.0 if fit else BESIDE) + SPECIFIC * supports.specific(number)
        score += PHRASING * alike + PHRASINGS * supports.nearest_three(number) + STATED * tallies.stated
        score += self._cue(sought, fact) - (0.0 if tallies.ties_all else UNTIED)
        score += SUBJECT if fact.subject == sought.subject else 0.0
        return Evidence(
            fact,
            tallies.explained,
            tallies.whom,
            tallies.what if asking else 1.0,
            asking,
            score,
            tallies.unexplained,
            tallies.strangers,
            fit,
            frozenset([entity for entity in sought.named if supports.tied[entity].get(number)]),
            tallies.ties_all,
        )

    def _cue(self, sought: _Sought, fact: Fact) -> float:
        if fact.attribute in sought.cued:
            return CUED
        return -ASIDE if self._snapshot.attributes[fact.attribute].aside else 0.0


@lru_cache(2_000)
def _cues(words: tuple[str, ...]) -> Cues:
    return Cues(words)


def _tallies(reading: Reading, supports: Supports, number: int, phrasing: int, alike: float) -> _Tallies:
    """What a fact bears out of each part of a question, with the phrasing that the question comes nearest to."""
    whom = what = stated = names = 0.0
    unexplained: list[str] = []
    strangers: list[str] = []
    ties_all = counts = True
    for named in supports.whom:
        support = supports.named(named, number, phrasing)
        whom += named.weight * support
        if support == 0:
            ties_all = False
            unexplained.append(named.name)
    trust = min(1.0, TRUST + alike)
    for word, weight, said, asked in supports.words:
        statement = said.get(number, 0.0)
        # What is asked strictly a phrasing bears out only as a whole: it may use the word for something else.
        heard = asked.get(phrasing, 0.0) if not word.strict or alike >= AS_PHRASED else 0.0
        support = max(statement, trust * heard)
        key = word.term.key
        if key == reading.counted:
            counts = counts and supports.counted(number) and not (word.parts and support < COUNTED)
        if word.named:
            names += weight * support
            continue
        what += weight * support
        stated += weight * statement
        if support == 0:
            unexplained.append(key)
            if word.stranger:
                strangers.append(key)
    total = supports.whom_weight + supports.asked_weight + supports.names_weight
    return _Tallies(
        _share(whom, supports.whom_weight),
        _share(what, supports.asked_weight),
        _share(stated, supports.asked_weight),
        (whom + what + names) / total if total else 0.0,
        tuple(unexplained),
        frozenset(strangers),
        ties_all,
        counts,
    )


def _share(borne: float, total: float) -> float:
    return borne / total if total else 1.0


def _about(fact: Fact, excluded: frozenset[str]) -> bool:
    return fact.subject in excluded or (isinstance(fact.value, Entities) and excluded.issuperset(fact.value.ids))


def _cued(reading: Reading) -> Iterator[str]:
    """The attributes, by id, that words of the question cue as a whole."""
    keys = (key for word in reading.words if not word.named for key, _ in word.alternatives)
    return (key.partition(":")[2] for key in keys if key.startswith("attribute:"))
