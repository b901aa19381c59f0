"""Discord's own description, when it is there: what is in it is understood, and wrong requests are found."""

from collections.abc import Iterator
from typing import Any

import discord
import pytest

from playground.server import Described, LocalDiscord
from playground.server.schema import KNOWN, SAYS_NOTHING, Schemas
from tests.described import DESCRIPTION, description, needs_description
from tests.playground.bots import TryBot
from tests.playground.conftest import Connect

REFERENCE = {"$ref": "#/words/A"}
SMALL = {
    "paths": {
        "/channels/{channel_id}/messages": {
            "post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/words/Message"}}}}},
            "get": {
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}}
                ]
            },
        },
        "/channels/{channel_id}/messages/@first": {"get": {}},
    },
    "words": {
        "Message": {
            "type": "object",
            "required": ["parts"],
            "properties": {
                "text": {"type": ["string", "null"], "maxLength": 3},
                "parts": {
                    "type": "array",
                    "maxItems": 2,
                    "items": {"oneOf": [{"$ref": "#/words/A"}, {"type": "null"}]},
                },
                "kind": {"type": "integer", "oneOf": [{"const": 1}, {"const": 2}]},
            },
        },
        "A": {"type": "object", "properties": {"type": {"type": "integer", "enum": [1]}, "url": {"format": "uri"}}},
    },
}
CHANNEL = "/channels/1/messages"


@pytest.mark.parametrize(
    ("body", "paths"),
    [
        ({"parts": []}, []),
        ({"parts": [{"type": 1, "url": "attachment://a.png"}, None], "text": None, "kind": 2, "more": 1}, []),
        ({}, ["parts"]),
        ([], [""]),
        ({"parts": [{"type": 2}], "text": "😀😀"}, ["text", "parts.0.type"]),
        ({"parts": [True, {"url": "no address"}], "kind": 3}, ["parts.0", "parts.1.url", "kind"]),
        ({"parts": [None] * 3, "text": 7}, ["parts", "text"]),
    ],
)
def test_a_body_is_held_against_its_schema(body: Any, paths: list[str]) -> None:
    problems = Described(SMALL).problems("POST", CHANNEL, {}, body)

    assert sorted(".".join(map(str, problem.path)) for problem in problems) == sorted(paths)


def test_a_query_and_a_route_are_held_too() -> None:
    described = Described(SMALL)

    assert described.problems("GET", CHANNEL, {"limit": "100"}, None) == []
    assert [problem.path for problem in described.problems("GET", CHANNEL, {"limit": "0"}, None)] == [("limit",)]
    assert [problem.path for problem in described.problems("GET", CHANNEL, {"limit": "all"}, None)] == [("limit",)]
    assert described.problems("GET", f"{CHANNEL}/@first", {}, None) == []
    assert [problem.code for problem in described.problems("DELETE", CHANNEL, {}, None)] == ["NOT_DESCRIBED"]


def test_a_word_that_is_not_understood_is_said_loudly() -> None:
    with pytest.raises(ValueError, match="prefixItems"):
        list(Schemas({}).problems({"prefixItems": []}, []))


@needs_description
def test_every_word_of_the_description_is_understood() -> None:
    document = Described.read(DESCRIPTION)

    strange = {word for schema in schemas(document.document) for word in schema} - KNOWN - SAYS_NOTHING

    assert strange == set()


def schemas(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every schema of requests and of what they refer to."""
    waiting = list(document["components"]["schemas"].values())
    while waiting:
        schema = waiting.pop()
        yield schema
        for word in ("oneOf", "anyOf", "allOf"):
            waiting += schema.get(word, ())
        waiting += schema.get("properties", {}).values()
        waiting += [schema[word] for word in ("items", "additionalProperties") if isinstance(schema.get(word), dict)]


@needs_description
async def test_a_request_against_the_description_is_refused_with_its_path(
    local: LocalDiscord, connect: Connect
) -> None:
    described = description()
    assert described is not None
    held = described.held
    async with connect(TryBot()) as bot:
        route = discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=int(local.general.id))
        # None of our own rules looks at a field that nothing here uses.
        with pytest.raises(discord.HTTPException, match=r"In sticker_ids: Must be 3 or fewer in length\."):
            await bot.http.request(route, json={"content": "x", "sticker_ids": ["1", "2", "3", "4"]})
    assert described.held > held
