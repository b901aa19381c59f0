"""What delivery asks of Discord, which is elsewhere: a place and a card go in, what became of them comes out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.render.cards import Card

# Forbidden: the bot may not. Gone: there is no such channel. Closed: the person takes no messages. Limited: not now.
# Wrong: what was sent is no message.
Refusal = Literal["forbidden", "gone", "closed", "limited", "wrong"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where to: a channel, a person's direct messages, or those of whoever owns a server."""

    channel: int | None = None
    person: int | None = None
    owner_of: int | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """It is there, as this message."""

    message: int


@dataclass(frozen=True, slots=True)
class Refused:
    """It is not there, and Discord said why."""

    kind: Refusal
    reason: str


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Nobody knows whether it is there: no answer came, or one that says nothing."""

    reason: str


@dataclass(frozen=True, slots=True)
class Absent:
    """The history was read, and it is not in it."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The history cannot be read, or not as far back as is needed."""

    reason: str


Outcome = Posted | Refused | Doubtful
Look = Posted | Absent | Unreadable | Refused | Doubtful


class Poster(Protocol):
    """Sends and looks. What goes wrong is a value; each request has an end."""

    async def post(self, place: Place, card: Card, nonce: str) -> Outcome:
        """Send a card once."""

    async def look(self, place: Place, reference: str, since: datetime) -> Look:
        """Look through the history of a place, back to a moment at least, for our message with a reference."""
