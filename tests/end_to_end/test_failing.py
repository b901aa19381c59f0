"""What people see when something breaks."""

import asyncio
from dataclasses import replace
from typing import NoReturn, cast

import pytest

from knowledge import Engine
from playground.server import AcceptThenFail, Drop, LocalDiscord, RateLimited, Status, Step, words
from tests.end_to_end.conftest import Serve, replies

SIZE = "how big is River Park"
CALLBACK = "/interactions/*/*/callback"
INVALID = {"message": "Invalid Form Body", "code": 50035}


@pytest.mark.parametrize("fault", [Status(400, INVALID), Drop()])
async def test_a_command_that_fails_tells_the_person_privately(
    local: LocalDiscord, serve: Serve, caplog: pytest.LogCaptureFixture, fault: Status | Drop
) -> None:
    local.faults.inject("POST", CALLBACK, fault)
    async with serve():
        failed = await local.slash(local.member, local.general, "ask", question="how big is River Park")
        after = await local.slash(local.member, local.general, "ask", question="how big is River Park")
    assert failed.ephemeral
    assert failed.text.startswith("Something went wrong on our side.")
    assert "40 hectares" in after.text
    assert "command ask failed" in caplog.text
    assert local.token not in caplog.text
    assert failed.token not in caplog.text


async def test_an_answer_that_arrived_in_spite_of_an_error_stays_the_only_one(
    local: LocalDiscord, serve: Serve
) -> None:
    local.faults.inject("POST", CALLBACK, AcceptThenFail(None))
    async with serve():
        exchange = await local.slash(local.member, local.general, "ask", question="how big is River Park")
        assert await local.bell.until(lambda: len(replies(local)) == 2, 2)
    assert exchange.steps == [Step.REPLY]
    assert "40 hectares" in exchange.text
    assert [call.status for call in replies(local)] == [None, 400]
    local.requests.clear()


async def test_a_discord_that_is_gone_leaves_nothing_unhandled(
    local: LocalDiscord, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    gone = local.faults.inject("POST", CALLBACK, Drop(), times=None)
    async with serve():
        local.start_slash(local.member, local.general, "ask", question="how big is River Park")
        assert await local.bell.until(lambda: gone.hits == 2, 2)
        local.faults.clear()
        after = await local.slash(local.member, local.general, "hub", name="RVP")
    assert after.text.startswith("## River Park")
    assert [record for record in caplog.records if record.name == "asyncio"] == []
    assert "a word was refused" in caplog.text


async def test_a_stop_waits_for_an_answer_on_its_way(local: LocalDiscord, serve: Serve) -> None:
    limited = local.faults.inject("POST", CALLBACK, RateLimited(0.2))
    async with serve():
        exchange = local.start_slash(local.member, local.general, "ask", question="how big is River Park")
        assert await local.bell.until(lambda: limited.hits == 1, 2)
    assert "40 hectares" in exchange.text


async def test_a_stop_does_not_wait_for_ever(
    local: LocalDiscord, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.app.LAST_ANSWERS", 0.1)
    limited = local.faults.inject("POST", CALLBACK, RateLimited(30.0))
    async with asyncio.timeout(3), serve():
        exchange = local.start_slash(local.member, local.general, "ask", question="how big is River Park")
        assert await local.bell.until(lambda: limited.hits == 1, 2)
    assert "could not finish" in exchange.text


class Broken:
    """An engine with a bug in it."""

    def __getattr__(self, name: str) -> NoReturn:
        raise RuntimeError(f"{name} is broken")


async def test_whoever_writes_to_a_bot_with_a_bug_is_told(
    local: LocalDiscord, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    async with serve() as bot:
        desk = bot.desk()
        bot._desk = replace(desk, engine=cast("Engine", Broken()))
        for text, place in (
            (f"<@{local.bot.id}> {SIZE}", local.general),
            ("河畔园有多大", local.dm(local.member)),
        ):
            asked = await local.say(local.member, place, text)
            word = words(await local.next_message(place, asked))
            assert word.startswith(
                "Something went wrong on our side." if place is local.general else "我们这边出了问题"
            )
        bot._desk = desk
        asked = await local.say(local.member, local.general, f"<@{local.bot.id}> {SIZE}")
        assert "40 hectares" in words(await local.next_message(local.general, asked))
    assert "a message could not be answered" in caplog.text
