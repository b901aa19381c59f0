"""Nobody is called by anything that the bot sends, however it sends it, and nothing privileged is asked of Discord."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from playground.server import Call
from tests.end_to_end.staff import NEW_FACT, TENANTS, House, house, told, until
from tests.end_to_end.test_letters import correct, staff_card
from tests.small_seeds import write_small_seeds

SIZE = "how big is River Park"
# Members, presences and the content of every message.
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15


@pytest.fixture
async def staffed(tmp_path: Path) -> AsyncIterator[House]:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as made:
        yield made


def written(call: Call) -> dict[str, Any] | None:
    """The message that a call sends or changes; None when it sends none."""
    body = call.body if isinstance(call.body, dict) else {}
    inside = body.get("data", body)
    return inside if "components" in inside and "title" not in inside else None


def by_way(calls: list[Call]) -> dict[str, list[dict[str, Any]]]:
    """What was written, by the way it took."""
    found: dict[str, list[dict[str, Any]]] = {}
    for call in calls:
        message = written(call)
        if message is None:
            continue
        parts = [part for part in call.path.split("/") if not part.isdecimal() and len(part) < 20]
        way = f"{call.method} {'/'.join(parts)}"
        if "message_reference" in message:
            way += " reply"
        if call.path.endswith("/callback"):
            way += f" {call.body['type']}"
        found.setdefault(way, []).append(message)
    return found


async def test_every_way_to_write_says_that_nobody_is_called(staffed: House) -> None:
    local, general = staffed.local, staffed.local.general
    # Each way says so by itself, whatever all of them are said to do.
    staffed.bot.allowed_mentions = None
    # A response, an edit of one by its control, a word after it, and one that was thought about.
    shown = await local.slash(local.member, general, "ask", question=f"{SIZE} @everyone <@{local.admin.id}>")
    card = await local.slash(local.member, general, "hub", name="River Park")
    await local.choose(local.member, card.message, "Read on", "place")
    await local.slash(local.member, general, "help")
    gaps = await local.slash(local.member, general, "ask", question=TENANTS)
    await local.press(local.member, gaps.message, "Tell me when you know")
    shown = await local.slash(local.member, general, "privacy")
    await local.press(local.member, shown.message, "Delete mine")
    # A card in a channel, another on its place, one in private, and replies.
    await correct(staffed, local.member)
    inbox = await staffed.knowledge("inbox")
    opened = await local.choose(local.admin, inbox.message, "Open one", "1")
    await local.press(local.admin, opened.message, "Accept")
    await until(local, lambda: bool(told(local, local.member)))
    asked = await local.say(local.member, general, f"<@{local.bot.id}> {SIZE}")
    await local.next_message(general, asked)
    river = staffed.seeds / "hubs" / "river-park.yaml"
    river.write_text(river.read_text(encoding="utf-8") + NEW_FACT.lstrip("\n"), encoding="utf-8")
    gaps = await staffed.knowledge("gaps")
    await local.press(local.admin, gaps.message, "Not wanted")
    await staffed.knowledge("reload")
    await until(local, lambda: len(told(local, local.member)) == 2)
    await local.press(local.member, shown.message, "Yes, delete all of it")

    ways = by_way(list(local.requests))

    assert len(ways) >= 7, sorted(ways)
    for way, messages in ways.items():
        for message in messages:
            assert message.get("allowed_mentions", {}).get("parse") == [], way
            # Who is answered sees it; nobody has to be rung for it.
            if way.endswith("reply"):
                assert message["allowed_mentions"].get("replied_user", False) is False
    assert staff_card(local)


async def test_nothing_privileged_is_asked_of_discord(staffed: House) -> None:
    assert staffed.bot.intents.value & PRIVILEGED == 0
    assert staffed.bot.allowed_mentions is not None
    assert staffed.bot.allowed_mentions.to_dict()["parse"] == []
