"""A line to the gateway that can go dead: its address comes out, and nothing comes through when it died."""

import asyncio
from typing import Self

from playground.server import LocalDiscord


class Line:
    """A line to the gateway, for `async with`, that can go dead: connections stay, nothing comes through."""

    def __init__(self, local: LocalDiscord) -> None:
        self._far = int(local.gateway_url.split(":")[2].split("/")[0])
        self._copying: set[asyncio.Task[None]] = set()
        self._ends: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> Self:
        self._relay = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        return self

    @property
    def gateway_url(self) -> str:
        """Where a bot connects instead of the gateway's own address."""
        return f"ws://127.0.0.1:{self._relay.sockets[0].getsockname()[1]}/gateway"

    def die(self) -> None:
        """From now on nothing comes through, in either direction."""
        for task in self._copying:
            task.cancel()

    async def __aexit__(self, *_: object) -> None:
        self.die()
        for end in self._ends:
            end.close()
        self._relay.close()
        await self._relay.wait_closed()

    async def _connect(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        far, on = await asyncio.open_connection("127.0.0.1", self._far)
        self._ends += [back, on]
        self._copying |= {asyncio.create_task(self._copy(near, on)), asyncio.create_task(self._copy(far, back))}

    async def _copy(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while content := await source.read(65_536):
            target.write(content)
