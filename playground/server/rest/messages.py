"""What the bot posts, reads, changes and removes in channels comes in; messages go out."""

from aiohttp import web

from playground.server.messages import Draft, Message
from playground.server.parts import Parts
from playground.server.people import Channel, ChannelKind, Permission
from playground.server.refusals import Refusal
from playground.server.rest.reads import Route
from playground.server.wire import BODY, Json, reply

MOST = 100


class MessageRoutes:
    """Messages of channels, by the permissions the bot has there."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._messages = parts.messages

    def table(self) -> list[Route]:
        """Method, path and handler of each route."""
        all_of, one = "/channels/{channel}/messages", "/channels/{channel}/messages/{message}"
        return [
            ("GET", all_of, self.listed),
            ("POST", all_of, self.post),
            ("GET", one, self.one),
            ("PATCH", one, self.edit),
            ("DELETE", one, self.remove),
            ("POST", "/channels/{channel}/typing", self.typing),
        ]

    def _channel(self, request: web.Request, needed: Permission = Permission.VIEW_CHANNEL) -> Channel:
        channel = self._parts.world.channel(request.match_info["channel"])
        if channel.denied_to_bot & needed:
            raise Refusal(403, 50013, "Missing Permissions")
        return channel

    def _message(self, request: web.Request) -> Message:
        channel = self._channel(request)
        message = self._messages.one(channel.id, request.match_info["message"])
        if message.visible_to is not None:
            # An ephemeral message is there for its interaction's webhook only.
            return self._messages.one(channel.id, "")
        return message

    def _seen(self, message: Message) -> Json:
        return self._messages.for_bot(message, may_read_all=self._parts.gateway.may_read_all)

    async def listed(self, request: web.Request) -> web.Response:
        channel = self._channel(request)
        if channel.denied_to_bot & Permission.READ_MESSAGE_HISTORY:
            return reply([])
        found = [one for one in self._messages.in_channel(channel.id) if one.visible_to is None]
        limit = min(int(request.query.get("limit", 50)), MOST)
        before, after = request.query.get("before"), request.query.get("after")
        if before is not None:
            found = [message for message in found if int(message.id) < int(before)]
        if after is not None:
            found = [message for message in found if int(message.id) > int(after)][:limit]
        return reply([self._seen(message) for message in reversed(found[-limit:])])

    async def post(self, request: web.Request) -> web.Response:
        body = request[BODY]
        channel = self._channel(request, Permission.SEND_MESSAGES)
        if channel.kind is ChannelKind.DM and channel.recipients[0].id in self._parts.world.closed_dms:
            raise Refusal(403, 50007, "Cannot send messages to this user")
        return reply(self._messages.post(channel, Draft(self._parts.world.bot, body.fields(), body.files)).payload)

    async def one(self, request: web.Request) -> web.Response:
        self._channel(request, Permission.READ_MESSAGE_HISTORY)
        return reply(self._seen(self._message(request)))

    async def edit(self, request: web.Request) -> web.Response:
        body = request[BODY]
        message = self._message(request)
        if message.payload["author"]["id"] != self._parts.world.bot.id:
            raise Refusal(403, 50005, "Cannot edit a message authored by another user")
        return reply(self._messages.edit(message, body.fields(), body.files).payload)

    async def remove(self, request: web.Request) -> web.Response:
        message = self._message(request)
        own = message.payload["author"]["id"] == self._parts.world.bot.id
        allowed = self._parts.world.bot_permissions(message.channel) & Permission.MANAGE_MESSAGES
        if not own and (message.channel.kind is ChannelKind.DM or not allowed):
            raise Refusal(403, 50013, "Missing Permissions")
        self._messages.remove(message)
        return reply()

    async def typing(self, request: web.Request) -> web.Response:
        self._channel(request, Permission.SEND_MESSAGES)
        return reply()
