"""Deliveries: a run goes in once, its parts come out to be sent, and what became of each is kept with the reason."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from itertools import chain
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from bot.diary.delivered import DELIVERIES, HAD, Delivery, Key, NewDelivery, Run, delivery_of, rows_of
from bot.diary.subscriptions import SUBSCRIPTIONS, Subscription, marked
from bot.diary.transactions import Transactions
from bot.diary.upserts import upsert_all

# Why no second digest is sent on a date: its hour or zone was edited to another one of the same date.
TWICE = "another digest was due on this date already"
BEFORE = "an earlier part did not arrive for certain"


class Deliveries:
    """What is sent and what was. `take` keeps the schedulers of one process apart; across kills the rows do."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._taken: set[tuple[int, date]] = set()

    def take(self, subscription: int, day: date) -> bool:
        """Keep a run to oneself until it is released; False: somebody else has it."""
        if (subscription, day) in self._taken:
            return False
        self._taken.add((subscription, day))
        return True

    def release(self, subscription: int, day: date) -> None:
        """Let others have it."""
        self._taken.discard((subscription, day))

    async def intend(self, to: Subscription, run: Run, new: NewDelivery, at: datetime) -> tuple[Delivery, ...] | None:
        """Keep what a run is to bring, before anything is sent; the first part counts as asked for from then on.

        None: there is a row for this date already, or the subscription was edited, paused or removed meanwhile.
        """

        def work(connection: Connection) -> tuple[Delivery, ...] | None:
            same = (SUBSCRIPTIONS.c.id == to.id) & (SUBSCRIPTIONS.c.revision == to.revision)
            active = select(SUBSCRIPTIONS.c.id).where(same, SUBSCRIPTIONS.c.state == "active")
            own = DELIVERIES.c.subscription == to.id
            if connection.execute(active).first() is None:
                return None
            of_date = own & (DELIVERIES.c.date == run.date)
            connection.execute(delete(DELIVERIES).where(of_date, _of_a_wrong_clock(at)))
            if connection.execute(select(DELIVERIES.c.part).where(of_date)).first():
                return None
            within = (DELIVERIES.c.due >= run.day[0]) & (DELIVERIES.c.due < run.day[1])
            twice = connection.execute(
                select(DELIVERIES.c.part).where(own, within, DELIVERIES.c.state != "skipped")
            ).first()
            rows = rows_of(to, run, NewDelivery(skipped=TWICE) if twice else new, at)
            kept = [connection.execute(insert(DELIVERIES).values(row).returning(*DELIVERIES.c)).one() for row in rows]
            if new.skipped and new.mark:
                _tell(connection, to.id, marked(new.mark))
            return tuple(map(delivery_of, kept))

        return await self._transactions.write(work)

    async def of(self, subscription: int, day: date, at: datetime | None = None) -> tuple[Delivery, ...]:
        """The parts of a date, in order; `at` a moment, those that a clock which was wrong has skipped are none."""
        rows = (DELIVERIES.c.subscription == subscription) & (DELIVERIES.c.date == day)
        return await self._listed(rows if at is None else rows & ~_of_a_wrong_clock(at))

    async def dates(self, subscriptions: Collection[int], since: date, at: datetime) -> frozenset[tuple[int, date]]:
        """The subscriptions and dates that have had their run, from a date on."""
        right = ~_of_a_wrong_clock(at)
        asked = select(DELIVERIES.c.subscription, DELIVERIES.c.date).where(DELIVERIES.c.date >= since, right).distinct()
        rows = await self._transactions.read(lambda connection: connection.execute(asked).all())
        wanted = frozenset(subscriptions)
        return frozenset((row.subscription, row.date) for row in rows if row.subscription in wanted)

    async def pending(self) -> tuple[Delivery, ...]:
        """All that is still to be sent, or of which nobody knows whether it was."""
        return await self._listed(DELIVERIES.c.state == "intended")

    async def begin_anew(self, subscription: int, day: date | None = None) -> bool:
        """Forget the runs of which nothing is there, nor may be: they are begun as the subscription is now.

        With a date, its run alone, also when it has ended without anything being there. False: there was none.
        """
        own = DELIVERIES.c.subscription == subscription
        open_ones = ("intended",) if day is None else ("intended", "skipped", "failed")
        there = DELIVERIES.c.state.not_in(open_ones) | DELIVERIES.c.asked.is_not(None)
        begun = select(DELIVERIES.c.date).where(own, there)
        dates = own if day is None else own & (DELIVERIES.c.date == day)
        forgetting = delete(DELIVERIES).where(dates, DELIVERIES.c.date.not_in(begun))
        return bool(await self._transactions.write(lambda connection: connection.execute(forgetting).rowcount))

    async def ask(self, key: Key, at: datetime) -> bool:
        """A request is about to be made: it is kept before it is. False: the part is not to be sent any more."""
        values = {"asked": at, "retry": None, "attempts": DELIVERIES.c.attempts + 1}
        asking = update(DELIVERIES).where(_is(key), DELIVERIES.c.state == "intended").values(values)
        return bool(await self._transactions.write(lambda connection: connection.execute(asking).rowcount))

    async def refused(self, key: Key, reason: str, retry: datetime, *, invalid: bool) -> None:
        """A request was refused for certain, so nothing is under way; invalid ones are counted."""
        values = {"asked": None, "retry": retry, "reason": reason, "refusals": DELIVERIES.c.refusals + int(invalid)}
        await self._change(key, values)

    async def doubtful(self, key: Key, reason: str, retry: datetime) -> None:
        """Nobody knows what became of a request; it is looked into again later."""
        await self._change(key, {"retry": retry, "reason": reason})

    async def posted(self, key: Key, message: int, at: datetime) -> None:
        """A part is there. With the last one the subscription has been told up to the version that it tells of."""

        def work(connection: Connection) -> None:
            values: dict[str, Any] = {"state": "posted", "message": message, "reason": None, "ended": at}
            values |= {"asked": None, "retry": None, "content": None}
            posting = update(DELIVERIES).where(_is(key)).values(values).returning(*DELIVERIES.c)
            row = connection.execute(posting).one()
            one = delivery_of(row)
            _had(connection, one, at)
            run = (DELIVERIES.c.subscription == key.subscription) & (DELIVERIES.c.date == key.date)
            rest = select(func.count()).select_from(DELIVERIES).where(run, DELIVERIES.c.state != "posted")
            if not connection.execute(rest).scalar_one():
                _tell(connection, key.subscription, {"failures": 0, **(marked(one.mark) if one.mark else {})})

        await self._transactions.write(work)

    async def unknown(self, key: Key, reason: str, at: datetime) -> None:
        """Nobody will know whether a part is there: it is not sent again, nor are those behind it."""

        def work(connection: Connection) -> None:
            changing = update(DELIVERIES).where(_is(key), DELIVERIES.c.state == "intended")
            values = {"state": "unknown", "reason": reason, "ended": at, "content": None}
            for row in connection.execute(changing.values(values).returning(*DELIVERIES.c)):
                _had(connection, delivery_of(row), at)
            _end_behind(connection, key, "skipped", BEFORE, at)

        await self._transactions.write(work)

    async def failed(self, key: Key, reason: str, at: datetime, pause_after: int | None = None) -> bool:
        """A part is not there and will not be, nor those behind it; whether the subscription rests because of it.

        With `pause_after`, it counts towards so many runs in a row that were refused.
        """

        def work(connection: Connection) -> bool:
            _end_behind(connection, key, "failed", reason, at, first=key.part)
            if pause_after is None:
                return False
            _tell(connection, key.subscription, {"failures": SUBSCRIPTIONS.c.failures + 1})
            tired = (SUBSCRIPTIONS.c.id == key.subscription) & (SUBSCRIPTIONS.c.failures >= pause_after)
            pausing = update(SUBSCRIPTIONS).where(tired, SUBSCRIPTIONS.c.state == "active")
            values = {"state": "paused", "reason": reason, "revision": SUBSCRIPTIONS.c.revision + 1}
            return bool(connection.execute(pausing.values(values)).rowcount)

        return await self._transactions.write(work)

    async def untold(self) -> tuple[Delivery, ...]:
        """Those of which nobody knows whether they are there, and nobody was told."""
        return await self._listed((DELIVERIES.c.state == "unknown") & DELIVERIES.c.told.is_(None))

    async def mark_told(self, key: Key, at: datetime) -> None:
        """Somebody was told."""
        await self._change(key, {"told": at})

    async def log(
        self, guild: int | None = None, subscription: int | None = None, most: int = 50
    ) -> tuple[Delivery, ...]:
        """What was delivered and what was not, the latest first; of a server, of one subscription, or all."""
        asked = select(DELIVERIES).order_by(DELIVERIES.c.intended.desc(), DELIVERIES.c.part.desc()).limit(most)
        if guild is not None:
            asked = asked.where(DELIVERIES.c.guild == guild)
        if subscription is not None:
            asked = asked.where(DELIVERIES.c.subscription == subscription)
        rows = await self._transactions.read(lambda connection: connection.execute(asked).all())
        return tuple(map(delivery_of, rows))

    async def had(self, place: int, since: datetime, own: int = 0) -> frozenset[str]:
        """The ids of the facts that a channel or person had since a moment, or is about to have from another digest.

        `own`: the subscription whose digest is made.
        """
        asked = select(HAD.c.fact).where(HAD.c.place == place, HAD.c.at >= since)
        there = (DELIVERIES.c.channel == place) | (DELIVERIES.c.person == place)
        coming = select(DELIVERIES.c.facts).where(
            DELIVERIES.c.state == "intended", there, DELIVERIES.c.subscription != own
        )

        def work(connection: Connection) -> frozenset[str]:
            soon = chain.from_iterable(connection.execute(coming).scalars())
            return frozenset((*connection.execute(asked).scalars(), *soon))

        return await self._transactions.read(work)

    async def _change(self, key: Key, values: Mapping[str, Any]) -> None:
        changing = update(DELIVERIES).where(_is(key), DELIVERIES.c.state != "posted").values(dict(values))
        await self._transactions.write(lambda connection: connection.execute(changing))

    async def _listed(self, condition: Any) -> tuple[Delivery, ...]:
        ordered = select(DELIVERIES).where(condition).order_by(*DELIVERIES.primary_key)
        rows = await self._transactions.read(lambda connection: connection.execute(ordered).all())
        return tuple(map(delivery_of, rows))


