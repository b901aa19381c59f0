"""Whether two ways of serving the same files are the same: two Servings go in, every difference comes out as a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from random import Random
from typing import get_args

from knowledge.answer import Context
from knowledge.index.fact_segment import FactSegment
from knowledge.model import EntityKind
from knowledge.serving import Serving
from knowledge.text import normal

EVERYBODY = get_args(EntityKind)
ALL = 10**6
# By so much the score of a fact may differ for its weight.
HAIR = 0.02


def differences(one: Serving, other: Serving, texts: tuple[str, ...]) -> Iterator[str]:
    """Where `one` says something else than `other`, by the names of what is asked; `texts` are questions."""
    for field in fields(one.snapshot):
        yield from _unlike(field.name, getattr(one.snapshot, field.name), getattr(other.snapshot, field.name))
    yield from _unlike("hashes", dict(one.hashes), dict(other.hashes))
    yield from _unlike("ties", _ties(one), _ties(other))
    yield from _words(one, other)
    for entity in one.snapshot.hubs:
        yield from _unlike(f"told of {entity}", one.asking.told_of(entity), other.asking.told_of(entity))
    for text in texts:
        yield from _unlike(f"mentions in {text!r}", _mentions(one, text), _mentions(other, text))
        yield from _won(one, other, text)
        for word in normal(text).split():
            yield from _unlike(f"repairs of {word!r}", one.asking.facts.repairs(word), other.asking.facts.repairs(word))
        typed = text[: max(3, len(text) // 2)]
        yield from _unlike(f"names for {typed!r}", _names(one, typed), _names(other, typed))
        yield from _unlike(
            f"questions for {typed!r}",
            sorted(one.questions.complete(typed, ALL)),
            sorted(other.questions.complete(typed, ALL)),
        )


def texts_for(rng: Random, serving: Serving, most: int) -> tuple[str, ...]:
    """Questions that the facts, names and statements suggest, some of them mistyped."""
    facts, entities = list(serving.snapshot.facts.values()), list(serving.snapshot.entities.values())
    texts: list[str] = []
    for _ in range(most):
        fact, name = rng.choice(facts), rng.choice(rng.choice(entities).names).text
        words = fact.statement.split()
        texts += [
            rng.choice(fact.asked or (fact.statement,)),
            rng.choice(["who leads {}", "how big is {}", "where is {}", "{}", "{}有多大", "compare {} and Oak"]).format(
                mistyped(rng, name) if rng.random() < 0.4 else name
            ),
            mistyped(rng, " ".join(rng.sample(words, min(3, len(words))))),
        ]
    return tuple(texts)


def mistyped(rng: Random, text: str) -> str:
    """A text with a letter missing or twice, or two exchanged."""
    at = rng.randrange(len(text))
    return text[:at] + rng.choice(["", text[at] * 2, text[at + 1 : at + 2] + text[at]]) + text[at + 1 :]


def _unlike(what: str, one: object, other: object) -> Iterator[str]:
    if one == other:
        return
    if isinstance(one, dict) and isinstance(other, dict):
        keys = [key for key in {**one, **other} if one.get(key) != other.get(key)]
        one, other = {key: one.get(key) for key in keys[:3]}, {key: other.get(key) for key in keys[:3]}
    yield f"{what}: {one!r} instead of {other!r}"


def _ties(serving: Serving) -> dict[str, dict[str, float]]:
    facts = serving.asking.facts
    return {
        entity: {facts.facts[number].id: strength for number, strength in facts.ties.of(entity)}
        for entity in serving.snapshot.entities
    } | {f"{entity}, counted": {"": facts.ties.count(entity)} for entity in serving.snapshot.entities}


def _words(one: Serving, other: Serving) -> Iterator[str]:
    words = {word for serving in (one, other) for segment in _segments(serving) for word in segment}
    for word in sorted(words):
        facts, others = one.asking.facts, other.asking.facts
        yield from _unlike(f"knows {word!r}", facts.knows(word), others.knows(word))
        if abs(facts.rarity(word) - others.rarity(word)) > 1e-9:
            yield f"rarity of {word!r}: {facts.rarity(word)} instead of {others.rarity(word)}"
        yield from _unlike(f"bearers of {word!r}", facts.bearers(word), others.bearers(word))
        saying = sorted(facts.facts[number].id for number in facts.saying(word, ALL))
        yield from _unlike(
            f"saying {word!r}", saying, sorted(others.facts[number].id for number in others.saying(word, ALL))
        )
        yield from _unlike(f"states {word!r}", facts.states(word), others.states(word))
        names, namesake = one.asking.names, other.asking.names
        yield from _unlike(f"name word {word!r}", names.known_word(word), namesake.known_word(word))


def _segments(serving: Serving) -> Iterator[frozenset[str]]:
    segment: FactSegment = serving.main.segments.facts.segment
    yield frozenset((*segment.said, *segment.asked, *segment.words))
    yield frozenset(serving.main.segments.names.bearing)


def _mentions(serving: Serving, text: str) -> list[object]:
    return [
        replace(mention, entities=tuple(sorted(mention.entities)), score=round(mention.score, 9))
        for mention in serving.asking.names.mentions(normal(text))
    ]


def _names(serving: Serving, typed: str) -> set[tuple[str, str, str]]:
    return {
        (one.entity, one.name, one.how) for one in serving.names.complete(typed, EVERYBODY, ALL) if one.how != "like"
    }


def _won(one: Serving, other: Serving, text: str) -> Iterator[str]:
    """Texts that did not change keep the weights they had: of facts as good as each other, another may win."""
    ranked, others = ([*serving.asking.rank(serving.asking.read(text, Context()))] for serving in (one, other))
    scores = {evidence.fact.id: evidence.score for evidence in others}
    if bool(ranked) != bool(others):
        yield f"facts for {text!r}: {len(ranked)} instead of {len(others)}"
    elif ranked and scores.get(ranked[0].fact.id, 0.0) < others[0].score - HAIR:
        yield f"answer to {text!r}: {ranked[0].fact.id} instead of {others[0].fact.id}"
