"""At the right hour: zones and their clocks, edits, jumps of our own clock, and a bot that was away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.delivery import CATCH_UP, MISSED, NOTHING, ZoneError, next_run, run_of
from bot.delivery.due import moment_of, span_of, zone_of
from bot.diary import Plan
from knowledge import Interests
from tests.bot.delivery.worlds import PLAN, START, World
from tests.bot.delivery.zones import wrong_runs

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "day", "wall", "expected"),
    [
        ("Asia/Shanghai", date(2026, 11, 26), time(9), datetime(2026, 11, 26, 1, tzinfo=UTC)),
        # Spring: 02:30 is leapt over, and is 03:30.
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        # Autumn: 02:30 comes twice, and the first one counts.
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        # The last hour of the day is leapt over: half an hour later would be tomorrow.
        ("America/Nuuk", date(2026, 3, 28), time(23, 30), datetime(2026, 3, 29, 0, 30, tzinfo=UTC)),
        # A whole day was leapt over.
        ("Pacific/Apia", date(2011, 12, 30), time(9), None),
    ],
)
def test_an_hour_is_a_moment_of_its_own_date(zone: str, day: date, wall: time, expected: datetime | None) -> None:
    assert moment_of(day, wall, zone_of(zone)) == expected


def test_only_chosen_days_have_a_run_and_the_latest_counts() -> None:
    weekly = Plan(time(9), "UTC", (0,))
    now = datetime(2026, 11, 26, 8, tzinfo=UTC)

    run = run_of(weekly, LONG_AGO, now)
    daily = run_of(PLAN, LONG_AGO, now)

    assert run
    assert daily
    assert (run.date, daily.date) == (date(2026, 11, 23), date(2026, 11, 25))
    assert run_of(weekly, datetime(2026, 11, 24, tzinfo=UTC), now) is None
    assert (span_of(weekly, run.date), span_of(PLAN, daily.date), span_of(replace(PLAN, days=(0, 3)), run.date)) == (
        7,
        1,
        3,
    )


def test_a_zone_that_is_none_is_said() -> None:
    for name in ("Atlantis/Capital", "../etc/passwd", "", "\0"):
        with pytest.raises(ZoneError, match="there is no time zone"):
            run_of(replace(PLAN, zone=name), LONG_AGO, START)


@pytest.mark.parametrize("zone", ["America/Nuuk", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca"])
def test_in_a_year_every_date_has_one_run_whatever_the_hour(zone: str) -> None:
    assert wrong_runs(zone, 365, (0, 1, 2, 3, 22, 23)) == []


@pytest.mark.parametrize(
    ("back", "days", "states"),
    [
        ((9, 20), 0, ["posted"]),
        ((14, 0), 0, ["posted"]),
        ((15, 1), 0, ["skipped"]),
        ((8, 0), 1, ["skipped"]),
        ((9, 5), 1, ["posted"]),
        ((9, 5), 9, ["posted"]),
        ((20, 0), 9, ["skipped"]),
    ],
)
async def test_who_was_away_posts_one_late_digest_or_none(
    world: World, back: tuple[int, int], days: int, states: list[str]
) -> None:
    await world.subscribed()
    world.clock.set(8, 55)
    await world.delivery.beat()

    world.clock.set(*back, days=days)
    world.restarted()
    for _ in range(3):
        await world.delivery.beat()

    assert [state for _, state in await world.log()] == states
    assert len(world.discord.texts()) == states.count("posted")
    rows = await world.diary.deliveries.log()
    assert all(row.reason == MISSED for row in rows if row.state == "skipped")
    assert timedelta(hours=6) == CATCH_UP


@pytest.mark.parametrize("hour", [0, 8, 9, 10, 23])
async def test_an_hour_edited_after_a_digest_brings_no_second_one_that_day(world: World, hour: int) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    await world.delivery.beat()

    await world.diary.subscriptions.edit(to.id, replace(PLAN, time=time(hour)), world.clock())
    for now in range(9, 24):
        world.clock.set(now, 5)
        await world.delivery.beat()

    assert len(world.discord.texts()) == 1


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/New_York", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("hour", [0, 10, 23])
async def test_a_zone_edited_after_a_digest_brings_at_most_one_a_date(world: World, zone: str, hour: int) -> None:
    to = await world.subscribed()
    world.clock.set(9)
    await world.delivery.beat()

    await world.diary.subscriptions.edit(to.id, replace(PLAN, zone=zone, time=time(hour)), world.clock())
    for _ in range(24 * 3):
        world.clock.move(hours=1)
        await world.delivery.beat()

    rows = [row for row in await world.diary.deliveries.log() if row.state == "posted"]
    there = [row.due.astimezone(zone_of(zone)).date() for row in rows]
    assert len(there) == len(set(there)) == len({row.key.date for row in rows}) == len(world.discord.texts())
    assert len(rows) >= 2


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(hours=25), timedelta(minutes=-1)])
async def test_a_clock_that_jumps_brings_no_second_digest_of_a_date(world: World, jump: timedelta) -> None:
    await world.subscribed()
    world.clock.set(9)
    await world.delivery.beat()
    right = world.clock.now

    world.clock.now = right + jump
    for _ in range(3):
        await world.delivery.beat()
    world.clock.now = right + timedelta(minutes=1)
    for hours in range(48):
        world.clock.now = right + timedelta(hours=hours, minutes=1)
        await world.delivery.beat()

    rows = await world.diary.deliveries.log()
    assert len({row.key.date for row in rows}) == len(rows) == len(world.discord.texts()) == 2


async def test_what_was_set_after_its_hour_begins_the_next_day(world: World) -> None:
    world.clock.set(10)
    await world.subscribed()

    await world.delivery.beat()
    today = len(world.discord.texts())
    world.clock.set(9, days=1)
    await world.delivery.beat()

    assert (today, len(world.discord.texts())) == (0, 1)


async def test_what_rested_over_its_hour_does_not_come_late(world: World) -> None:
    to = await world.subscribed()
    await world.diary.subscriptions.pause(to.id, "holidays")
    world.clock.set(9, 30)
    await world.delivery.beat()
    await world.diary.subscriptions.resume(to.id, world.clock())

    await world.delivery.beat()

    assert world.discord.posts == []


async def test_nothing_relevant_is_no_post_and_kept_with_that_reason(world: World) -> None:
    nothing = replace(PLAN, note=False, interests=Interests(hubs=("nowhere",)))
    await world.subscribed(nothing)
    await world.subscribed(replace(nothing, note=True), channel=8)
    world.clock.set(9)

    await world.delivery.beat()

    assert world.discord.texts() == []
    assert ["Nothing new that is relevant here today." in text for text in world.discord.texts(8)] == [True]
    assert [(row.state, row.reason) for row in await world.diary.deliveries.log() if row.channel == 7] == [
        ("skipped", NOTHING)
    ]


async def test_a_digest_sent_by_hand_is_that_days_digest(world: World) -> None:
    to = await world.subscribed()

    (row,) = await world.delivery.deliver_now(to)
    again = await world.delivery.deliver_now(to)
    world.clock.set(9)
    await world.delivery.beat()

    assert row.state == "posted"
    assert again == (row,)
    assert len(world.discord.texts()) == 1


async def test_a_preview_is_what_would_be_posted_and_keeps_nothing(world: World) -> None:
    to = await world.subscribed()

    made = await world.delivery.preview(to)
    nothing = await world.log()
    await world.delivery.deliver_now(to)

    assert nothing == []
    assert [text.rsplit("\n", 1)[0] for text in world.discord.texts()] == [card.text for card in made.cards]
    assert made.digest.left


async def test_in_weeks_no_channel_reads_a_fact_twice(world: World) -> None:
    await world.subscribed(replace(PLAN, note=False))

    for day in range(20):
        world.clock.set(9, days=day)
        await world.delivery.beat()

    facts = [fact for row in await world.diary.deliveries.log(most=100) for fact in row.facts]
    assert len(facts) == len(set(facts)) == 60


@pytest.mark.parametrize(
    ("plan", "after", "expected"),
    [
        (PLAN, START, datetime(2026, 11, 26, 9, tzinfo=UTC)),
        (PLAN, datetime(2026, 11, 26, 9, tzinfo=UTC), datetime(2026, 11, 27, 9, tzinfo=UTC)),
        (replace(PLAN, days=(0,)), START, datetime(2026, 11, 30, 9, tzinfo=UTC)),
        (replace(PLAN, zone="Asia/Shanghai"), START, datetime(2026, 11, 27, 1, tzinfo=UTC)),
        # The Friday that a zone leapt over: the one a week later.
        (
            replace(PLAN, zone="Pacific/Apia", days=(4,)),
            datetime(2011, 12, 28, tzinfo=UTC),
            datetime(2012, 1, 5, 19, tzinfo=UTC),
        ),
    ],
)
def test_the_next_run_is_the_first_after_a_moment(plan: Plan, after: datetime, expected: datetime) -> None:
    assert next_run(plan, after) == expected
