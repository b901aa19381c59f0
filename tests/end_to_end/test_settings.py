"""Whoever manages a server sets how it is served, and nobody else does."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from playground.server import ChannelKind, Status, words
from playground.server.exchange import Exchange
from playground.server.people import Permission
from tests.end_to_end.staff import ZH, House, forced, house
from tests.small_seeds import write_small_seeds

SIZE = "how big is River Park"


@pytest.fixture
async def staffed(tmp_path: Path) -> AsyncIterator[House]:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as made:
        yield made


async def setting(staffed: House, verb: str, **options: Any) -> Exchange:
    return await staffed.local.slash(staffed.local.admin, staffed.local.general, f"settings {verb}", **options)


async def test_what_is_set_is_shown_privately(staffed: House) -> None:
    shown = await setting(staffed, "show")
    assert shown.ephemeral
    assert f"<#{staffed.local.staff.id}>" in shown.text
    assert "as Discord says" in shown.text


async def test_the_settings_in_chinese(staffed: House) -> None:
    local = staffed.local
    person = local.speak(local.admin, ZH)
    shown = await local.slash(person, local.general, "设置 语言", 语言="中文")
    assert "语言：中文" in shown.text
    assert "工作频道" in shown.text


async def test_public_answers_are_in_the_language_that_was_set(staffed: House) -> None:
    local = staffed.local
    await setting(staffed, "language", language="zh")
    shown = await local.slash(local.member, local.general, "ask", question="who is the mayor")
    assert "我不知道" in shown.text
    await setting(staffed, "language", language="discord")
    shown = await local.slash(local.member, local.general, "ask", question="who is the mayor")
    assert "I don't know" in shown.text


async def test_answers_are_private_where_that_was_set(staffed: House) -> None:
    local = staffed.local
    await setting(staffed, "answers", who="private")
    assert (await local.slash(local.member, local.general, "ask", question=SIZE)).ephemeral
    shown = await setting(staffed, "channel", channel=local.general, who="public")
    assert f"<#{local.general.id}>: public" in shown.text
    assert not (await local.slash(local.member, local.general, "ask", question=SIZE)).ephemeral
    await setting(staffed, "channel", channel=local.general, who="server")
    assert (await local.slash(local.member, local.general, "ask", question=SIZE)).ephemeral
    await setting(staffed, "answers", who="public")
    assert not (await local.slash(local.member, local.general, "ask", question=SIZE)).ephemeral


@pytest.mark.parametrize("forum", [False, True])
async def test_a_thread_goes_by_its_channel_unless_it_has_a_setting_of_its_own(staffed: House, forum: bool) -> None:
    local = staffed.local
    parent = local.add_channel("ideas", ChannelKind.FORUM) if forum else local.general
    thread = local.add_thread(parent, "Where to go?")
    mention = f"<@{local.bot.id}> {SIZE}"
    shown = await setting(staffed, "channel", channel=parent, who="private")
    assert f"<#{parent.id}>: private" in shown.text
    assert (await local.slash(local.member, thread, "ask", question=SIZE)).ephemeral
    asked = await local.say(local.member, thread, mention)
    assert "are private" in words(await local.next_message(thread, asked))

    await setting(staffed, "channel", channel=thread, who="public")

    assert not (await local.slash(local.member, thread, "ask", question=SIZE)).ephemeral
    asked = await local.say(local.member, thread, mention)
    assert "40 hectares" in words(await local.next_message(thread, asked))
    await setting(staffed, "channel", channel=thread, who="server")
    assert (await local.slash(local.member, thread, "hub", name="River Park")).ephemeral
    await setting(staffed, "channel", channel=parent, who="public")
    await setting(staffed, "answers", who="private")
    assert not (await local.slash(local.member, thread, "ask", question=SIZE)).ephemeral


async def test_a_thread_that_nobody_told_of_goes_by_its_channel_too(staffed: House) -> None:
    local = staffed.local
    await setting(staffed, "channel", channel=local.general, who="private")
    thread = local.world.add_thread(local.general, "From before")
    for _ in range(2):
        asked = await local.say(local.member, thread, f"<@{local.bot.id}> {SIZE}")
        assert "are private" in words(await local.next_message(thread, asked))


async def test_the_staff_channel_is_one_that_we_may_write_in(staffed: House) -> None:
    local = staffed.local
    shown = await setting(staffed, "staff-channel", channel=local.digests)
    assert f"Staff channel: <#{local.digests.id}>" in shown.text
    assert "Corrections and questions" in words(local.history(local.admin, local.digests)[-1])
    missing = {"message": "Missing Permissions", "code": 50013}
    local.faults.inject("POST", f"/channels/{local.general.id}/messages", Status(403, missing))

    refused = await setting(staffed, "staff-channel", channel=local.general)

    assert "I cannot write in" in refused.text
    assert staffed.bot.desk().servers.settings(staffed.guild).staff_channel == int(local.digests.id)
    none = await setting(staffed, "staff-channel")
    assert "Staff channel: none" in none.text


async def test_a_role_may_curate_and_not_set_anything(staffed: House) -> None:
    local = staffed.local
    role = local.add_role("Curators")
    curator = local.give_role(local.member, role)
    shown = await setting(staffed, "curators", role=role)
    assert f"<@&{role.id}>" in shown.text
    assert "2 hubs" in (await forced(local, curator, local.general, "knowledge status", [])).text
    assert "not by you" in (await forced(local, curator, local.general, "settings show", [])).text

    await setting(staffed, "curators")

    assert "not by you" in (await forced(local, curator, local.general, "knowledge status", [])).text


async def test_everybody_cannot_be_made_a_curator(staffed: House) -> None:
    everyone = staffed.local.world.guilds[staffed.local.guild.id].roles[0]
    refused = await setting(staffed, "curators", role=everyone)
    assert "Everybody has this role" in refused.text
    assert staffed.bot.desk().servers.settings(staffed.guild).curator_role is None


async def test_an_administrator_manages_too(staffed: House) -> None:
    local = staffed.local
    role = local.add_role("Boss", int(Permission.ADMINISTRATOR))
    boss = local.give_role(local.add_person("Bo"), role)
    assert "Settings of this server" in (await local.slash(boss, local.general, "settings show")).text


async def test_settings_survive_a_restart_and_a_failed_diary_changes_none(staffed: House) -> None:
    await staffed.let_the_diary_fail()
    refused = await setting(staffed, "answers", who="private")
    assert "The diary" in refused.text
    assert not staffed.bot.desk().servers.settings(staffed.guild).private


async def test_what_is_set_is_in_the_audit_with_who_and_where(staffed: House) -> None:
    local = staffed.local
    await setting(staffed, "channel", channel=local.general, who="private")
    (entry, *_) = await staffed.diary.audit.latest(staffed.guild)
    assert (entry.what, entry.who, entry.channel) == ("settings channel", local.admin.id, int(local.general.id))
    assert dict(entry.details) == {"channel": int(local.general.id), "who": "private"}
