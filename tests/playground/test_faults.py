"""Faults that a test injects, and how a bot sees them."""

import asyncio

import aiohttp
import discord
import pytest

from playground.server import AcceptThenFail, Drop, Fault, Hang, LocalDiscord, RateLimited, Reset, Slow, Status
from tests.playground.bots import TryBot
from tests.playground.conftest import Connect

POSTS = "/channels/*/messages"


async def post(bot: TryBot, local: LocalDiscord, text: str = "hello") -> discord.Message:
    return await bot.get_partial_messageable(int(local.general.id)).send(text)


@pytest.mark.parametrize(
    ("fault", "seen", "kept"),
    [
        (Status(503), discord.DiscordServerError, 0),
        (Status(403, {"message": "Missing Access", "code": 50001}), discord.Forbidden, 0),
        (RateLimited(via=False), discord.HTTPException, 0),
        (Drop(), aiohttp.ClientError, 0),
        (AcceptThenFail(503), discord.DiscordServerError, 1),
        (AcceptThenFail(None), aiohttp.ClientError, 1),
        (Hang(0.05), aiohttp.ClientError, 0),
        (Reset(), aiohttp.ClientOSError, 0),
        (AcceptThenFail(Reset()), aiohttp.ClientOSError, 1),
        (AcceptThenFail(Hang(0.05)), aiohttp.ClientError, 1),
        (AcceptThenFail(Status(403)), discord.Forbidden, 1),
    ],
)
async def test_a_fault_hits_one_call(
    local: LocalDiscord, connect: Connect, fault: Fault, seen: type[Exception], kept: int
) -> None:
    rule = local.faults.inject("POST", POSTS, fault)
    async with connect(TryBot()) as bot:
        with pytest.raises(seen):
            await post(bot, local)
        assert len(local.history(local.member, local.general)) == kept
        await post(bot, local)
    assert rule.hits == 1
    assert len(local.history(local.member, local.general)) == kept + 1
    assert [call.fault for call in local.requests.find("POST", "/messages")] == [fault, None]


@pytest.mark.parametrize("everywhere", [False, True])
async def test_a_rate_limit_is_waited_for(local: LocalDiscord, connect: Connect, everywhere: bool) -> None:
    local.faults.inject("POST", POSTS, RateLimited(0.05, everywhere=everywhere))
    async with connect(TryBot()) as bot:
        await post(bot, local)
    assert [call.status for call in local.requests.find("POST", "/messages")] == [429, 200]


async def test_a_fault_strikes_the_calls_it_was_told_to(local: LocalDiscord, connect: Connect) -> None:
    local.rates.routes.clear()
    local.faults.inject("*", POSTS, Status(403), after=1, times=2)
    async with connect(TryBot()) as bot:
        results = await asyncio.gather(*(post(bot, local) for _ in range(4)), return_exceptions=True)
        local.faults.inject("POST", "/**", Status(403), times=None)
        local.faults.clear()
        await post(bot, local)
    assert sorted(isinstance(result, discord.Forbidden) for result in results) == [False, False, True, True]


async def test_every_request_is_recorded(local: LocalDiscord, connect: Connect) -> None:
    async with connect(TryBot()) as bot:
        await post(bot, local, "hello")
    recorded = [(call.method, call.path.rsplit("/", 1)[-1], call.status) for call in local.requests]
    assert recorded == [("GET", "@me", 200), ("GET", "@me", 200), ("POST", "messages", 200)]
    assert local.requests.find("POST")[0].body["content"] == "hello"


async def test_an_unknown_route_and_broken_json_are_refused(local: LocalDiscord) -> None:
    headers = {"Authorization": f"Bot {local.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(local.api_url + "/nowhere") as answer:
            assert (answer.status, await answer.json()) == (404, {"message": "404: Not Found", "code": 0})
        async with session.delete(local.api_url + "/gateway") as answer:
            assert answer.status == 405
        url = f"{local.api_url}/channels/{local.general.id}/messages"
        async with session.post(url, data=b"{", headers={"Content-Type": "application/json"}) as answer:
            assert (await answer.json())["code"] == 50109


async def test_what_was_not_accepted_does_not_fail_afterwards(local: LocalDiscord, connect: Connect) -> None:
    local.faults.inject("POST", POSTS, AcceptThenFail(503))
    async with connect(TryBot()) as bot:
        with pytest.raises(discord.HTTPException, match="50006"):
            await post(bot, local, " ")


async def test_a_slow_call_is_done_all_the_same(local: LocalDiscord, connect: Connect) -> None:
    local.faults.inject("POST", POSTS, Slow(0.2))
    async with connect(TryBot()) as bot:
        began = asyncio.get_running_loop().time()
        await post(bot, local)
    assert asyncio.get_running_loop().time() - began >= 0.2
    assert len(local.history(local.member, local.general)) == 1


async def test_a_fault_can_hit_every_second_call(local: LocalDiscord, connect: Connect) -> None:
    rule = local.faults.inject("POST", POSTS, RateLimited(0.01), times=None, every=2)
    async with connect(TryBot()) as bot:
        for text in ("one", "two"):
            await post(bot, local, text)
    assert (rule.seen, rule.hits) == (4, 2)
