"""Who may talk to the server: this machine under its own names, and pages of the server itself."""

import aiohttp
import pytest

from playground.server import LocalDiscord
from tests.playground.raw import raw


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:1"}, 200),
        ({"Host": "LOCALHOST"}, 200),
        ({"Host": "discord.example"}, 403),
        ({"Host": "127.0.0.1.example.org"}, 403),
        ({"Host": "localhost:80@example.org"}, 403),
        ({"Host": "127.0.0.1:1", "Origin": "http://127.0.0.1:1"}, 200),
        ({"Host": "127.0.0.1:1", "Origin": "http://127.0.0.1:2"}, 403),
        ({"Origin": "https://example.org"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://["}, 403),
    ],
)
async def test_only_own_names_and_own_pages_get_in(local: LocalDiscord, headers: dict[str, str], status: int) -> None:
    async with raw(local) as line:
        assert (await line.ask("GET", "/gateway", headers=headers)).status == status
        elsewhere = local.api_url.removesuffix("/api/v10") + "/attachments/1/2/a.txt"
        assert (await line.ask("GET", elsewhere, headers=headers)).status == (404 if status == 200 else status)


async def test_a_foreign_page_does_not_reach_the_gateway(local: LocalDiscord) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await session.ws_connect(local.gateway_url, origin="https://example.org")
