"""Once: whoever looks, whenever a process dies, and whatever Discord answers, a date brings one digest."""

import asyncio
from dataclasses import replace
from itertools import repeat

import pytest

from bot.delivery import PERIOD, Delivery, Doubtful, Place, Refused, run_now
from bot.delivery.making import no_controls
from bot.diary import Delivery as Part
from bot.diary import DiaryError, GuildSettings, Key, NewDelivery, NewPart, Subscription
from bot.render.cards import Buttons
from knowledge import Digest
from tests.bot.delivery.worlds import CHANNEL, GUILD, PLAN, STAFF, World

TODAY = "2026-11-26"


async def test_a_digest_comes_at_its_hour_and_not_before(world: World) -> None:
    await world.subscribed()

    world.clock.set(8, 59)
    early = await world.delivery.beat()
    world.clock.set(9)
    beats = [await world.delivery.beat() for _ in range(5)]

    assert (early.runs, [beat.runs for beat in beats]) == (0, [1, 0, 0, 0, 0])
    assert len(world.discord.texts()) == len(world.discord.posts) == 1
    assert await world.log() == [(TODAY, "posted")]
    assert world.delivery.last == beats[-1]
    assert world.delivery.began == world.clock()


async def test_of_a_thousand_looks_from_ten_schedulers_one_posts(world: World) -> None:
    await world.subscribed()
    world.clock.set(9)
    many = [Delivery(lambda: world.engine, world.diary, world.discord, world.clock) for _ in range(10)]

    await asyncio.gather(*(one.beat() for one in many for _ in range(100)))

    assert len(world.discord.posts) == 1
    assert await world.log() == [(TODAY, "posted")]


async def test_what_is_to_be_sent_is_kept_before_it_is(world: World) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    rows: list[Part] = []

    async def look_into_the_diary() -> None:
        rows.extend(await world.diary.deliveries.pending())

    world.discord.before = look_into_the_diary

    await world.delivery.beat()

    assert [(row.key.subscription, row.state, row.asked) for row in rows] == [(to.id, "intended", world.clock())]


@pytest.mark.parametrize("forgotten", [False, True])
async def test_what_was_accepted_before_a_kill_is_found_and_not_sent_again(world: World, forgotten: bool) -> None:
    await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([asyncio.CancelledError()])
    with pytest.raises(asyncio.CancelledError):
        await world.delivery.beat()
    assert await world.log() == [(TODAY, "intended")]
    (row,) = await world.diary.deliveries.pending()
    world.discord.messages[1] = (Place(channel=CHANNEL), f"the digest {row.reference}")
    if forgotten:
        world.discord.forget()

    world.restarted()
    for _ in range(3):
        await world.delivery.beat()

    assert len(world.discord.texts()) == 1
    assert await world.log() == [(TODAY, "posted")]
    assert (await world.diary.deliveries.log())[0].message == 1


async def test_what_was_not_accepted_before_a_kill_is_sent_after_it(world: World) -> None:
    await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([asyncio.CancelledError()])
    with pytest.raises(asyncio.CancelledError):
        await world.delivery.beat()

    world.restarted()
    await world.delivery.beat()

    assert len(world.discord.texts()) == 1
    assert len({nonce for _, nonce in world.discord.posts}) == 1


async def test_without_a_history_nothing_is_sent_blindly_and_the_staff_is_told_once(world: World) -> None:
    await world.subscribed()
    await world.diary.guilds.change(GuildSettings(GUILD, staff_channel=STAFF))
    world.clock.set(9)
    world.discord.answers = iter([asyncio.CancelledError()])
    with pytest.raises(asyncio.CancelledError):
        await world.delivery.beat()
    world.discord.readable = False
    world.discord.forget()

    for _ in range(3):
        world.restarted()
        await world.delivery.beat()

    assert world.discord.texts() == []
    assert await world.log() == [(TODAY, "unknown")]
    (told,) = world.discord.texts(STAFF)
    assert "is not known" in told
    assert [place for place, _ in world.discord.posts].count(Place(channel=STAFF)) == 1


