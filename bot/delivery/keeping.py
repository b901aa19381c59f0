"""Cards as the diary keeps them until they are sent: a card goes in, JSON comes out, and the card again from that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.render.cards import Button, Buttons, Card, Choice, Choices, Part, Rule, Text


def kept(card: Card) -> dict[str, Any]:
    """A card as JSON takes it."""
    return {
        "tone": card.tone,
        "parts": [{"kind": type(part).__name__, **asdict(part)} for part in card.parts],
        "controls": [{"kind": type(part).__name__, **asdict(part)} for part in card.controls],
    }


def card_of(content: Mapping[str, Any]) -> Card:
    """The card again.

    Raises:
        KeyError: it is none.
    """
    controls = (_part(part) for part in content["controls"])
    return Card(
        content["tone"],
        tuple(_part(part) for part in content["parts"]),
        tuple(one for one in controls if isinstance(one, Buttons | Choices)),
    )


def _part(kept_as: Mapping[str, Any]) -> Part:
    fields = {name: value for name, value in kept_as.items() if name != "kind"}
    match kept_as["kind"]:
        case "Text":
            return Text(**fields)
        case "Rule":
            return Rule()
        case "Buttons":
            return Buttons(tuple(Button(**button) for button in fields["buttons"]))
        case "Choices":
            choices = tuple(Choice(**choice) for choice in fields.pop("choices"))
            return Choices(**fields, choices=choices)
        case other:
            raise KeyError(f"no part of a card is a {other!r}")
