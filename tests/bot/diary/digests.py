"""Digests made by hand: a diary goes in, subscriptions with runs and parts are in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.diary import Delivery, Diary, Key, NewDelivery, NewPart, Plan, Run, Subscription
from knowledge import Mark
from tests.bot.diary.moments import at

GUILD, CHANNEL, AUTHOR, PERSON = 5, 7, 9, 11
PLAN = Plan(time(9), "Asia/Shanghai")
DAY = date(2026, 11, 23)
MARK = Mark(4, "2026-11-23T00:00:00+00:00")


async def subscribed(diary: Diary, plan: Plan = PLAN, channel: int = CHANNEL) -> Subscription:
    """A digest for a channel."""
    return await diary.subscriptions.add(GUILD, channel, plan, AUTHOR, at())


def run_on(day: date = DAY) -> Run:
    """A run at nine in a zone that has no offset."""
    begins = datetime.combine(day, time(), UTC)
    return Run(day, begins + timedelta(hours=9), (begins, begins + timedelta(days=1)))


def parts(number: int = 1) -> NewDelivery:
    """What a run brings."""
    made = tuple(NewPart({"text": str(part)}, f"nonce-{part}", f"ref-{part}") for part in range(1, number + 1))
    return NewDelivery(made, ("fact-1", "fact-2"), MARK)


async def intended(diary: Diary, to: Subscription, number: int = 1, day: date = DAY) -> tuple[Delivery, ...]:
    """The parts of a run that is kept."""
    found = await diary.deliveries.intend(to, run_on(day), parts(number), at())
    assert found is not None
    return found


async def states(diary: Diary, to: Subscription, day: date = DAY) -> list[str]:
    """What became of the parts of a date."""
    return [one.state for one in await diary.deliveries.of(to.id, day)]


def key(to: Subscription, part: int = 1, day: date = DAY) -> Key:
    """The key of a part."""
    return Key(to.id, day, part)