async def test_while_a_request_is_on_its_way_no_other_beat_makes_one(world: World) -> None:
    await world.subscribed()
    world.clock.set(9)
    arrived, answered = asyncio.Event(), asyncio.Event()

    async def hang() -> None:
        arrived.set()
        await answered.wait()

    world.discord.before = hang
    first = asyncio.create_task(world.delivery.beat())
    await arrived.wait()
    async with asyncio.timeout(5):
        for _ in range(3):
            await world.delivery.beat()
    meanwhile = (len(world.discord.posts), world.discord.looks)
    answered.set()
    await first

    assert meanwhile == (1, 0)
    assert len(world.discord.texts()) == 1


@pytest.mark.parametrize("readable", [True, False])
@pytest.mark.parametrize("times", [1, 2])
async def test_what_is_accepted_and_not_answered_is_one_message(world: World, times: int, readable: bool) -> None:
    await world.subscribed()
    world.clock.set(9)
    world.discord.readable = readable
    world.discord.answers = iter(["accepted"] * times)

    await world.delivery.beat()

    assert len(world.discord.texts()) == 1
    assert await world.log() == [(TODAY, "posted")]


async def test_what_is_found_is_not_sent_again_even_if_its_nonce_is_forgotten(world: World) -> None:
    await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter(["accepted"] * 9)

    async def forget() -> None:
        world.discord.forget()

    world.discord.before = forget

    await world.delivery.beat()

    assert len(world.discord.texts()) == len(world.discord.posts) == 1
    assert await world.log() == [(TODAY, "posted")]


