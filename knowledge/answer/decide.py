"""Sure, unsure or unknown: ranked evidence goes in, the facts to answer with come out, or choices, or nothing."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.answer.evidence import Evidence
from knowledge.answer.reading import Reading

# The share of a question that the best fact has to explain. Chosen on the tuning questions (tests/quality): below
# ANSWER wrong answers grow faster than right ones, below OFFER the choices hold the right fact too seldom.
ANSWER = 0.62
OFFER = 0.48
# Facts this close to the best one answer the same question.
SAME = 0.04
MOST_CHOICES = 4


@dataclass(frozen=True, slots=True)
class Decision:
    """The facts that answer, or the choices to offer; neither when nothing is near."""

    answering: tuple[Evidence, ...] = ()
    choices: tuple[Evidence, ...] = ()


def decide(reading: Reading, ranked: list[Evidence]) -> Decision:
    """Weigh the best evidence against its thresholds."""
    if not ranked or not (reading.words or reading.mentions):
        return Decision()
    best = ranked[0]
    if best.explained >= ANSWER:
        return Decision(answering=tuple(_together(ranked)))
    if best.explained >= OFFER:
        return Decision(choices=tuple(ranked[:MOST_CHOICES]))
    return Decision()


def _together(ranked: list[Evidence]) -> list[Evidence]:
    """The best fact, and those that say it differently or lie next to it."""
    best = ranked[0]
    chosen = [best]
    chosen += [evidence for evidence in ranked[1:] if evidence.fact.id in best.fact.differs]
    for evidence in ranked[1:3]:
        if evidence not in chosen and evidence.score >= best.score - SAME:
            chosen.append(evidence)
    return chosen
