"""From what people type to what they mean: a name or a filter goes in; its value, or what is near, comes out."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.render import limits
from bot.render.book import MOST_DIGITS
from bot.render.browsing import SIDES, Filters, Side, values_of
from bot.render.cards import Card
from bot.render.keys import meant_by
from bot.render.names import unknown_card
from bot.speech import Speech
from knowledge import Completion, Engine, EntityKind, HubListing

HUBS: tuple[EntityKind, ...] = ("hub",)
# What `/who` is asked for; hubs have a card of their own.
OTHERS: tuple[EntityKind, ...] = ("organisation", "person", "event", "programme", "place")
# Words of a name that nobody has are looked for alone, when they are long enough to say something.
SHORTEST_WORD, MOST_WORDS = 3, 6
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Near:
    """Entities whose names are near what was typed; when none is, those with the most facts, and `fits` is false."""

    offers: tuple[Completion, ...]
    fits: bool


def near(engine: Engine, typed: str, kinds: Collection[EntityKind], words: Speech) -> Near:
    """What somebody may have meant by a name that none of these kinds has."""
    language, most = words.language, limits.ROW_BUTTONS
    found: dict[str, Completion] = {}
    tried = [word for word in _WORD.findall(typed[: limits.CHOICE_VALUE]) if len(word) >= SHORTEST_WORD]
    # Somebody of another kind may be called so; else names with one of the words.
    for text, sought in ((typed, (*HUBS, *OTHERS)), *((word, kinds) for word in tried[:MOST_WORDS])):
        for offer in engine.complete(text, sought, most, language):
            if offer.how != "listed":
                found.setdefault(offer.entity, offer)
    if found:
        return Near(tuple(found.values())[:most], fits=True)
    return Near(engine.complete("", kinds, most, language), fits=False)


def unknown(engine: Engine, typed: str, kinds: Collection[EntityKind], verb: str, words: Speech) -> Card:
    """The private word about a name that is not known; `verb` is what the button of a near hub does."""
    found = near(engine, typed, kinds, words)
    return unknown_card(typed, hubs=tuple(kinds) == HUBS, near=found.offers, fits=found.fits, verb=verb, words=words)


def filters_of(engine: Engine, typed: dict[Side, str], words: Speech) -> tuple[Filters, tuple[str, ...]]:
    """The filters as the listing writes them, and what no hub has of what was typed."""
    filters, missing = Filters(), []
    for side in SIDES:
        text = typed[side].strip()
        value = value_of(engine, side, text, words) if text else ""
        if value:
            filters = filters.but(side, value)
        elif text:
            missing.append(text)
    return filters, tuple(missing)


def value_of(engine: Engine, side: Side, typed: str, words: Speech) -> str | None:
    """A value as the listing writes it, by what was typed or by its key; None when no hub has it."""
    if side == "topic":
        topics = engine.snapshot.topics
        wanted = typed.casefold()
        labels = ((one.id, label) for one in topics.values() for label in (one.id, one.label, one.chinese))
        found = next((topic for topic, label in labels if label.casefold() == wanted), None)
        return found or meant_by(typed, topics)
    snapshot = engine.snapshot
    having = values_of(listing_of(engine, Filters().but(side, typed)), side, snapshot, words)
    if having:
        # All hubs that have it write it alike, but for signs and case.
        return having[0].value
    every = [one.value for one in values_of(engine.browse(), side, snapshot, words)]
    called = (value for value in every if snapshot.vocabulary.called(value, "zh") == typed)
    return next(called, None) or meant_by(typed, every)


def listing_of(engine: Engine, filters: Filters, page: int = 1) -> HubListing:
    """A page of the hubs that fit."""
    return engine.browse(country=filters.country, city=filters.city, topic=filters.topic, kind=filters.kind, page=page)


def filters_by(engine: Engine, key: str, words: Speech) -> tuple[Filters, int] | None:
    """The filters and the page in a control's id; None when they stand for nothing that is served."""
    *keys, page = key.split(".")
    if len(keys) != len(SIDES) or not page.isdecimal() or len(page) > MOST_DIGITS:
        return None
    filters = Filters()
    for side, own in zip(SIDES, keys, strict=True):
        value = value_of(engine, side, own, words) if own else ""
        if value is None:
            return None
        filters = filters.but(side, value)
    return filters, int(page)