@pytest.mark.parametrize(
    "trouble",
    [
        Doubtful("503"),
        Doubtful("reset"),
        Refused("limited", "429"),
        Refused("forbidden", "403"),
        Refused("gone", "404"),
        DiaryError("database is locked"),
        ZeroDivisionError(),
    ],
    ids=repr,
)
async def test_after_any_trouble_the_digest_still_comes_that_day_and_once_the_next(
    world: World, trouble: object
) -> None:
    await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([trouble] * 2)
    for minute in range(0, 6 * 60, 10):
        world.clock.set(9 + minute // 60, minute % 60)
        await world.delivery.beat()
    assert len(world.discord.texts()) == 1

    for minute in range(10):
        world.clock.set(9, minute, days=1)
        await world.delivery.beat()

    assert len(world.discord.texts()) == 2
    assert [state for _, state in await world.log()] == ["posted", "posted"]


async def test_a_mistake_of_ours_in_one_digest_is_nobody_elses(world: World) -> None:
    await world.subscribed()
    other = await world.subscribed(channel=8)

    def broken(to: Subscription, _digest: Digest) -> tuple[Buttons, ...]:
        return (Buttons(()),) * (1 // 0) if to.id == other.id else ()

    world.controls = broken
    world.clock.set(9)
    beat = await world.delivery.beat()
    first = (len(world.discord.texts()), len(world.discord.texts(8)))
    world.controls = no_controls
    world.clock.set(9, 3)
    await world.delivery.beat()

    assert (beat.runs, beat.failed, "ZeroDivisionError" in beat.error) == (2, 1, True)
    assert first == (1, 0)
    assert len(world.discord.texts(8)) == 1


async def test_a_beat_without_a_diary_ends_and_the_next_one_comes(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.subscribed()
    world.clock.set(9)

    async def broken() -> tuple[Subscription, ...]:
        raise DiaryError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(world.diary.subscriptions, "active", broken)
        beat = await world.delivery.beat()
    await world.delivery.beat()

    assert (beat.failed, "the disk is full" in beat.error) == (1, True)
    assert len(world.discord.texts()) == 1


async def test_a_message_that_a_person_deleted_is_not_posted_again(world: World) -> None:
    await world.subscribed()
    world.clock.set(9)
    await world.delivery.beat()
    world.discord.messages.clear()
    world.discord.forget()

    for _ in range(3):
        world.restarted()
        world.clock.move(minutes=10)
        await world.delivery.beat()

    assert world.discord.texts() == []
    assert await world.log() == [(TODAY, "posted")]


@pytest.mark.parametrize("careful", [True, False])
async def test_what_a_restored_diary_does_not_know_of_is_found_in_the_channel(world: World, careful: bool) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    await world.delivery.beat()
    await world.diary._transactions.write(
        lambda connection: connection.exec_driver_sql(f"DELETE FROM deliveries WHERE subscription = {to.id}")  # noqa: S608
    )
    world.discord.forget()

    world.clock.move(minutes=2)
    world.restarted(careful=careful)
    await world.delivery.beat()

    assert len(world.discord.texts()) == 1
    assert await world.log() == [(TODAY, "posted")]


async def test_long_digests_come_in_parts_in_their_order_and_go_on_where_a_kill_ended_them(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.render.digests.digest._ROOM", 300)
    await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([None, asyncio.CancelledError()])
    with pytest.raises(asyncio.CancelledError):
        await world.delivery.beat()
    half = len(world.discord.texts())

    world.restarted()
    await world.delivery.beat()

    texts = world.discord.texts()
    assert (half, len(texts)) == (1, 3)
    assert [text.splitlines()[-1].split(" · ")[0] for text in texts] == [
        f"-# part {number} of 3" for number in range(1, 4)
    ]
    assert await world.log() == [(TODAY, "posted")] * 3


async def test_without_a_history_a_later_part_is_not_sent_blindly_either(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.render.digests.digest._ROOM", 300)
    await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([None, asyncio.CancelledError()])
    with pytest.raises(asyncio.CancelledError):
        await world.delivery.beat()
    world.discord.readable = False
    world.discord.forget()

    for _ in range(3):
        world.restarted()
        await world.delivery.beat()

    assert len(world.discord.texts()) == 1
    states = [state for _, state in await world.log()]
    assert (len(states), states.count("posted"), states.count("unknown"), states.count("skipped")) == (3, 1, 1, 1)


@pytest.mark.parametrize("asked", [True, False])
async def test_what_is_kept_and_was_not_sent_within_six_hours_is_not_sent_later(world: World, asked: bool) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([asyncio.CancelledError() if asked else Refused("limited", "429")])
    if asked:
        with pytest.raises(asyncio.CancelledError):
            await world.delivery.beat()
    else:
        await world.delivery.beat()

    world.clock.set(15, 1)
    world.restarted()
    for _ in range(3):
        await world.delivery.beat()

    (row,) = await world.diary.deliveries.log()
    assert (row.state, row.reason) == ("failed", "too late" if asked else "429")
    assert world.discord.texts() == []
    left = await world.diary.subscriptions.subscription(to.id)
    assert left
    assert (left.state, left.failures) == ("active", 0)


@pytest.mark.parametrize("readable", [True, False])
async def test_whom_nobody_answers_for_six_hours_is_not_asked_for_ever(world: World, readable: bool) -> None:
    await world.subscribed()
    world.discord.readable = readable
    world.discord.answers = repeat(Doubtful("503"))
    for minute in range(0, 8 * 60, 3):
        world.clock.set(9 + minute // 60, minute % 60)
        await world.delivery.beat()
    asked = len(world.discord.posts)
    for hour in (18, 20, 23):
        world.clock.set(hour)
        await world.delivery.beat()

    ((_, state),) = await world.log()
    # The last request may have arrived after all.
    assert state == "unknown"
    assert [place for place, _ in world.discord.posts[asked:] if place == Place(channel=CHANNEL)] == []


async def test_a_channel_that_refuses_gets_three_requests_a_day_and_rests_after_three_days(world: World) -> None:
    await world.subscribed()
    world.discord.answers = repeat(Refused("gone", "Unknown Channel"))
    counts = []
    for day in range(5):
        before = len([1 for place, _ in world.discord.posts if place == Place(channel=CHANNEL)])
        for hour in range(8, 16):
            for minute in (0, 30):
                world.clock.set(hour, minute, days=day)
                await world.delivery.beat()
        counts.append(len([1 for place, _ in world.discord.posts if place == Place(channel=CHANNEL)]) - before)

    assert counts == [3, 3, 3, 0, 0]
    (one,) = await world.diary.subscriptions.of_guild(GUILD)
    assert (one.state, one.reason) == ("paused", "Unknown Channel")
    assert [place for place, _ in world.discord.posts if place != Place(channel=CHANNEL)] == [Place(owner_of=GUILD)]
    assert [state for _, state in await world.log()] == ["failed"] * 3


async def test_closed_messages_pause_what_somebody_follows_at_once(world: World) -> None:
    await world.diary.follows.follow(11, "p4-center", world.clock())
    (one,) = await world.diary.subscriptions.active()
    await world.diary.subscriptions.edit(one.id, replace(one.plan, days=(3,), note=True), world.clock())
    world.clock.set(9)
    world.discord.answers = iter([Refused("closed", "Cannot send messages to this user")])

    await world.delivery.beat()
    await world.delivery.beat()

    mine = await world.diary.subscriptions.of_person(11)
    assert mine
    assert (mine.state, mine.reason) == ("paused", "Cannot send messages to this user")
    assert world.discord.posts == [(Place(person=11), world.discord.posts[0][1])]


async def test_the_staff_is_told_once_by_beats_that_are_at_work_at_once(world: World) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    new = NewDelivery((NewPart({}, "nonce", "reference"),))
    await world.diary.deliveries.intend(to, run_now(PLAN, world.clock()), new, world.clock())
    await world.diary.deliveries.unknown(Key(to.id, world.clock().date(), 1), "no history", world.clock())

    async def a_while() -> None:
        await asyncio.sleep(0.01)

    world.discord.before = a_while
    await asyncio.gather(*(world.delivery.beat() for _ in range(3)))

    assert [place for place, _ in world.discord.posts] == [Place(owner_of=GUILD)]


async def test_where_the_staffs_channel_refuses_the_owner_is_told(world: World) -> None:
    await world.subscribed()
    await world.diary.guilds.change(GuildSettings(GUILD, staff_channel=STAFF))
    world.discord.answers = iter([Refused("closed", "no"), Refused("gone", "Unknown Channel"), Doubtful("503")])
    world.clock.set(9)

    for _ in range(4):
        await world.delivery.beat()

    told = [place for place, _ in world.discord.posts if place != Place(channel=CHANNEL)]
    assert told == [Place(channel=STAFF), Place(owner_of=GUILD), Place(channel=STAFF)]
    assert await world.diary.subscriptions.untold() == ()


async def test_the_tick_goes_on_whatever_its_beats_come_to_and_ends_when_it_is_told_to(world: World) -> None:
    await world.subscribed()
    world.clock.set(9)
    world.discord.answers = iter([RuntimeError("a bug"), RuntimeError("another")])
    enough = asyncio.Event()
    beats = 0

    async def sleep(seconds: float) -> None:
        nonlocal beats
        if seconds == PERIOD:
            beats += 1
            world.clock.move(minutes=2)
        if beats >= 5 and world.discord.texts():
            enough.set()
        await asyncio.sleep(0.01)

    ticking = Delivery(lambda: world.engine, world.diary, world.discord, world.clock, sleep=sleep)
    loop = asyncio.create_task(ticking.run())
    async with asyncio.timeout(10):
        await enough.wait()
    lived = not loop.done()
    loop.cancel()
    await ticking.close(1)

    assert lived
    assert loop.cancelled() or loop.cancelling()
    assert ticking.last
    assert ticking.began
    assert ticking.last.at >= ticking.began.replace(hour=9, minute=0)
    assert len(world.discord.texts()) == 1


async def test_what_is_on_its_way_when_it_ends_is_found_by_the_next_process(world: World) -> None:
    await world.subscribed()
    world.clock.set(9)
    arrived, never = asyncio.Event(), asyncio.Event()

    async def hang() -> None:
        arrived.set()
        await never.wait()

    world.discord.before = hang
    ticking = Delivery(lambda: world.engine, world.diary, world.discord, world.clock)
    loop = asyncio.create_task(ticking.run())
    async with asyncio.timeout(10):
        await arrived.wait()
    loop.cancel()
    await ticking.close(0.01)
    left = await world.log()

    never.set()
    world.restarted()
    await world.delivery.beat()

    assert left == [(TODAY, "intended")]
    assert len(world.discord.texts()) == 1
    assert await world.log() == [(TODAY, "posted")]
