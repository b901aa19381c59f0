"""What people send to the curators: corrections of facts and questions for a human, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Column, Connection, ForeignKey, Integer, Row, Table, delete, insert, select, update

from bot.diary.columns import COUNTED, DISCORD_ID, METADATA, Moment, Word, Words
from bot.diary.transactions import Transactions

LetterKind = Literal["outdated", "wrong", "missing", "question"]
LetterState = Literal["open", "accepted", "rejected", "done"]
# From which states a letter may come into one: an accepted one is done once the seeds say it.
_BEFORE: dict[LetterState, tuple[LetterState, ...]] = {
    "open": (),
    "accepted": ("open",),
    "rejected": ("open",),
    "done": ("open", "accepted"),
}
INBOX = Table(
    "inbox",
    METADATA,
    Column("id", COUNTED, primary_key=True),
    Column("kind", Word(16), nullable=False),
    Column("text", Words(), nullable=False),
    Column("fact", Words()),
    Column("link", Words()),
    Column("answer", Word(32)),
    Column("sender", DISCORD_ID, nullable=False, index=True),
    Column("guild", DISCORD_ID),
    Column("channel", DISCORD_ID),
    Column("language", Word(16), nullable=False),
    Column("at", Moment(), nullable=False),
    Column("state", Word(16), nullable=False, index=True),
    Column("decider", DISCORD_ID),
    Column("decided", Moment()),
    Column("reason", Words()),
    # The card that shows it to the curators.
    Column("staff_channel", DISCORD_ID),
    Column("staff_message", DISCORD_ID),
    sqlite_autoincrement=True,
)
# Letters that were decided and whose senders have not heard of it, with how often that was tried.
UNTOLD = Table(
    "untold",
    METADATA,
    Column("letter", COUNTED, ForeignKey(INBOX.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("attempts", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True)
class NewLetter:
    """What somebody sends: a proposal for a fact, with a link to a source, or a question; `guild`, `channel`: where.

    `answer`: the id of the shown answer that they had before them.
    """

    kind: LetterKind
    text: str
    sender: int
    language: str
    fact: str | None = None
    link: str | None = None
    answer: str | None = None
    guild: int | None = None
    channel: int | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """What somebody sent, who decided what about it and with which word to the sender, and the card that shows it."""

    id: int
    kind: LetterKind
    text: str
    fact: str | None
    link: str | None
    answer: str | None
    sender: int
    guild: int | None
    channel: int | None
    language: str
    at: datetime
    state: LetterState
    decider: int | None
    decided: datetime | None
    reason: str | None
    staff_channel: int | None
    staff_message: int | None


class Inbox:
    """The letters. Of two curators who decide at once, one does."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def put(self, new: NewLetter, at: datetime) -> int:
        """Keep a letter; its number comes back."""
        values = {name: getattr(new, name) for name in NewLetter.__slots__}
        putting = insert(INBOX).values({**values, "at": at, "state": "open"}).returning(INBOX.c.id)
        return await self._transactions.write(lambda connection: connection.execute(putting).scalar_one())

    async def letter(self, number: int) -> Letter | None:
        """One letter by its number."""
        asked = select(INBOX).where(INBOX.c.id == number)
        row = await self._transactions.read(lambda connection: connection.execute(asked).one_or_none())
        return letter_of(row) if row else None

    async def letters(
        self, guild: int | None = None, states: tuple[LetterState, ...] = ("open",), most: int = 100
    ) -> tuple[Letter, ...]:
        """The letters in these states, the oldest first; of one server, or of all."""
        asked = select(INBOX).where(INBOX.c.state.in_(states))
        if guild is not None:
            asked = asked.where(INBOX.c.guild == guild)
        ordered = asked.order_by(INBOX.c.id).limit(most)
        rows = await self._transactions.read(lambda connection: connection.execute(ordered).all())
        return tuple(map(letter_of, rows))

    async def posted(self, number: int, channel: int, message: int) -> None:
        """Note the card that shows a letter to the curators."""
        noting = update(INBOX).where(INBOX.c.id == number).values(staff_channel=channel, staff_message=message)
        await self._transactions.write(lambda connection: connection.execute(noting))

    async def decide(self, number: int, state: LetterState, by: int, at: datetime, reason: str = "") -> Letter | None:
        """Bring a letter into a state; None: somebody else was faster, or the letter is gone.

        Of an open one it is noted in the same transaction that its sender is to be told.
        """
        may = (INBOX.c.id == number) & INBOX.c.state.in_(_BEFORE[state])
        deciding = update(INBOX).where(may).values(state=state, decider=by, decided=at, reason=reason or None)

        def work(connection: Connection) -> Letter | None:
            was = connection.execute(select(INBOX.c.state).where(may)).scalar_one_or_none()
            row = connection.execute(deciding.returning(*INBOX.c)).one_or_none()
            if row and was == "open":
                connection.execute(insert(UNTOLD).values(letter=number, attempts=0))
            return letter_of(row) if row else None

        return await self._transactions.write(work)


def erase(connection: Connection, person: int) -> int:
    """Drop all letters of one person, and forget what they decided about others'; how many those were together."""
    sent = connection.execute(delete(INBOX).where(INBOX.c.sender == person)).rowcount
    decided = connection.execute(update(INBOX).where(INBOX.c.decider == person).values(decider=None)).rowcount
    return sent + decided


def letter_of(row: Row[Any]) -> Letter:
    """A letter from what the table says of it."""
    return Letter(**row._mapping)
