"""Where digests go with the real bot: every kind of channel, threads that rest or are locked, and channels that go."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from playground.server import Channel, ChannelKind, Permission
from tests.end_to_end.digesting import Digesting, digesting
from tests.end_to_end.staff import ZH
from tests.small_seeds import write_small_seeds

WRITTEN = (ChannelKind.TEXT, ChannelKind.NEWS, ChannelKind.VOICE, ChannelKind.STAGE)
THREADS = (ChannelKind.THREAD, ChannelKind.PRIVATE_THREAD, ChannelKind.NEWS_THREAD)


@pytest.fixture
async def made(tmp_path: Path) -> AsyncIterator[Digesting]:
    async with digesting(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as digests:
        yield digests


def a_channel(made: Digesting, kind: ChannelKind) -> Channel:
    """A place of a kind; threads are in channels that have such."""
    local = made.house.local
    if kind in THREADS:
        parent = ChannelKind.NEWS if kind is ChannelKind.NEWS_THREAD else ChannelKind.TEXT
        return local.add_thread(local.add_channel("hubs", parent), "weekly", kind)
    return local.add_channel("hubs", kind)


async def known(made: Digesting) -> None:
    """Let the bot have heard of what was done before: a command's event comes after it."""
    await made.digest("list")


async def refusals(made: Digesting, channel: Channel) -> list[str]:
    """What the admin is told that the bot lacks in a channel."""
    await known(made)
    exchange = await made.digest("add", channel=channel, time="9:00")
    assert f"I cannot post in <#{channel.id}> yet." in exchange.text
    return [line[4:-2] for line in exchange.text.splitlines() if line.startswith("- **")]


@pytest.mark.parametrize("kind", [*WRITTEN, *THREADS])
async def test_where_messages_are_written_a_digest_comes(made: Digesting, kind: ChannelKind) -> None:
    channel = a_channel(made, kind)
    await known(made)
    exchange = await made.digest("add", channel=channel, time="9:00")
    assert "Set up" in exchange.text
    assert "archived" not in exchange.text
    (one,) = await made.all()
    made.next_day(one.plan)

    await made.beat()
    await made.beat()

    (text,) = made.texts(channel)
    assert "Worth knowing" in text


@pytest.mark.parametrize(
    ("kind", "reason", "chinese"),
    [
        (ChannelKind.FORUM, "would start a thread each time", "每次摘要都要新建帖子"),
        (ChannelKind.MEDIA, "would start a thread each time", "每次摘要都要新建帖子"),
        (ChannelKind.CATEGORY, "No messages are written there. Choose a text channel", "那里不能写消息"),
    ],
)
async def test_where_none_are_the_reason_is_said(made: Digesting, kind: ChannelKind, reason: str, chinese: str) -> None:
    local, channel = made.house.local, a_channel(made, kind)
    await known(made)
    refused = await made.digest("add", channel=channel, time="9:00")
    person = local.speak(local.admin, ZH)
    again = await local.slash(person, local.general, "摘要 添加", 频道=channel, 时间="9:00")
    assert "Nothing was changed." in refused.text
    assert reason in refused.text
    assert chinese in again.text
    assert await made.all() == ()
    local.speak(local.admin, "en-US")
    one = await made.added()
    edited = await made.digest("edit", digest=str(one.id), channel=channel)
    assert reason in edited.text


async def test_a_thread_in_a_forum_takes_digests(made: Digesting) -> None:
    local = made.house.local
    thread = local.add_thread(local.add_channel("ideas", ChannelKind.FORUM), "hubs")
    await known(made)
    await made.digest("add", channel=thread, time="9:00")
    (one,) = await made.all()
    await made.digest("now", digest=str(one.id))
    assert len(made.texts(thread)) == 1


@pytest.mark.parametrize("kind", [ChannelKind.VOICE, ChannelKind.STAGE])
async def test_where_people_speak_the_bot_has_to_be_let_in(made: Digesting, kind: ChannelKind) -> None:
    channel = a_channel(made, kind)
    made.house.local.deny(channel, Permission.CONNECT | Permission.SEND_MESSAGES)
    assert await refusals(made, channel) == ["Connect", "Send Messages"]


async def test_of_a_locked_thread_it_is_said_what_the_bot_needs(made: Digesting) -> None:
    local, thread = made.house.local, a_channel(made, ChannelKind.THREAD)
    for archived in (False, True):
        local.set_thread(thread, archived=archived, locked=True)
        assert await refusals(made, thread) == ["Manage Threads, as the thread is locked"]
    person = local.speak(local.admin, ZH)
    chinese = await local.slash(person, local.general, "摘要 添加", 频道=thread, 时间="9:00")
    assert "管理子区（该子区已锁定）" in chinese.text
    assert await made.all() == ()


async def test_an_archived_thread_is_opened_by_its_digest(made: Digesting) -> None:
    local, thread = made.house.local, a_channel(made, ChannelKind.THREAD)
    local.set_thread(thread, archived=True)
    await known(made)
    exchange = await made.digest("add", channel=thread, time="9:00")
    assert "Set up" in exchange.text
    assert "The thread is archived: its next digest opens it again." in exchange.text
    (one,) = await made.all()
    for _ in range(2):
        made.next_day(one.plan)
        await made.beat()
        assert not local.world.channels[thread.id].archived
        # People archive it again, which keeps nothing from coming the next day.
        local.set_thread(thread, archived=True)
    assert len(made.texts(thread)) == 2


