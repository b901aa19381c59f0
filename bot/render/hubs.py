"""Hubs as cards: a hub's page and a place in it go in; what introduces it, a topic or whom it is tied to comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from bot.render.answers import CitedSource, source_links, source_parts, sources_under
from bot.render.book import (
    NAME,
    Leaf,
    Line,
    Place,
    Section,
    contents,
    fact_line,
    heading,
    leaf_at,
    openings,
    paged,
    title,
    turning,
)
from bot.render.cards import Button, Buttons, Card, Choice, Choices, Rule, card
from bot.render.contacts import contact_line
from bot.render.keys import LONG, key_for
from bot.render.kinds import called, kinds_word, labelled
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.render.viewer import Viewer
from bot.speech import Speech
from knowledge import Contact, Entity, EntityKind, Fact, Hub, HubPage, Snapshot

# The sections that every hub may have besides its topics; no topic's id has a dot.
FRONT, ALL, SOURCES = "front.", "all.", "sources."
TIED: tuple[EntityKind, ...] = ("organisation", "person", "event", "programme", "place")
# On the first page: so many contacts, and so many names of each kind.
MOST_CONTACTS, MOST_NAMES, MOST_ALIASES = 3, 5, 4
# Dates of a source under a page.
MOST_DATES = 3
Cite = Callable[[Iterable[Fact | Contact]], tuple[CitedSource, ...]]


@dataclass(frozen=True, slots=True)
class HubShown:
    """A hub's page with whom it is tied to, and how its facts are cited."""

    page: HubPage
    tied: tuple[Entity, ...]
    cite: Cite
    snapshot: Snapshot


def hub_card(shown: HubShown, place: Place, viewer: Viewer) -> Card:
    """One page of a hub's card with the ways on from it."""
    words, hub = viewer.words, shown.page.hub
    sections = tuple(_sections(shown, words))
    leaf = leaf_at(sections, place)
    sources = tuple(few_dates(one) for one in shown.cite(leaf.told))
    front = leaf.section.key == FRONT
    return card(
        "sure",
        title(hub.name_in(words.language)),
        f"-# {described(hub, shown.snapshot, words)}" if front else heading(leaf.section.label),
        leaf.text,
        paged(leaf.page, leaf.pages, words),
        Rule() if sources else None,
        *sources_under(sources, words),
        controls=(*_controls(hub, sections, leaf, viewer), *source_links(sources, words)),
    )


def _controls(hub: Hub, sections: tuple[Section, ...], leaf: Leaf, viewer: Viewer) -> Iterator[Buttons | Choices]:
    words, key = viewer.words, key_for(hub.id, LONG)

    def turned(page: int) -> str:
        return Press("hub-page", f"{key}.{Place(leaf.section.key, page).key}", viewer.person).id

    yield from contents(sections, Press("hub-page", key, viewer.person).id, words)
    yield from openings(leaf, Press("who").id, words("Open a card"))
    yield from turning(leaf.page, leaf.pages, turned, words)
    yield Buttons(
        (
            Button(words("Contacts"), Press("contact", hub.id).id),
            Button(words("Compare"), Press("compare-with", hub.id).id),
            Button(words("Follow this hub"), Press("follow", key).id),
            *viewer.removal(),
        )
    )


def _sections(shown: HubShown, words: Speech) -> Iterator[Section]:
    page = shown.page
    facts = len(page.overview) + sum(len(filed) for _, filed in page.topics)
    yield Section(FRONT, words("Overview"), partial(_front, shown, facts, words))
    for topic, filed in page.topics:
        yield Section(topic.id, labelled(topic, words), partial(_told, filed, words), len(filed))
    for kind, tied in _by_kind(shown.tied):
        label = words("{kind}: who and what", kind=kinds_word(kind, words))
        yield Section(f"{kind}.", label, partial(_named, tied, words), len(tied))
    yield Section(SOURCES, words("Sources"), partial(_source_lines, shown, words), len(page.sources))
    yield Section(ALL, words("All facts"), partial(_all, page, words), facts)


def _front(shown: HubShown, facts: int, words: Speech) -> Iterator[Line]:
    page = shown.page
    for fact in page.overview:
        yield fact_line(fact, words)
    if page.hub.contacts:
        yield Line(heading(words("Contacts")))
        for contact in page.hub.contacts[:MOST_CONTACTS]:
            yield Line(contact_line(contact, shown.snapshot, words), contact)
    for kind, tied in _by_kind(shown.tied):
        names = words.listed([echoed(entity.name_in(words.language), NAME) for entity in tied[:MOST_NAMES]])
        if len(tied) > MOST_NAMES:
            names = words("{names} and {number} more", names=names, number=len(tied) - MOST_NAMES)
        yield Line(heading(kinds_word(kind, words), names))
    known = words.many("{number} fact", "{number} facts", facts)
    topics = words.many("{number} topic", "{number} topics", len(page.topics))
    yield Line(f"-# {words('On record: {facts} on {topics}. The menu shows them.', facts=known, topics=topics)}")


def _told(facts: tuple[Fact, ...], words: Speech) -> Iterator[Line]:
    return (fact_line(fact, words) for fact in facts)


def _all(page: HubPage, words: Speech) -> Iterator[Line]:
    yield from _told(page.overview, words)
    for topic, filed in page.topics:
        first, *rest = filed
        line = fact_line(first, words)
        yield replace(line, text=f"{heading(labelled(topic, words))}\n{line.text}")
        yield from _told(tuple(rest), words)


def _by_kind(tied: tuple[Entity, ...]) -> Iterator[tuple[EntityKind, list[Entity]]]:
    for kind in TIED:
        found = [entity for entity in tied if entity.kind == kind]
        if found:
            yield kind, found


def _named(tied: list[Entity], words: Speech) -> Iterator[Line]:
    for entity in tied:
        name = entity.name_in(words.language)
        yield Line(f"- {echoed(name, NAME)}", opens=Choice(name, entity.id))


def _source_lines(shown: HubShown, words: Speech) -> Iterator[Line]:
    page = shown.page
    for one in shown.cite((*page.overview, *(fact for _, filed in page.topics for fact in filed))):
        yield Line("\n".join(part.text for part in source_parts((few_dates(one),), words)))


def few_dates(source: CitedSource) -> CitedSource:
    """A source with the first of its dates alone: a hub's facts may have dozens."""
    return replace(source, dates=(*source.dates[:MOST_DATES], *("…" if len(source.dates) > MOST_DATES else ())))


def described(hub: Hub, snapshot: Snapshot, words: Speech) -> str:
    """What a hub is, where it lies, and what else it is called, on one line."""
    place = words.listed([called(part, snapshot, words) for part in (hub.city, hub.country) if part])
    shown = hub.name_in(words.language)
    others = [name.text for name in hub.names if name.text != shown and not name.shared and name.kind != "pinyin"]
    # One in the other script tells more than a fourth spelling.
    others.sort(key=lambda name: name not in (hub.name, *hub.called("chinese"), *hub.called("acronym")))
    also = words("also {names}", names=words.listed(others[:MOST_ALIASES])) if others else ""
    return " · ".join(echoed(part, 2 * NAME) for part in (called(hub.form, snapshot, words), place, also) if part)
