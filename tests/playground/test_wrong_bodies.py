"""Bodies with something in them that does not belong there: always Discord's 400 with a path, never a 500."""

from collections.abc import Iterator
from typing import Any

import pytest

from playground.server import ChannelKind, Limit, LocalDiscord
from playground.server.interactions import AUTOCOMPLETE, COMMAND
from tests.playground.raw import raw

ODD: tuple[Any, ...] = (None, True, -1, 1.5, 1 << 70, "x", "\ud800", [], {}, [[]], [None], {"x": None}, ["x"], [7])
BUTTON = {"type": 2, "style": 1, "label": "l", "custom_id": "b", "emoji": {"name": "x"}}
LINK = {"type": 2, "style": 5, "label": "l", "url": "https://example.org"}
SELECT = {"type": 3, "custom_id": "s", "min_values": 0, "options": [{"label": "l", "value": "v", "default": True}]}
PEOPLE = {"type": 5, "custom_id": "p", "default_values": [{"id": "1", "type": "user"}]}
PICTURE = {"media": {"url": "https://example.org/a.png"}, "description": "d"}
CONTAINER = {
    "type": 17,
    "accent_color": 5,
    "components": [
        {"type": 9, "components": [{"type": 10, "content": "t"}], "accessory": {"type": 11, **PICTURE}},
        {"type": 12, "items": [PICTURE]},
        {"type": 14, "divider": True, "spacing": 1},
        {"type": 1, "components": [BUTTON, LINK]},
        {"type": 1, "components": [SELECT]},
        {"type": 1, "components": [PEOPLE]},
    ],
}
EMBED = {
    "title": "t",
    "color": 1,
    "timestamp": "2026-01-01T00:00:00+00:00",
    "footer": {"text": "f"},
    "author": {"name": "a", "url": "https://example.org"},
    "image": {"url": "https://example.org"},
    "fields": [{"name": "n", "value": "v", "inline": True}],
}
MENTIONS = {"parse": ["users"], "roles": ["1"], "replied_user": True}
PLAIN = {
    "content": "c",
    "embeds": [EMBED],
    "nonce": "n",
    "enforce_nonce": True,
    "allowed_mentions": MENTIONS,
    "message_reference": {"message_id": "1", "fail_if_not_exists": False},
    "attachments": [],
    "flags": 0,
}
CARD = {"flags": 1 << 15, "components": [CONTAINER]}
MODAL = {
    "custom_id": "m",
    "title": "t",
    "components": [
        {"type": 1, "components": [{"type": 4, "custom_id": "i", "label": "l", "style": 1, "min_length": 1}]},
        {"type": 18, "label": "l", "component": {**SELECT, "required": True}},
        {"type": 18, "label": "l", "component": {"type": 19, "custom_id": "u", "max_values": 2}},
        {"type": 10, "content": "t"},
    ],
}
OPTION = {"name": "o", "description": "d", "type": 3, "choices": [{"name": "n", "value": "v"}], "max_length": 5}
COMMANDS = [
    {
        "name": "c",
        "description": "d",
        "name_localizations": {"de": "n"},
        "default_member_permissions": 32,
        "contexts": [0],
        "integration_types": [0],
        "options": [
            {
                "name": "g",
                "description": "d",
                "type": 2,
                "options": [
                    {
                        "name": "s",
                        "description": "d",
                        "type": 1,
                        "options": [
                            OPTION,
                            {**OPTION, "name": "i", "type": 4, "choices": None, "max_length": None, "min_value": 1},
                        ],
                    }
                ],
            }
        ],
    },
    {"name": "Menu", "type": 3},
]
CHOICES = {"type": 8, "data": {"choices": [{"name": "n", "value": "v"}]}}


def spoiled(value: Any) -> Iterator[Any]:
    """A value with one place in it replaced, for every place and every odd thing; and the place emptied."""
    yield from ODD
    if isinstance(value, dict):
        for name, member in value.items():
            yield {other: kept for other, kept in value.items() if other != name}
            yield from ({**value, name: odd} for odd in spoiled(member))
    elif isinstance(value, list):
        for number, member in enumerate(value):
            yield from ([*value[:number], odd, *value[number + 1 :]] for odd in spoiled(member))


def kept(local: LocalDiscord, kind: int) -> str:
    """The callback address of an interaction that waits for an answer."""
    exchange = local.interactions.begin(local.member, local.general, kind, "kept", {"options": []}, None, (0,), 1.0)
    return f"/interactions/{exchange.id}/{exchange.token}/callback"


@pytest.mark.parametrize("good", [PLAIN, CARD], ids=["plain", "card"])
async def test_messages(local: LocalDiscord, good: Any) -> None:
    local.rates.routes.clear()
    await hold(local, "POST", f"/channels/{local.general.id}/messages", good)


@pytest.mark.parametrize(
    ("kind", "good"),
    [(COMMAND, {"type": 4, "data": CARD}), (COMMAND, {"type": 9, "data": MODAL}), (AUTOCOMPLETE, CHOICES)],
    ids=["card", "modal", "choices"],
)
async def test_answers(local: LocalDiscord, kind: int, good: Any) -> None:
    await hold(local, "POST", lambda: kept(local, kind), good)


async def test_commands(local: LocalDiscord) -> None:
    await hold(local, "PUT", f"/applications/{local.world.application_id}/commands", COMMANDS)


async def test_threads(local: LocalDiscord) -> None:
    forum = local.add_channel("forum", ChannelKind.FORUM)
    await hold(local, "POST", f"/channels/{forum.id}/threads", {"name": "n", "message": {"content": "c"}})


async def test_a_direct_message_channel(local: LocalDiscord) -> None:
    await hold(local, "POST", "/users/@me/channels", {"recipient_id": local.member.id})


async def hold(local: LocalDiscord, method: str, path: Any, good: Any) -> None:
    """The good body is taken; each spoiled one is taken or refused with 400 or 404, and nothing breaks."""
    local.rates.otherwise = local.rates.everything = Limit(1_000_000, 1.0)
    async with raw(local) as line:
        place = path if callable(path) else lambda: path
        assert (await line.ask(method, place(), good)).status in (200, 201, 204)
        for bad in spoiled(good):
            answer = await line.ask(method, place(), bad)
            assert answer.status in (200, 201, 204, 400, 404), (bad, answer)
            if answer.status == 400:
                assert answer.json["code"] in (50035, 50006, 50109), (bad, answer)
                assert answer.json["code"] != 50035 or answer.json["errors"], (bad, answer)


@pytest.mark.parametrize(
    "body",
    [b"{", b"\xff", b'{"content": NaN}', b"[" * 100_000, b'{"content": "x", "x": ' + b"9" * 5000 + b"}", b"7", b"null"],
)
async def test_what_is_no_json_is_refused(local: LocalDiscord, body: bytes) -> None:
    async with raw(local) as line:
        answer = await line.ask("POST", f"/channels/{local.general.id}/messages", body)
        broken = await line.ask(
            "POST", f"/channels/{local.general.id}/messages", body, {"Content-Type": "multipart/form-data"}
        )
    assert (answer.status, answer.json["code"] in (50109, 50035)) == (400, True)
    assert broken.status == 400


@pytest.mark.parametrize("path", ["/channels/x/messages", "/channels/1/messages/٣", "/channels/{0}/messages?limit=x"])
async def test_strange_ids_and_numbers_are_refused(local: LocalDiscord, path: str) -> None:
    async with raw(local) as line:
        answer = await line.ask("GET", path.format(local.general.id))
    assert (answer.status, answer.json["code"]) == (400, 50035)
