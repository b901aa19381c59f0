"""Sure, unsure or unknown: ranked evidence goes in, the facts to answer with come out, or choices, or nothing."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

from knowledge.answer.evidence import Evidence
from knowledge.answer.reading import Reading
from knowledge.model import Fact, Moment, Quantity

# The shares that the best fact has to explain: of the whole question, of whom it names, of what it asks.
# Chosen on the tuning questions (tests/quality): below ANSWER wrong answers grow faster than right ones, below OFFER
# the choices hold the right fact too seldom.
ANSWER, WHOM, ASKED = 0.58, 0.5, 0.3
OFFER = 0.45
# Facts this close to the best one answer the same question.
SAME = 0.04
MOST_CHOICES = 4
_DATED = re.compile(rf"\b(?:1[5-9]|20)\d\d\b|\b(?:{'|'.join(calendar.month_name[1:])})\b|\b(?:period|morning|years?)\b")


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
    if answers(best) and not _beside(reading, best.fact):
        return Decision(answering=tuple(_together(ranked)))
    if best.explained >= OFFER:
        return Decision(choices=tuple(ranked[:MOST_CHOICES]))
    return Decision()


def answers(evidence: Evidence) -> bool:
    """Whether a fact explains enough of a question to answer it."""
    return evidence.explained >= ANSWER and evidence.whom >= WHOM and evidence.asked >= ASKED


def _beside(reading: Reading, fact: Fact) -> bool:
    """Whether the fact gives another kind of thing than asked: a number for names, nothing dated for a "when"."""
    if "date" in reading.wants:
        return not isinstance(fact.value, Moment) and not _DATED.search(fact.statement)
    return reading.wants[:1] == ("person",) and isinstance(fact.value, Quantity)


def _together(ranked: list[Evidence]) -> list[Evidence]:
    """The best fact, and those that say it differently or lie next to it."""
    best = ranked[0]
    chosen = [best]
    chosen += [evidence for evidence in ranked[1:] if evidence.fact.id in best.fact.differs]
    chosen += [other for other in ranked[1:3] if other not in chosen and other.score >= best.score - SAME]
    return chosen
