"""Cards of many pages: sections of lines and a place in them go in; one page, its menu and its arrows come out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.render import limits
from bot.render.cards import Button, Buttons, Choice, Choices
from bot.render.keys import key_for, meant_by
from bot.render.plain import echoed
from bot.speech import Speech
from knowledge import Contact, Fact

# Of a message's 4,000 characters so many are for lines; title and sources have the others.
ROOM = 2_400
# As many as a menu of what stands in them holds.
MOST_LINES = limits.SELECT_OPTIONS
# The seeds allow 400; what is longer all the same leaves room for others.
STATEMENT = 1_000
# Names that stand within a line, and those that head a card.
NAME, TITLE = 120, 200
MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """Something on a page: its text, the fact or contact that it tells, and what can be opened from it."""

    text: str
    told: Fact | Contact | None = None
    opens: Choice | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading, made when they are shown.

    `count` is what the menu says of them, `key` what its choice says.
    """

    key: str
    label: str
    lines: Callable[[], Iterable[Line]]
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in a card; without a section at its beginning."""

    section: str = ""
    page: int = 1

    @property
    def key(self) -> str:
        """The place as it stands in a control's id."""
        return f"{key_for(self.section) if self.section else ''}.{self.page}"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of one section."""

    section: Section
    lines: tuple[Line, ...]
    page: int
    pages: int

    @property
    def text(self) -> str:
        """All its lines."""
        return "\n".join(line.text for line in self.lines)

    @property
    def told(self) -> tuple[Fact | Contact, ...]:
        """The facts and contacts that it tells."""
        return tuple(line.told for line in self.lines if line.told)


def place_of(key: str) -> Place | None:
    """The place in a control's id; None when it is none."""
    section, dot, page = key.rpartition(".")
    return Place(section, int(page)) if dot and page.isdecimal() and len(page) <= MOST_DIGITS else None


def leaf_at(sections: Sequence[Section], place: Place) -> Leaf:
    """The page at a place; a section that is gone is the first, a page behind the last is the last."""
    key = meant_by(place.section, [section.key for section in sections]) or sections[0].key
    section = next(section for section in sections if section.key == key)
    pages = tuple(_pages(section.lines()))
    page = min(max(1, place.page), len(pages))
    return Leaf(section, pages[page - 1], page, len(pages))


def _pages(lines: Iterable[Line]) -> Iterator[tuple[Line, ...]]:
    """As many lines a page as there is room for; one alone may be longer."""
    page: list[Line] = []
    room = ROOM
    for line in lines:
        size = limits.size(line.text) + 1
        if page and (size > room or len(page) == MOST_LINES):
            yield tuple(page)
            page, room = [], ROOM
        page.append(line)
        room -= size
    yield tuple(page)


def contents(sections: Sequence[Section], press: str, words: Speech) -> tuple[Choices, ...]:
    """The menu of the sections; none when there is one alone."""
    if len(sections) < 2:
        return ()
    return (Choices(press, words("Read on"), tuple(Choice(_counted(one), one.key) for one in sections)),)


def _counted(section: Section) -> str:
    if section.count is None:
        return section.label
    count = f" ({section.count:,})"
    return limits.clip(section.label, limits.OPTION_LABEL - len(count)) + count


def openings(leaf: Leaf, press: str, placeholder: str) -> tuple[Choices, ...]:
    """The menu of what can be opened from a page, each once."""
    found = {line.opens.value: line.opens for line in leaf.lines if line.opens}
    return (Choices(press, placeholder, tuple(found.values())),) if found else ()


def turning(page: int, pages: int, press: Callable[[int], str], words: Speech) -> tuple[Buttons, ...]:
    """The arrows; none when there is one page alone."""
    if pages < 2:
        return ()
    back = Button(words("Back"), press(page - 1), emoji="◀️", off=page == 1)
    on = Button(words("Next"), press(page + 1), emoji="▶️", off=page == pages)
    return (Buttons((back, on)),)


def paged(page: int, pages: int, words: Speech) -> str | None:
    """Which page this is; None when there is one alone."""
    return f"-# {words('Page {page} of {pages}', page=page, pages=pages)}" if pages > 1 else None


def title(name: str) -> str:
    """The heading of a card."""
    return f"## {echoed(name, TITLE)}"


def heading(label: str, *after: str) -> str:
    """The heading of lines."""
    return " ".join((f"**{echoed(label, NAME)}**", *after))


def fact_line(fact: Fact, words: Speech, before: str = "") -> Line:
    """A fact with its date, perhaps behind other words."""
    said = words(
        "{statement} ({date})", statement=echoed(fact.statement, STATEMENT), date=fact.as_of.said(words.language)
    )
    return Line(f"- {before}{said}", fact)
