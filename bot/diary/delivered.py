"""What was, is or is to be delivered, as frozen values and the tables that keep them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import JSON, Column, Date, Integer, Row, SmallInteger, Table

from bot.diary.columns import DISCORD_ID, METADATA, Moment, Word, Words
from bot.diary.subscriptions import Subscription, mark_of, marked
from knowledge import Mark

DeliveryState = Literal["intended", "posted", "skipped", "unknown", "failed"]
DELIVERIES = Table(
    "deliveries",
    METADATA,
    Column("subscription", DISCORD_ID, primary_key=True, autoincrement=False),
    Column("date", Date, primary_key=True),
    Column("part", SmallInteger, primary_key=True, autoincrement=False),
    Column("guild", DISCORD_ID, index=True),
    Column("channel", DISCORD_ID),
    Column("person", DISCORD_ID, index=True),
    Column("state", Word(16), nullable=False, index=True),
    Column("reason", Words()),
    Column("nonce", Word(25), nullable=False),
    Column("reference", Word(16), nullable=False),
    # What is sent, until it is; and the facts in it, which the place has had then.
    Column("content", JSON),
    Column("facts", JSON, nullable=False),
    Column("version", DISCORD_ID),
    Column("version_at", Word(40)),
    Column("due", Moment(), nullable=False),
    Column("intended", Moment(), nullable=False, index=True),
    # Since when a request may be under way that nobody knows the end of; when to try next; how often it was tried, and
    # refused.
    Column("asked", Moment()),
    Column("retry", Moment()),
    Column("attempts", Integer, nullable=False),
    Column("refusals", Integer, nullable=False),
    Column("message", DISCORD_ID),
    Column("ended", Moment()),
    Column("told", Moment()),
)
HAD = Table(
    "had",
    METADATA,
    Column("place", DISCORD_ID, primary_key=True, autoincrement=False),
    Column("fact", Word(200), primary_key=True),
    Column("at", Moment(), nullable=False, index=True),
)


@dataclass(frozen=True, slots=True)
class Key:
    """What is delivered at most once: a subscription's part for a local date. Parts count from 1."""

    subscription: int
    date: date
    part: int


@dataclass(frozen=True, slots=True)
class NewPart:
    """A part that is to be sent: what it says, as JSON takes it, and how it is known again at Discord."""

    content: Mapping[str, Any]
    nonce: str
    reference: str


@dataclass(frozen=True, slots=True)
class Run:
    """A subscription's run for a local date, due at a moment; `day` is when that date begins and ends there."""

    date: date
    due: datetime
    day: tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """What a run is to bring: parts, the facts in them, and the version up to which it tells; or why it brings none."""

    parts: tuple[NewPart, ...] = ()
    facts: tuple[str, ...] = ()
    mark: Mark | None = None
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One part. `asked`: since when a request may be under way; `message`: the message that it is."""

    key: Key
    guild: int | None
    channel: int | None
    person: int | None
    state: DeliveryState
    reason: str | None
    nonce: str
    reference: str
    content: Mapping[str, Any] | None
    facts: tuple[str, ...]
    mark: Mark | None
    due: datetime
    intended: datetime
    asked: datetime | None
    retry: datetime | None
    attempts: int
    refusals: int
    message: int | None
    ended: datetime | None
    told: datetime | None


def delivery_of(row: Row[Any]) -> Delivery:
    """A row as a value."""
    apart = ("key", "facts", "mark")
    own = {one.name: getattr(row, one.name) for one in fields(Delivery) if one.name not in apart}
    key = Key(row.subscription, row.date, row.part)
    return Delivery(**own, key=key, facts=tuple(row.facts), mark=mark_of(row))


def rows_of(to: Subscription, run: Run, new: NewDelivery, at: datetime) -> list[dict[str, Any]]:
    """A new run as rows: one for each part, or one that says why there is none."""
    shared = {
        "subscription": to.id,
        "date": run.date,
        "guild": to.guild,
        "channel": to.channel,
        "person": to.person,
        "due": run.due,
        "intended": at,
        "attempts": 0,
        "refusals": 0,
        **marked(new.mark),
    }
    if new.skipped or not new.parts:
        nothing = {"part": 1, "state": "skipped", "reason": new.skipped, "nonce": "", "reference": "", "facts": []}
        return [{**shared, **nothing, "ended": at}]
    return [
        {
            **shared,
            "part": number,
            "state": "intended",
            "nonce": part.nonce,
            "reference": part.reference,
            "content": dict(part.content),
            # What the run shows is had with its first part.
            "facts": list(new.facts) if number == 1 else [],
            "asked": at if number == 1 else None,
        }
        for number, part in enumerate(new.parts, 1)
    ]
