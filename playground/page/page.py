"""A local Discord comes in; a page over it is served on a port of this machine, for `async with`."""

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from types import TracebackType
from typing import Any, Self

from aiohttp import WSMsgType, web

from playground.page.acts import Act, Acts
from playground.page.feed import Feed
from playground.page.hooks import Hooks
from playground.page.meaning import Meaning
from playground.page.record import Record
from playground.page.site import HEADERS, own_file, sent_file
from playground.page.trouble import KINDS, WELL, Trouble
from playground.page.views import commands_view
from playground.server import LocalDiscord, NoAnswer, NotPossible, Refusal
from playground.server.rest.doors import own_door
from playground.server.wire import Json

HOST = "127.0.0.1"
LARGEST = 40 << 20  # two files as large as Discord takes them, in base64
HEARTBEAT_SECONDS = 20.0
LONGEST_AHEAD = timedelta(days=3650)
NOT_NOW = 409  # what was asked cannot be done; the sentence for the person comes with it


class Page:
    """The page of one local Discord, on 127.0.0.1 alone. `port` 0 takes any free one; a taken one raises OSError.

    `suggestions` are what the first screen offers to click: texts as one types them.
    """

    def __init__(
        self, discord: LocalDiscord, port: int = 0, *, hooks: Hooks | None = None, suggestions: Sequence[str] = ()
    ) -> None:
        self._discord, self._port, self._hooks = discord, port, hooks or Hooks()
        self._suggestions = tuple(suggestions)
        self._mean, self._trouble, self._record = Meaning(discord), Trouble(discord), Record(discord)
        self._ahead = timedelta()
        self._acts: dict[str, Act] = {
            **Acts(discord, self._record).named,
            "trouble": self._begin_trouble,
            "ahead": self._set_ahead,
            "restart": self._restart,
        }
        self._sockets: set[web.WebSocketResponse] = set()
        self._runner: web.AppRunner | None = None

    @property
    def address(self) -> str:
        """What to open in a browser."""
        return f"http://{HOST}:{self._port}/"

    async def __aenter__(self) -> Self:
        application = web.Application(middlewares=[own_door], client_max_size=LARGEST)
        application.router.add_get("/", own_file)
        application.router.add_get("/static/{name:.+}", own_file)
        application.router.add_get("/live", self._live)
        application.router.add_get("/commands", self._commands)
        application.router.add_get("/record", self._recorded)
        application.router.add_get("/files/{place:.+}", self._file)
        application.router.add_post("/acts/{act}", self._do)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, HOST, self._port).start()
        except OSError:
            await self._runner.cleanup()
            raise
        self._port = int(self._runner.addresses[0][1])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for socket in tuple(self._sockets):
            await socket.close(code=1001)
        if self._runner is not None:
            await self._runner.cleanup()

    def _status(self) -> Json:
        return {
            "trouble": self._trouble.kind,
            "troubles": KINDS,
            "ahead": self._ahead.total_seconds(),
            "can": {"restart": self._hooks.restart is not None, "ahead": self._hooks.set_ahead is not None},
            "ended": self._hooks.ended_told(),
            "suggestions": self._suggestions,
        }

    async def _live(self, request: web.Request) -> web.StreamResponse:
        """Everything that changes for a person, as it happens, until the page is closed."""
        asked = dict(request.query)
        person = self._mean.person(asked) if asked.get("person") in self._discord.world.people else self._discord.member
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS)
        await socket.prepare(request)
        self._sockets.add(socket)
        telling = asyncio.create_task(self._tell(socket, Feed(self._discord, person, self._status)))
        try:
            async for message in socket:
                if message.type is WSMsgType.ERROR:
                    break
        finally:
            telling.cancel()
            await asyncio.wait([telling])
            self._sockets.discard(socket)
        return socket

    async def _tell(self, socket: web.WebSocketResponse, feed: Feed) -> None:
        waiting: list[Json] = []

        def news() -> bool:
            waiting.extend(feed.news())
            return bool(waiting)

        while not socket.closed:
            if await self._discord.bell.until(news, HEARTBEAT_SECONDS):
                events = waiting.copy()
                waiting.clear()
                try:
                    await socket.send_json(events)
                except ConnectionError:
                    return

    async def _commands(self, request: web.Request) -> web.StreamResponse:
        asked = dict(request.query)
        try:
            return _told(commands_view(self._discord, self._mean.person(asked), self._mean.channel(asked)))
        except NotPossible as impossible:
            return _told({"told": str(impossible)}, NOT_NOW)

    async def _recorded(self, _: web.Request) -> web.StreamResponse:
        return _told(self._record.entries())

    async def _file(self, request: web.Request) -> web.StreamResponse:
        return sent_file(self._discord, request.match_info["place"])

    async def _do(self, request: web.Request) -> web.StreamResponse:
        """An act of a person: what came of it, or 409 with a sentence that says why it did not work."""
        act = self._acts.get(request.match_info["act"])
        if act is None or request.content_type != "application/json":
            raise web.HTTPNotFound
        try:
            asked = await request.json()
        except ValueError as broken:
            raise web.HTTPBadRequest from broken
        if not isinstance(asked, dict):
            raise web.HTTPBadRequest
        self._record.begin(request.match_info["act"])
        try:
            return _told(await act(asked))
        except Refusal as refusal:  # what it is done to is gone
            return _told({"told": refusal.message, "silent": False}, NOT_NOW)
        except (NotPossible, NoAnswer, ValueError) as impossible:
            return _told({"told": str(impossible), "silent": isinstance(impossible, NoAnswer)}, NOT_NOW)

    async def _begin_trouble(self, asked: Json) -> Json:
        self._trouble.begin(str(asked.get("kind", WELL)))
        return {}

    async def _set_ahead(self, asked: Json) -> Json:
        seconds = asked.get("seconds")
        if not isinstance(seconds, int | float) or not 0 <= seconds <= LONGEST_AHEAD.total_seconds():
            raise NotPossible("the clock cannot be set to that")
        if self._hooks.set_ahead is None:
            raise NotPossible("the clock cannot be set here")
        ahead = timedelta(seconds=seconds)
        await self._hooks.set_ahead(ahead)
        self._ahead = ahead
        self._discord.bell.ring()
        return {}

    async def _restart(self, _: Json) -> Json:
        if self._hooks.restart is None:
            raise NotPossible("the bot cannot be started again from here")
        await self._hooks.restart()
        return {}


def _told(content: Any, status: int = 200) -> web.Response:
    text = json.dumps(content, ensure_ascii=False).encode()
    return web.Response(body=text, status=status, content_type="application/json", charset="utf-8", headers=HEADERS)
