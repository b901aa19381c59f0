"""Answers to interactions come in, first ones and later ones by webhook; the messages they made go out."""

from aiohttp import web

from playground.server.exchange import Exchange, Step
from playground.server.limits import EPHEMERAL
from playground.server.parts import Parts
from playground.server.rest.reads import Route
from playground.server.wire import BODY, Json, reply


class InteractionRoutes:
    """The callback of an interaction, and its webhook for 15 minutes."""

    def __init__(self, parts: Parts) -> None:
        self._interactions = parts.interactions

    def table(self) -> list[Route]:
        """Method, path and handler of each route."""
        hook = "/webhooks/{application}/{token}"
        return [
            ("POST", "/interactions/{interaction}/{token}/callback", self.answer),
            ("POST", hook, self.follow_up),
            ("GET", hook + "/messages/{message}", self.one),
            ("PATCH", hook + "/messages/{message}", self.edit),
            ("DELETE", hook + "/messages/{message}", self.remove),
        ]

    def _exchange(self, request: web.Request) -> Exchange:
        return self._interactions.hook(request.match_info["application"], request.match_info["token"])

    async def answer(self, request: web.Request) -> web.Response:
        exchange = self._interactions.answer(
            request.match_info["interaction"], request.match_info["token"], request[BODY]
        )
        if request.query.get("with_response", "").lower() not in ("true", "1"):
            return reply()
        return reply(_resource(exchange))

    async def follow_up(self, request: web.Request) -> web.Response:
        return reply(self._interactions.follow_up(self._exchange(request), request[BODY]).payload)

    async def one(self, request: web.Request) -> web.Response:
        return reply(self._interactions.message_of(self._exchange(request), request.match_info["message"]).payload)

    async def edit(self, request: web.Request) -> web.Response:
        body = request[BODY]
        return reply(self._interactions.edit(self._exchange(request), request.match_info["message"], body).payload)

    async def remove(self, request: web.Request) -> web.Response:
        self._interactions.remove(self._exchange(request), request.match_info["message"])
        return reply()


def _resource(exchange: Exchange) -> Json:
    response = exchange.responses[0]
    interaction: Json = {"id": exchange.id, "type": exchange.kind}
    resource: Json = {"type": response.payload["type"]}
    if exchange.original is not None:
        interaction |= {
            "response_message_id": exchange.original.id,
            "response_message_loading": response.step is Step.DEFERRED,
            "response_message_ephemeral": bool(exchange.original.payload["flags"] & EPHEMERAL),
        }
        if response.step in (Step.REPLY, Step.UPDATE):
            resource["message"] = exchange.original.payload
    return {"interaction": interaction, "resource": resource}
