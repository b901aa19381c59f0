"""Questions that nobody could answer: each is kept once with how often it was asked, and never with who asked it."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Connection,
    Integer,
    Row,
    Table,
    UniqueConstraint,
    delete,
    select,
    update,
)

from bot.diary.columns import COUNTED, DISCORD_ID, METADATA, NOWHERE, Moment, Word, Words, whole
from bot.diary.transactions import Transactions
from bot.diary.upserts import upsert_all

# The most questions given out at once.
MOST = 1_000
QUESTIONS = Table(
    "questions",
    METADATA,
    Column("id", COUNTED, primary_key=True),
    Column("guild", DISCORD_ID, nullable=False),
    # A digest: a question may be longer than what an index takes.
    Column("folded", Word(64), nullable=False),
    Column("text", Words(), nullable=False),
    Column("language", Word(16), nullable=False),
    Column("outcome", Word(16), nullable=False),
    Column("about", JSON, nullable=False),
    Column("version", BigInteger),
    Column("times", Integer, nullable=False),
    Column("first", Moment(), nullable=False),
    Column("last", Moment(), nullable=False, index=True),
    Column("closed", Moment()),
    UniqueConstraint("guild", "folded"),
    # A number is never given to a second question: an old button would be about that one.
    sqlite_autoincrement=True,
)


# What changes in a question that is asked again.
_AGAIN = ("outcome", "about", "version", "last", "closed")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was asked. `about`: ids of whom it named; `version`: of the knowledge that could not answer."""

    text: str
    language: str
    outcome: Literal["unsure", "unknown"]
    guild: int | None = None
    about: tuple[str, ...] = ()
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A question nobody could answer, and how often it was asked; `guild`: where, None outside any server."""

    id: int
    text: str
    language: str
    outcome: Literal["unsure", "unknown"]
    guild: int | None
    about: tuple[str, ...]
    version: int | None
    times: int
    first: datetime
    last: datetime


class Gaps:
    """The questions that were answered with choices or with "I don't know"."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def note(self, asked: Asked, at: datetime) -> int:
        """Count a question, its number comes back; one that was closed is open again.

        Questions are the same within a server when they differ in space, case and width of characters alone.
        """
        return await self._transactions.write(lambda connection: note(connection, [(asked, at)])[0])

    async def gap(self, number: int) -> Gap | None:
        """One question by its number, closed or not; None when it is kept no longer."""
        asked = select(QUESTIONS).where(QUESTIONS.c.id == number)
        row = await self._transactions.read(lambda connection: connection.execute(asked).one_or_none())
        return _gap(row) if row else None

    async def open(self, guild: int | None = None, most: int = MOST) -> tuple[Gap, ...]:
        """The questions that are not closed, the most asked first; of one server, or of all."""
        asked = select(QUESTIONS).where(QUESTIONS.c.closed.is_(None))
        if guild is not None:
            asked = asked.where(QUESTIONS.c.guild == guild)
        ordered = asked.order_by(QUESTIONS.c.times.desc(), QUESTIONS.c.last.desc(), QUESTIONS.c.id).limit(most)
        rows = await self._transactions.read(lambda connection: connection.execute(ordered).all())
        return tuple(map(_gap, rows))

    async def close(self, numbers: Collection[int], at: datetime) -> int:
        """Close questions, answered now or not wanted; how many were open."""
        open_ones = QUESTIONS.c.id.in_(numbers) & QUESTIONS.c.closed.is_(None)
        closing = update(QUESTIONS).where(open_ones).values(closed=at)
        return await self._transactions.write(lambda connection: connection.execute(closing).rowcount)


def note(connection: Connection, asked: Sequence[tuple[Asked, datetime]]) -> list[int]:
    """Count questions within a transaction, each with when it was asked; their numbers come back in the same order."""
    rows: dict[tuple[int, str], dict[str, Any]] = {}
    keys = [(one.guild or NOWHERE, _folded(one.text)) for one, _ in asked]
    for (guild, folded), (one, at) in zip(keys, asked, strict=True):
        row = rows.setdefault(
            (guild, folded),
            {"guild": guild, "folded": folded, "text": one.text, "language": one.language, "times": 0, "first": at},
        )
        row |= {"outcome": one.outcome, "about": list(one.about), "version": one.version, "last": at, "closed": None}
        row["times"] += 1
    if not rows:
        return []
    upsert_all(connection, QUESTIONS, list(rows.values()), ["guild", "folded"], _AGAIN, add=["times"])
    wanted = select(QUESTIONS.c.id, QUESTIONS.c.guild, QUESTIONS.c.folded).where(
        QUESTIONS.c.folded.in_({folded for _, folded in rows})
    )
    numbers = {(row.guild, row.folded): int(row.id) for row in connection.execute(wanted)}
    return [numbers[key] for key in keys]


def forget(connection: Connection, before: datetime) -> int:
    """Drop the questions that were last asked before a moment, with who waits for an answer; how many they were."""
    return connection.execute(delete(QUESTIONS).where(QUESTIONS.c.last < before)).rowcount


def _folded(text: str) -> str:
    folded = " ".join(unicodedata.normalize("NFKC", whole(text)).casefold().split())
    return hashlib.sha256(folded.encode()).hexdigest()


def _gap(row: Row[Any]) -> Gap:
    kept = row._mapping
    return Gap(
        id=kept["id"],
        text=kept["text"],
        language=kept["language"],
        outcome=kept["outcome"],
        guild=kept["guild"] or None,
        about=tuple(kept["about"]),
        version=kept["version"],
        times=kept["times"],
        first=kept["first"],
        last=kept["last"],
    )
