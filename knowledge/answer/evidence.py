"""How well each fact answers a reading: the reading goes in, facts with the evidence for and against come out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import nlargest

from knowledge.answer.fitting import fits, kinds
from knowledge.answer.reading import Reading, Word
from knowledge.index.facts import FactEntry, FactIndex, Phrasing
from knowledge.model import Entities, Fact, Snapshot

# What a mention counts against words of weight up to 1; one of everyday words may be no name at all.
MENTION_WEIGHT, PLAIN_MENTION_WEIGHT = 1.3, 0.7
# What the conversation is about: its subject first, its hub less.
CONTEXT_WEIGHT, CONTEXT_HUB = 0.9, 0.6
GENERIC_WORD = 0.5
# So many of the likeliest facts are weighed to the end.
WEIGHED = 24
FITS, MISFITS = 0.06, -0.04
# It gives another kind of thing than asked.
BESIDE = 0.08
SPECIFIC = 0.12
PHRASING = 0.25
# A word that only a phrasing has counts the more, the nearer the whole question comes to that phrasing.
TRUST = 0.7
# Words that weigh less than this together ask for nothing in particular.
LEAST_ASKED = 0.3
# A word of the question that cues the fact's own attribute.
CUED = 0.05
# What is told of a source, when nothing asks for that.
ASIDE = 0.15
# The fact is told of the most particular one that the question names.
SUBJECT = 0.04


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact weighed.

    `explained` is the share of the whole question that it bears out, `whom` that of those named, `asked` that of the
    words that say what is asked (each 1 when there are none; `asking` says whether there are any); `score` ranks it.
    `strangers` are words left open that may not be; `fits` says that it gives the kind of thing asked.
    """

    entry: FactEntry
    explained: float
    whom: float
    asked: float
    asking: bool
    score: float
    unexplained: tuple[str, ...]
    strangers: frozenset[str]
    fits: bool

    @property
    def fact(self) -> Fact:
        return self.entry.fact


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


