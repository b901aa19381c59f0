"""Cards and forms held against Discord's rules: one goes in; it fits and does nothing by itself, or the test fails."""

import re

from bot.render.cards import Card, Text
from bot.render.forms import Form, modal_of
from bot.render.layout import view_of
from playground.server.limits import component_problems, modal_problems, walk

# Marks of our own: moments, and the people, roles and channels whose ids these tests give.
OURS = re.compile(r"<t:\d+:[fR]>|<@&?4242>|<#4242>")
CODED = re.compile(r"`[^`\n]+`")
ACTIVE = re.compile(
    r"(?<!\\)<[@#:/at]|@everyone|@here|(?<!\\)\]\(|https?://|\bdiscord\.gg|```|(?<!\\)\|\||^\s*#{1,3}\s|\u202e|\x00",
    re.MULTILINE,
)


def assert_held(card: Card) -> None:
    """Within every limit, with no control twice, and inert but for marks of our own."""
    components = view_of(card).to_components()  # type: ignore[no-untyped-call]
    assert list(component_problems((), components, v2=True)) == []
    texts = [part["content"] for _, part in walk((), components) if part["type"] == 10]
    assert any(text.strip() for text in texts)
    for part in card.parts:
        if isinstance(part, Text):
            assert ACTIVE.findall(CODED.sub("", OURS.sub("", part.text))) == [], part.text


def assert_form_held(form: Form) -> None:
    """Within every limit of a modal."""
    assert list(modal_problems(modal_of(form).to_dict(), ())) == []
