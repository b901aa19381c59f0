"""Who wants to be told when a question can be answered, and what came of telling them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    Table,
    UniqueConstraint,
    case,
    delete,
    select,
    update,
)

from bot.diary.columns import COUNTED, DISCORD_ID, METADATA, Moment, Word
from bot.diary.gaps import QUESTIONS
from bot.diary.transactions import Transactions
from bot.diary.upserts import upsert

WaitState = Literal["waiting", "told", "closed", "unreachable"]
# Direct messages to somebody who takes none are given up after so many.
MOST_ATTEMPTS = 3
WAITS = Table(
    "waits",
    METADATA,
    Column("id", COUNTED, primary_key=True),
    Column("question", COUNTED, ForeignKey(QUESTIONS.c.id, ondelete="CASCADE"), nullable=False),
    Column("person", DISCORD_ID, nullable=False, index=True),
    Column("language", Word(16), nullable=False),
    Column("state", Word(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("since", Moment(), nullable=False),
    # When it was last tried, and when nothing more was to be done.
    Column("tried", Moment()),
    Column("ended", Moment()),
    UniqueConstraint("question", "person"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Wait:
    """Somebody who wants to be told, and in which language; `attempts`: how often that was tried."""

    id: int
    question: int
    person: int
    language: str
    state: WaitState
    attempts: int
    since: datetime


class Waits:
    """Who waits for an answer. A try to tell somebody is counted before it is made: no kill repeats it for ever."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def add(self, question: int, person: int, language: str, at: datetime) -> bool:
        """Let somebody wait, once a question, anew when that had ended; False: the question is not kept any more."""
        again = {"language": language, "state": "waiting", "attempts": 0, "since": at, "tried": None, "ended": None}

        def work(connection: Connection) -> bool:
            if connection.execute(select(QUESTIONS.c.id).where(QUESTIONS.c.id == question)).first() is None:
                return False
            asked = select(WAITS.c.state).where(WAITS.c.question == question, WAITS.c.person == person)
            if connection.execute(asked).scalar_one_or_none() != "waiting":
                values = {**again, "question": question, "person": person}
                upsert(connection, WAITS, values, ["question", "person"], again)
            return True

        return await self._transactions.write(work)

    async def wait(self, number: int) -> Wait | None:
        """One by its number."""
        asked = select(WAITS).where(WAITS.c.id == number)
        row = await self._transactions.read(lambda connection: connection.execute(asked).one_or_none())
        return _wait(row) if row else None

    async def waiting(self, questions: Collection[int]) -> tuple[Wait, ...]:
        """Who still waits for the answer to any of these questions, the longest first."""
        asked = select(WAITS).where(WAITS.c.question.in_(questions), WAITS.c.state == "waiting").order_by(WAITS.c.id)
        rows = await self._transactions.read(lambda connection: connection.execute(asked).all())
        return tuple(map(_wait, rows))

    async def questions(self) -> tuple[int, ...]:
        """The numbers of all questions that somebody waits for."""
        asked = select(WAITS.c.question).where(WAITS.c.state == "waiting").distinct().order_by(WAITS.c.question)
        rows = await self._transactions.read(lambda connection: connection.execute(asked).scalars().all())
        return tuple(rows)

    async def attempt(self, number: int, at: datetime) -> bool:
        """Count a try before it is made; False: do not make it, nobody waits any more or it was tried too often."""
        waiting = (WAITS.c.id == number) & (WAITS.c.state == "waiting")
        counting = update(WAITS).where(waiting, WAITS.c.attempts < MOST_ATTEMPTS)
        # Whoever still waits here was tried for the last time when the bot was killed.
        giving_up = update(WAITS).where(waiting).values(state="unreachable", ended=at)

        def work(connection: Connection) -> bool:
            counted = counting.values(attempts=WAITS.c.attempts + 1, tried=at)
            if connection.execute(counted).rowcount:
                return True
            connection.execute(giving_up)
            return False

        return await self._transactions.write(work)

    async def told(self, number: int, at: datetime) -> None:
        """Somebody was told."""
        await self._end(number, "told", at)

    async def failed(self, number: int, at: datetime) -> None:
        """A try failed: the last one makes somebody unreachable."""
        last = WAITS.c.attempts >= MOST_ATTEMPTS
        values = {"state": case((last, "unreachable"), else_="waiting"), "ended": case((last, at), else_=None)}
        failing = update(WAITS).where(WAITS.c.id == number, WAITS.c.state == "waiting").values(**values)
        await self._transactions.write(lambda connection: connection.execute(failing))

    async def close(self, number: int, at: datetime) -> None:
        """Somebody is not to be told any more."""
        await self._end(number, "closed", at)

    async def _end(self, number: int, state: WaitState, at: datetime) -> None:
        ending = update(WAITS).where(WAITS.c.id == number, WAITS.c.state == "waiting").values(state=state, ended=at)
        await self._transactions.write(lambda connection: connection.execute(ending))


def erase(connection: Connection, person: int) -> int:
    """Drop all of one person; how many there were."""
    return connection.execute(delete(WAITS).where(WAITS.c.person == person)).rowcount


def _wait(row: Row[Any]) -> Wait:
    kept = row._mapping
    return Wait(
        kept["id"],
        kept["question"],
        kept["person"],
        kept["language"],
        kept["state"],
        kept["attempts"],
        kept["since"],
    )
