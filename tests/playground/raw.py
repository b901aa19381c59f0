"""A bare connection to the local Discord: what discord.py would never send goes in, the answer comes out."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

from playground.server import LocalDiscord


@dataclass(frozen=True)
class Answer:
    """What came back: the JSON is None when there was none."""

    status: int
    json: Any
    headers: Mapping[str, str]


class Raw:
    """Sends requests with the bot's token."""

    def __init__(self, session: aiohttp.ClientSession, local: LocalDiscord) -> None:
        self._session, self._local = session, local

    async def ask(
        self, method: str, path: str, content: Any = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """One request; `content` is sent as JSON, or as it is when it is bytes."""
        body = content if isinstance(content, bytes) else None if content is None else json.dumps(content).encode()
        told = {"Content-Type": "application/json"} if body is not None else {}
        url = path if path.startswith("http") else self._local.api_url + path
        async with self._session.request(method, url, data=body, headers={**told, **(headers or {})}) as answer:
            text = await answer.text()
            is_json = answer.headers.get("Content-Type") == "application/json"
            return Answer(answer.status, json.loads(text) if is_json else None, dict(answer.headers))


@asynccontextmanager
async def raw(local: LocalDiscord) -> AsyncIterator[Raw]:
    """A bare connection, until the end of the block."""
    async with aiohttp.ClientSession(headers={"Authorization": f"Bot {local.token}"}) as session:
        yield Raw(session, local)
