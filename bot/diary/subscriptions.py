"""Who is sent digests: a channel or a person, when by their own clock, of what, and why it rests when it does."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, fields
from datetime import datetime, time
from typing import Any, Literal

from sqlalchemy import JSON, Boolean, Column, Connection, Integer, Row, Table, delete, insert, select, update

from bot.diary.columns import COUNTED, DISCORD_ID, METADATA, Moment, Word, Words
from bot.diary.transactions import Transactions
from knowledge import Interests, Mark

SubscriptionState = Literal["active", "paused"]
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
SUBSCRIPTIONS = Table(
    "subscriptions",
    METADATA,
    Column("id", COUNTED, primary_key=True),
    Column("guild", DISCORD_ID, index=True),
    Column("channel", DISCORD_ID, index=True),
    Column("person", DISCORD_ID, unique=True),
    Column("time", Word(5), nullable=False),
    Column("zone", Word(64), nullable=False),
    Column("days", Word(7), nullable=False),
    Column("interests", JSON, nullable=False),
    Column("changed", Boolean, nullable=False),
    Column("worth", Boolean, nullable=False),
    Column("note", Boolean, nullable=False),
    Column("language", Word(16), nullable=False),
    Column("author", DISCORD_ID, index=True),
    Column("created", Moment(), nullable=False),
    # From when on runs are due, and how often it was edited: a run that was found before is then not begun.
    Column("effective", Moment(), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("state", Word(16), nullable=False, index=True),
    Column("reason", Words()),
    # Runs in a row that were refused, and when the staff was told that it rests because of them.
    Column("failures", Integer, nullable=False),
    Column("told", Moment()),
    # Up to which version it was told, and when that was loaded.
    Column("version", DISCORD_ID),
    Column("version_at", Word(40)),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is sent and when: `days` count from Monday, 0; `zone` is an IANA name.

    `changed`, `worth`: whether it has that part. `note`: whether to say so when there is nothing relevant.
    """

    time: time
    zone: str
    days: tuple[int, ...] = EVERY_DAY
    interests: Interests = field(default_factory=Interests)
    changed: bool = True
    worth: bool = True
    note: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Subscription:
    """Somebody's digest. Either `channel` is set, with its `guild`, or `person`.

    `reason` says why it is paused. `mark`: up to which version they were told.
    """

    id: int
    plan: Plan
    guild: int | None
    channel: int | None
    person: int | None
    author: int | None
    created: datetime
    effective: datetime
    revision: int
    state: SubscriptionState
    reason: str | None
    failures: int
    told: datetime | None
    mark: Mark | None

    @property
    def place(self) -> int:
        """The id of the channel or person: what they had is kept under it."""
        return self.channel or self.person or 0


class Subscriptions:
    """The digests of channels and people."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def add(
        self, guild: int, channel: int, plan: Plan, author: int, at: datetime, mark: Mark | None = None
    ) -> Subscription:
        """Let a channel have a digest from now on; `mark`: the version that is served now, told is what comes after."""
        values = new_values(plan, at, mark) | {"guild": guild, "channel": channel, "author": author}
        adding = insert(SUBSCRIPTIONS).values(values).returning(*SUBSCRIPTIONS.c)
        return subscription_of(await self._transactions.write(lambda connection: connection.execute(adding).one()))

    async def subscription(self, number: int) -> Subscription | None:
        """One by its number."""
        asked = select(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.id == number)
        row = await self._transactions.read(lambda connection: connection.execute(asked).one_or_none())
        return subscription_of(row) if row else None

    async def of_guild(self, guild: int) -> tuple[Subscription, ...]:
        """Those of a server's channels."""
        return await self._listed(SUBSCRIPTIONS.c.guild == guild)

    async def of_person(self, person: int) -> Subscription | None:
        """A person's own."""
        return next(iter(await self._listed(SUBSCRIPTIONS.c.person == person)), None)

    async def active(self) -> tuple[Subscription, ...]:
        """All that do not rest."""
        return await self._listed(SUBSCRIPTIONS.c.state == "active")

    async def untold(self) -> tuple[Subscription, ...]:
        """Those that were paused because they failed, of which nobody was told."""
        failed = (SUBSCRIPTIONS.c.state == "paused") & (SUBSCRIPTIONS.c.failures > 0) & SUBSCRIPTIONS.c.told.is_(None)
        return await self._listed(failed)

    async def mark_told(self, number: int, at: datetime) -> None:
        """Somebody was told that it rests."""
        noting = update(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.id == number).values(told=at)
        await self._transactions.write(lambda connection: connection.execute(noting))

    async def edit(self, number: int, plan: Plan, at: datetime, channel: int | None = None) -> Subscription | None:
        """Change what is sent, when, and to which channel; hours that have passed by now are not made up for."""

        def work(connection: Connection) -> Subscription | None:
            row = connection.execute(select(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.id == number)).one_or_none()
            if row is None:
                return None
            values = _planned(plan) | {"revision": row.revision + 1, "channel": channel or row.channel}
            if any(values[name] != getattr(row, name) for name in ("time", "zone", "days")):
                values["effective"] = at
            if values["channel"] != row.channel:
                # What another channel refused says nothing of this one.
                values["failures"] = 0
            return _changed(connection, number, values)

        return await self._transactions.write(work)

    async def pause(self, number: int, reason: str) -> Subscription | None:
        """Let it rest until it is resumed; what is to be tried again is not."""
        values = {"state": "paused", "reason": reason, "revision": SUBSCRIPTIONS.c.revision + 1, "failures": 0}
        return await self._transactions.write(lambda connection: _changed(connection, number, values))

    async def resume(self, number: int, at: datetime) -> Subscription | None:
        """Go on from the next hour; what was missed in between is not made up for."""
        values = awake(at) | {"revision": SUBSCRIPTIONS.c.revision + 1}
        return await self._transactions.write(lambda connection: _changed(connection, number, values))

    async def remove(self, number: int) -> bool:
        """End it; what was delivered stays in the log. False: there is none."""
        removing = delete(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.id == number)
        return bool(await self._transactions.write(lambda connection: connection.execute(removing).rowcount))

    async def _listed(self, condition: Any) -> tuple[Subscription, ...]:
        asked = select(SUBSCRIPTIONS).where(condition).order_by(SUBSCRIPTIONS.c.id)
        rows = await self._transactions.read(lambda connection: connection.execute(asked).all())
        return tuple(map(subscription_of, rows))


