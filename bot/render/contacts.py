"""Contacts as a card: the ways to reach a hub go in, with their sources; a card comes out, also when there are none."""

from __future__ import annotations

from collections.abc import Iterator

from bot.render import limits
from bot.render.answers import CitedSource, opens, source_links, sources_under
from bot.render.book import NAME, title
from bot.render.cards import Button, Buttons, Card, Choices, Rule, card
from bot.render.kinds import called
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.render.viewer import Viewer
from bot.speech import Speech
from knowledge import Contact, HubContacts, Snapshot

VALUE = 300
MOST_LINES = 10


def contact_card(shown: HubContacts, sources: tuple[CitedSource, ...], snapshot: Snapshot, viewer: Viewer) -> Card:
    """A hub's contacts, each with its date; addresses of pages open from buttons."""
    words, hub = viewer.words, shown.hub
    contacts = tuple(contact for contact, _ in shown.contacts)
    lines = "\n".join(contact_line(contact, snapshot, words) for contact in contacts[:MOST_LINES])
    if len(contacts) > MOST_LINES:
        lines += "\n- " + words("and {number} more", number=len(contacts) - MOST_LINES)
    return card(
        "sure" if contacts else "unknown",
        title(hub.name_in(words.language)),
        lines or words("No contact of this hub is recorded."),
        Rule() if sources else None,
        *sources_under(sources, words),
        controls=(*_links(contacts, snapshot, words), *_controls(shown, viewer), *source_links(sources, words)),
    )


def contact_line(contact: Contact, snapshot: Snapshot, words: Speech) -> str:
    """One way to reach a hub, with its date."""
    return "- " + words(
        "{label}: {value} ({date})",
        label=echoed(called(contact.label, snapshot, words), NAME),
        value=echoed(contact.value, VALUE),
        date=contact.as_of.said(words.language),
    )


def _links(contacts: tuple[Contact, ...], snapshot: Snapshot, words: Speech) -> Iterator[Buttons]:
    found = {contact.value: contact for contact in contacts if opens(contact.value)}
    links = tuple(
        Button(words("Open: {title}", title=called(one.label, snapshot, words)), url=one.value)
        for one in found.values()
    )
    yield Buttons(links[: limits.ROW_BUTTONS])


def _controls(shown: HubContacts, viewer: Viewer) -> Iterator[Buttons | Choices]:
    hub, words = shown.hub, viewer.words
    whole = Button(words("All about {hub}", hub=hub.name_in(words.language)), Press("hub", hub.id).id)
    yield Buttons((whole, *viewer.removal()))
