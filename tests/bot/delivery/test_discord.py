"""The poster over the real discord.py: what it sends, what it finds again, and what each trouble means."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery import Absent, DiscordPoster, Doubtful, Place, Posted, Refused, Unreadable
from bot.render.cards import Button, Buttons, card
from playground.server import (
    AcceptThenFail,
    Drop,
    Fault,
    Hang,
    LocalDiscord,
    Permission,
    RateLimited,
    Reset,
    Status,
)
from tests.bot.delivery.locally import posting
from tests.described import description, violations

CARD = card("plain", "Something", "-# abcdefgh", controls=(Buttons((Button("Stop", "h1:unfollow:all:"),)),))
OTHER = card("plain", "Something else", "-# hgfedcba")
POSTS = "/channels/*/messages"


@pytest.fixture
async def local() -> AsyncIterator[LocalDiscord]:
    async with LocalDiscord(described=description()) as server:
        yield server
        assert server.requests.failures == []
        assert violations(server) == []


@pytest.fixture
async def poster(local: LocalDiscord) -> AsyncIterator[DiscordPoster]:
    async with posting(local, patience=1.0) as one:
        yield one


def digests(local: LocalDiscord) -> Place:
    return Place(channel=int(local.digests.id))


def long_ago() -> datetime:
    return datetime.now(UTC) - timedelta(days=1)


async def test_a_card_is_sent_with_its_nonce_and_mentions_nobody(local: LocalDiscord, poster: DiscordPoster) -> None:
    first = await poster.post(digests(local), CARD, "a" * 24)
    again = await poster.post(digests(local), CARD, "a" * 24)

    assert isinstance(first, Posted)
    assert again == first
    (message,) = local.history(local.member, local.digests)
    assert "Something" in str(message["components"])
    call = local.requests.find("POST", "/messages")[0]
    assert (call.body["nonce"], call.body["enforce_nonce"], call.body["allowed_mentions"]) == (
        "a" * 24,
        True,
        {"parse": []},
    )


async def test_a_message_is_found_by_its_reference_among_others(local: LocalDiscord, poster: DiscordPoster) -> None:
    sent = await poster.post(digests(local), CARD, "n1")
    await poster.post(digests(local), OTHER, "n2")
    await local.say(local.member, local.digests, "abcdefgh is what I read")

    assert await poster.look(digests(local), "abcdefgh", long_ago()) == sent
    assert await poster.look(digests(local), "abcdefgx", long_ago()) == Absent()
    assert await poster.look(Place(channel=int(local.general.id)), "abcdefgh", long_ago()) == Absent()


async def test_a_history_that_may_not_be_read_is_not_an_empty_one(local: LocalDiscord, poster: DiscordPoster) -> None:
    await poster.post(digests(local), CARD, "n1")
    local.deny(local.digests, Permission.READ_MESSAGE_HISTORY)

    assert isinstance(await poster.look(digests(local), "abcdefgh", long_ago()), Unreadable)


async def test_what_may_not_be_done_is_refused_with_the_reason(local: LocalDiscord, poster: DiscordPoster) -> None:
    local.deny(local.digests, Permission.SEND_MESSAGES)
    mute = await poster.post(digests(local), CARD, "n1")
    local.deny(local.digests, Permission.VIEW_CHANNEL)
    hidden = [await poster.post(digests(local), CARD, "n1"), await poster.look(digests(local), "abcdefgh", long_ago())]
    local.remove_channel(local.digests)
    gone = [await poster.post(digests(local), CARD, "n1"), await poster.look(digests(local), "abcdefgh", long_ago())]
    local.close_dms(local.member)
    closed = await poster.post(Place(person=int(local.member.id)), CARD, "n1")
    wrong = await poster.post(Place(channel=int(local.general.id)), card("plain", controls=CARD.controls * 9), "n1")

    assert isinstance(mute, Refused)
    assert (mute.kind, "50013" in mute.reason) == ("forbidden", True)
    assert [one.kind for one in hidden if isinstance(one, Refused)] == ["forbidden"] * 2
    assert [one.kind for one in gone if isinstance(one, Refused)] == ["gone"] * 2
    assert isinstance(closed, Refused)
    assert closed.kind == "closed"
    assert isinstance(wrong, Refused)
    assert wrong.kind == "wrong"


async def test_people_and_owners_are_written_to_in_private(local: LocalDiscord, poster: DiscordPoster) -> None:
    local.world.update_guild(replace(local.guild, owner_id=local.admin.id))
    person = Place(person=int(local.member.id))

    sent = [await poster.post(person, CARD, "n1"), await poster.post(person, CARD, "n1")]
    told = await poster.post(Place(owner_of=int(local.guild.id)), OTHER, "n2")

    assert sent[0] == sent[1] == await poster.look(person, "abcdefgh", long_ago())
    assert len(local.messages.in_channel(local.dm(local.member).id)) == 1
    assert isinstance(told, Posted)
    assert len(local.messages.in_channel(local.dm(local.admin).id)) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Status(503),
        Drop(),
        Reset(),
        Hang(1.5),
        AcceptThenFail(503),
        AcceptThenFail(None),
        AcceptThenFail(Reset()),
        AcceptThenFail(Hang(1.5)),
    ],
    ids=repr,
)
async def test_no_answer_is_doubtful(local: LocalDiscord, poster: DiscordPoster, fault: Fault) -> None:
    local.faults.inject("POST", POSTS, fault)
    # aiohttp itself asks once more when a line that it had kept is cut.
    local.faults.inject("GET", POSTS, fault, times=2)

    assert isinstance(await poster.post(digests(local), CARD, "n1"), Doubtful)
    assert isinstance(await poster.look(digests(local), "abcdefgh", long_ago()), Doubtful)


async def test_a_rate_limit_of_cloudflares_is_one_and_a_short_one_is_waited_for(
    local: LocalDiscord, poster: DiscordPoster
) -> None:
    local.faults.inject("POST", POSTS, RateLimited(via=False))
    local.faults.inject("POST", POSTS, RateLimited(0.05), after=1)
    local.faults.inject("POST", POSTS, RateLimited(7_200), after=3)

    outcomes = [await poster.post(digests(local), CARD, f"n{number}") for number in range(3)]

    assert [one.kind if isinstance(one, Refused) else "posted" for one in outcomes] == ["limited", "posted", "limited"]


@pytest.mark.parametrize("fault", [Status(code, {"message": "no", "code": 160005}) for code in (400, 403)], ids=repr)
async def test_a_thread_that_is_shut_refuses_as_a_right_that_is_missing_does(
    local: LocalDiscord, poster: DiscordPoster, fault: Fault
) -> None:
    local.faults.inject("POST", POSTS, fault)
    refused = await poster.post(digests(local), CARD, "n1")
    assert isinstance(refused, Refused)
    assert refused.kind == "forbidden"
