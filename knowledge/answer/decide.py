"""Sure, unsure or unknown: ranked evidence goes in, the facts to answer with come out, or choices, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from knowledge.answer.evidence import Evidence
from knowledge.answer.reading import Reading
from knowledge.model import Fact

# The shares that the best fact has to explain: of the whole question, of whom it names, of what it asks. Flat around
# here: ANSWER from 0.58 to 0.66 and ASKED from 0.30 to 0.40 change the tuning questions (tests/quality) by 0.3 %.
# Below OFFER the choices hold the right fact too seldom.
ANSWER, WHOM, ASKED = 0.66, 0.6, 0.34
OFFER = 0.45
# What is asked so surely need not be told of the very one that is named: it may be told of a part of it.
SURELY, SURELY_ASKED = 0.65, 0.85
# With less explained, a fact still answers when it leaves open no word that looks like a name. Score and wrong answers
# on the 1,694 tuning questions: 0.36 93.8 / 3.1 %, 0.40 93.9 / 3.1, 0.45 93.6 / 3.0; asked 0.17 93.7 / 3.4, 0.24 93.4 /
# 3.0. A margin before the next fact (0.03: 93.3 / 3.0) costs more right answers than wrong ones: what lies so near is
# told beside it instead.
CLEAR, CLEAR_ASKED = 0.45, 0.2
# Facts this close to the best one answer the same question.
SAME = 0.3
# Of one hub, facts so close are told together whatever they tell: which of them is asked for cannot be said. Without
# it 93.5 / 3.4 % on the tuning questions, with 0.06 93.6 / 3.3, 0.10 93.7 / 3.2, 0.15 93.9 / 3.1, and no more beyond.
SAME_HUB = 0.15
# An answer is a sentence or two, and what differs.
MOST_BESIDE = 1
MOST_CHOICES = 4
# What a question's words have to weigh when it names nobody: one everyday word ("say") asks for nothing on record.
LEAST_ASKED = 0.5


@dataclass(frozen=True, slots=True)
class Decision:
    """The facts that answer, or the choices to offer; neither when nothing is near."""

    answering: tuple[Evidence, ...] = ()
    choices: tuple[Evidence, ...] = ()


def decide(reading: Reading, ranked: list[Evidence]) -> Decision:
    """Weigh the best evidence against its thresholds."""
    if not ranked or not (reading.mentions or reading.follows or _asks(reading)):
        return Decision()
    best = ranked[0]
    if answers(best) or _suffices(best):
        return Decision(answering=tuple(_together(reading, ranked)))
    if best.explained >= OFFER and best.whom >= WHOM and not best.strangers:
        return Decision(choices=tuple(other for other in ranked[:MOST_CHOICES] if other.whom >= WHOM))
    return Decision()


def _asks(reading: Reading) -> bool:
    """Whether a question that names nobody says enough to be about anything."""
    return sum(word.weight for word in reading.words) >= LEAST_ASKED


def answers(evidence: Evidence) -> bool:
    """Whether a fact explains enough of a question to answer it."""
    if not evidence.fits or evidence.strangers:
        return False
    if evidence.explained >= SURELY and evidence.asked >= SURELY_ASKED and evidence.ties_all:
        return True
    return evidence.explained >= ANSWER and evidence.whom >= WHOM and evidence.asked >= ASKED


def _suffices(evidence: Evidence) -> bool:
    """Whether a fact that explains less than usual answers all the same: no strange word is left open."""
    return (
        evidence.explained >= CLEAR
        and evidence.whom >= WHOM
        and evidence.asked >= CLEAR_ASKED
        and evidence.fits
        and not evidence.strangers
    )


def _differ(one: Fact, other: Fact) -> bool:
    return other.id in one.differs or one.id in other.differs


def _together(reading: Reading, ranked: list[Evidence]) -> list[Evidence]:
    """The best fact, and those that say it differently, lie next to it, or are told of one named."""
    named = {entity for mention in reading.mentions if len(mention.entities) == 1 for entity in mention.entities}
    best = ranked[0]
    chosen = [best]
    chosen += [other for other in ranked[1:] if _differ(best.fact, other.fact)]
    near = (other for other in ranked[1:3] if other not in chosen and other.score >= best.score - SAME)
    beside = (
        other
        for other in near
        if _beside_it(best.fact, other.fact)
        or other.fact.subject in named
        or (other.fact.hub == best.fact.hub and other.score >= best.score - SAME_HUB)
    )
    return [*chosen, *islice(beside, MOST_BESIDE)]


def _beside_it(one: Fact, other: Fact) -> bool:
    """Whether two facts can be told in one breath: of one subject, or the same of one hub."""
    return one.subject == other.subject or (one.hub == other.hub and one.attribute == other.attribute)
