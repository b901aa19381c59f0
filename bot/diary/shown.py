"""Answers that were shown, by a short id: what their buttons need to know, also after a restart."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Connection, Row, Table, delete, insert, select, update

from bot.diary.columns import DISCORD_ID, METADATA, Moment, Word, Words
from bot.diary.transactions import Transactions

# The buttons of an older answer do nothing any more.
EXPIRY = timedelta(days=90)
SHOWN = Table(
    "shown",
    METADATA,
    Column("id", Word(32), primary_key=True),
    Column("question", Words(), nullable=False),
    Column("outcome", Word(16), nullable=False),
    Column("text", Words(), nullable=False),
    Column("facts", JSON, nullable=False),
    Column("about", JSON, nullable=False),
    Column("asker", DISCORD_ID, nullable=False, index=True),
    Column("guild", DISCORD_ID),
    Column("channel", DISCORD_ID, nullable=False),
    Column("message", DISCORD_ID, index=True),
    Column("private", Boolean, nullable=False),
    Column("language", Word(16), nullable=False),
    Column("gap", DISCORD_ID),
    Column("at", Moment(), nullable=False, index=True),
)


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """An answer as it was shown, `text` without its sources.

    `facts`: ids of those it stood on, or that were offered; `gap`: the number of its question there, when it has one.
    """

    id: str
    question: str
    outcome: str
    text: str
    facts: tuple[str, ...]
    about: tuple[str, ...]
    asker: int
    guild: int | None
    channel: int
    private: bool
    language: str
    at: datetime
    message: int | None = None
    gap: int | None = None


def short_id() -> str:
    """A new id: 12 characters that nobody guesses, since what a private answer was stands behind it."""
    return secrets.token_urlsafe(9)


class ShownAnswers:
    """The answers of the last 90 days."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def keep(self, answer: ShownAnswer) -> None:
        """Keep an answer, before it is shown: a button that is pressed at once finds it."""
        await self._transactions.write(lambda connection: keep(connection, [answer]))

    async def posted(self, given: str, message: int) -> None:
        """Note the message that shows an answer."""
        noting = update(SHOWN).where(SHOWN.c.id == given).values(message=message)
        await self._transactions.write(lambda connection: connection.execute(noting))

    async def find(self, given: str, at: datetime) -> ShownAnswer | None:
        """The answer with an id; None when there is none, or it was shown too long ago."""
        asked = select(SHOWN).where(SHOWN.c.id == given, SHOWN.c.at > at - EXPIRY)
        row = await self._transactions.read(lambda connection: connection.execute(asked).one_or_none())
        return _answer(row) if row else None

    async def by_message(self, message: int, at: datetime) -> ShownAnswer | None:
        """The answer that a message shows: whoever replies to it goes on from there."""
        asked = select(SHOWN).where(SHOWN.c.message == message, SHOWN.c.at > at - EXPIRY)
        row = await self._transactions.read(lambda connection: connection.execute(asked).first())
        return _answer(row) if row else None


def keep(connection: Connection, answers: Sequence[ShownAnswer]) -> None:
    """Keep answers within a transaction."""
    names = SHOWN.c.keys()
    rows = [{name: _kept(getattr(answer, name)) for name in names} for answer in answers]
    if rows:
        connection.execute(insert(SHOWN), rows)


def forget(connection: Connection, at: datetime) -> int:
    """Drop answers that were shown too long ago; how many they were."""
    return connection.execute(delete(SHOWN).where(SHOWN.c.at <= at - EXPIRY)).rowcount


def erase(connection: Connection, person: int) -> int:
    """Drop all that one person asked for; how many there were."""
    return connection.execute(delete(SHOWN).where(SHOWN.c.asker == person)).rowcount


def _kept(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _answer(row: Row[Any]) -> ShownAnswer:
    kept: dict[str, Any] = dict(row._mapping)
    return ShownAnswer(**{**kept, "facts": tuple(kept["facts"]), "about": tuple(kept["about"])})
