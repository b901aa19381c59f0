"""The pieces of a server come in; its aiohttp application, with every route, goes out."""

import asyncio

from aiohttp import web
from aiohttp.typedefs import Handler

from playground.server.parts import Parts
from playground.server.rest.commands import CommandRoutes
from playground.server.rest.doors import own_door
from playground.server.rest.gate import API, Gate
from playground.server.rest.interactions import InteractionRoutes
from playground.server.rest.messages import MessageRoutes
from playground.server.rest.reads import ReadRoutes
from playground.server.wire import reply

LARGEST = 30 << 20


def build_application(parts: Parts, closing: asyncio.Event) -> web.Application:
    """The whole server as one application; `closing` ends hanging requests."""
    application = web.Application(middlewares=[own_door, Gate(parts, closing).middleware()], client_max_size=LARGEST)
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
