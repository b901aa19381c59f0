"""What people think of answers: one voice a person and answer, which may change."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import JSON, CheckConstraint, Column, Connection, SmallInteger, Table, delete, func, select

from bot.diary.columns import DISCORD_ID, METADATA, Moment, Word, Words
from bot.diary.transactions import Transactions
from bot.diary.upserts import upsert

FEEDBACK = Table(
    "feedback",
    METADATA,
    Column("answer", Word(32), primary_key=True),
    Column("person", DISCORD_ID, primary_key=True, autoincrement=False, index=True),
    Column("score", SmallInteger, nullable=False),
    Column("question", Words(), nullable=False),
    Column("facts", JSON, nullable=False),
    Column("at", Moment(), nullable=False, index=True),
    CheckConstraint("score IN (-1, 1)", name="score"),
)


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person thinks of one answer: to which question it was, and the ids of the facts it stood on."""

    answer: str
    person: int
    score: Literal[-1, 1]
    question: str
    facts: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Tally:
    """How many found something good, and how many bad."""

    up: int = 0
    down: int = 0


class Feedback:
    """The voices on answers."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def give(self, voice: Voice) -> None:
        """Keep a voice, instead of the one that the person gave this answer before."""
        values = {
            "answer": voice.answer,
            "person": voice.person,
            "score": voice.score,
            "question": voice.question,
            "facts": list(voice.facts),
            "at": voice.at,
        }
        await self._transactions.write(lambda connection: upsert(connection, FEEDBACK, values, ["answer", "person"]))

    async def of(self, answer: str) -> Tally:
        """What people think of an answer."""
        asked = select(FEEDBACK.c.score, func.count().label("number")).where(FEEDBACK.c.answer == answer)
        grouped = asked.group_by(FEEDBACK.c.score)
        rows = await self._transactions.read(lambda connection: connection.execute(grouped).all())
        counts = {row.score: row.number for row in rows}
        return Tally(counts.get(1, 0), counts.get(-1, 0))

    async def by_fact(self, since: datetime) -> dict[str, Tally]:
        """What people think of facts, by the answers since a moment that stood on them; the worst liked first."""
        asked = select(FEEDBACK.c.score, FEEDBACK.c.facts).where(FEEDBACK.c.at >= since)
        rows = await self._transactions.read(lambda connection: connection.execute(asked).all())
        counts = Counter((fact, row.score) for row in rows for fact in row.facts)
        tallies = {fact: Tally(counts[fact, 1], counts[fact, -1]) for fact, _ in counts}
        return dict(sorted(tallies.items(), key=lambda one: (-one[1].down, one[1].up, one[0])))


def forget(connection: Connection, before: datetime) -> int:
    """Drop voices from before a moment; how many they were."""
    return connection.execute(delete(FEEDBACK).where(FEEDBACK.c.at < before)).rowcount


def erase(connection: Connection, person: int) -> int:
    """Drop all of one person; how many there were."""
    return connection.execute(delete(FEEDBACK).where(FEEDBACK.c.person == person)).rowcount