async def test_a_thread_that_is_locked_later_pauses_its_digest_and_the_staff_is_told_once(made: Digesting) -> None:
    local, thread = made.house.local, a_channel(made, ChannelKind.THREAD)
    await known(made)
    await made.digest("add", channel=thread, time="9:00")
    (one,) = await made.all()
    local.set_thread(thread, archived=True, locked=True)
    for _ in range(4):
        made.next_day(one.plan)
        for hours in range(5):
            made.set(made.clock().replace(hour=9 + hours, minute=1))
            await made.beat()
    (after,) = await made.all()
    assert made.texts(thread) == []
    assert (after.state, after.reason) == ("paused", "403 160005: Thread is locked")
    (told,) = made.texts(local.staff)
    assert f"The digest of <#{thread.id}> cannot be posted and is paused now." in told
    assert "Thread is locked" in told
    assert "Thread is locked" in (await made.digest("list")).text
    assert len([call for call in local.requests if call.status == 403]) == 9

    local.set_thread(thread)
    await made.digest("resume", digest=str(one.id))
    made.next_day(one.plan)
    await made.beat()

    assert len(made.texts(thread)) == 1
    local.requests.clear()


async def test_a_digest_that_is_moved_to_another_channel_comes_there_the_same_day(made: Digesting) -> None:
    local = made.house.local
    one = await made.added()
    local.deny(local.digests, Permission.SEND_MESSAGES)
    made.next_day(one.plan)
    await made.beat()
    other = local.add_channel("other")
    await known(made)

    await made.digest("edit", digest=str(one.id), channel=other)
    await made.beat()
    await made.beat()

    assert len(made.texts(other)) == 1
    log = await made.digest("log", digest=str(one.id))
    assert f"<#{other.id}>" in log.text
    local.requests.clear()


async def test_refusals_of_another_channel_do_not_count_in_the_new_one(made: Digesting) -> None:
    local = made.house.local
    one = await made.added()
    first, second = local.digests, local.add_channel("second")
    for channel in (first, second):
        local.deny(channel, Permission.SEND_MESSAGES)
    for _ in range(2):
        made.next_day(one.plan)
        for hours in range(5):
            made.set(made.clock().replace(hour=9 + hours, minute=1))
            await made.beat()
    local.deny(second, 0)
    await known(made)
    await made.digest("edit", digest=str(one.id), channel=second)
    local.deny(second, Permission.SEND_MESSAGES)
    made.next_day(one.plan)
    for hours in range(5):
        made.set(made.clock().replace(hour=9 + hours, minute=1))
        await made.beat()
    (after,) = await made.all()
    assert (after.state, after.failures) == ("active", 1)
    local.requests.clear()


async def test_a_bot_that_is_removed_and_invited_again_goes_on_where_it_was(made: Digesting) -> None:
    local = made.house.local
    one = await made.added()
    local.remove_bot()
    for _ in range(4):
        made.next_day(one.plan)
        for hours in range(5):
            made.set(made.clock().replace(hour=9 + hours, minute=1))
            await made.beat()
    refused = [call.path for call in local.requests if (call.status or 0) >= 400]
    (paused,) = await made.all()
    local.invite_bot()
    await known(made)
    listed = await made.digest("list")
    assert paused.state == "paused"
    # Three requests a day, and one word that nobody could be told.
    assert len([path for path in refused if str(local.digests.id) in path]) == 9
    assert len(refused) <= 12
    assert "paused: 40" in listed.text
    await made.digest("resume", digest=str(one.id))
    made.next_day(one.plan)
    await made.beat()
    assert len(made.texts()) == 1
    local.requests.clear()


async def test_a_channel_that_was_made_anew_is_another_one(made: Digesting) -> None:
    local = made.house.local
    one = await made.added()
    local.remove_channel(local.digests)
    anew = local.add_channel("digests")
    made.next_day(one.plan)
    await made.beat()
    assert made.texts(anew) == []
    await known(made)
    await made.digest("edit", digest=str(one.id), channel=anew)
    await made.beat()
    assert len(made.texts(anew)) == 1
    assert (await made.all())[0].state == "active"
    local.requests.clear()


async def test_a_digest_whose_zone_is_gone_says_so_and_takes_another(made: Digesting) -> None:
    local = made.house.local
    one = await made.added(timezone="Berlin")
    await made.house.diary.subscriptions.edit(one.id, replace(one.plan, zone="Atlantis/Capital"), made.clock())
    assert "its time zone is not known any more" in (await made.digest("list")).text
    person = local.speak(local.admin, ZH)
    assert "已不再认识它的时区" in (await local.slash(person, local.general, "摘要 列表")).text
    local.speak(local.admin, "en-US")
    assert "It cannot be made" in (await made.digest("now", digest=str(one.id))).text
    edited = await made.digest("edit", digest=str(one.id), timezone="Lisbon")
    assert "not known any more" not in edited.text
    assert "next <t:" in edited.text


async def test_what_cannot_be_posted_is_not_resumed_and_the_reason_is_said(made: Digesting) -> None:
    local = made.house.local
    one = await made.added()
    number = str(one.id)
    await made.digest("pause", digest=number)
    local.deny(local.digests, Permission.SEND_MESSAGES)
    await known(made)
    assert "- **Send Messages**" in (await made.digest("resume", digest=number)).text
    local.remove_channel(local.digests)
    await known(made)
    assert "The channel is not there any more." in (await made.digest("resume", digest=number)).text
    person = local.speak(local.admin, ZH)
    chinese = await local.slash(person, local.general, "摘要 恢复", 摘要=number)
    assert "该频道已不存在。请用 /摘要 更改 另选一个。" in chinese.text
    assert (await made.all())[0].state == "paused"
    local.requests.clear()
