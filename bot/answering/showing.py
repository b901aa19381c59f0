"""From ids to cards: whom or what to show and to whom goes in; the card of what is served now comes out."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import partial

import discord

from bot.answering.asking import cited
from bot.answering.finding import HUBS, listing_of
from bot.desk import Desk
from bot.diary import DiaryError
from bot.people import Visit, visit_of
from bot.render import limits
from bot.render.answers import CitedSource
from bot.render.book import Place
from bot.render.browsing import Filters, listing_card
from bot.render.cards import Card
from bot.render.compare import compare_card, other_card
from bot.render.contacts import contact_card
from bot.render.help import help_card
from bot.render.hubs import HubShown, hub_card
from bot.render.privacy import KeptOf, privacy_card
from bot.render.viewer import Viewer
from bot.render.who import who_card
from bot.speech import Speech
from knowledge import Contact, Fact

LOG = logging.getLogger(__name__)


def viewer_of(visit: Visit, *, private: bool) -> Viewer:
    """To whom a card is shown."""
    return Viewer(visit.person, private, visit.speech(private=private))


def viewer_again(desk: Desk, interaction: discord.Interaction) -> Viewer:
    """To whom a card is shown in place of the one that a control is on."""
    private = bool(interaction.message and interaction.message.flags.ephemeral)
    return viewer_of(visit_of(desk.servers, interaction), private=private)


def hub_shown(desk: Desk, hub: str, place: Place, viewer: Viewer) -> Card:
    """A page of a hub's card.

    Raises:
        KnowledgeError: no hub has this id.
    """
    engine = desk.engine
    shown = HubShown(engine.page(hub), engine.tied(hub), partial(_cite, desk, viewer), engine.snapshot)
    return hub_card(shown, place, viewer)


def who_shown(desk: Desk, entity: str, place: Place, viewer: Viewer) -> Card:
    """A page of the card of somebody or something that is no hub.

    Raises:
        KnowledgeError: none has this id.
    """
    return who_card(desk.engine.who(entity), partial(_cite, desk, viewer), place, desk.engine.snapshot, viewer)


def contacts_shown(desk: Desk, hub: str, viewer: Viewer) -> Card:
    """The card of a hub's contacts.

    Raises:
        KnowledgeError: no hub has this id.
    """
    shown = desk.engine.contacts(hub)
    sources = _cite(desk, viewer, tuple(contact for contact, _ in shown.contacts))
    return contact_card(shown, sources, desk.engine.snapshot, viewer)


def comparison_shown(
    desk: Desk, hubs: tuple[str, ...], place: Place, viewer: Viewer, twice: tuple[str, ...] = ()
) -> Card:
    """A page of hubs beside each other. `twice`: the names of those that were asked for more than once.

    Raises:
        KnowledgeError: these are not two to four different hubs.
    """
    return compare_card(
        desk.engine.compare(hubs), partial(_cite, desk, viewer), place, desk.engine.snapshot, viewer, twice
    )


def others_shown(desk: Desk, hub: str, viewer: Viewer) -> Card:
    """The card that asks with which hub one is to be compared.

    Raises:
        KnowledgeError: no hub has this id.
    """
    known = desk.engine.complete("", HUBS, limits.SELECT_OPTIONS + 1, viewer.words.language)
    others = tuple(offer for offer in known if offer.entity != hub)
    return other_card(desk.engine.page(hub).hub, others[: limits.SELECT_OPTIONS], desk.engine.snapshot, viewer)


def listing_shown(desk: Desk, filters: Filters, page: int, missing: tuple[str, ...], viewer: Viewer) -> Card:
    """A page of the hubs that fit; `missing`: what was typed as a filter and no hub has."""
    return listing_card(listing_of(desk.engine, filters, page), filters, missing, desk.engine.snapshot, viewer)


async def help_shown(desk: Desk, viewer: Viewer) -> Card:
    """What the bot is for; others are answered while the first one waits for the examples of a version."""
    examples = await desk.examples.of(desk.engine, viewer.words.language)
    snapshot = desk.engine.snapshot
    return help_card(len(snapshot.hubs), len(snapshot.facts), examples, viewer.words)


async def kept_shown(desk: Desk, person: int, words: Speech) -> Card:
    """What is kept of people, and what this one follows."""
    try:
        followed: tuple[str, ...] | None = await desk.diary.follows.of(person)
    except DiaryError as error:
        LOG.warning("what somebody follows is not known: %s", error)
        followed = None
    kept = KeptOf(person, desk.keeps.questions, desk.keeps.feedback, followed)
    return privacy_card(kept, desk.engine.snapshot, words)


def _cite(desk: Desk, viewer: Viewer, facts: Iterable[Fact | Contact]) -> tuple[CitedSource, ...]:
    return cited(desk, facts, viewer.words.language)
