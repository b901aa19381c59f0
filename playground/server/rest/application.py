"""The pieces of a server come in; its aiohttp application, with recording and faults, goes out."""

import asyncio
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from playground.server.faults import AcceptThenFail, Drop, Fault, Hang, RateLimited, Status
from playground.server.journal import Call
from playground.server.parts import Parts
from playground.server.refusals import Refusal
from playground.server.rest.commands import CommandRoutes
from playground.server.rest.interactions import InteractionRoutes
from playground.server.rest.messages import MessageRoutes
from playground.server.rest.reads import ReadRoutes
from playground.server.wire import BODY, Body, read_body, reply

API = "/api/v10"
LARGEST = 30 << 20
OPEN = ("/interactions/", "/webhooks/")  # these carry their own token in the path; /gateway needs none either


def build_application(parts: Parts, closing: asyncio.Event) -> web.Application:
    """The whole server as one application; `closing` ends hanging requests."""
    application = web.Application(middlewares=[_gate(parts, closing)], client_max_size=LARGEST)
    for routes in (ReadRoutes(parts), CommandRoutes(parts), MessageRoutes(parts), InteractionRoutes(parts)):
        for method, path, handler in routes.table():
            application.router.add_route(method, API + path, handler)
    application.router.add_get("/gateway", parts.gateway.connect)
    application.router.add_get("/gateway/", parts.gateway.connect)
    application.router.add_get("/attachments/{place:.+}", _attachment(parts))
    return application


def _attachment(parts: Parts) -> Handler:
    async def attachment(request: web.Request) -> web.StreamResponse:
        upload = parts.messages.files.uploads.get(request.match_info["place"])
        if upload is None:
            return reply({"message": "404: Not Found", "code": 0}, 404)
        # Whatever was uploaded is never shown as a page of this address.
        headers = {
            "Content-Type": "application/octet-stream",
            "X-Content-Type-Options": "nosniff",
            "Content-Disposition": "attachment",
        }
        return web.Response(body=upload.content, headers=headers)

    return attachment


def _gate(parts: Parts, closing: asyncio.Event) -> Middleware:
    """Around every REST call: read the body, let a fault strike, check the token, answer refusals, record."""

    @web.middleware
    async def gate(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not request.path.startswith(API):
            return await handler(request)
        path = request.path.removeprefix(API)
        fault = parts.faults.for_call(request.method, path)
        answer: web.Response | None = None
        try:
            request[BODY] = await read_body(request)
            answer = await _answer(parts, request, handler, fault, closing)
        except Refusal as refusal:
            answer = reply(refusal.payload(), refusal.status)
        except Exception as mistake:  # noqa: BLE001 - a mistake of ours is kept for the tests to find, and told as 500
            parts.journal.failures.append(mistake)
            answer = reply({"message": "500: Internal Server Error", "code": 0}, 500)
        finally:
            parts.journal.note(_call(parts, request, path, answer, fault))
            parts.bell.ring()
        if answer is None:
            return _cut(request)
        return answer

    return gate


async def _answer(
    parts: Parts, request: web.Request, handler: Handler, fault: Fault | None, closing: asyncio.Event
) -> web.Response | None:
    """The answer of a call; None cuts the connection."""
    match fault:
        case None:
            return await _serve(parts, request, handler)
        case Status(code, body):
            return reply(body or {"message": f"{code}: injected", "code": 0}, code)
        case RateLimited():
            return _limited(fault)
        case Drop():
            return None
        case Hang(seconds):
            await _wait(closing, seconds)
            return None
        case AcceptThenFail(code):
            await _serve(parts, request, handler)
            return None if code is None else reply({"message": f"{code}: injected", "code": 0}, code)


async def _serve(parts: Parts, request: web.Request, handler: Handler) -> web.Response:
    path = request.path.removeprefix(API)
    needs_token = not path.startswith(OPEN) and path != "/gateway"
    if needs_token and request.headers.get("Authorization") != f"Bot {parts.world.token}":
        return reply({"message": "401: Unauthorized", "code": 0}, 401)
    try:
        answer = await handler(request)
    except web.HTTPNotFound:
        return reply({"message": "404: Not Found", "code": 0}, 404)
    except web.HTTPMethodNotAllowed:
        return reply({"message": "405: Method Not Allowed", "code": 0}, 405)
    if not isinstance(answer, web.Response):
        raise TypeError(f"{path} gave {answer!r}")
    return answer


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
    headers |= {"Via": "1.1 google"} if fault.via else {}
    headers |= {"X-RateLimit-Global": "true"} if fault.everywhere else {}
    body = {
        "message": "You are being rate limited.",
        "retry_after": fault.retry_after,
        "global": fault.everywhere,
    }
    return reply(body, 429, headers)


async def _wait(closing: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(closing.wait(), seconds)
    except TimeoutError:
        return


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)  # written to a connection that is gone: nobody sees it


def _call(parts: Parts, request: web.Request, path: str, answer: web.Response | None, fault: Fault | None) -> Call:
    body: Body | None = request.get(BODY)
    said: Any = answer.body.decode() if answer is not None and isinstance(answer.body, bytes) else None
    files = tuple(upload.filename for upload in body.files.values()) if body else ()
    headers = {
        name: request.headers[name]
        for name in ("Content-Type", "User-Agent", "X-Audit-Log-Reason")
        if name in request.headers
    }
    return Call(
        request.method,
        path,
        dict(request.query),
        body.json if body else None,
        answer.status if answer is not None else None,
        parts.world.clock(),
        files,
        fault,
        said,
        headers,
    )
