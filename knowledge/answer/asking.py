"""One question answered over one Snapshot: question and context in, Answer out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType

from knowledge.answer.answers import Answer, Candidate, Unknown, Unsure
from knowledge.answer.chinese import in_chinese
from knowledge.answer.comparing import compare
from knowledge.answer.compose import answered, label
from knowledge.answer.decide import WHOM, answers, decide
from knowledge.answer.evidence import Evidence, Weighing
from knowledge.answer.explaining import explained
from knowledge.answer.frames import Frames
from knowledge.answer.listing import listed
from knowledge.answer.reading import Context, Reading
from knowledge.answer.understanding import Understanding
from knowledge.index.facts import FactIndex
from knowledge.index.lexicon import Lexicon
from knowledge.index.names import NameIndex
from knowledge.index.segments import Segments
from knowledge.model import Fact, Snapshot
from knowledge.text import normal, written_in

# So many facts are named as nearby, when they explain at least this share of the question.
NEAR, NEARBY = 3, 0.3
# A question stays with the conversation when a fact of it bears out this share of what is asked; another topic has to
# bear out nearly all.
STAYS, ANEW = 0.6, 0.8
# A fact that bears out less of whom is named leaves room for doubt whether they are named; a reading without one of
# them has to score so much more. Of a question so many are doubted.
SURELY, OTHERWISE, MOST_DOUBTED = 0.7, 0.4, 2
# The longest text Discord lets an option carry; nobody asks a question longer than that.
MAX_QUESTION = 6_000


class Asking:
    """Everything needed to answer from one Snapshot; never changed."""

    def __init__(self, snapshot: Snapshot, lexicon: Lexicon, names: NameIndex, facts: FactIndex) -> None:
        self.snapshot = snapshot
        self.names, self.facts = names, facts
        self._understanding = Understanding(snapshot, lexicon, self.names, self.facts)
        self._weighing = Weighing(snapshot, self.facts)
        self._frames = Frames(snapshot, self.facts)

    @classmethod
    def over(cls, snapshot: Snapshot) -> Asking:
        """Index a whole Snapshot."""
        lexicon = Lexicon(snapshot)
        segments = Segments.of(snapshot, lexicon)
        names = NameIndex(snapshot, lexicon, segments.names)
        return cls(snapshot, lexicon, names, FactIndex(tuple(snapshot.facts.values()), segments.facts))

    def ask(self, question: str, context: Context) -> Answer:
        """Answer a question from the facts, or say that none answers it."""
        return self.heard(question, context)[0]

    def heard(self, question: str, context: Context) -> tuple[Answer, bool]:
        """Answer a question; and whether any other context would have led to the same answer, as far as can be told."""
        if len(question) > MAX_QUESTION:
            return Unknown(reason="too long", about=context.about, language=written_in(question)), False
        if not normal(question):
            return Unknown(reason="empty", about=context.about), False
        reading, ranked, alone = self._understood_best(question, context)
        if reading.asks_nothing:
            return Unknown(reason="empty", about=context.about, language=reading.language), False
        answer = self._answer(reading, ranked, context)
        return in_chinese(self.snapshot, answer) if reading.language == "zh" else answer, alone

    def _answer(self, reading: Reading, ranked: list[Evidence], context: Context) -> Answer:
        compared = compare(self.snapshot, self._weighing, reading, ranked)
        if compared:
            return compared
        decision = decide(reading, ranked)
        if decision.answering:
            facts = tuple(evidence.fact for evidence in decision.answering)
            return listed(self.snapshot, self._frames, reading, ranked) or answered(self.snapshot, facts)
        about = tuple(entity for mention in reading.mentions for entity in mention.entities) or context.about
        choices = self._candidates(decision.choices)
        if len(choices) > 1:
            return Unsure(choices, about)
        near = tuple(evidence for evidence in ranked[:NEAR] if evidence.whom >= WHOM and evidence.explained >= NEARBY)
        return Unknown(self._understood(reading), self._candidates(near), about)

    @cached_property
    def belonging(self) -> Mapping[str, tuple[str, ...]]:
        """Whom the seeds tie to each hub, by its id, in their order; made when it is first asked for."""
        found: dict[str, list[str]] = {}
        for entity in self.snapshot.entities.values():
            for hub in entity.hubs if entity.kind != "hub" else ():
                found.setdefault(hub, []).append(entity.id)
        return MappingProxyType({hub: tuple(entities) for hub, entities in found.items()})

    def told_of(self, hub: str) -> list[Fact]:
        """The facts of a hub and of all that belongs to it, in the order of the seeds."""
        numbers = self.facts.in_order(self.facts.ties.facts(hub))
        return [fact for fact in map(self.facts.facts.__getitem__, numbers) if fact.hub == hub]

    def explain(self, question: str, context: Context) -> tuple[str, ...]:
        """How this question is understood and which facts came near, as lines for a curator."""
        reading = self.read(question, context)
        return explained(reading, self.rank(reading))

    def read(self, question: str, context: Context) -> Reading:
        """What is understood of a question."""
        return self._understanding.read(question, context)

    def rank(self, reading: Reading) -> list[Evidence]:
        """The facts that come near, the best first."""
        return self._weighing.rank(reading)

    def _understood_best(self, question: str, context: Context) -> tuple[Reading, list[Evidence], bool]:
        """The reading that facts bear out best: where none answers, somebody may have been read into it.

        And whether the context had no part in it: a reading that names somebody does not look at it.
        """
        reading = self.read(question, context)
        ranked = self._ranked(reading)
        if ranked and answers(ranked[0]) and ranked[0].whom >= SURELY:
            return reading, ranked, bool(reading.mentions)
        alone = bool(reading.mentions)
        best = (ranked[0].score if ranked else 0.0) + OTHERWISE
        for mention in [mention for mention in reading.mentions if mention.how != "exact"][:MOST_DOUBTED]:
            other = self._understanding.read(question, context, without={mention.name})
            alone = alone and bool(other.mentions)
            anew = self._ranked(other)
            if anew and answers(anew[0]) and anew[0].score > best:
                reading, ranked, best = other, anew, anew[0].score
        return reading, ranked, alone

    def _ranked(self, reading: Reading) -> list[Evidence]:
        """The facts that come near; those of another topic when they answer and the conversation's hardly do."""
        ranked = self.rank(reading)
        if not reading.follows or not reading.words or (ranked and ranked[0].asked >= STAYS):
            return ranked
        anew = self.rank(replace(reading, follows=()))
        return anew if anew and answers(anew[0]) and anew[0].asked >= ANEW else ranked

    def _understood(self, reading: Reading) -> tuple[str, ...]:
        named = (entity for mention in reading.mentions for entity in mention.entities)
        return tuple(dict.fromkeys(self.snapshot.entities[entity].name for entity in named))

    def _candidates(self, ranked: tuple[Evidence, ...]) -> tuple[Candidate, ...]:
        chosen: dict[str, Candidate] = {}
        for evidence in ranked:
            text = label(self.snapshot, evidence.fact)
            chosen.setdefault(text, Candidate(text, evidence.fact.id))
        return tuple(chosen.values())
