"""The gateway when connections break: resuming, queueing, starting anew."""

import asyncio
from collections.abc import Awaitable, Callable

import aiohttp
import discord
import pytest

from playground.server import LocalDiscord, NoAnswer
from tests.playground.bots import TryBot
from tests.playground.conftest import Clock, Connect


def counting_bot() -> tuple[TryBot, list[int]]:
    bot, seen = TryBot(), []

    @bot.tree.command(description="Are you there?")
    async def ping(interaction: discord.Interaction) -> None:
        seen.append(interaction.id)
        await interaction.response.send_message("yes")

    return bot, seen


async def op_7(local: LocalDiscord) -> None:
    await local.gateway.ask_reconnect()


async def cut(local: LocalDiscord) -> None:
    local.gateway.kill()


async def close_4000(local: LocalDiscord) -> None:
    await local.gateway.close(4000)


@pytest.mark.parametrize("breaking", [op_7, cut, close_4000])
async def test_a_broken_connection_is_resumed_without_a_new_identify(
    local: LocalDiscord, connect: Connect, breaking: Callable[[LocalDiscord], Awaitable[None]]
) -> None:
    bot, seen = counting_bot()
    async with connect(bot):
        await breaking(local)
        exchanges = [local.start_slash(local.member, local.general, "ping") for _ in range(3)]
        for exchange in exchanges:
            await exchange.answer()
        await asyncio.wait_for(bot.resumed.wait(), 2)
    assert (local.gateway.identifies, local.gateway.resumes) == (1, 1)
    assert seen == [int(exchange.id) for exchange in exchanges]


async def test_an_interaction_waits_while_a_session_is_only_resumable(local: LocalDiscord, connect: Connect) -> None:
    bot, seen = counting_bot()
    async with connect(bot):
        await local.gateway.close(4000)
        await local.bell.until(lambda: not local.gateway.connected, 2)
        exchange = local.start_slash(local.member, local.general, "ping")
        assert exchange.steps == []
        await exchange.answer()
    assert len(seen) == 1
    assert len(local.requests.find("POST", "/callback")) == 1


async def test_an_invalid_session_makes_the_bot_identify_again(local: LocalDiscord, connect: Connect) -> None:
    bot, seen = counting_bot()
    async with connect(bot):
        await local.gateway.invalidate()
        assert await local.bell.until(lambda: local.gateway.connected and local.gateway.identifies == 2, 2)
        exchange = await local.slash(local.member, local.general, "ping")
    assert exchange.text == "yes"
    assert len(seen) == 1


async def test_a_session_ends_when_the_bot_says_goodbye(local: LocalDiscord) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(local.gateway_url) as socket:
        assert (await socket.receive_json(timeout=1))["op"] == 10
        await socket.send_json({"op": 2, "d": {"token": local.token, "intents": 1, "properties": {}}})
        assert (await socket.receive_json(timeout=1))["t"] == "READY"
        assert len(local.gateway.sessions) == 1
        await socket.close(code=1000)
    assert await local.bell.until(lambda: not local.gateway.sessions, 1)


async def test_a_lost_session_is_forgotten_after_two_minutes(
    local: LocalDiscord, connect: Connect, clock: Clock
) -> None:
    bot, _ = counting_bot()
    async with connect(bot):
        local.gateway.resume_url = "ws://127.0.0.1:1"
    await local.bell.until(lambda: not local.gateway.connected, 1)
    clock.advance(121)
    with pytest.raises(NoAnswer, match="offline"):
        await local.slash(local.member, local.general, "ping")


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ("nonsense", 4002),
        ('{"op": 99, "d": null}', 4003),
        ('{"op": 2, "d": {"token": "wrong", "intents": 1}}', 4004),
        ('{"op": 6, "d": {"token": "wrong", "session_id": "a", "seq": 1}}', 4004),
        ('{"op": 2, "d": {"token": "%s", "intents": "all"}}', 4013),
        ('{"op": 2, "d": {"token": "%s", "intents": -1}}', 4013),
        ('{"op": 2, "d": {"token": "%s", "intents": 2}}', 4014),
    ],
)
async def test_a_wrong_word_closes_the_connection(local: LocalDiscord, sent: str, code: int) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(local.gateway_url) as socket:
        await socket.receive_json(timeout=1)
        await socket.send_str(sent.replace("%s", local.token))
        closed = await socket.receive(timeout=1)
    assert (closed.type, closed.data) == (aiohttp.WSMsgType.CLOSE, code)


async def test_a_connection_without_heartbeats_is_closed() -> None:
    async with (
        LocalDiscord(heartbeat_seconds=0.02) as local,
        aiohttp.ClientSession() as session,
        session.ws_connect(local.gateway_url) as socket,
    ):
        await socket.receive_json(timeout=1)
        closed = await socket.receive(timeout=1)
    assert closed.data == 4009


async def test_a_silent_gateway_delivers_nothing(local: LocalDiscord, connect: Connect) -> None:
    bot, seen = counting_bot()
    async with connect(bot):
        local.gateway.silent = True
        exchange = local.start_slash(local.member, local.general, "ping")
        assert not await local.bell.until(lambda: exchange.answered, 0.1)
        local.gateway.silent = False
        await local.slash(local.member, local.general, "ping")
    assert len(seen) == 2


async def test_an_invalid_but_resumable_session_is_resumed(local: LocalDiscord, connect: Connect) -> None:
    bot, seen = counting_bot()
    async with connect(bot):
        await local.gateway.invalidate(resumable=True)
        exchange = local.start_slash(local.member, local.general, "ping")
        await exchange.answer(seconds=8)
    assert (local.gateway.identifies, local.gateway.resumes, len(seen)) == (1, 1, 1)


@pytest.mark.parametrize(
    "content", [None, 7, {}, {"session_id": 7, "seq": "x"}, {"session_id": None, "seq": None}], ids=str
)
async def test_a_resume_of_nothing_is_an_invalid_session(local: LocalDiscord, content: object) -> None:
    told = {**content, "token": local.token} if isinstance(content, dict) else content
    async with aiohttp.ClientSession() as session, session.ws_connect(local.gateway_url) as socket:
        await socket.receive_json(timeout=1)
        await socket.send_json({"op": 6, "d": told})
        answer = await socket.receive(timeout=1)
    if isinstance(content, dict):
        assert answer.json()["op"] == 9
    else:
        assert answer.data == 4004


async def test_a_bot_is_told_where_to_resume_and_that_may_be_a_dead_address(
    local: LocalDiscord, connect: Connect
) -> None:
    bot, _ = counting_bot()
    local.gateway.resume_url = "ws://127.0.0.1:9/gateway"
    async with connect(bot):
        await local.gateway.close(4000)
        assert not await local.bell.until(lambda: local.gateway.connected and bool(local.gateway.resumes), 0.3)
    assert (local.gateway.identifies, local.gateway.resumes) == (1, 0)


async def test_nobody_gets_in_while_the_gateway_is_down(local: LocalDiscord) -> None:
    local.gateway.down = True
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError, match="503"):
            await session.ws_connect(local.gateway_url)
        local.gateway.down = False
        async with session.ws_connect(local.gateway_url) as socket:
            assert (await socket.receive_json(timeout=1))["op"] == 10
