"""Questions about the bot, its application, guilds, channels and people come in; their JSON goes out."""

from aiohttp import web
from aiohttp.typedefs import Handler

from playground.server.limits.shapes import snowflake
from playground.server.objects import application_object
from playground.server.parts import Parts
from playground.server.places import THREADS
from playground.server.refusals import refuse_when, unknown
from playground.server.wire import BODY, reply

Route = tuple[str, str, Handler]


class ReadRoutes:
    """What only reads, and the opening of a direct message."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._world = parts.world

    def table(self) -> list[Route]:
        """Method, path and handler of each route."""
        return [
            ("GET", "/gateway", self.gateway),
            ("GET", "/gateway/bot", self.gateway_bot),
            ("GET", "/users/@me", self.me),
            ("GET", "/users/@me/guilds", self.my_guilds),
            ("POST", "/users/@me/channels", self.open_dm),
            ("GET", "/users/{user}", self.user),
            ("GET", "/applications/@me", self.application),
            ("GET", "/oauth2/applications/@me", self.application),
            ("GET", "/applications/{application}/emojis", self.no_emojis),
            ("GET", "/guilds/{guild}", self.guild),
            ("GET", "/guilds/{guild}/channels", self.guild_channels),
            ("GET", "/guilds/{guild}/roles", self.guild_roles),
            ("GET", "/guilds/{guild}/members", self.members),
            ("GET", "/guilds/{guild}/members/{user}", self.member),
            ("GET", "/channels/{channel}", self.channel),
        ]

    async def gateway(self, _request: web.Request) -> web.Response:
        return reply({"url": self._parts.gateway.address()})

    async def gateway_bot(self, _request: web.Request) -> web.Response:
        left = max(0, 1000 - self._parts.gateway.identifies)
        limit = {"total": 1000, "remaining": left, "reset_after": 86_400_000, "max_concurrency": 1}
        return reply({"url": self._parts.gateway.address(), "shards": 1, "session_start_limit": limit})

    async def me(self, _request: web.Request) -> web.Response:
        return reply(self._world.bot.payload() | {"verified": True, "mfa_enabled": True, "email": None})

    async def my_guilds(self, _request: web.Request) -> web.Response:
        return reply(
            [
                {
                    "id": guild.id,
                    "name": guild.name,
                    "icon": None,
                    "owner": False,
                    "features": [],
                    "permissions": "0",
                }
                for guild in self._world.own_guilds()
            ]
        )

    async def open_dm(self, request: web.Request) -> web.Response:
        fields = request[BODY].fields()
        refuse_when(snowflake(("recipient_id",), fields.get("recipient_id")))
        person = self._world.people.get(str(fields.get("recipient_id")))
        if person is None:
            raise unknown("User")
        return reply(self._world.dm(person).payload())

    async def user(self, request: web.Request) -> web.Response:
        user = self._world.user(request.match_info["user"])
        if user is None:
            raise unknown("User")
        return reply(user.payload())

    async def application(self, _request: web.Request) -> web.Response:
        return reply(application_object(self._world))

    async def no_emojis(self, _request: web.Request) -> web.Response:
        return reply({"items": []})

    async def guild(self, request: web.Request) -> web.Response:
        guild = self._world.guild_with_bot(request.match_info["guild"])
        count = len(self._world.people) + 1
        return reply(guild.payload() | {"approximate_member_count": count, "approximate_presence_count": count})

    async def guild_channels(self, request: web.Request) -> web.Response:
        guild = self._world.guild_with_bot(request.match_info["guild"])
        found = [channel for channel in self._world.channels.values() if channel.kind not in THREADS]
        return reply([channel.payload() for channel in found if channel.guild_id == guild.id])

    async def guild_roles(self, request: web.Request) -> web.Response:
        guild = self._world.guild_with_bot(request.match_info["guild"])
        return reply([role.payload() for role in guild.roles])

    async def members(self, request: web.Request) -> web.Response:
        self._world.guild_with_bot(request.match_info["guild"])
        return reply([self._world.member_payload(user) for user in (self._world.bot.id, *self._world.people)])

    async def member(self, request: web.Request) -> web.Response:
        self._world.guild_with_bot(request.match_info["guild"])
        return reply(self._world.member_payload(request.match_info["user"]))

    async def channel(self, request: web.Request) -> web.Response:
        channel = self._world.channel(request.match_info["channel"])
        return reply(channel.payload())
