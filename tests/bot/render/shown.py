"""The judge of what is shown, apart from the bot's own rules: a text, a card or a form goes in; its faults come out.

A fault is what Discord would refuse, and what would do something that we did not put there.
"""

import re
import unicodedata
from typing import Any

from bot.render.cards import Button, Buttons, Card, Choices
from bot.render.forms import Form, modal_of
from bot.render.layout import view_of
from bot.render.presses import pressed
from playground.server.limits import V2, message_problems, modal_problems
from tests.described import description

# As Discord reads it: a backslash takes the meaning of any sign after it, another backslash too.
_ESCAPED = re.compile(r"\\[^0-9A-Za-z\s]")
_ACTIVE = re.compile(
    r"[*_~|`<>\[\]]|@(?:everyone|here|[!&]?\d)|\w://|(?:discord(?:app)?|dsc|dis)\.(?:gg|com|me|io)"
    # At the start of a line: headings, small print, quotes, lists with numbers.
    r"|^\s*(?:- )*(?:#{1,3}|-#|>{1,3}|\d+\.)\s",
    re.IGNORECASE,
)
# What lines of our own begin with, and marks of our own: moments, people, roles and channels whose ids tests give,
# names between backticks, headings.
_OWN = re.compile(r"^(?:###? |-# |- |  - |> |~ )?")
_OURS = re.compile(r"<t:\d+:[fR]>|<@&?4242>|<#(?:4242|1\d{18})>|\*\*[^*]*\*\*")
_CODED = re.compile(r"(?<!\\)`[^`]+`")
_UNSEEN_ALLOWED = "\n\u200b\u200c\u200d"


def active(text: str, *, ours: bool = True) -> list[str]:
    """What in a text does something, as (part of) the line it stands in; with `ours`, but for our own marks."""
    found: list[str] = []
    for line in text.splitlines():
        # Between backticks a backslash is one.
        seen = _ESCAPED.sub("·", _CODED.sub("", line) if ours else line)
        rest = _OURS.sub("", _OWN.sub("", seen, count=1)) if ours else seen
        if _ACTIVE.search(rest):
            found.append(line[:200])
    return found


def hidden(text: str) -> list[str]:
    """The characters of a text that nobody sees, but for spaces and those that join others."""
    unseen = (char for char in text if not char.isprintable() and unicodedata.category(char) != "Zs")
    return [char for char in unseen if char not in _UNSEEN_ALLOWED]


def assert_inert(text: str) -> None:
    """Nothing mentions, links, invites, formats or hides."""
    assert active(text, ours=False) == []
    assert hidden(text) == []


def refused(card: Card) -> list[str]:
    """What Discord has against a card: by our own rules, and by its description when that is there."""
    components: Any = view_of(card).to_components()  # type: ignore[no-untyped-call]  # discord.py says no types here
    body = {"components": components, "flags": V2}
    found = list(message_problems(body, v2=True))
    described = description()
    if described:
        found += described.problems("POST", "/channels/1/messages", {}, body)
    return [*map(str, found), *(f"no press of ours: {press}" for press in _presses(card) if not pressed(press))]


def assert_good(card: Card) -> None:
    """Discord takes it, it says something, and nothing in it does anything."""
    assert refused(card) == []
    assert active(card.text) == []
    assert hidden(card.text) == []
    assert card.text.strip()


def assert_form_good(form: Form) -> None:
    """Within every limit of a modal, and what comes back is known."""
    modal = modal_of(form).to_dict()
    assert list(modal_problems(modal, ())) == []
    assert pressed(form.press)
    described = description()
    if described:
        body = {"type": 9, "data": modal}
        assert described.problems("POST", "/interactions/1/token/callback", {}, body) == []


def buttons(card: Card) -> list[Button]:
    """All buttons of a card."""
    rows = [*card.parts, *card.controls]
    return [button for row in rows if isinstance(row, Buttons) for button in row.buttons]


def menus(card: Card) -> list[Choices]:
    """All menus of a card."""
    return [part for part in (*card.parts, *card.controls) if isinstance(part, Choices)]


def texts_of(card: Card) -> list[str]:
    """What a person reads of a card, passage by passage, as it is sent: cut where it is too long."""
    sent: Any = view_of(card).to_components()  # type: ignore[no-untyped-call]  # as above
    return [part["content"] for part in sent[0]["components"] if part["type"] == 10]


def _presses(card: Card) -> list[str]:
    return [button.press for button in buttons(card) if not button.url] + [menu.press for menu in menus(card)]
