"""Hubs to look through as a card: a page of a listing and its filters go in; hubs, menus and arrows come out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bot.render import limits
from bot.render.book import NAME, paged, turning
from bot.render.cards import Button, Buttons, Card, Choice, Choices, card
from bot.render.keys import key_for
from bot.render.kinds import called, labelled
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.render.viewer import Viewer
from bot.speech import Speech
from knowledge import HubListing, Snapshot

Side = Literal["country", "city", "topic", "kind"]
# In this order they stand in a control's id.
SIDES: tuple[Side, ...] = ("country", "city", "topic", "kind")
CROSS = "✖️"


@dataclass(frozen=True, slots=True)
class Filters:
    """What hubs have to have, as the listing writes it; a topic by its id. What is empty asks for nothing."""

    country: str = ""
    city: str = ""
    topic: str = ""
    kind: str = ""

    def of(self, side: Side) -> str:
        """What one side has to be."""
        return {"country": self.country, "city": self.city, "topic": self.topic, "kind": self.kind}[side]

    def but(self, side: Side, value: str = "") -> Filters:
        """The same with one side set to something else, or to nothing."""
        return replace(self, **{side: value})

    def key(self, page: int) -> str:
        """The filters and a page as they stand in a control's id."""
        values = (self.of(side) for side in SIDES)
        return ".".join([*(key_for(value) if value else "" for value in values), str(page)])


@dataclass(frozen=True, slots=True)
class Value:
    """A value to narrow a listing down by, its label, and how many of the listing's hubs have it."""

    value: str
    label: str
    hubs: int

    def counted(self, most: int) -> str:
        """The label with the number, at most so long."""
        count = f" ({self.hubs:,})"
        return limits.clip(self.label, most - len(count)) + count


def values_of(listing: HubListing, side: Side, snapshot: Snapshot, words: Speech) -> tuple[Value, ...]:
    """What a listing can be narrowed down by on one side, the most frequent first."""
    if side == "topic":
        return tuple(Value(one.topic.id, one.label(words.language), one.hubs) for one in listing.topics)
    plain = {"country": listing.countries, "city": listing.cities, "kind": listing.forms}[side]
    return tuple(Value(one.label, called(one.label, snapshot, words), one.hubs) for one in plain)


def listing_card(
    listing: HubListing, filters: Filters, unknown: tuple[str, ...], snapshot: Snapshot, viewer: Viewer
) -> Card:
    """The hubs that fit, on as many pages as they need. `unknown`: what was typed as a filter and no hub has."""
    words = viewer.words
    missing = [words("No hub is recorded with “{value}”.", value=echoed(value, NAME)) for value in unknown]
    asked = [_label(listing, side, filters, snapshot, words) for side in SIDES if filters.of(side)]
    return card(
        "sure" if listing.hubs else "unknown",
        f"## {words('Innovation hubs')}",
        "\n".join(missing),
        f"-# {echoed(' · '.join(asked), 4 * NAME)}" if asked else None,
        words.many("{number} hub fits.", "{number} hubs fit.", listing.total),
        "\n".join(_lines(listing, snapshot, words)),
        paged(listing.page, listing.pages, words),
        controls=_controls(listing, filters, snapshot, viewer),
    )


def _lines(listing: HubListing, snapshot: Snapshot, words: Speech) -> Iterator[str]:
    for hub in listing.hubs:
        about = words.listed([called(part, snapshot, words) for part in (hub.form, hub.city, hub.country) if part])
        name = f"- **{echoed(hub.name_in(words.language), NAME)}**"
        yield f"{name} — {echoed(about, NAME)}" if about else name


def _controls(listing: HubListing, filters: Filters, snapshot: Snapshot, viewer: Viewer) -> Iterator[Buttons | Choices]:
    words = viewer.words

    def turned(page: int) -> str:
        return Press("hubs", filters.key(page), viewer.person).id

    hubs = tuple(Choice(hub.name_in(words.language), hub.id, called(hub.city, snapshot, words)) for hub in listing.hubs)
    yield Choices(Press("hub").id, words("Open a hub's card"), hubs)
    for side in SIDES:
        values = values_of(listing, side, snapshot, words)
        if not filters.of(side) and len(values) > 1:
            press = Press(f"hubs-{side}", filters.key(1), viewer.person).id
            most = limits.OPTION_LABEL
            choices = (Choice(value.counted(most), key_for(value.value)) for value in values[: limits.SELECT_OPTIONS])
            yield Choices(press, _placeholder(side, words), tuple(choices))
    yield from turning(listing.page, listing.pages, turned, words)
    yield Buttons(tuple(_clearing(listing, filters, snapshot, viewer)))
    yield Buttons(viewer.removal())


def _clearing(listing: HubListing, filters: Filters, snapshot: Snapshot, viewer: Viewer) -> Iterator[Button]:
    """A button for each filter that is set, which drops it."""
    for side in SIDES:
        if filters.of(side):
            press = Press("hubs", filters.but(side).key(1), viewer.person).id
            yield Button(_label(listing, side, filters, snapshot, viewer.words), press, emoji=CROSS)


def _label(listing: HubListing, side: Side, filters: Filters, snapshot: Snapshot, words: Speech) -> str:
    wanted = filters.of(side)
    having = values_of(listing, side, snapshot, words)
    # When no hub fits all that is set, none has it.
    if side == "topic" and wanted in snapshot.topics:
        return labelled(snapshot.topics[wanted], words)
    return next((one.label for one in having if one.value == wanted), called(wanted, snapshot, words))


def _placeholder(side: Side, words: Speech) -> str:
    return {
        "country": words("Narrow down by country"),
        "city": words("Narrow down by city"),
        "topic": words("Narrow down by topic"),
        "kind": words("Narrow down by kind"),
    }[side]
