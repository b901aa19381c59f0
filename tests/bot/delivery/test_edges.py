"""What few people try: several digests in one channel, a try by hand after a refusal, a zone that is gone."""

import asyncio
from dataclasses import replace
from datetime import time
from itertools import repeat

import pytest

from bot.delivery import Place, Refused
from bot.diary import Plan
from knowledge import Interests
from tests.bot.delivery.worlds import CHANNEL, PLAN, World


async def test_two_digests_of_one_channel_at_one_minute_tell_no_fact_twice(world: World) -> None:
    plan = replace(PLAN, note=False)
    for _ in range(3):
        await world.subscribed(plan)
    for day in range(3):
        world.clock.set(9, days=day)
        await world.delivery.beat()

    facts = [fact for row in await world.diary.deliveries.log(most=100) for fact in row.facts]
    assert len(facts) == len(set(facts)) == 27


async def test_what_one_digest_is_about_to_tell_another_one_does_not(world: World) -> None:
    plan = replace(PLAN, note=False)
    first = await world.subscribed(plan)
    second = await world.subscribed(replace(plan, time=time(9, 30)))
    world.discord.answers = iter([Refused("forbidden", "no")])
    world.clock.set(9)
    await world.delivery.beat()
    world.clock.set(9, 30)
    await world.delivery.beat()
    world.clock.set(10, 1)
    await world.delivery.beat()

    rows = {row.key.subscription: row for row in await world.diary.deliveries.log()}
    assert {row.state for row in rows.values()} == {"posted"}
    assert not set(rows[first.id].facts) & set(rows[second.id].facts)


@pytest.mark.parametrize("trouble", [Refused("forbidden", "no"), Refused("limited", "429"), TimeoutError()], ids=repr)
async def test_by_hand_it_is_tried_again_at_once(world: World, trouble: object) -> None:
    to = await world.subscribed()
    world.discord.answers = iter([trouble] * 3)
    world.clock.set(9)
    await world.delivery.beat()
    while next(world.discord.answers, None):
        pass
    world.clock.move(minutes=1)
    await world.delivery.beat()
    before = len(world.discord.texts())

    (part,) = await world.delivery.deliver_now(to)

    assert (before, part.state, len(world.discord.texts())) == (0, "posted", 1)


async def test_a_digest_whose_zone_is_gone_keeps_nobody_else_from_theirs(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    gone = await world.subscribed(Plan(time(9), "Atlantis/Capital"), channel=8)
    await world.subscribed()
    world.clock.set(9)
    beats = [await world.delivery.beat() for _ in range(3)]

    assert [beat.failed for beat in beats] == [0, 0, 0]
    assert len(world.discord.texts()) == 1
    # It is said once, and not every few seconds.
    assert [f"the digest {gone.id} has no hour" in text for text in caplog.messages] == [True]


async def test_a_zone_with_other_rules_than_yesterday_brings_one_digest_a_date(world: World) -> None:
    """A zone's new rules come with a new process: here it is another zone of the same name, an hour apart."""
    to = await world.subscribed(replace(PLAN, zone="Europe/Berlin"))
    world.clock.set(8)
    await world.delivery.beat()
    await world.diary._transactions.write(
        lambda connection: connection.exec_driver_sql("UPDATE subscriptions SET zone = 'Europe/Lisbon'")
    )
    world.restarted()
    for hour in range(9, 24):
        world.clock.set(hour)
        await world.delivery.beat()
    assert len(world.discord.texts()) == 1
    world.clock.set(9, days=1)
    await world.delivery.beat()
    assert len(world.discord.texts()) == 2
    assert to.plan.zone == "Europe/Berlin"


@pytest.mark.parametrize("second", [0, 1, 30])
async def test_an_edit_in_the_very_minute_keeps_the_hour_when_it_keeps_the_time(world: World, second: int) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    world.clock.move(seconds=second)
    edited = await world.diary.subscriptions.edit(to.id, replace(PLAN, language="zh"), world.clock())
    await world.delivery.beat()
    assert edited
    (text,) = world.discord.texts()
    assert "摘要" in text


async def test_an_edit_while_a_digest_is_made_is_in_the_digest(world: World) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    make = world.delivery._making.make

    async def slowly(*given: object) -> object:
        made = await make(*given)  # type: ignore[arg-type]
        await world.diary.subscriptions.edit(to.id, replace(PLAN, language="zh"), world.clock())
        return made

    world.delivery._making.make = slowly  # type: ignore[method-assign,assignment]
    await world.delivery.beat()
    assert world.discord.posts == []
    world.delivery._making.make = make  # type: ignore[method-assign]
    await asyncio.gather(*(world.delivery.beat() for _ in range(3)))
    (text,) = world.discord.texts()
    assert "摘要" in text


@pytest.mark.parametrize("why", ["nothing", "missed", "refused"])
async def test_by_hand_what_did_not_come_is_sent_the_same_day(world: World, why: str) -> None:
    empty = replace(PLAN, note=False, interests=Interests(hubs=("nowhere",)))
    to = await world.subscribed(empty if why == "nothing" else PLAN)
    await world.delivery.beat()
    world.clock.set(16 if why == "missed" else 9)
    if why == "refused":
        world.discord.answers = repeat(Refused("forbidden", "no"))
    for _ in range(6):
        await world.delivery.beat()
        world.clock.move(hours=1)
    (before,) = await world.diary.deliveries.log()
    world.discord.answers = iter(())
    edited = await world.diary.subscriptions.edit(to.id, PLAN, world.clock())
    assert edited

    for _ in range(2):
        (part,) = await world.delivery.deliver_now(edited)

    assert before.state == ("failed" if why == "refused" else "skipped")
    assert part.state == "posted"
    assert len(world.discord.texts()) == 1
    await world.delivery.beat()
    assert len(world.discord.texts()) == 1


async def test_by_hand_nothing_is_sent_that_may_be_there(world: World) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([asyncio.CancelledError()])
    with pytest.raises(asyncio.CancelledError):
        await world.delivery.beat()
    world.discord.readable = False
    world.discord.forget()
    world.restarted()
    for _ in range(2):
        (part,) = await world.delivery.deliver_now(to)
    assert part.state == "unknown"
    assert world.discord.texts() == []


async def test_a_preview_of_a_digest_that_waits_is_that_digest(world: World) -> None:
    to = await world.subscribed(replace(PLAN, note=False))
    before = await world.delivery.preview(to)
    world.discord.answers = iter([Refused("forbidden", "no")])
    world.clock.set(9)
    await world.delivery.beat()
    assert (await world.delivery.preview(to)).digest.shown == before.digest.shown


async def test_by_hand_what_was_given_up_and_is_there_all_the_same_is_found(world: World) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([asyncio.CancelledError()])
    with pytest.raises(asyncio.CancelledError):
        await world.delivery.beat()
    (row,) = await world.diary.deliveries.pending()
    world.discord.messages[1] = (Place(channel=CHANNEL), f"the digest {row.reference}")
    await world.diary.deliveries.failed(row.key, "paused or removed", world.clock())
    world.discord.forget()
    world.restarted()

    (part,) = await world.delivery.deliver_now(to)

    assert (part.state, part.message) == ("posted", 1)
    assert len(world.discord.texts()) == 1
