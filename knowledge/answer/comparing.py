"""Comparisons: a reading of two sides goes in, what is recorded of each comes out, with the larger figure named."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from knowledge.answer.answers import Answered
from knowledge.answer.compose import about, sentence
from knowledge.answer.decide import OFFER, answers
from knowledge.answer.evidence import Evidence, Weighing
from knowledge.answer.reading import Reading
from knowledge.index.names import Mention
from knowledge.model import Money, Quantity, Snapshot

MOST_SIDES = 4
# One fact that ties all sides together ("does A or B come from C") answers better than two apart.
TOGETHER = 0.8
# Two facts complete each other when the first leaves this many words open and the second all but this share of them.
LEFT_OPEN, LEFT_SHARE = 2, 0.34


def compare(snapshot: Snapshot, weighing: Weighing, reading: Reading) -> Answered | None:
    """Both sides of a comparison; None when it is none, or when a side has no fact that answers."""
    if "compare" not in reading.forms:
        return None
    whole = weighing.rank(reading)
    sides = _sides(reading)
    if whole and whole[0].whom >= TOGETHER:
        best = _complemented(whole)
    elif 2 <= len(sides) <= MOST_SIDES:
        best = _each(weighing, reading, sides)
    else:
        return None
    facts = tuple(dict.fromkeys(evidence.fact for evidence in best))
    if len(facts) < 2:
        return None
    text = " ".join([*(sentence(fact.statement) for fact in facts), *_larger(snapshot, best)])
    return Answered(text, facts, about(snapshot, list(facts)))


def _complemented(ranked: list[Evidence]) -> list[Evidence]:
    """The best fact, and the one that explains most of the words it leaves open: both things of one entity."""
    best = ranked[0]
    left = set(best.unexplained)
    if len(left) < LEFT_OPEN or best.explained < OFFER:
        return []
    others = [other for other in ranked[1:] if other.whom >= TOGETHER and other.explained >= OFFER]
    other = min(others, key=lambda evidence: len(left.intersection(evidence.unexplained)), default=None)
    if other is None or len(left.intersection(other.unexplained)) > LEFT_SHARE * len(left):
        return []
    return [best, other]


def _each(weighing: Weighing, reading: Reading, sides: list[Mention]) -> list[Evidence]:
    """The best fact for each side; none when one side has no fact that answers."""
    best: list[Evidence] = []
    for side in sides:
        ranked = weighing.rank(_one_side(reading, side, sides))
        if not ranked or not answers(ranked[0]):
            return []
        best.append(ranked[0])
    return best


def _sides(reading: Reading) -> list[Mention]:
    """The mentions that name different entities, everyday words left out."""
    sides: dict[frozenset[str], Mention] = {}
    for mention in reading.mentions:
        if not mention.plain:
            sides.setdefault(frozenset(mention.entities), mention)
    return list(sides.values())


def _one_side(reading: Reading, side: Mention, sides: list[Mention]) -> Reading:
    """The question as if the other sides had not been named."""
    others = [mention for mention in sides if mention is not side]
    words = tuple(
        word
        for word in reading.words
        if not any(mention.covering(word.term.start, word.term.end) for mention in others)
    )
    mentions = tuple(mention for mention in reading.mentions if mention not in others)
    return replace(reading, mentions=mentions, words=words)


def _larger(snapshot: Snapshot, sides: list[Evidence]) -> list[str]:
    """A sentence that names the side with the larger figure, when all figures are of one dimension and differ."""
    measured = [(_measure(snapshot, evidence), evidence.fact) for evidence in sides]
    measures = [measure for measure, _ in measured if measure is not None]
    if len(measures) < len(sides) or len({dimension for dimension, _ in measures}) > 1:
        return []
    if len({amount for _, amount in measures}) < len(measures):
        return []
    largest = max(measured, key=lambda entry: entry[0][1] if entry[0] else Decimal(0))[1]
    return [f"The larger figure is that of {snapshot.entities[largest.subject].name}."]


def _measure(snapshot: Snapshot, evidence: Evidence) -> tuple[str, Decimal] | None:
    match evidence.fact.value:
        case Quantity(number=number, unit=unit):
            known = snapshot.units[unit]
            return known.dimension, number * known.factor
        case Money(amount=amount, currency=currency):
            return currency, amount
        case _:
            return None
