"""Subscriptions and follows: what was set comes back, edits count from now on, people who go leave nothing."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import time
from pathlib import Path

from bot.diary import WEEKLY, Diary, Plan
from knowledge import Interests, Mark
from tests.bot.diary.digests import AUTHOR, CHANNEL, GUILD, MARK, PERSON, PLAN, intended, subscribed
from tests.bot.diary.moments import at

EVERYTHING = Plan(
    time(23, 30),
    "America/St_Johns",
    (0, 4),
    Interests(("money",), ("wuxi-icampus", "p4-center"), ("China",), "cancer, 医院"),
    changed=False,
    worth=True,
    note=True,
    language="zh",
)


async def test_a_subscription_comes_back_as_it_was_set(file: Path) -> None:
    async with Diary.open(file) as diary:
        added = await diary.subscriptions.add(GUILD, CHANNEL, EVERYTHING, AUTHOR, at(), MARK)

    async with Diary.open(file) as diary:
        found = await diary.subscriptions.subscription(added.id)
        assert found == added
        assert (found.plan, found.guild, found.channel, found.author) == (EVERYTHING, GUILD, CHANNEL, AUTHOR)
        assert (found.state, found.mark, found.effective, found.created) == ("active", MARK, at(), at())
        assert await diary.subscriptions.of_guild(GUILD) == await diary.subscriptions.active() == (found,)
        assert await diary.subscriptions.of_guild(GUILD + 1) == ()
        assert await diary.subscriptions.subscription(added.id + 1) is None


async def test_another_hour_zone_or_day_counts_from_when_it_was_set(diary: Diary) -> None:
    first = await subscribed(diary)

    about = await diary.subscriptions.edit(first.id, replace(PLAN, interests=Interests(about="x")), at(60))
    moved = await diary.subscriptions.edit(first.id, PLAN, at(120), channel=8)
    later = [
        await diary.subscriptions.edit(first.id, plan, at(180 + number))
        for number, plan in enumerate(
            (replace(PLAN, time=time(10)), replace(PLAN, zone="UTC"), Plan(time(9), "UTC", (1,)))
        )
    ]

    assert about
    assert moved
    assert (about.effective, moved.effective, moved.channel) == (at(), at(), 8)
    assert [one and one.effective for one in later] == [at(180), at(181), at(182)]
    assert [one and one.revision for one in (about, moved, *later)] == [1, 2, 3, 4, 5]
    assert await diary.subscriptions.edit(99, PLAN, at()) is None


async def test_what_rests_is_not_active_until_it_is_resumed(diary: Diary) -> None:
    one = await subscribed(diary)

    paused = await diary.subscriptions.pause(one.id, "holidays")
    active = await diary.subscriptions.active()
    resumed = await diary.subscriptions.resume(one.id, at(60))

    assert paused
    assert resumed
    assert (paused.state, paused.reason, active) == ("paused", "holidays", ())
    assert (resumed.state, resumed.reason, resumed.effective, resumed.revision) == ("active", None, at(60), 2)
    assert await diary.subscriptions.untold() == ()


async def test_the_number_of_a_subscription_that_was_removed_is_never_given_again(diary: Diary) -> None:
    gone = await subscribed(diary)
    assert await diary.subscriptions.remove(gone.id)

    assert not await diary.subscriptions.remove(gone.id)
    assert (await subscribed(diary)).id > gone.id


async def test_who_follows_hubs_has_one_weekly_message_about_all_of_them(diary: Diary) -> None:
    first = await diary.follows.follow(PERSON, "p4-center", at(), "zh", MARK)
    again = await diary.follows.follow(PERSON, "p4-center", at(60), "zh", Mark(9, "later"))
    both = await diary.follows.follow(PERSON, "changping", at(120))

    assert (first.person, first.channel, first.plan) == (
        PERSON,
        None,
        replace(WEEKLY, language="zh", interests=Interests(hubs=("p4-center",))),
    )
    assert again.id == both.id == first.id
    assert both.plan.interests.hubs == await diary.follows.of(PERSON) == ("changping", "p4-center")
    assert (both.mark, both.effective) == (MARK, at())
    assert await diary.subscriptions.of_person(PERSON) == both


async def test_with_the_last_hub_the_weekly_message_ends(diary: Diary) -> None:
    for hub in ("a", "b", "c"):
        await diary.follows.follow(PERSON, hub, at())

    assert await diary.follows.unfollow(PERSON, "a")
    assert not await diary.follows.unfollow(PERSON, "a")
    left = await diary.subscriptions.of_person(PERSON)
    assert await diary.follows.unfollow(PERSON)

    assert left
    assert left.plan.interests.hubs == ("b", "c")
    assert await diary.follows.of(PERSON) == ()
    assert await diary.subscriptions.of_person(PERSON) is None


async def test_who_follows_another_hub_hears_again_of_those_they_followed(diary: Diary) -> None:
    first = await diary.follows.follow(PERSON, "a", at())
    await diary.subscriptions.pause(first.id, "closed")

    again = await diary.follows.follow(PERSON, "b", at(60))

    assert (again.state, again.effective) == ("active", at(60))


async def test_an_erased_person_leaves_neither_follows_nor_deliveries(diary: Diary, file: Path) -> None:
    theirs = await diary.follows.follow(PERSON, "a", at())
    (part,) = await intended(diary, theirs)
    await diary.deliveries.posted(part.key, 1, at())
    channel = await diary.subscriptions.add(GUILD, CHANNEL, PLAN, PERSON, at())

    erased = await diary.erase(PERSON)
    await diary.backup(file.with_name("copy.sqlite"))

    assert (erased.follows, erased.deliveries) == (1, 1)
    (left,) = await diary.subscriptions.active()
    assert (left.id, left.author) == (channel.id, None)
    with closing(sqlite3.connect(file.with_name("copy.sqlite"))) as connection:
        tables = ("follows", "deliveries", "had")
        counts = [connection.execute(f"SELECT count(*) FROM {table}").fetchone() for table in tables]  # noqa: S608
    assert counts == [(0,)] * 3
