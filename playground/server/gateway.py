"""Events come in; they go out over WebSockets to the bot's sessions, in sequence, again after a RESUME."""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta

from aiohttp import WSMsgType, web

from playground.server.bell import Bell
from playground.server.objects import guild_created, members_chunk, ready
from playground.server.session import Session
from playground.server.wire import Json
from playground.server.world import World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 8, 9, 10, 11
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15  # members, presences, message content
ALL_INTENTS = 1 << 26
GUILDS = 1 << 0
SEND_SECONDS = 2.0
# discord.py 2.7.1 notes when it sent a heartbeat after it was sent: answered at once, it takes the line for one
# interval behind and warns.
ACK_SECONDS = 0.02
RESUMABLE = timedelta(minutes=2)  # not documented; bots that come back within a minute or two can resume


class Gateway:
    """Every session of the bot, connected or waiting to be resumed, and the switches a test turns."""

    def __init__(
        self,
        world: World,
        bell: Bell,
        address: Callable[[], str],
        *,
        allowed_privileged: int,
        heartbeat_seconds: float,
    ) -> None:
        self._world, self._bell, self._address = world, bell, address
        self._allowed_privileged = allowed_privileged
        self._heartbeat_seconds = heartbeat_seconds
        self.sessions: dict[str, Session] = {}
        self.identifies = 0
        self.resumes = 0
        self.silent = False  # True: connections stay open, but nothing is said on them
        self.down = False  # True: nobody gets in; the connections that are there stay
        self.resume_url: str | None = None  # an address to give instead of the right one

    def address(self) -> str:
        """Where bots connect."""
        return self._address()

    @property
    def may_read_all(self) -> bool:
        """Whether the Message Content intent is switched on for the application."""
        return bool(self._allowed_privileged & 1 << 15)

    def dispatch(self, event: str, payload: Json, intents: int = 0) -> bool:
        """Give an event to every session that asked for it (0: to all); whether there was any session."""
        self._forget_lost()
        for session in self.sessions.values():
            if not intents or session.intents & intents:
                session.push(event, payload)
        self._bell.ring()
        return bool(self.sessions)

    @property
    def connected(self) -> bool:
        """Whether a session is there that is not merely resumable."""
        return any(session.socket is not None for session in self.sessions.values())

    async def ready(self, seconds: float = 5.0) -> bool:
        """Wait until the bot is connected and knows it; False when it is not in time."""
        return await self._bell.until(lambda: self.connected, seconds)

    async def ask_reconnect(self) -> None:
        """Op 7 to every connection: the bot should come back with a RESUME."""
        await _each(self._sockets(), lambda socket: _send(socket, RECONNECT, None))

    async def invalidate(self, *, resumable: bool = False) -> None:
        """Op 9 to every connection; unless resumable, the sessions are forgotten."""
        sockets = self._sockets()
        if not resumable:
            self.sessions.clear()
        await _each(sockets, lambda socket: _send(socket, INVALID, resumable))

    async def close(self, code: int = 4000) -> None:
        """Close every connection with a code."""
        await _each(self._sockets(), lambda socket: socket.close(code=code))

    def kill(self) -> None:
        """Cut every connection without a word."""
        for session in self.sessions.values():
            if session.transport is not None:
                session.transport.abort()

    def _sockets(self) -> list[web.WebSocketResponse]:
        return [session.socket for session in self.sessions.values() if session.socket is not None]

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from HELLO until it ends; 503 while the gateway is down."""
        if self.down:
            raise web.HTTPServiceUnavailable
        socket = web.WebSocketResponse(compress=False, max_msg_size=4 << 20, timeout=1.0)
        await socket.prepare(request)
        interval = round(self._heartbeat_seconds * 1000)
        await _send(socket, HELLO, {"heartbeat_interval": interval})
        session: Session | None = None
        try:
            while not socket.closed:
                message = await self._receive(socket)
                if message is None:
                    break
                session = await self._obey(message, session, socket, request)
        except ConnectionError:
            pass  # cut while something was being sent: the same as any other end
        finally:
            self._detach(session, socket)
        return socket

    async def _receive(self, socket: web.WebSocketResponse) -> Json | None:
        """The next message of the bot; None when the connection is over. Two missed heartbeats end it."""
        try:
            message = await socket.receive(timeout=self._heartbeat_seconds * 2)
        except TimeoutError:
            await socket.close(code=4009, message=b"Session timed out.")
            return None
        if message.type is WSMsgType.CLOSE and message.data in (1000, 1001):
            self._end(socket)
        if message.type is not WSMsgType.TEXT:
            return None
        try:
            content = json.loads(message.data)
        except ValueError:
            content = None
        if not isinstance(content, dict):
            await socket.close(code=4002, message=b"Error while decoding payload.")
            return None
        return content

    async def _obey(
        self, message: Json, session: Session | None, socket: web.WebSocketResponse, request: web.Request
    ) -> Session | None:
        op, content = message.get("op"), message.get("d")
        if op == HEARTBEAT:
            await asyncio.sleep(ACK_SECONDS)
            if not self.silent:
                await _send(socket, ACK, None)
        elif op in (IDENTIFY, RESUME) and session is None:
            begin = self._identify if op == IDENTIFY else self._resume
            session = await begin(content if isinstance(content, dict) else {}, socket, request)
        elif op == MEMBERS and session is not None:
            session.push("GUILD_MEMBERS_CHUNK", members_chunk(self._world, content))
        elif session is None:
            await socket.close(code=4003, message=b"Not authenticated.")
        elif op in (IDENTIFY, RESUME):
            await socket.close(code=4005, message=b"Already authenticated.")
        elif op not in (3, 4, 31):  # presence, voice, sounds: accepted, without an effect here
            await socket.close(code=4001, message=b"Unknown opcode.")
        return session

    async def _identify(self, content: Json, socket: web.WebSocketResponse, request: web.Request) -> Session | None:
        self.identifies += 1
        self._bell.ring()
        if content.get("token") != self._world.token:
            await socket.close(code=4004, message=b"Authentication failed.")
            return None
        intents = content.get("intents")
        if type(intents) is not int or not 0 <= intents < ALL_INTENTS:
            await socket.close(code=4013, message=b"Invalid intent(s).")
            return None
        if intents & PRIVILEGED & ~self._allowed_privileged:
            await socket.close(code=4014, message=b"Disallowed intent(s).")
            return None
        session = Session(self._world.entropy(16), intents)
        session.push("READY", ready(self._world, session.id, self.resume_url or self._address()))
        if intents & GUILDS:
            for guild in self._world.own_guilds():
                session.push("GUILD_CREATE", guild_created(self._world, guild))
        self.sessions[session.id] = session
        self._attach(session, socket, request)
        return session

    async def _resume(self, content: Json, socket: web.WebSocketResponse, request: web.Request) -> Session | None:
        self.resumes += 1
        self._forget_lost()
        session = self.sessions.get(str(content.get("session_id")))
        if content.get("token") != self._world.token:
            await socket.close(code=4004, message=b"Authentication failed.")
            return None
        sequence = content.get("seq")
        if session is None or not isinstance(sequence, int) or not session.rewind(sequence):
            await _send(socket, INVALID, False)
            return None
        session.push("RESUMED", {})
        self._attach(session, socket, request)
        return session

    def _attach(self, session: Session, socket: web.WebSocketResponse, request: web.Request) -> None:
        transport = request.transport
        session.attach(socket, transport if isinstance(transport, asyncio.Transport) else None, lambda: self.silent)
        self._bell.ring()

    def _detach(self, session: Session | None, socket: web.WebSocketResponse) -> None:
        if session is not None and session.socket is socket:
            session.detach()
            session.lost_at = self._world.clock()
        self._bell.ring()

    def _end(self, socket: web.WebSocketResponse) -> None:
        """A client that closes with 1000 or 1001 ends its session; after any other end it can resume."""
        for session in list(self.sessions.values()):
            if session.socket is socket:
                del self.sessions[session.id]

    def _forget_lost(self) -> None:
        now = self._world.clock()
        for session in list(self.sessions.values()):
            if session.lost_at is not None and now - session.lost_at > RESUMABLE:
                del self.sessions[session.id]

    async def shut_down(self) -> None:
        """End every connection; called when the server stops."""
        await self.close(1001)
        for session in list(self.sessions.values()):
            await session.stop()
        self.sessions.clear()


async def _send(socket: web.WebSocketResponse, op: int, content: object) -> None:
    await socket.send_json({"op": op, "d": content, "s": None, "t": None})


async def _each(
    sockets: list[web.WebSocketResponse], act: Callable[[web.WebSocketResponse], Awaitable[object]]
) -> None:
    """Act on every connection; one that does not take it in time, or is gone, does not hold up the others."""
    for socket in sockets:
        with contextlib.suppress(ConnectionError, TimeoutError):
            async with asyncio.timeout(SEND_SECONDS):
                await act(socket)