def forget(connection: Connection, had_before: datetime, before: datetime) -> int:
    """Drop what was had and what was delivered before these moments; how many of the latter."""
    connection.execute(delete(HAD).where(HAD.c.at < had_before))
    ended = (DELIVERIES.c.state != "intended") & (DELIVERIES.c.intended < before)
    return connection.execute(delete(DELIVERIES).where(ended)).rowcount


def erase(connection: Connection, person: int) -> int:
    """Drop all that was sent to one person; how many parts."""
    connection.execute(delete(HAD).where(HAD.c.place == person))
    return connection.execute(delete(DELIVERIES).where(DELIVERIES.c.person == person)).rowcount


def _of_a_wrong_clock(at: datetime) -> Any:
    """What was skipped at a moment that is yet to come: nothing was sent, and the date is not lost."""
    return (DELIVERIES.c.state == "skipped") & (DELIVERIES.c.part == 1) & (DELIVERIES.c.intended > at)


def _is(key: Key) -> Any:
    return (
        (DELIVERIES.c.subscription == key.subscription)
        & (DELIVERIES.c.date == key.date)
        & (DELIVERIES.c.part == key.part)
    )


def _had(connection: Connection, one: Delivery, at: datetime) -> None:
    place = one.channel or one.person or 0
    rows = [{"place": place, "fact": fact, "at": at} for fact in dict.fromkeys(one.facts)]
    if rows:
        upsert_all(connection, HAD, rows, ["place", "fact"])


def _tell(connection: Connection, subscription: int, values: Mapping[str, Any]) -> None:
    connection.execute(update(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.id == subscription).values(dict(values)))


def _end_behind(connection: Connection, key: Key, state: str, reason: str, at: datetime, first: int = 0) -> None:
    """End the parts of a run from one on, or all behind the key's, that are still to be sent."""
    rest = (
        (DELIVERIES.c.subscription == key.subscription)
        & (DELIVERIES.c.date == key.date)
        & (DELIVERIES.c.part >= (first or key.part + 1))
        & (DELIVERIES.c.state == "intended")
    )
    ending = update(DELIVERIES).where(rest)
    connection.execute(ending.values(state=state, reason=reason, ended=at, asked=None, retry=None, content=None))
