"""Why an answer came out as it did: a reading and ranked evidence go in, lines for a curator come out."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.answer.evidence import Evidence
from knowledge.answer.reading import Reading

MOST_FACTS = 6
MOST_ALTERNATIVES = 6


def explained(reading: Reading, ranked: list[Evidence]) -> tuple[str, ...]:
    """What was understood of the question, and the nearest facts with their evidence and what each leaves open."""
    return (*_understood(reading), *_weighed(ranked))


def _understood(reading: Reading) -> Iterator[str]:
    yield f"read as: {reading.text}"
    for mention in reading.mentions:
        plain = ", everyday words" if mention.plain else ""
        yield f"names {' or '.join(mention.entities)}: {mention.name!r} ({mention.how} {mention.score:.2f}{plain})"
    if reading.follows:
        yield f"follows a conversation about {', '.join(reading.follows)}"
    for word in reading.words:
        others = [f"{key} {likeness:.2f}" for key, likeness in word.alternatives if key != word.term.key]
        inside = ", inside a name" if word.named else ""
        also = ", ".join(others[:MOST_ALTERNATIVES]) or "nothing else"
        yield f"word {word.term.surface!r} weighs {word.weight:.2f}{inside}; also {also}"
    yield f"asks for {', '.join(reading.attributes) or 'nothing in particular'}; in {reading.language}"
    yield f"wants {', '.join(reading.wants) or 'anything'}; form {', '.join(sorted(reading.forms)) or 'plain'}"
    if reading.unknown:
        yield f"nothing explains {', '.join(reading.unknown)}"


def _weighed(ranked: list[Evidence]) -> Iterator[str]:
    for evidence in ranked[:MOST_FACTS]:
        behind = f", {ranked[0].score - evidence.score:.2f} behind" if evidence is not ranked[0] else ""
        beside = "" if evidence.fits else "; gives no such thing as asked"
        yield (
            f"{evidence.score:.2f} {evidence.fact.id}: explains {evidence.explained:.2f} of the question, "
            f"{evidence.whom:.2f} of whom, {evidence.asked:.2f} of what{behind}; "
            f"leaves open: {', '.join(evidence.unexplained) or 'nothing'}{beside}"
        )
