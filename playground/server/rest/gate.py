"""A REST request comes in; its answer goes out, after limits, faults and Discord's description, and is recorded."""

import asyncio
import socket
import struct
from collections.abc import Mapping
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from playground.server.faults import AcceptThenFail, Drop, Fault, Hang, RateLimited, Reset, Slow, Status
from playground.server.journal import Call
from playground.server.parts import Parts
from playground.server.rates import REPLIES
from playground.server.refusals import Refusal, refuse_when
from playground.server.rest.queries import refuse_strange_ids
from playground.server.wire import BODY, Body, read_body, reply

API = "/api/v10"
VIA = {"Via": "1.1 google"}  # on every answer of Discord's own; discord.py waits for no 429 without it
RECORDED = ("Content-Type", "User-Agent", "X-Audit-Log-Reason")


class Gate:
    """Around every REST call: read the body, let a fault strike, check token and limits, answer refusals, record."""

    def __init__(self, parts: Parts, closing: asyncio.Event) -> None:
        self._parts, self._closing = parts, closing

    def middleware(self) -> Middleware:
        """For an application; what is not REST passes."""

        @web.middleware
        async def gate(request: web.Request, handler: Handler) -> web.StreamResponse:
            if not request.path.startswith(f"{API}/"):
                return await handler(request)
            return await self._pass(request, handler)

        return gate

    async def _pass(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        path = request.path.removeprefix(API)
        fault = self._parts.faults.for_call(request.method, path)
        answer: web.Response | None = None
        try:
            request[BODY] = await read_body(request)
            answer = await self._answer(request, handler, fault)
        except Refusal as refusal:
            answer = reply(refusal.payload(), refusal.status, VIA)
        except Exception as mistake:  # noqa: BLE001 - a mistake of ours is kept for the tests to find, and told as 500
            self._parts.journal.failures.append(mistake)
            answer = reply({"message": "500: Internal Server Error", "code": 0}, 500, VIA)
        finally:
            self._note(request, path, answer, fault)
        return _cut(request, reset=_is_reset(fault)) if answer is None else answer

    def _note(self, request: web.Request, path: str, answer: web.Response | None, fault: Fault | None) -> None:
        if answer is not None:
            self._parts.rates.judge(answer.status, answer.headers)
        self._parts.journal.note(_call(self._parts, request, path, answer, fault))
        self._parts.bell.ring()

    async def _answer(self, request: web.Request, handler: Handler, fault: Fault | None) -> web.Response | None:
        """The answer of a call; None cuts the connection."""
        if fault is None:
            return await self._serve(request, handler)
        if isinstance(fault, Slow):
            await self._wait(fault.seconds)
            return await self._serve(request, handler)
        if isinstance(fault, AcceptThenFail):
            served = await self._serve(request, handler)
            # What was not accepted cannot fail afterwards.
            return served if served.status >= 400 else await self._strike(fault.after())
        return await self._strike(fault)

    async def _strike(self, fault: Status | RateLimited | Hang | Drop | Reset) -> web.Response | None:
        match fault:
            case Status(code, body):
                return reply(body or {"message": f"{code}: injected", "code": 0}, code, VIA)
            case RateLimited():
                return _limited(fault)
            case Hang(seconds):
                await self._wait(seconds)
        return None

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return

    async def _serve(self, request: web.Request, handler: Handler) -> web.Response:
        path = request.path.removeprefix(API)
        if self._parts.rates.banned:
            return web.Response(status=429, text="Access denied", headers={"Retry-After": "600"})
        # /interactions and /webhooks carry their own token in the path; /gateway needs none.
        needs_token = not path.startswith(REPLIES) and path != "/gateway"
        if needs_token and request.headers.get("Authorization") != f"Bot {self._parts.world.token}":
            return reply({"message": "401: Unauthorized", "code": 0}, 401, VIA)
        told = self._parts.rates.take(request.method, path)
        if told.wait:
            return _too_many(told.wait, everywhere=told.everywhere, headers=told.headers)
        answer = await self._served(request, handler, path)
        answer.headers.update(VIA)
        answer.headers.update(told.headers)
        return answer

    async def _served(self, request: web.Request, handler: Handler, path: str) -> web.Response:
        try:
            if request.match_info.http_exception is None:
                refuse_strange_ids(request)
                self._refuse_undescribed(request, path)
            answer = await handler(request)
        except Refusal as refusal:
            return reply(refusal.payload(), refusal.status)
        except web.HTTPNotFound:
            return reply({"message": "404: Not Found", "code": 0}, 404)
        except web.HTTPMethodNotAllowed:
            return reply({"message": "405: Method Not Allowed", "code": 0}, 405)
        if not isinstance(answer, web.Response):
            raise TypeError(f"{path} gave {answer!r}")
        return answer

    def _refuse_undescribed(self, request: web.Request, path: str) -> None:
        if self._parts.described is not None:
            refuse_when(self._parts.described.problems(request.method, path, request.query, request[BODY].json))


def _too_many(wait: float, *, everywhere: bool, headers: Mapping[str, str]) -> web.Response:
    body = {"message": "You are being rate limited.", "retry_after": round(wait, 3), "global": everywhere}
    return reply(body, 429, {**headers, **VIA})


def _limited(fault: RateLimited) -> web.Response:
    wait = f"{fault.retry_after:.3f}"
    headers = {
        "Retry-After": wait,
        "X-RateLimit-Limit": "5",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset-After": wait,
        "X-RateLimit-Bucket": "injected",
        "X-RateLimit-Scope": "global" if fault.everywhere else "user",
    }
    headers |= {"X-RateLimit-Global": "true"} if fault.everywhere else {}
    answer = _too_many(fault.retry_after, everywhere=fault.everywhere, headers=headers)
    if not fault.via:
        del answer.headers["Via"]
    return answer


def _is_reset(fault: Fault | None) -> bool:
    return isinstance(fault.after() if isinstance(fault, AcceptThenFail) else fault, Reset)


def _cut(request: web.Request, *, reset: bool) -> web.Response:
    if request.transport is not None:
        line = request.transport.get_extra_info("socket")
        if reset and line is not None:
            # Closed without lingering, a socket answers with RST.
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        request.transport.abort()
    return web.Response(status=500)  # written to a connection that is gone: nobody sees it


def _call(parts: Parts, request: web.Request, path: str, answer: web.Response | None, fault: Fault | None) -> Call:
    body: Body | None = request.get(BODY)
    said: Any = answer.body.decode() if answer is not None and isinstance(answer.body, bytes) else None
    return Call(
        request.method,
        path,
        dict(request.query),
        body.json if body else None,
        answer.status if answer is not None else None,
        parts.world.clock(),
        tuple(upload.filename for upload in body.files.values()) if body else (),
        fault,
        said,
        {name: request.headers[name] for name in RECORDED if name in request.headers},
    )
