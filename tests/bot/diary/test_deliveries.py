"""Deliveries: one run a date, kept before it is sent; what became of it, and what a channel had."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.diary import Diary, NewDelivery, Plan
from bot.diary.deliveries import BEFORE, TWICE
from tests.bot.diary.digests import (
    CHANNEL,
    DAY,
    GUILD,
    MARK,
    PLAN,
    intended,
    key,
    parts,
    run_on,
    states,
    subscribed,
)
from tests.bot.diary.moments import at

NEXT = DAY + timedelta(days=1)


async def test_of_a_thousand_who_begin_a_run_one_does(diary: Diary) -> None:
    to = await subscribed(diary)

    begun = await asyncio.gather(*(diary.deliveries.intend(to, run_on(), parts(2), at()) for _ in range(1_000)))

    (rows,) = [one for one in begun if one]
    assert [(row.key.part, row.state, row.nonce, row.content) for row in rows] == [
        (1, "intended", "nonce-1", {"text": "1"}),
        (2, "intended", "nonce-2", {"text": "2"}),
    ]
    assert (rows[0].asked, rows[1].asked) == (at(), None)
    assert await diary.deliveries.pending() == rows
    assert await diary.deliveries.dates([to.id], DAY, at()) == {(to.id, DAY)}


@pytest.mark.parametrize("change", ["edit", "pause", "remove"])
async def test_a_run_found_before_an_edit_is_not_begun_after_it(diary: Diary, change: str) -> None:
    to = await subscribed(diary)
    if change == "edit":
        await diary.subscriptions.edit(to.id, Plan(time(10), "UTC"), at())
    elif change == "pause":
        await diary.subscriptions.pause(to.id, "holidays")
    else:
        await diary.subscriptions.remove(to.id)

    assert await diary.deliveries.intend(to, run_on(), parts(), at()) is None
    assert await states(diary, to) == []


async def test_what_was_due_on_a_date_in_another_zone_counts_for_that_date(diary: Diary) -> None:
    to = await subscribed(diary)
    await intended(diary, to)
    same_day = replace(run_on(NEXT), due=run_on().due + timedelta(hours=1), day=run_on().day)

    rows = await diary.deliveries.intend(to, same_day, parts(), at())

    assert rows
    assert [(row.key.date, row.state, row.reason) for row in rows] == [(NEXT, "skipped", TWICE)]


async def test_with_the_last_part_a_channel_had_it_all(diary: Diary) -> None:
    to = await subscribed(diary)
    first, second = await intended(diary, to, 2)

    await diary.deliveries.posted(first.key, 100, at(1))
    half = await diary.subscriptions.subscription(to.id)
    await diary.deliveries.ask(second.key, at(2))
    await diary.deliveries.posted(second.key, 101, at(3))
    whole = await diary.subscriptions.subscription(to.id)

    assert half
    assert whole
    assert (half.mark, whole.mark) == (None, MARK)
    done = await diary.deliveries.of(to.id, DAY)
    assert [(one.state, one.message, one.content, one.asked) for one in done] == [
        ("posted", 100, None, None),
        ("posted", 101, None, None),
    ]
    assert await diary.deliveries.had(CHANNEL, at()) == {"fact-1", "fact-2"}
    assert await diary.deliveries.had(CHANNEL, at(2)) == frozenset()
    assert await diary.deliveries.had(CHANNEL + 1, at()) == frozenset()
    assert [one.key.part for one in await diary.deliveries.log(GUILD)] == [2, 1]
    assert await diary.deliveries.log(subscription=to.id, most=1) == (done[1],)


async def test_a_run_that_brings_nothing_is_kept_with_the_reason_and_counts_as_told(diary: Diary) -> None:
    to = await subscribed(diary)

    await diary.deliveries.intend(to, run_on(), NewDelivery(skipped="nothing relevant", mark=MARK), at())
    await diary.deliveries.intend(to, run_on(NEXT), NewDelivery(skipped="missed"), at())

    log = await diary.deliveries.log()
    assert {(one.key.date, one.state, one.reason) for one in log} == {
        (DAY, "skipped", "nothing relevant"),
        (NEXT, "skipped", "missed"),
    }
    told = await diary.subscriptions.subscription(to.id)
    assert told
    assert told.mark == MARK


async def test_what_may_be_there_is_never_sent_again_and_counts_as_had(diary: Diary) -> None:
    to = await subscribed(diary)
    first, _ = await intended(diary, to, 2)

    await diary.deliveries.unknown(first.key, "no history", at(1))

    assert await states(diary, to) == ["unknown", "skipped"]
    assert (await diary.deliveries.of(to.id, DAY))[1].reason == BEFORE
    assert await diary.deliveries.pending() == ()
    assert await diary.deliveries.had(CHANNEL, at()) == {"fact-1", "fact-2"}
    told = await diary.subscriptions.subscription(to.id)
    assert told
    assert told.mark is None
    (untold,) = await diary.deliveries.untold()
    await diary.deliveries.mark_told(untold.key, at(2))
    assert await diary.deliveries.untold() == ()


async def test_refusals_are_counted_and_leave_nothing_under_way(diary: Diary) -> None:
    to = await subscribed(diary)
    (part,) = await intended(diary, to)

    await diary.deliveries.refused(part.key, "forbidden", at(60), invalid=True)
    (refused,) = await diary.deliveries.pending()
    await diary.deliveries.ask(part.key, at(60))
    await diary.deliveries.doubtful(part.key, "timeout", at(90))
    (doubtful,) = await diary.deliveries.pending()

    assert (refused.asked, refused.retry, refused.refusals, refused.reason) == (None, at(60), 1, "forbidden")
    assert (doubtful.asked, doubtful.retry, doubtful.attempts) == (at(60), at(90), 1)


async def test_after_three_refused_runs_in_a_row_it_rests_and_nobody_was_told(diary: Diary) -> None:
    to = await subscribed(diary)
    days = [DAY + timedelta(days=number) for number in range(5)]
    paused = []
    for number, day in enumerate(days):
        now = await diary.subscriptions.subscription(to.id)
        assert now
        (part,) = await intended(diary, now, day=day)
        if number == 1:
            await diary.deliveries.posted(part.key, 1, at())
        else:
            paused.append(await diary.deliveries.failed(part.key, "forbidden", at(), pause_after=3))

    assert paused == [False, False, False, True]
    (untold,) = await diary.subscriptions.untold()
    assert (untold.state, untold.reason, untold.failures) == ("paused", "forbidden", 3)
    await diary.subscriptions.mark_told(to.id, at())
    assert await diary.subscriptions.untold() == ()


async def test_a_failure_ends_the_parts_behind_it(diary: Diary) -> None:
    to = await subscribed(diary)
    first, second, third = await intended(diary, to, 3)
    await diary.deliveries.posted(first.key, 1, at())

    assert not await diary.deliveries.failed(second.key, "too late", at())

    assert await states(diary, to) == ["posted", "failed", "failed"]
    assert third.key == key(to, 3)


async def test_what_is_posted_stays_posted(diary: Diary) -> None:
    to = await subscribed(diary)
    (part,) = await intended(diary, to)
    await diary.deliveries.posted(part.key, 1, at())

    await diary.deliveries.ask(part.key, at())
    await diary.deliveries.doubtful(part.key, "x", at())
    await diary.deliveries.unknown(part.key, "x", at())
    await diary.deliveries.failed(part.key, "x", at())

    (one,) = await diary.deliveries.of(to.id, DAY)
    assert (one.state, one.asked, one.retry, one.reason) == ("posted", None, None, None)


async def test_old_deliveries_are_forgotten_but_those_to_be_sent(diary: Diary) -> None:
    to = await subscribed(diary, PLAN)
    (part,) = await intended(diary, to)
    await diary.deliveries.posted(part.key, 1, at())
    other = await subscribed(diary, channel=CHANNEL + 1)
    await intended(diary, other, day=date(2026, 11, 25))

    assert (await diary.forget(at(days=60))).deliveries == 0
    assert await diary.deliveries.had(CHANNEL, at(-1)) == {"fact-1", "fact-2"}
    assert (await diary.forget(at(days=401))).deliveries == 1
    assert await diary.deliveries.had(CHANNEL, at(-1)) == frozenset()
    assert await states(diary, other, date(2026, 11, 25)) == ["intended"]
    # What is about to be told is as good as told.
    assert await diary.deliveries.had(CHANNEL + 1, at(-1)) == {"fact-1", "fact-2"}


async def test_what_was_refused_is_begun_anew_and_what_may_be_there_is_not(diary: Diary) -> None:
    to, other = await subscribed(diary), await subscribed(diary)
    for whose in (to, other):
        (part,) = await intended(diary, whose)
        await diary.deliveries.refused(part.key, "no", at(1), invalid=True)
    await intended(diary, to, day=NEXT)
    first, *_ = await intended(diary, to, 2, date(2026, 11, 25))
    await diary.deliveries.posted(first.key, 1, at())

    await diary.deliveries.begin_anew(to.id)

    assert await states(diary, to) == []
    assert await diary.deliveries.ask(key(to), at()) is False
    # A request may be under way; of two parts one is there.
    assert await states(diary, to, NEXT) == ["intended"]
    assert await states(diary, to, date(2026, 11, 25)) == ["posted", "intended"]
    assert await states(diary, other) == ["intended"]


async def test_a_date_that_a_wrong_clock_has_skipped_is_not_lost(diary: Diary) -> None:
    to = await subscribed(diary)
    await diary.deliveries.intend(to, run_on(NEXT), NewDelivery(skipped="missed"), at(days=2))

    assert await diary.deliveries.dates([to.id], DAY, at()) == frozenset()
    assert await diary.deliveries.of(to.id, NEXT, at()) == ()
    assert await diary.deliveries.intend(to, run_on(NEXT), parts(), at())
    assert await states(diary, to, NEXT) == ["intended"]
    assert await diary.deliveries.intend(to, run_on(NEXT), parts(), at()) is None
