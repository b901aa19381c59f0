"""Hubs beside each other as a card: a comparison and a place in it go in; one topic of it comes out, hub under hub."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from bot.render.answers import source_links, sources_under
from bot.render.book import (
    NAME,
    Line,
    Place,
    Section,
    contents,
    fact_line,
    heading,
    leaf_at,
    paged,
    turning,
)
from bot.render.cards import Buttons, Card, Choice, Choices, Rule, card
from bot.render.contacts import contact_line
from bot.render.hubs import Cite, few_dates
from bot.render.keys import AND, key_for
from bot.render.kinds import called, labelled
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.render.viewer import Viewer
from bot.speech import Speech
from knowledge import ComparedAttribute, ComparedTopic, Completion, Hub, HubComparison, Snapshot

GLANCE = "glance."
NAMES = 300


def compare_card(
    shown: HubComparison, cite: Cite, place: Place, snapshot: Snapshot, viewer: Viewer, twice: tuple[str, ...] = ()
) -> Card:
    """One page of a comparison: all that is recorded of each hub on a topic, and what is not.

    `twice`: names of hubs that were asked for more than once.
    """
    words = viewer.words
    sections = tuple(_sections(shown, snapshot, words))
    leaf = leaf_at(sections, place)
    sources = tuple(few_dates(one) for one in cite(leaf.told))
    keys = AND.join(key_for(hub.id) for hub in shown.hubs)

    def turned(page: int) -> str:
        return Press("beside", f"{keys}.{Place(leaf.section.key, page).key}", viewer.person).id

    return card(
        "sure",
        f"## {echoed(' · '.join(hub.name_in(words.language) for hub in shown.hubs), NAMES)}",
        _once(twice, words),
        heading(leaf.section.label),
        leaf.text,
        paged(leaf.page, leaf.pages, words),
        Rule() if sources else None,
        *sources_under(sources, words),
        controls=(
            *contents(sections, Press("beside", keys, viewer.person).id, words),
            Choices(
                Press("hub").id,
                words("Open a hub's card"),
                tuple(_hub_choice(hub, snapshot, words) for hub in shown.hubs),
            ),
            *turning(leaf.page, leaf.pages, turned, words),
            Buttons(viewer.removal()),
            *source_links(sources, words),
        ),
    )


def _once(twice: tuple[str, ...], words: Speech) -> str | None:
    if not twice:
        return None
    names = echoed(words.listed(twice), NAMES)
    return f"-# {words('Named more than once, shown once: {hubs}.', hubs=names)}"


def other_card(hub: Hub, others: tuple[Completion, ...], snapshot: Snapshot, viewer: Viewer) -> Card:
    """The question with which of some hubs one is to be compared."""
    words = viewer.words
    choices = tuple(
        Choice(other.shown or other.name, other.entity, called(other.city, snapshot, words)) for other in others
    )
    name = echoed(hub.name_in(words.language), NAME)
    if not choices:
        return card("plain", words("There is no other hub to compare {hub} with.", hub=name))
    menu = Choices(Press("compare-with", hub.id).id, words("Choose a hub"), choices)
    return card(
        "plain",
        words("Compare {hub} with which hub? /{compare} takes up to four.", hub=name, compare=words("compare")),
        controls=(menu,),
    )


def _sections(shown: HubComparison, snapshot: Snapshot, words: Speech) -> Iterator[Section]:
    yield Section(GLANCE, words("At a glance"), partial(_glance, shown, snapshot, words))
    for topic in shown.topics:
        lines = partial(_topic, shown.hubs, topic, words)
        yield Section(topic.topic.id, labelled(topic.topic, words), lines, len(topic.attributes))


def _glance(shown: HubComparison, snapshot: Snapshot, words: Speech) -> Iterator[Line]:
    for place, hub in enumerate(shown.hubs):
        about = words.listed([called(part, snapshot, words) for part in (hub.form, hub.city, hub.country) if part])
        lines = [heading(hub.name_in(words.language)), f"- {echoed(about, NAME)}" if about else ""]
        topics = [labelled(topic, words) for topic in shown.topics_of[place]]
        if topics:
            lines.append("- " + words("Topics: {topics}", topics=echoed(words.listed(topics), NAMES)))
        contacts = shown.contacts[place]
        lines.append(contact_line(contacts[0], snapshot, words) if contacts else "- " + words("Contact: not recorded"))
        yield Line("\n".join(filter(None, lines)), contacts[0] if contacts else None)


def _topic(hubs: tuple[Hub, ...], topic: ComparedTopic, words: Speech) -> Iterator[Line]:
    for row in topic.attributes:
        first, *rest = _row(hubs, row, words)
        # The heading goes where its first line goes.
        yield replace(first, text=f"{heading(labelled(row.attribute, words))}\n{first.text}")
        yield from rest


def _row(hubs: tuple[Hub, ...], row: ComparedAttribute, words: Speech) -> Iterator[Line]:
    for place, hub in enumerate(hubs):
        name = echoed(hub.name_in(words.language), NAME)
        facts = row.facts[place]
        if facts is None:
            yield Line("- " + words("{hub}: not recorded", hub=f"**{name}**"))
            continue
        marked = words("{hub} (the largest)", hub=f"**{name}**") if row.largest == place else f"**{name}**"
        first, *rest = (fact_line(fact, words) for fact in facts)
        # Its name goes where its first fact goes.
        yield replace(first, text=f"- {marked}\n  {first.text}")
        yield from (replace(line, text=f"  {line.text}") for line in rest)


def _hub_choice(hub: Hub, snapshot: Snapshot, words: Speech) -> Choice:
    return Choice(hub.name_in(words.language), hub.id, called(hub.city, snapshot, words))
