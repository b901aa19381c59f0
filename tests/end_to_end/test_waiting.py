"""Who waits for an answer is told once it is known, by whatever loaded it; staff are told what was damaged."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.curating.notices import tell_waiting
from bot.diary import GuildSettings
from playground.server import AcceptThenFail, Drop, LocalDiscord, Person, Status, words
from tests.end_to_end.conftest import local_discord, serving
from tests.end_to_end.staff import TENANTS, ZH, House, house, told, until, write_fact
from tests.small_seeds import write_small_seeds

CLOSED = {"message": "Cannot send messages to this user", "code": 50007}


@pytest.fixture
async def staffed(tmp_path: Path) -> AsyncIterator[House]:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as made:
        yield made


async def wait_for(staffed: House, person: Person) -> str:
    """Ask in vain and press the button; the word that comes back."""
    shown = await staffed.local.slash(person, staffed.local.general, "ask", question=TENANTS)
    return (await staffed.local.press(person, shown.message, "Tell me when you know")).text


def sent(local: LocalDiscord, person: Person) -> int:
    """How often a direct message was tried."""
    return len(local.requests.find("POST", f"/channels/{local.dm(person).id}/messages"))


async def test_who_waits_is_told_after_a_reload_in_their_language_and_once(staffed: House) -> None:
    local = staffed.local
    chinese = local.add_person("Li", locale=ZH)
    assert "I will write to you" in await wait_for(staffed, local.member)
    assert "给您发私信" in await wait_for(staffed, chinese)
    write_fact(staffed.seeds)

    await staffed.knowledge("reload")

    await until(local, lambda: bool(told(local, local.member)) and bool(told(local, chinese)))
    (english,) = told(local, local.member)
    assert english.startswith("You wanted to be told")
    assert "Alpha and Beta" in english
    assert "Parks of the delta" in english
    assert told(local, chinese)[0].startswith("您曾希望")
    assert await tell_waiting(staffed.bot.desk(), staffed.bot) == 0
    assert await staffed.diary.gaps.open() == ()
    assert [len(told(local, person)) for person in (local.member, chinese)] == [1, 1]


async def test_who_is_told_can_go_on_from_there(staffed: House) -> None:
    local = staffed.local
    await wait_for(staffed, local.member)
    write_fact(staffed.seeds)
    await staffed.knowledge("reload")
    await until(local, lambda: bool(told(local, local.member)))
    place = local.dm(local.member)
    shown = local.history(local.member, place)[-1]
    sources = await local.press(local.member, shown, "Sources")
    assert "Parks of the delta" in sources.text


async def test_who_waits_is_told_at_a_start(tmp_path: Path) -> None:
    seeds = write_small_seeds(tmp_path / "seeds")
    async with local_discord() as local:
        async with serving(local, seeds, tmp_path / "data"):
            shown = await local.slash(local.member, local.general, "ask", question=TENANTS)
            await local.press(local.member, shown.message, "Tell me when you know")
        write_fact(seeds)
        async with serving(local, seeds, tmp_path / "data"):
            await until(local, lambda: bool(told(local, local.member)))
        async with serving(local, seeds, tmp_path / "data"):
            await asyncio.sleep(0.1)
        assert sent(local, local.member) == 1


async def test_who_waits_is_told_when_saved_seeds_load_themselves(tmp_path: Path) -> None:
    seeds = write_small_seeds(tmp_path / "seeds")
    async with local_discord() as local, serving(local, seeds, tmp_path / "data", watch=True):
        shown = await local.slash(local.member, local.general, "ask", question=TENANTS)
        await local.press(local.member, shown.message, "Tell me when you know")
        write_fact(seeds)
        await until(local, lambda: bool(told(local, local.member)))


async def test_closed_direct_messages_are_not_tried_for_ever(staffed: House) -> None:
    local = staffed.local
    await wait_for(staffed, local.member)
    path = f"/channels/{local.dm(local.member).id}/messages"
    local.faults.inject("POST", path, Status(403, CLOSED), times=None)
    write_fact(staffed.seeds)
    await staffed.knowledge("reload")
    await until(local, lambda: sent(local, local.member) == 1)
    assert (await staffed.diary.waits.wait(1)).state == "waiting"  # type: ignore[union-attr]

    for _ in range(5):
        await tell_waiting(staffed.bot.desk(), staffed.bot)

    assert sent(local, local.member) == 3
    assert (await staffed.diary.waits.wait(1)).state == "unreachable"  # type: ignore[union-attr]
    assert await staffed.diary.gaps.open() == ()


async def test_opened_again_they_are_told_with_the_next_try(staffed: House) -> None:
    local = staffed.local
    await wait_for(staffed, local.member)
    local.faults.inject("POST", f"/channels/{local.dm(local.member).id}/messages", Status(403, CLOSED))
    write_fact(staffed.seeds)
    await staffed.knowledge("reload")
    await until(local, lambda: sent(local, local.member) == 1)
    assert await tell_waiting(staffed.bot.desk(), staffed.bot) == 1
    assert len(told(local, local.member)) == 1


@pytest.mark.parametrize("fault", [AcceptThenFail(None), Drop(), AcceptThenFail(503)])
async def test_what_arrived_in_spite_of_an_error_is_not_sent_twice(
    staffed: House, fault: AcceptThenFail | Drop
) -> None:
    local = staffed.local
    await wait_for(staffed, local.member)
    local.faults.inject("POST", f"/channels/{local.dm(local.member).id}/messages", fault)
    write_fact(staffed.seeds)
    await staffed.knowledge("reload")
    await until(local, lambda: sent(local, local.member) >= 1)
    await tell_waiting(staffed.bot.desk(), staffed.bot)
    assert len(told(local, local.member)) == 1


async def test_many_calls_at_once_tell_somebody_once(staffed: House) -> None:
    local = staffed.local
    await wait_for(staffed, local.member)
    write_fact(staffed.seeds)
    await staffed.bot.desk().engine.reload()
    calls = (tell_waiting(staffed.bot.desk(), staffed.bot) for _ in range(10))
    assert sorted(await asyncio.gather(*calls)) == [0] * 9 + [1]
    assert len(told(local, local.member)) == 1


async def test_a_crash_between_sending_and_marking_does_not_send_with_every_start(staffed: House) -> None:
    """The try is counted before it is made: a bot that dies after each of them makes three at most."""
    local = staffed.local
    await wait_for(staffed, local.member)
    write_fact(staffed.seeds)
    await staffed.bot.desk().engine.reload()
    waits, now = staffed.diary.waits, staffed.bot.desk().now()
    assert [await waits.attempt(1, now) for _ in range(3)] == [True] * 3
    assert await tell_waiting(staffed.bot.desk(), staffed.bot) == 0
    assert sent(local, local.member) == 0
    assert (await waits.wait(1)).state == "unreachable"  # type: ignore[union-attr]


async def test_a_diary_that_fails_tells_nobody_and_questions_are_answered(
    staffed: House, caplog: pytest.LogCaptureFixture
) -> None:
    local = staffed.local
    await wait_for(staffed, local.member)
    write_fact(staffed.seeds)
    await staffed.bot.desk().engine.reload()
    await staffed.let_the_diary_fail()
    assert await tell_waiting(staffed.bot.desk(), staffed.bot) == 0
    assert "who waits for an answer cannot be told" in caplog.text
    assert sent(local, local.member) == 0
    assert "Alpha" in (await local.slash(local.member, local.general, "ask", question=TENANTS)).text


async def test_staff_are_told_once_what_was_damaged_at_a_start(tmp_path: Path) -> None:
    seeds, data = write_small_seeds(tmp_path / "seeds"), tmp_path / "data"
    async with local_discord() as local:
        async with serving(local, seeds, data) as bot:
            desk = bot.desk()
            await desk.servers.change(GuildSettings(int(local.guild.id), staff_channel=int(local.staff.id)))
            await desk.diary.backup(data / "backups" / "diary-2030-01-01.sqlite")
        (data / "diary.sqlite").write_bytes(b"garbage" * 1_000)
        (data / "knowledge.sqlite").write_bytes(b"garbage" * 1_000)

        async with serving(local, seeds, data):
            await until(local, lambda: bool(local.history(local.admin, local.staff)))
            status = await local.slash(local.admin, local.general, "knowledge status")
        async with serving(local, seeds, data):
            await asyncio.sleep(0.1)

        (message,) = local.history(local.admin, local.staff)
        assert "The store was damaged" in words(message)
        assert "The diary was damaged" in words(message)
        assert str(data) not in words(message)
        assert "The diary was damaged" in status.text


async def test_staff_are_told_in_the_language_of_their_server(tmp_path: Path) -> None:
    seeds, data = write_small_seeds(tmp_path / "seeds"), tmp_path / "data"
    async with local_discord() as local:
        local.move_in(ZH)
        async with serving(local, seeds, data) as bot:
            await bot.desk().servers.change(GuildSettings(int(local.guild.id), staff_channel=int(local.staff.id)))
        (data / "knowledge.sqlite").write_bytes(b"garbage" * 1_000)
        async with serving(local, seeds, data):
            await until(local, lambda: bool(local.history(local.admin, local.staff)))
            status = await local.slash(local.admin, local.general, "knowledge status")
        assert "The store was damaged" in status.text
        assert "版本库已损坏" in words(local.history(local.admin, local.staff)[0])