class Weighing:
    """Weighs facts against readings, over the index of one Snapshot."""

    def __init__(self, snapshot: Snapshot, facts: FactIndex) -> None:
        self._snapshot = snapshot
        self._facts = facts

    def rank(self, reading: Reading) -> list[Evidence]:
        """All facts that share an entity or a word with the question, the best first."""
        entities = [entity for mention in reading.mentions for entity in mention.entities] or list(reading.follows)
        candidates = {entry.fact.id: entry for entry in self._facts.tied_to(entities)}
        keys = (key for word in reading.words for key, _ in word.alternatives if ":" not in key)
        candidates.update({entry.fact.id: entry for entry in self._facts.saying(keys)})
        if reading.excluded:
            candidates = {key: entry for key, entry in candidates.items() if not _about(entry.fact, reading.excluded)}
        likely = nlargest(WEIGHED, candidates.values(), key=lambda entry: self._at_best(reading, entry))
        ranked = [self.weigh(reading, entry) for entry in likely]
        ranked.sort(key=lambda evidence: (-evidence.score, evidence.fact.id))
        return ranked

    def _at_best(self, reading: Reading, entry: FactEntry) -> float:
        """What the fact could explain if all its phrasings were one: cheap, and never less than it does."""
        borne = sum(weight * support for weight, support, _ in self._whom(reading, entry))
        for word in reading.words:
            weight = word.weight * (GENERIC_WORD if word.term.generic else 1.0)
            support = _support(word, entry.words)
            borne += weight * (support if word.strict else max(support, _support(word, entry.asked)))
        return borne

    def weigh(self, reading: Reading, entry: FactEntry) -> Evidence:
        """The evidence that one fact gives for answering this question."""
        whom, what, names = _Tally(), _Tally(), _Tally()
        unexplained: list[str] = []
        strangers: set[str] = set()
        for weight, support, name in self._whom(reading, entry):
            whom.add(weight, support)
            if support == 0:
                unexplained.append(name)
        phrasing, alike = self._phrasing(reading, entry)
        trust = min(1.0, TRUST + alike)
        for word in reading.words:
            support = _support(word, entry.words)
            if phrasing and not word.strict:
                support = max(support, trust * _support(word, phrasing.words))
            weight = word.weight * (GENERIC_WORD if word.term.generic else 1.0)
            (names if word.named else what).add(weight, support)
            if support == 0 and not word.named:
                unexplained.append(word.term.key)
                strangers.update({word.term.key} if word.stranger else ())
        both = _Tally(whom.total + what.total + names.total, whom.borne + what.borne + names.borne)
        explained = both.share if both.total else 0.0
        asking = what.total >= LEAST_ASKED
        asked = what.share if asking else 1.0
        fit = fits(self._snapshot, reading, entry.fact, asking=asking)
        score = (
            explained
            + self._fit(reading, entry.fact)
            - (0.0 if fit else BESIDE)
            + SPECIFIC * self._specific(reading, entry)
        )
        score += PHRASING * alike + self._cue(reading, entry.fact)
        score += SUBJECT if self._subject_named(reading, entry.fact) else 0.0
        return Evidence(
            entry, explained, whom.share, asked, asking, score, tuple(unexplained), frozenset(strangers), fit
        )

    def _phrasing(self, reading: Reading, entry: FactEntry) -> tuple[Phrasing | None, float]:
        """The one way to ask for this fact that the question comes nearest to, and how near (Dice over weights)."""
        hits = [word for word in reading.words if _support(word, entry.asked)]
        total = sum(word.weight for word in reading.words)
        best: Phrasing | None = None
        nearest = 0.0
        for phrasing in entry.phrasings:
            shared = sum([word.weight * _support(word, phrasing.words) for word in hits])
            if shared:
                near = 2 * shared / (total + phrasing.weight)
                if near > nearest:
                    best, nearest = phrasing, near
        return best, min(1.0, nearest)

    def _whom(self, reading: Reading, entry: FactEntry) -> Iterable[tuple[float, float, str]]:
        for mention in reading.mentions:
            weight = PLAIN_MENTION_WEIGHT if mention.plain else MENTION_WEIGHT
            yield weight, max(entry.ties.get(entity, 0.0) for entity in mention.entities) * mention.score, mention.name
        if reading.follows:
            first, *others = reading.follows
            tie = max([entry.ties.get(first, 0.0), *(CONTEXT_HUB * entry.ties.get(other, 0.0) for other in others)])
            yield CONTEXT_WEIGHT, tie, "conversation"

    def _cue(self, reading: Reading, fact: Fact) -> float:
        if _cued(reading, fact):
            return CUED
        return -ASIDE if self._snapshot.attributes[fact.attribute].aside else 0.0

    def _subject_named(self, reading: Reading, fact: Fact) -> bool:
        """Whether the fact is told of the one named of whom the fewest facts are told."""
        named = {entity for mention in reading.mentions for entity in mention.entities}
        return bool(named) and fact.subject == min(named, key=lambda entity: (self._facts.told_of(entity), entity))

    def _fit(self, reading: Reading, fact: Fact) -> float:
        if not reading.wants:
            return 0.0
        return FITS if kinds(self._snapshot, fact).intersection(reading.wants) else MISFITS

    def _specific(self, reading: Reading, entry: FactEntry) -> float:
        """The share of what the fact says that the question speaks of: the shorter of two facts wins a tie."""
        keys = {key for word in reading.words for key, _ in word.alternatives if entry.words.get(key, 0) == 1.0}
        return min(1.0, sum(self._facts.rarity(key) for key in keys) / (entry.weight or 1.0))


def _about(fact: Fact, excluded: frozenset[str]) -> bool:
    return fact.subject in excluded or (isinstance(fact.value, Entities) and excluded.issuperset(fact.value.ids))


def _support(word: Word, said: Mapping[str, float]) -> float:
    if said.keys().isdisjoint(word.keys):
        return 0.0
    best = 0.0
    for key, likeness in word.alternatives:
        if likeness <= best:
            break
        strength = said.get(key)
        if strength is not None and strength * likeness > best:
            best = strength * likeness
    # A phrase that the vocabulary gives a meaning of its own is not its words: "stand for" is not "stand out".
    if len(word.term.parts) > 1 and not word.term.concepts and not word.term.strict:
        best = max(best, 0.9 * sum(said.get(part, 0.0) for part in word.term.parts) / len(word.term.parts))
    return best


def _cued(reading: Reading, fact: Fact) -> bool:
    attribute = f"attribute:{fact.attribute}"
    return any(key == attribute for word in reading.words if not word.named for key, _ in word.alternatives)
