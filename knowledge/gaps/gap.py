"""What would answer a question that nobody could: a group of questions goes in, a Gap with a suggestion comes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from knowledge.answer import Answer, Answered, Asking, Context, Unsure
from knowledge.answer.reading import Reading
from knowledge.gaps.clustering import Cluster
from knowledge.index.completion import NameCompletion
from knowledge.index.english import is_english
from knowledge.model import Attribute, Entity, EntityKind, Fact
from knowledge.seeds.suggesting import StubKind
from knowledge.seeds.writing import SeedChange

EVERYBODY: tuple[EntityKind, ...] = get_args(EntityKind)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to write: another name of the target ("alias"), another phrasing of it ("asked"), or a fact told of it."""

    kind: StubKind
    target: str
    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Questions that ask the same and are not answered, what is understood of them, and the nearest fact.

    `suggestion` is None when nothing of ours is meant; `stub` is its YAML, None as well when it cannot be written.
    """

    cluster: Cluster
    entities: tuple[Entity, ...]
    attribute: Attribute | None
    near: Fact | None
    suggestion: Suggestion | None
    stub: SeedChange | None = None


def gap_of(asking: Asking, names: NameCompletion, cluster: Cluster) -> Gap | None:
    """What is understood of the question that stands for a group; None when it is answered by now."""
    text, snapshot = cluster.representative.text, asking.snapshot
    answer = asking.ask(text, Context())
    if isinstance(answer, Answered):
        return None
    reading = asking.read(text, Context())
    mentioned = dict.fromkeys(entity for mention in reading.mentions for entity in mention.entities)
    attribute = next((snapshot.attributes[one] for one in reading.attributes if one in snapshot.attributes), None)
    near = _near(asking, answer)
    entities = tuple(snapshot.entities[entity] for entity in mentioned)
    return Gap(cluster, entities, attribute, near, _suggestion(names, text, reading, answer, near))


def _near(asking: Asking, answer: Answer) -> Fact | None:
    candidates = (
        () if isinstance(answer, Answered) else answer.candidates if isinstance(answer, Unsure) else answer.near
    )
    return asking.snapshot.facts[candidates[0].fact] if candidates else None


def _suggestion(
    names: NameCompletion, text: str, reading: Reading, answer: Answer, near: Fact | None
) -> Suggestion | None:
    # A fact that tells what is asked, or that stood to choose, only lacks the phrasing.
    if near and (isinstance(answer, Unsure) or near.attribute in reading.attributes[:1]):
        return Suggestion("asked", near.id, text)
    if reading.mentions:
        return Suggestion("fact", reading.mentions[0].entities[0], text)
    # Words that neither facts nor English know: somebody may be known by other letters.
    name = " ".join(word for word in reading.unknown if not is_english(word))
    meant = names.complete(name, EVERYBODY, 1) if name else ()
    if meant and meant[0].how != "listed":
        return Suggestion("alias", meant[0].entity, name)
    # A fact that merely shares some words with a question about nobody would only be asked for by mistake.
    return None
