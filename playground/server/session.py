"""Events of one session come in; numbered and kept, they go out on its connection while there is one."""

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import datetime

from aiohttp import web

from playground.server.wire import Json

REMEMBERED = 2000  # events that a RESUME can bring back


class Session:
    """A session of the bot: its intents, sequence, connection if any, and what it may ask for again."""

    def __init__(self, session_id: str, intents: int) -> None:
        self.id, self.intents = session_id, intents
        self.socket: web.WebSocketResponse | None = None
        self.transport: asyncio.Transport | None = None
        self.lost_at: datetime | None = None
        self._sequence = 0
        self._kept: deque[Json] = deque(maxlen=REMEMBERED)
        self._unsent: deque[Json] = deque()
        self._more = asyncio.Event()
        self._writer: asyncio.Task[None] | None = None

    def push(self, event: str, payload: Json) -> None:
        """Number an event and queue it; without a connection it waits for the RESUME."""
        self._sequence += 1
        dispatch = {"op": 0, "t": event, "s": self._sequence, "d": payload}
        self._kept.append(dispatch)
        self._unsent.append(dispatch)
        self._more.set()

    def rewind(self, sequence: int) -> bool:
        """Queue again all that came after a sequence number; False when that is not known (any more)."""
        oldest = self._kept[0]["s"] if self._kept else self._sequence + 1
        if not oldest - 1 <= sequence <= self._sequence:
            return False
        self._unsent = deque(dispatch for dispatch in self._kept if dispatch["s"] > sequence)
        self._more.set()
        return True

    def attach(
        self, socket: web.WebSocketResponse, transport: asyncio.Transport | None, silent: Callable[[], bool]
    ) -> None:
        """Begin to write to a connection; a session has one at a time, the newest."""
        self.detach()
        self.socket, self.transport, self.lost_at = socket, transport, None
        self._writer = asyncio.create_task(self._write(socket, silent), name=f"gateway session {self.id}")

    def detach(self) -> None:
        """The connection is over; events wait from now on."""
        if self._writer is not None:
            self._writer.cancel()
        self.socket = self.transport = None

    async def stop(self) -> None:
        """Detach, and wait for the writing to end."""
        writer = self._writer
        self.detach()
        if writer is not None:
            await asyncio.wait([writer], timeout=1)

    async def _write(self, socket: web.WebSocketResponse, silent: Callable[[], bool]) -> None:
        while True:
            await self._more.wait()
            self._more.clear()
            while self._unsent and not silent():
                # Taken away only after it was sent: one cut off half way is queued again by the RESUME.
                try:
                    await socket.send_json(self._unsent[0])
                except ConnectionError:
                    return
                self._unsent.popleft()
