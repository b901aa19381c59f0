"""Registrations of application commands come in; the registered commands go out."""

from aiohttp import web

from playground.server.commands import without_localizations
from playground.server.parts import Parts
from playground.server.refusals import Problem, Refusal, invalid, unknown
from playground.server.rest.reads import Route
from playground.server.wire import BODY, reply


class CommandRoutes:
    """The five verbs on commands, for everywhere and for one guild."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def table(self) -> list[Route]:
        """Method, path and handler of each route."""
        routes: list[Route] = []
        for place in (
            "/applications/{application}/commands",
            "/applications/{application}/guilds/{guild}/commands",
        ):
            routes += [
                ("GET", place, self.listed),
                ("PUT", place, self.overwrite),
                ("POST", place, self.upsert),
                ("GET", place + "/{command}", self.one),
                ("PATCH", place + "/{command}", self.change),
                ("DELETE", place + "/{command}", self.remove),
            ]
        return routes

    def _scope(self, request: web.Request) -> str | None:
        if request.match_info["application"] != self._parts.world.application_id:
            raise Refusal(403, 20012, "You are not authorized to perform this action on this application")
        guild = request.match_info.get("guild")
        if guild is not None and guild not in self._parts.world.guilds:
            raise unknown("Guild")
        return guild

    async def listed(self, request: web.Request) -> web.Response:
        found = self._parts.commands.listed(self._scope(request))
        whole = request.query.get("with_localizations", "").lower() in ("true", "1")
        return reply(found if whole else [without_localizations(command) for command in found])

    async def overwrite(self, request: web.Request) -> web.Response:
        body = request[BODY]
        if not isinstance(body.json, list) or not all(isinstance(one, dict) for one in body.json):
            raise invalid([Problem((), "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")])
        return reply(self._parts.commands.overwrite(self._scope(request), body.json))

    async def upsert(self, request: web.Request) -> web.Response:
        body = request[BODY]
        command, is_new = self._parts.commands.upsert(self._scope(request), body.fields())
        return reply(command, 201 if is_new else 200)

    async def one(self, request: web.Request) -> web.Response:
        return reply(self._parts.commands.one(self._scope(request), request.match_info["command"]))

    async def change(self, request: web.Request) -> web.Response:
        body = request[BODY]
        command = request.match_info["command"]
        return reply(self._parts.commands.change(self._scope(request), command, body.fields()))

    async def remove(self, request: web.Request) -> web.Response:
        self._parts.commands.remove(self._scope(request), request.match_info["command"])
        return reply()
