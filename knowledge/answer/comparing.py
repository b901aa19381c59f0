"""Comparisons: a reading of two sides goes in, what is recorded of each comes out, with the larger figure named."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import islice, product

from knowledge.answer.answers import Answered
from knowledge.answer.compose import about, sentence
from knowledge.answer.decide import OFFER, WHOM, answers
from knowledge.answer.evidence import Evidence, Weighing
from knowledge.answer.reading import Reading, Word
from knowledge.index.mention import Mention
from knowledge.measures import FAR_AHEAD, is_open, measure
from knowledge.model import Fact, Money, Quantity, Snapshot, Value
from knowledge.text import Language

MOST_SIDES = 4
# The share of its question that one side at least has to explain, and that all sides together have to.
EITHER = 0.55
# One fact that ties all sides together ("does A or B come from C") answers better than two apart.
TOGETHER = 0.8
# Two facts complete each other when the first leaves this share of what is asked open, and the second closes most.
LEFT_OPEN, CLOSED = 0.15, 0.6
OTHER_SIDE = 0.3
# A fact answers one half of a question when it is so far ahead of the one that answers the other half.
HALF_BETTER = 0.05
# Of ways to halve a question so many are tried; a half with less weight in its words asks for nothing.
MOST_HALVES, LEAST_HALF = 2, 0.1
# Facts that tell of one of several named may be this far behind each other.
BEHIND = 0.35
NEAR = 6
LIKE_ATTRIBUTE, BOTH_NUMBERS = 0.12, 0.06


def compare(snapshot: Snapshot, weighing: Weighing, reading: Reading, whole: list[Evidence]) -> Answered | None:
    """Both sides of a comparison; None when it is none, or when a side has no fact that answers."""
    if reading.forms.isdisjoint({"compare", "both"}):
        return None
    sides = _sides(snapshot, reading)
    together = bool(whole) and whole[0].whom >= TOGETHER and answers(whole[0])
    if "compare" not in reading.forms:
        best = [] if together or len(sides) < 2 else _covering(whole, sides)
    elif 2 <= len(sides) <= MOST_SIDES:
        best = _each(weighing, reading, sides)
        if not best or not (_of_a_kind(best) or _measured(best)):
            best = _halves(weighing, reading) or ([] if together else best)
    else:
        best = _halves(weighing, reading) or (_complemented(reading, whole) if together else [])
    facts = tuple(dict.fromkeys(evidence.fact for evidence in best))
    if len(facts) < 2:
        return None
    text = " ".join([*(sentence(fact.statement) for fact in facts), *_larger(snapshot, best, reading.language)])
    return Answered(text, facts, about(snapshot, list(facts)))


def _of_a_kind(sides: list[Evidence]) -> bool:
    """Whether the same is told of every side."""
    return len({side.fact.attribute for side in sides}) == 1 and all(answers(side) for side in sides)


def _measured(sides: list[Evidence]) -> bool:
    """Whether a figure is told of every side."""
    return all(_numeric(side.fact.value) for side in sides)


def _covering(ranked: list[Evidence], sides: list[Mention]) -> list[Evidence]:
    """The best facts that together tell of everybody named; none when somebody is left out."""
    left = {mention.entities for mention in sides}
    chosen: list[Evidence] = []
    ranked = [evidence for evidence in ranked if evidence.fits]
    for evidence in ranked:
        told = {entities for entities in left if not evidence.tied.isdisjoint(entities)}
        if told and not evidence.strangers and evidence.score >= ranked[0].score - BEHIND:
            chosen.append(evidence)
            left -= told
    return chosen if chosen and not left and len(chosen) <= MOST_SIDES and ranked[0].explained >= OFFER else []


def _halves(weighing: Weighing, reading: Reading) -> list[Evidence]:
    """The facts that answer what stands before an "or" and what stands behind it, each better than the other does."""
    best: list[Evidence] = []
    every = ((_half(reading, 0, start), _half(reading, end, len(reading.text))) for start, end in reading.between)
    for halves in islice((halves for halves in every if all(map(_asks, halves))), MOST_HALVES):
        one, other = (weighing.rank(half) for half in halves)
        if not one or not other or not answers(one[0]) or not answers(other[0]):
            continue
        pair = (one[0], other[0])
        if (
            _tells_better(one, other[0].fact)
            and _tells_better(other, one[0].fact)
            and _together(pair) > _together(tuple(best))
        ):
            best = list(pair)
    return best if best and (_of_a_kind(best) or _measured(best)) else []


def _asks(half: Reading) -> bool:
    """Whether part of a question asks for something, or at least names somebody of its own."""
    return bool(half.words) and sum(word.weight for word in half.words) >= LEAST_HALF


def _tells_better(ranked: list[Evidence], other: Fact) -> bool:
    """Whether the first of some facts is well ahead of another one."""
    return ranked[0].score >= HALF_BETTER + next((evidence.score for evidence in ranked if evidence.fact is other), 0.0)


def _half(reading: Reading, start: int, end: int) -> Reading:
    """What stands in a stretch of the question, of whoever is named in it, or else of whoever is named at all."""
    mentions = tuple(mention for mention in reading.mentions if start <= mention.start and mention.end <= end)
    words = tuple(word for word in reading.words if start <= word.term.start and word.term.end <= end)
    text = reading.text[start:end]
    return replace(
        reading, text=text, mentions=mentions or reading.mentions, words=words, counted="", dimensions=frozenset()
    )


def _complemented(reading: Reading, ranked: list[Evidence]) -> list[Evidence]:
    """The best fact, and the one that explains most of the words it leaves open: both things of one entity."""
    best = ranked[0]
    weights = {word.term.key: word.weight for word in reading.words if not word.named}
    left = {key: weights[key] for key in best.unexplained if key in weights}
    if sum(left.values()) < LEFT_OPEN * sum(weights.values()) or best.explained < OFFER:
        return []

    def closes(evidence: Evidence) -> float:
        return sum(weight for key, weight in left.items() if key not in evidence.unexplained)

    others = [other for other in ranked[1:] if other.whom >= TOGETHER and other.fits]
    other = max(others, key=lambda evidence: (closes(evidence), evidence.score), default=None)
    return [best, other] if other and closes(other) >= CLOSED * sum(left.values()) else []


def _each(weighing: Weighing, reading: Reading, sides: list[Mention]) -> list[Evidence]:
    """The facts that answer best together, one a side; none when a side has none, or when all leave too much open."""
    near: list[list[Evidence]] = []
    for side in sides:
        ranked = weighing.rank(_one_side(reading, side, sides))[:NEAR]
        near.append([other for other in ranked if other.whom >= WHOM])
    best = max(product(*near), key=_together, default=())
    if not best or max(side.explained for side in best) < EITHER:
        return []
    open_words = set(best[0].unexplained).intersection(*(evidence.unexplained for evidence in best[1:]))
    left = sum(word.weight for word in reading.words if word.term.key in open_words)
    return list(best) if left <= (1 - EITHER) * sum(word.weight for word in reading.words) else []


def _together(sides: tuple[Evidence, ...]) -> float:
    """Their scores, and more when they tell the same of both: like is compared with like."""
    if not sides:
        return 0.0
    first, *others = sides
    alike = sum(other.fact.attribute == first.fact.attribute for other in others)
    measured = sum(_numeric(other.fact.value) and _numeric(first.fact.value) for other in others)
    return sum(side.score for side in sides) + LIKE_ATTRIBUTE * alike + BOTH_NUMBERS * measured


def _numeric(value: Value | None) -> bool:
    return isinstance(value, Quantity | Money)


def _sides(snapshot: Snapshot, reading: Reading) -> list[Mention]:
    """The mentions that name different entities, everyday words left out, and hubs named only to say whose: "E-Town's
    partner conference".
    """
    sides: dict[frozenset[str], Mention] = {}
    for mention in reading.mentions:
        if not mention.plain:
            sides.setdefault(frozenset(mention.entities), mention)
    named = list(sides.values())
    if len(named) < 2:
        # Two names of everyday words are no coincidence in a comparison.
        named = [mention for mention in reading.mentions if not mention.plain or mention.how == "exact"]
    return [
        side
        for side in named
        if not any(_says_whose(snapshot, reading, side, other) for other in named if other != side)
    ]


def _nearest(mention: Mention, sides: list[Mention]) -> Mention:
    return min(sides, key=lambda side: max(side.start, mention.start) - min(side.end, mention.end))


def _says_whose(snapshot: Snapshot, reading: Reading, hub: Mention, other: Mention) -> bool:
    """Whether a hub stands beside something of its own, with no "or" between them."""
    start, end = sorted((hub.end, other.end))[0], max(hub.start, other.start)
    if any(start <= first and last <= end for first, last in reading.between):
        return False
    own = (snapshot.entities[entity] for entity in other.entities)
    return all(entity.kind != "hub" and not set(hub.entities).isdisjoint(entity.hubs) for entity in own)


def _one_side(reading: Reading, side: Mention, sides: list[Mention]) -> Reading:
    """The question as if the other sides had not been named; what is said right after another side counts less."""
    others = [mention for mention in sides if mention is not side]
    words: list[Word] = []
    for word in reading.words:
        if any(mention.covering(word.term.start, word.term.end) for mention in others):
            continue
        before = [mention for mention in sides if mention.end <= word.term.start]
        theirs = bool(before) and before[-1] is not side
        words.append(replace(word, weight=word.weight * (OTHER_SIDE if theirs else 1.0)))
    mentions = tuple(
        mention
        for mention in reading.mentions
        if mention not in others and (mention.plain or _nearest(mention, sides) is side)
    )
    # "Who has more" asks which of them, not for a person.
    return replace(
        reading, mentions=mentions, words=tuple(words), wants=tuple(k for k in reading.wants if k != "person")
    )


def _larger(snapshot: Snapshot, sides: list[Evidence], language: Language) -> list[str]:
    """A sentence that names the side with the larger figure, when all figures are of one dimension and differ."""
    measured = [(measure(snapshot.units, evidence.fact.value), evidence.fact) for evidence in sides]
    measures = [measure for measure, _ in measured if measure is not None]
    if len(measures) < len(sides) or len({dimension for dimension, _ in measures}) > 1:
        return []
    if len({amount for _, amount in measures}) < len(measures):
        return []
    ordered = sorted(measured, key=_amount)
    largest, second = ordered[-1], ordered[-2]
    if is_open(second[1].value) and _amount(largest) < FAR_AHEAD * _amount(second):
        return []
    name = snapshot.entities[largest[1].subject].name_in(language)
    return [
        f"按记录的数字，较大的是{name}。" if language == "zh" else f"By the figures on record, {name} has the larger."
    ]


def _amount(entry: tuple[tuple[str, Decimal] | None, Fact]) -> Decimal:
    return entry[0][1] if entry[0] else Decimal(0)
