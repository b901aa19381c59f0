"""A card of any shape and size is a message that Discord takes, with all its controls."""

import pytest

from bot.render import limits
from bot.render.cards import Attached, Button, Buttons, Card, Choice, Choices, Rule, Text, card
from tests.bot.render.shown import refused, texts_of

ASTRAL = "😀"
PRESS = "h1:up:x{}:"


def row(number: int, buttons: int = 1, label: str = "on") -> Buttons:
    return Buttons(tuple(Button(label, PRESS.format(f"{number}.{one}")) for one in range(buttons)))


def menu(choices: int, text: str) -> Choices:
    return Choices(PRESS.format("menu"), text, tuple(Choice(text, str(one), text) for one in range(choices)))


@pytest.mark.parametrize(
    "shown",
    [
        card("plain", *["x"] * 60),
        card("plain", *[part for _ in range(40) for part in ("x", Rule())]),
        card("plain", *[Rule()] * 60),
        card("plain", *["x"] * 60, controls=[row(number, 5) for number in range(5)]),
        card("plain", "x", *[row(number, 5) for number in range(6)], controls=[menu(3, "x")]),
        card("plain", *["x" * 900] * 9),
        card("plain", ASTRAL * 3_000),
        card("plain", "x" * 4_000, "y", Rule(), "z"),
        card("plain", "x" * 3_999, "yy"),
        card("plain"),
        card("plain", " ", "\n\n"),
        Card("plain", (Rule(), Text("x"))),
        card("plain", "x", controls=[row(0, 9)]),
        card("plain", "x", controls=[row(0, 1, "x" * 81)]),
        card("plain", "x", controls=[row(0, 1, ASTRAL * 41)]),
        card("plain", "x", controls=[menu(26, "x")]),
        card("plain", "x", controls=[menu(2, "x" * 151)]),
        card("plain", "x", controls=[menu(2, ASTRAL * 76)]),
    ],
    ids=lambda shown: f"{len(shown.parts)} parts {len(shown.text)} characters {len(shown.controls)} rows",
)
def test_a_card_of_any_shape_is_taken(shown: Card) -> None:
    assert refused(shown) == []
    assert texts_of(shown) or not any(isinstance(part, Text) and part.text.strip() for part in shown.parts)


def test_what_is_cut_ends_with_an_ellipsis_and_what_fits_is_whole() -> None:
    assert texts_of(card("plain", "x" * limits.LAYOUT_TEXT)) == ["x" * limits.LAYOUT_TEXT]
    assert texts_of(card("plain", "x" * (limits.LAYOUT_TEXT + 1))) == ["x" * (limits.LAYOUT_TEXT - 1) + "…"]
    assert texts_of(card("plain", "x" * 3_000, "y" * 2_000)) == ["x" * 3_000, "y" * 999 + "…"]


def test_a_passage_that_nobody_sees_is_left_out() -> None:
    assert texts_of(card("plain", " ", "x", "\n\n")) == ["x"]


def test_files_stand_on_the_card_while_there_is_room() -> None:
    assert refused(card("plain", "x", *[Attached(f"{number}.csv") for number in range(3)])) == []
