"""Whom a conversation is about, for one person in one channel: it outlives a restart and ends by the clock alone."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import JSON, Column, Connection, Table, delete, select

from bot.diary.columns import DISCORD_ID, METADATA, Moment
from bot.diary.transactions import Transactions
from bot.diary.upserts import upsert

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
        await self._transactions.write(lambda connection: remember(connection, channel, person, about, at))

    async def about(self, channel: int, person: int, at: datetime) -> tuple[str, ...]:
        """Whom the conversation is about; nobody when there is none or it is over."""
        asked = select(CONVERSATIONS.c.about).where(
            CONVERSATIONS.c.channel == channel, CONVERSATIONS.c.person == person, CONVERSATIONS.c.at > at - SILENCE
        )
        found = await self._transactions.read(lambda connection: connection.execute(asked).scalar_one_or_none())
        return tuple(found or ())


def remember(connection: Connection, channel: int, person: int, about: tuple[str, ...], at: datetime) -> None:
    """Keep whom a conversation is about within a transaction."""
    values = {"channel": channel, "person": person, "about": list(about), "at": at}
    upsert(connection, CONVERSATIONS, values, ["channel", "person"])


def forget(connection: Connection, at: datetime) -> int:
    """Drop conversations that are over; how many they were."""
    return connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.at <= at - SILENCE)).rowcount


def erase(connection: Connection, person: int) -> int:
    """Drop all of one person; how many there were."""
    return connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.person == person)).rowcount
