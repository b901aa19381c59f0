"""Long lists on short cards: lines go in, a page of as many as a card holds comes out, with the way to the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from bot.render import limits
from bot.render.cards import Button, Buttons, Card, Rule, Text, Tone, card
from bot.render.presses import Press
from bot.speech import Speech

# What a page leaves of a card's text for its head and foot.
ROOM = limits.LAYOUT_TEXT - 600
MOST_LINES = 20


def pages(lines: Iterable[str], room: int = ROOM, most: int = MOST_LINES) -> tuple[tuple[str, ...], ...]:
    """The lines on pages, none longer than the room; a longer line is cut. No lines are one empty page."""
    made: list[tuple[str, ...]] = []
    page: list[str] = []
    used = 0
    for line in lines:
        fitting = limits.clip(line, room)
        size = limits.size(fitting) + 1
        if page and (used + size > room or len(page) == most):
            made.append(tuple(page))
            page, used = [], 0
        page.append(fitting)
        used += size
    return (*made, tuple(page)) if page or not made else tuple(made)


def within(at: int, count: int) -> int:
    """A page's place among so many: what stands on an old button may be too far by now."""
    return max(0, min(at, count - 1))


def turning(at: int, count: int, press: Callable[[int], Press], words: Speech) -> tuple[Buttons, ...]:
    """The buttons to the page before and the page after; none when there is one page."""
    if count < 2:
        return ()
    back = Button(words("Back"), press(max(at - 1, 0)).id, off=at == 0)
    on = Button(words("Next"), press(at + 1).id, off=at >= count - 1)
    return (Buttons((back, on)),)


def paged(
    title: str, lines: Sequence[str], at: int, press: Callable[[int], Press], words: Speech, tone: Tone = "plain"
) -> Card:
    """A page of lines under a title. `press` is what leads to a page, counted from 0."""
    made = pages(lines)
    at = within(at, len(made))
    return card(
        tone,
        title,
        Rule(),
        Text("\n".join(made[at])),
        place_of(at, len(made), words),
        controls=turning(at, len(made), press, words),
    )


def place_of(at: int, count: int, words: Speech) -> str | None:
    """Which page it is; nothing when there is one."""
    return words("-# page {page} of {pages}", page=at + 1, pages=count) if count > 1 else None
