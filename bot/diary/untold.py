"""Senders of letters who are still to be told what was decided, and how often that was tried."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from bot.diary.inbox import INBOX, UNTOLD, Letter, letter_of
from bot.diary.transactions import Transactions
from bot.diary.waits import MOST_ATTEMPTS


class Untold:
    """Whose letter was decided and who has not heard of it: a kill between both loses no word."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def letters(self, before: datetime) -> tuple[Letter, ...]:
        """The letters that were decided before a moment and whose senders are still to be told, the oldest first."""
        asked = select(INBOX).join(UNTOLD, UNTOLD.c.letter == INBOX.c.id).where(INBOX.c.decided < before)
        ordered = asked.order_by(INBOX.c.id)
        rows = await self._transactions.read(lambda connection: connection.execute(ordered).all())
        return tuple(map(letter_of, rows))

    async def attempt(self, number: int) -> bool:
        """Count a try before it is made; False: do not make it, they were told or it was tried too often."""
        counting = update(UNTOLD).where(UNTOLD.c.letter == number, UNTOLD.c.attempts < MOST_ATTEMPTS)

        def work(connection: Connection) -> bool:
            if connection.execute(counting.values(attempts=UNTOLD.c.attempts + 1)).rowcount:
                return True
            connection.execute(delete(UNTOLD).where(UNTOLD.c.letter == number))
            return False

        return await self._transactions.write(work)

    async def told(self, number: int) -> None:
        """A sender was told, or takes no messages: nothing more is to be done."""
        ending = delete(UNTOLD).where(UNTOLD.c.letter == number)
        await self._transactions.write(lambda connection: connection.execute(ending))
