"""Whom a conversation is about, for one person in one channel: it outlives a restart and ends by the clock alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import JSON, Column, Connection, Table, delete, select

from bot.diary.columns import DISCORD_ID, METADATA, Moment
from bot.diary.transactions import Transactions
from bot.diary.upserts import upsert_all

# After so much silence a question is the first of another conversation.
SILENCE = timedelta(minutes=15)
CONVERSATIONS = Table(
    "conversations",
    METADATA,
    Column("channel", DISCORD_ID, primary_key=True, autoincrement=False),
    Column("person", DISCORD_ID, primary_key=True, autoincrement=False, index=True),
    Column("about", JSON, nullable=False),
    Column("at", Moment(), nullable=False, index=True),
)


class Conversations:
    """Whom the last answer to a person in a channel was about."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def remember(self, channel: int, person: int, about: tuple[str, ...], at: datetime) -> None:
        """The conversation is now about these, by their ids, the most specific first."""
        await self._transactions.write(lambda connection: remember(connection, [(channel, person, about, at)]))

    async def going_on(self, at: datetime, most: int) -> tuple[tuple[int, int, tuple[str, ...], datetime], ...]:
        """The latest conversations that are not over, the oldest first: channel, person, whom about, since when."""
        latest = select(CONVERSATIONS).where(CONVERSATIONS.c.at > at - SILENCE)
        asked = latest.order_by(CONVERSATIONS.c.at.desc()).limit(most)
        rows = await self._transactions.read(lambda connection: connection.execute(asked).all())
        return tuple((row.channel, row.person, tuple(row.about), row.at) for row in reversed(rows))

    async def about(self, channel: int, person: int, at: datetime) -> tuple[str, ...]:
        """Whom the conversation is about; nobody when there is none or it is over."""
        asked = select(CONVERSATIONS.c.about).where(
            CONVERSATIONS.c.channel == channel, CONVERSATIONS.c.person == person, CONVERSATIONS.c.at > at - SILENCE
        )
        found = await self._transactions.read(lambda connection: connection.execute(asked).scalar_one_or_none())
        return tuple(found or ())


def remember(connection: Connection, said: Sequence[tuple[int, int, tuple[str, ...], datetime]]) -> None:
    """Keep whom conversations are about within a transaction: for each its channel, person, whom and when."""
    rows = [
        {"channel": channel, "person": person, "about": list(about), "at": at} for channel, person, about, at in said
    ]
    if rows:
        upsert_all(connection, CONVERSATIONS, rows, ["channel", "person"])


def forget(connection: Connection, at: datetime) -> int:
    """Drop conversations that are over; how many they were."""
    return connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.at <= at - SILENCE)).rowcount


def erase(connection: Connection, person: int) -> int:
    """Drop all of one person; how many there were."""
    return connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.person == person)).rowcount
