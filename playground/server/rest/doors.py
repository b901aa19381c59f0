"""A request comes in; it goes on only when it was meant for this machine and no foreign page sent it."""

from aiohttp import web
from aiohttp.typedefs import Handler

from playground.server.wire import reply

OWN_NAMES = frozenset({"127.0.0.1", "localhost"})


@web.middleware
async def own_door(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse other names in Host (a page whose name was bound to this machine), and other origins, with 403."""
    host = request.headers.get("Host", "")
    if _name(host) not in OWN_NAMES:
        return reply({"message": "This server is for this machine alone.", "code": 0}, 403)
    origin = request.headers.get("Origin")
    if origin is not None and origin.lower() != f"http://{host.lower()}":
        return reply({"message": "Another page may not use this server.", "code": 0}, 403)
    return await handler(request)


def _name(host: str) -> str:
    name, _, port = host.partition(":")
    return name.lower() if not port or port.isdigit() else ""
