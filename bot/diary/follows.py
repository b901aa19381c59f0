"""Which hubs people follow: a person and a hub go in, their weekly message about all of them is kept in step."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from sqlalchemy import Column, Connection, Table, delete, insert, select, update

from bot.diary.columns import DISCORD_ID, METADATA, Moment, Word
from bot.diary.subscriptions import (
    SUBSCRIPTIONS,
    Plan,
    Subscription,
    awake,
    interests_kept,
    new_values,
    subscription_of,
)
from bot.diary.transactions import Transactions
from bot.diary.upserts import upsert
from knowledge import Interests, Mark

FOLLOWS = Table(
    "follows",
    METADATA,
    Column("person", DISCORD_ID, primary_key=True, autoincrement=False),
    Column("hub", Word(200), primary_key=True),
    Column("since", Moment(), nullable=False),
)
# Monday morning, with what changed alone; nothing is sent when nothing did.
WEEKLY = Plan(time(9), "UTC", (0,), worth=False)


class Follows:
    """What people follow. Whoever follows anything has one subscription of their own."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def follow(
        self, person: int, hub: str, at: datetime, language: str = "en", mark: Mark | None = None, plan: Plan = WEEKLY
    ) -> Subscription:
        """Follow a hub; a weekly message that had been paused goes on. `mark`: the version that is served now."""

        def work(connection: Connection) -> Subscription:
            upsert(connection, FOLLOWS, {"person": person, "hub": hub, "since": at}, ["person", "hub"], {"hub": hub})
            hubs = interests_kept(Interests(hubs=_hubs(connection, person)))
            mine = SUBSCRIPTIONS.c.person == person
            row = connection.execute(select(SUBSCRIPTIONS).where(mine)).one_or_none()
            if row is None:
                values = new_values(replace(plan, language=language), at, mark)
                values |= {"person": person, "author": person, "interests": hubs}
                adding = insert(SUBSCRIPTIONS).values(values).returning(*SUBSCRIPTIONS.c)
                return subscription_of(connection.execute(adding).one())
            again = awake(at) if row.state != "active" else {}
            values = {"interests": hubs, "revision": row.revision + 1, **again}
            return subscription_of(
                connection.execute(update(SUBSCRIPTIONS).where(mine).values(values).returning(*SUBSCRIPTIONS.c)).one()
            )

        return await self._transactions.write(work)

    async def unfollow(self, person: int, hub: str | None = None) -> bool:
        """Follow a hub no more, or none at all; the weekly message ends with the last. False: none was."""

        def work(connection: Connection) -> bool:
            mine = FOLLOWS.c.person == person
            ended = delete(FOLLOWS).where(mine if hub is None else mine & (FOLLOWS.c.hub == hub))
            gone = connection.execute(ended).rowcount
            hubs = _hubs(connection, person)
            own = SUBSCRIPTIONS.c.person == person
            if hubs:
                values = {"interests": interests_kept(Interests(hubs=hubs)), "revision": SUBSCRIPTIONS.c.revision + 1}
                connection.execute(update(SUBSCRIPTIONS).where(own).values(values))
            else:
                connection.execute(delete(SUBSCRIPTIONS).where(own))
            return gone > 0

        return await self._transactions.write(work)

    async def of(self, person: int) -> tuple[str, ...]:
        """The ids of the hubs that a person follows, in order."""
        return await self._transactions.read(lambda connection: _hubs(connection, person))


def erase(connection: Connection, person: int) -> int:
    """Drop all that a person follows; how many hubs."""
    return connection.execute(delete(FOLLOWS).where(FOLLOWS.c.person == person)).rowcount


def _hubs(connection: Connection, person: int) -> tuple[str, ...]:
    asked = select(FOLLOWS.c.hub).where(FOLLOWS.c.person == person).order_by(FOLLOWS.c.hub)
    return tuple(connection.execute(asked).scalars())