def new_values(plan: Plan, at: datetime, mark: Mark | None) -> dict[str, Any]:
    """The columns of a new one, without whose it is."""
    return _planned(plan) | awake(at) | {"created": at, "revision": 0} | marked(mark)


def awake(at: datetime) -> dict[str, Any]:
    """The columns of one that is active from a moment on."""
    return {"state": "active", "reason": None, "failures": 0, "told": None, "effective": at}


def marked(mark: Mark | None) -> dict[str, Any]:
    """The columns that say up to which version somebody was told."""
    return {"version": mark.version if mark else None, "version_at": mark.at if mark else None}


def mark_of(row: Row[Any]) -> Mark | None:
    """The version of a row; None when it has none."""
    return None if row.version is None else Mark(row.version, row.version_at)


def interests_kept(interests: Interests) -> dict[str, Any]:
    """Interests as JSON keeps them."""
    return {
        "topics": list(interests.topics),
        "hubs": list(interests.hubs),
        "countries": list(interests.countries),
        "about": interests.about,
    }


def subscription_of(row: Row[Any]) -> Subscription:
    """A row as a value."""
    kept = row.interests
    lists = {name: tuple(kept[name]) for name in ("topics", "hubs", "countries")}
    plan = Plan(
        time.fromisoformat(row.time),
        row.zone,
        tuple(map(int, row.days)),
        Interests(**lists, about=kept["about"]),
        row.changed,
        row.worth,
        row.note,
        row.language,
    )
    own = {one.name: getattr(row, one.name) for one in fields(Subscription) if one.name not in ("plan", "mark")}
    return Subscription(**own, plan=plan, mark=mark_of(row))


def erase(connection: Connection, person: int) -> Collection[int]:
    """End a person's own, and forget what they set up for channels; the numbers of what has ended."""
    connection.execute(update(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.author == person).values(author=None))
    ending = delete(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.person == person).returning(SUBSCRIPTIONS.c.id)
    return connection.execute(ending).scalars().all()


def _planned(plan: Plan) -> dict[str, Any]:
    days = "".join(map(str, sorted(set(plan.days))))
    clock = plan.time.replace(second=0, microsecond=0, tzinfo=None).isoformat("minutes")
    return {
        "time": clock,
        "zone": plan.zone,
        "days": days,
        "interests": interests_kept(plan.interests),
        "changed": plan.changed,
        "worth": plan.worth,
        "note": plan.note,
        "language": plan.language,
    }


def _changed(connection: Connection, number: int, values: dict[str, Any]) -> Subscription | None:
    changing = update(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.id == number).values(values).returning(*SUBSCRIPTIONS.c)
    row = connection.execute(changing).one_or_none()
    return subscription_of(row) if row else None
