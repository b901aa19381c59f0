"""Cards as Discord would take them: a card goes in; what is too long, refused or active in it comes out."""

import re
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from bot.render.cards import Button, Buttons, Card, Choices
from bot.render.layout import view_of
from bot.render.presses import pressed
from playground.server.limits import V2, message_problems
from tests.described import description

# No seed begins with a space, but anything may follow, far longer than anything that the seeds allow.
PIECES = (
    "a",
    " ",
    "\n",
    "中",
    "😀",
    "*",
    "__",
    "~~",
    "||",
    "`",
    "```",
    "@everyone ",
    "@here",
    "<@&1>",
    "<@!123456789012345678>",
    "<#1>",
    "</ask:1>",
    "<t:0:R>",
    "<:a:1>",
    "<a:b:1>",
    "\u202e",
    "\u0301",
    "\x00",
    "\ud83d",
    "\\",
    "\n# ",
    "\n-# ",
    "\n> ",
    "\n>>> ",
    "\n- ",
    "\n1. ",
    "](http://x)",
    "[x](<https://x.example>)",
    "https://x.example/y",
    "discord.gg/abc",
    "discordapp.com/invite/abc",
    "{name}",
    "%s",
    ":",
    ".",
)
HOSTILE = st.builds(
    lambda pieces, times: "x" + "".join(pieces) * times,
    st.lists(st.sampled_from(PIECES), max_size=4),
    st.sampled_from([0, 1, 25, 300]),
)
# The fixtures are values that nobody changes, so examples may share them.
FREELY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
# A backslash takes the meaning of any sign after it, another backslash too.
_ESCAPED = re.compile(r"\\[^\w\s]")
_ACTIVE = re.compile(
    r"<[@#:/ati]|@(?:everyone|here|[!&]?\d)|://|\b(?:discord(?:app)?|dsc|dis)\.(?:gg|com|me|io)|`|~~|\|\||__|\[|\]\(",
    re.IGNORECASE,
)
# What our own lines begin with; nothing else of markdown may begin one.
_OWN = re.compile(r"^(?:## |-# |- |  - )?")
_STARTS = re.compile(r"^\s*(?:#{1,3} |-# |>|\d+\. )")
_BOLD = re.compile(r"\*\*[^*]*\*\*")


def refused(card: Card) -> list[str]:
    """What Discord has against a card: by our own rules, and by its description when that is there."""
    components: Any = view_of(card).to_components()  # type: ignore[no-untyped-call]  # discord.py says no types here
    body = {"components": components, "flags": V2}
    found = list(message_problems(body, v2=True))
    described = description()
    if described:
        found += described.problems("POST", "/channels/1/messages", {}, body)
    return [*map(str, found), *(f"no press of ours: {press}" for press in _presses(card) if not pressed(press))]


def active(card: Card) -> list[str]:
    """What in a card's texts does something that we did not put there, as (part of) the line it stands in."""
    found: list[str] = []
    for line in card.text.splitlines():
        seen = _ESCAPED.sub("·", line)
        rest = _OWN.sub("", seen, count=1)
        if _ACTIVE.search(rest) or _STARTS.match(rest) or "*" in _BOLD.sub("", rest):
            found.append(line[:200])
    return found


def assert_good(card: Card) -> None:
    """Discord takes it, and nothing in it does anything."""
    assert refused(card) == []
    assert active(card) == []
    assert all(char.isprintable() or char in "\n\u200b\u200c\u200d" for char in card.text)


def buttons(card: Card) -> list[Button]:
    """All buttons of a card."""
    rows = [*card.parts, *card.controls]
    return [button for row in rows if isinstance(row, Buttons) for button in row.buttons]


def menus(card: Card) -> list[Choices]:
    """All menus of a card."""
    return [part for part in (*card.parts, *card.controls) if isinstance(part, Choices)]


def _presses(card: Card) -> list[str]:
    return [button.press for button in buttons(card) if not button.url] + [menu.press for menu in menus(card)]
