"""What the bot posts, reads, changes and removes in channels comes in; messages go out."""

from aiohttp import web

from playground.server.limits import THREAD, text_problems
from playground.server.messages import Draft, Message
from playground.server.parts import Parts
from playground.server.people import Permission
from playground.server.places import FORUMS, SPOKEN, THREADS, WORDLESS, Channel, ChannelKind
from playground.server.refusals import Refusal, refuse_when
from playground.server.rest.queries import id_from, number_from
from playground.server.rest.reads import Route
from playground.server.wire import BODY, Body, Json, reply

MOST = 100
GUILDS = 1 << 0


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
            ("POST", "/channels/{channel}/threads", self.start_thread),
            ("POST", "/channels/{channel}/typing", self.typing),
        ]

    def _channel(self, request: web.Request, needed: int = 0) -> Channel:
        channel = self._parts.world.channel(request.match_info["channel"])
        allowed = self._parts.world.bot_permissions(channel)
        if channel.kind in SPOKEN and not allowed & Permission.CONNECT:
            raise Refusal(403, 50001, "Missing Access")
        if needed & ~allowed:
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
        limit = number_from(request, "limit", 50, low=1, high=MOST)
        before, after, around = (id_from(request, name) for name in ("before", "after", "around"))
        channel = self._channel(request)
        if not self._parts.world.bot_permissions(channel) & Permission.READ_MESSAGE_HISTORY:
            return reply([])
        found = [one for one in self._messages.in_channel(channel.id) if one.visible_to is None]
        if around is not None:
            earlier = [message for message in found if int(message.id) < around]
            later = [message for message in found if int(message.id) >= around]
            found = earlier[max(0, len(earlier) - limit // 2) :] + later[: limit - limit // 2]
        elif before is not None:
            found = [message for message in found if int(message.id) < before]
        elif after is not None:
            found = [message for message in found if int(message.id) > after][:limit]
        return reply([self._seen(message) for message in reversed(found[-limit:])])

    async def post(self, request: web.Request) -> web.Response:
        body = request[BODY]
        channel = self._channel(request, _needed(self._parts.world.channels.get(request.match_info["channel"]), body))
        if channel.kind in WORDLESS:
            raise Refusal(400, 50008, "Cannot send messages in a non-text channel")
        if channel.kind is ChannelKind.DM and channel.recipients[0].id in self._parts.world.closed_dms:
            raise Refusal(403, 50007, "Cannot send messages to this user")
        if channel.locked and not self._parts.world.bot_permissions(channel) & Permission.MANAGE_THREADS:
            raise Refusal(403, 160005, "Thread is locked")
        return reply(self._messages.post(channel, Draft(self._parts.world.bot, body.fields(), body.files)).payload)

    async def start_thread(self, request: web.Request) -> web.Response:
        """A thread in a forum begins with its first message, which has the thread's id."""
        body, world = request[BODY], self._parts.world
        forum = self._channel(request, _needed(None, body))
        if forum.kind not in FORUMS:
            raise Refusal(400, 50024, "Cannot execute action on this channel type")
        fields = body.fields()
        refuse_when(THREAD((), fields))
        refuse_when(text_problems(("name",), fields.get("name"), 1, 100))
        thread = world.add_thread(forum, fields["name"])
        draft = Draft(world.bot, fields.get("message") or {}, body.files, extra={"id": thread.id})
        try:
            first = self._messages.post(thread, draft, ("message",))
        except Refusal:
            del world.channels[thread.id]
            raise
        self._parts.gateway.dispatch("THREAD_CREATE", thread.payload() | {"newly_created": True}, GUILDS)
        return reply(thread.payload() | {"message": first.payload}, 201)

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


def _needed(channel: Channel | None, body: Body) -> int:
    in_thread = channel is not None and channel.kind in THREADS
    send = Permission.SEND_MESSAGES_IN_THREADS if in_thread else Permission.SEND_MESSAGES
    return send | (Permission.ATTACH_FILES if body.files else 0)
