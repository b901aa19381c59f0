"""The judge of cards itself: what is active in a made-up card is found, what is not is left alone."""

import pytest

from bot.render.cards import Button, Buttons, card
from bot.render.plain import plain
from tests.bot.render.hostile import PIECES
from tests.bot.render.shown import active, refused


@pytest.mark.parametrize(
    "text",
    [
        "@everyone",
        "hello <@1>",
        "<#1>",
        "<t:0:R>",
        "[x](http://y)",
        "https://x.example",
        "discord.gg/abc",
        "`code`",
        "# loud",
        "> quoted",
        "1. one",
        "*slanted*",
        "***x***",
        "~~gone~~",
        "||hidden||",
    ],
)
def test_what_is_active_is_found(text: str) -> None:
    assert active(text, ours=False)
    assert active(f"- {text}", ours=False) or text[0] in "#>1"
    assert not active(f"**{plain(text)}**")


def test_what_we_write_ourselves_is_left_alone() -> None:
    assert not active("## Title\n-# small\n**Heading** text (2023)\n- **Name**: a, b; c\n  - more")


@pytest.mark.parametrize("piece", PIECES)
def test_every_hostile_piece_is_made_inert(piece: str) -> None:
    assert not active(plain(f"x{piece}y {piece}"))


def test_what_discord_refuses_is_found() -> None:
    twice = Buttons((Button("a", "h1:up:x:"), Button("b", "h1:up:x:")))
    assert refused(card("plain", "x", controls=(twice,)))
    assert refused(card("plain", "x", controls=(Buttons((Button("a", "nonsense"),)),)))
    assert not refused(card("plain", "x", controls=(Buttons((Button("a", "h1:up:x:"),)),)))
