"""What is shown, as plain values: texts, lines between them, buttons and choices in their order. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Tone = Literal["sure", "open", "unknown", "plain", "warning"]
Style = Literal["first", "second", "good", "bad"]


@dataclass(frozen=True, slots=True)
class Text:
    """A passage in Discord's markdown."""

    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line between passages."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that is sent with the card, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Button:
    """A button: with `press`, the bot is told who pressed it; with `url`, a page is opened."""

    label: str
    press: str = ""
    url: str = ""
    style: Style = "second"
    emoji: str = ""
    off: bool = False


@dataclass(frozen=True, slots=True)
class Buttons:
    """Up to five buttons side by side."""

    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its label, what the bot is told, and a line about it."""

    label: str
    value: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """A menu of up to 25 choices, one of which is taken."""

    press: str
    placeholder: str
    choices: tuple[Choice, ...]


Part = Text | Rule | Attached | Buttons | Choices


@dataclass(frozen=True, slots=True)
class Card:
    """A message: parts in a frame of a tone's colour, and controls under it."""

    tone: Tone
    parts: tuple[Part, ...]
    controls: tuple[Buttons | Choices, ...] = ()

    @property
    def text(self) -> str:
        """All that is written in it, as lines: for those who read it without Discord."""
        return "\n".join(part.text for part in self.parts if isinstance(part, Text))


def card(tone: Tone, *parts: Part | str | None, controls: Iterable[Buttons | Choices] = ()) -> Card:
    """A card of parts, of which a plain text is a passage and None nothing."""
    made = (Text(part) if isinstance(part, str) else part for part in parts if part)
    return Card(tone, tuple(made), tuple(control for control in controls if _any(control)))


def _any(control: Buttons | Choices) -> bool:
    return bool(control.buttons if isinstance(control, Buttons) else control.choices)
