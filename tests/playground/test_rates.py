"""Rate limits as Discord has them: a bucket for a route and channel, one over all, and too many invalid requests."""

import time

import discord
import pytest

from playground.server import Limit, LocalDiscord, RateLimited
from tests.playground.bots import TryBot
from tests.playground.conftest import Clock, Connect
from tests.playground.raw import raw


async def test_a_channel_takes_five_messages_in_five_seconds(local: LocalDiscord, clock: Clock) -> None:
    places = [f"/channels/{channel.id}/messages" for channel in (local.general, local.digests)]
    async with raw(local) as line:
        answers = [await line.ask("POST", places[0], {"content": "x"}) for _ in range(6)]
        elsewhere = await line.ask("POST", places[1], {"content": "x"})
        clock.advance(5)
        later = await line.ask("POST", places[0], {"content": "x"})
    assert [answer.status for answer in answers] == [200] * 5 + [429]
    assert [answer.headers["X-RateLimit-Remaining"] for answer in answers] == ["4", "3", "2", "1", "0", "0"]
    assert (elsewhere.status, later.status) == (200, 200)

    first, refused = answers[0].headers, answers[5]
    assert (first["X-RateLimit-Limit"], first["Via"], "X-RateLimit-Scope" in first) == ("5", "1.1 google", False)
    assert first["X-RateLimit-Bucket"] == elsewhere.headers["X-RateLimit-Bucket"]
    assert 0 < float(first["X-RateLimit-Reset-After"]) <= 5
    assert abs(float(first["X-RateLimit-Reset"]) - clock().timestamp()) < 10
    assert 4 < refused.json["retry_after"] <= 5
    assert (refused.json["global"], refused.headers["X-RateLimit-Scope"]) == (False, "user")
    assert (refused.headers["Retry-After"], refused.headers["Via"]) == ("5", "1.1 google")
    assert len(local.history(local.member, local.general)) == 6


async def test_discord_py_keeps_a_limit_by_its_headers(local: LocalDiscord, connect: Connect) -> None:
    local.rates.routes["POST /channels/*/messages"] = Limit(2, 0.2)
    async with connect(TryBot()) as bot:
        channel, began = bot.get_partial_messageable(int(local.general.id)), time.monotonic()
        for number in range(5):
            await channel.send(str(number))
    assert time.monotonic() - began >= 0.4
    assert {call.status for call in local.requests.find("POST", "/messages")} == {200}


async def test_fifty_requests_a_second_over_all_and_replies_do_not_count(local: LocalDiscord) -> None:
    local.rates.everything = Limit(3, 60.0)
    async with raw(local) as line:
        replies = [await line.ask("POST", "/interactions/1/token/callback", {"type": 4}) for _ in range(5)]
        asked = [await line.ask("GET", "/users/@me") for _ in range(4)]
        last = await line.ask("POST", "/webhooks/1/token", {"content": "x"})
    assert {answer.status for answer in (*replies, last)} == {404}
    assert [answer.status for answer in asked] == [200, 200, 200, 429]
    assert asked[3].json["global"] is True
    assert (asked[3].headers["X-RateLimit-Global"], asked[3].headers["X-RateLimit-Scope"]) == ("true", "global")


async def test_invalid_requests_are_counted_and_too_many_ban_the_address(local: LocalDiscord, clock: Clock) -> None:
    local.faults.inject("GET", "/users/@me", RateLimited(), times=1)
    async with raw(local) as line:
        await line.ask("GET", "/users/@me")
        await line.ask("GET", "/users/@me", headers={"Authorization": "Bot wrong"})
        await line.ask("GET", f"/channels/{local.foreign_channel.id}")
        await line.ask("GET", "/channels/1")
        assert local.rates.invalid_requests == 3
        for _ in range(9_997):
            local.rates.judge(401, {})
        banned = await line.ask("GET", "/users/@me")
        clock.advance(601)
        later = await line.ask("GET", "/users/@me")
    assert (banned.status, "Via" in banned.headers) == (429, False)
    assert later.status == 200


async def test_a_bot_with_a_patience_gives_up_on_a_long_limit(local: LocalDiscord) -> None:
    bot = TryBot(max_ratelimit_timeout=30)
    async with bot:
        await bot.login(local.token)
        local.faults.inject("POST", "/**", RateLimited(7200))
        with pytest.raises(discord.RateLimited) as limited:
            await bot.get_partial_messageable(int(local.general.id)).send("x")
    assert limited.value.retry_after == 7200
