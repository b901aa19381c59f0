"""Hubs to look through: filters and a page's number go in, a page of hubs comes out with what would narrow it down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.index.register import Filters, HubRegister, Side, key_of
from knowledge.model import Hub, Snapshot, Topic
from knowledge.text import Language, compact

# A hub has at least a line; more of them on a page nobody reads.
PAGE_SIZE, MOST_A_PAGE = 10, 100


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A value to narrow the listing down by, and how many of its hubs have it."""

    label: str
    hubs: int


@dataclass(frozen=True, slots=True)
class TopicNarrowing:
    """The same of a topic."""

    topic: Topic
    hubs: int

    def label(self, language: Language) -> str:
        """The topic's label in a language."""
        return self.topic.chinese if language == "zh" else self.topic.label


@dataclass(frozen=True, slots=True)
class HubListing:
    """A page of the hubs that fit, in the order of their names, and the counts of all that fit.

    Pages count from 1. The counts are those under the filters that are set, the most frequent value first; hubs that
    do not say a value are in none of its counts.
    """

    hubs: tuple[Hub, ...]
    total: int
    page: int
    pages: int
    countries: tuple[Narrowing, ...]
    cities: tuple[Narrowing, ...]
    topics: tuple[TopicNarrowing, ...]
    forms: tuple[Narrowing, ...]


def browse(
    snapshot: Snapshot, register: HubRegister, filters: Filters, page: int = 1, size: int = PAGE_SIZE
) -> HubListing:
    """The hubs that have each value asked for; an empty one asks for nothing.

    Countries, cities and forms are compared by their letters and digits alone; a topic is given by its id or by its
    label in either language. A page before the first is the first, one behind the last is the last.
    """
    given = tuple((side, _key(snapshot, side, text)) for side, text in sorted(filters.items()) if text.strip())
    found = register.find(*given)
    size = min(max(1, size), MOST_A_PAGE)
    pages = max(1, -(-len(found.hubs) // size))
    page = min(max(1, page), pages)

    def narrowed(side: Side) -> Iterator[Narrowing]:
        return (Narrowing(register.label(side, key), hubs) for key, hubs in found.counts[side])

    return HubListing(
        tuple(snapshot.hubs[hub] for hub in found.hubs[(page - 1) * size : page * size]),
        len(found.hubs),
        page,
        pages,
        tuple(narrowed("country")),
        tuple(narrowed("city")),
        tuple(TopicNarrowing(snapshot.topics[key], hubs) for key, hubs in found.counts["topic"]),
        tuple(narrowed("form")),
    )


def _key(snapshot: Snapshot, side: Side, text: str) -> str:
    if side != "topic" or text in snapshot.topics:
        return key_of(side, text)
    wanted = compact(text)
    labels = (
        (topic.id, compact(label)) for topic in snapshot.topics.values() for label in (topic.label, topic.chinese)
    )
    return next((topic for topic, label in labels if label and label == wanted), text)
