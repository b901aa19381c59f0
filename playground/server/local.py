"""A port, a clock and randomness come in; a running Discord of our own, and people on it, go out."""

import asyncio
import secrets
from dataclasses import replace
from types import TracebackType
from typing import Self

from aiohttp import web

from playground.server.bell import Bell
from playground.server.commands import Commands
from playground.server.described import Described
from playground.server.faults import Faults
from playground.server.gateway import Gateway
from playground.server.ids import Clock, Entropy, utc_now
from playground.server.interactions import Interactions
from playground.server.journal import Journal
from playground.server.messages import Message, Messages
from playground.server.objects import guild_created
from playground.server.parts import Parts
from playground.server.people import Person, Role
from playground.server.places import THREADS, Channel, ChannelKind
from playground.server.rates import Rates
from playground.server.rest import API, build_application
from playground.server.visits import Visits
from playground.server.wire import Json
from playground.server.world import World

GUILD_MESSAGES, DIRECT_MESSAGES, GUILDS = 1 << 9, 1 << 12, 1 << 0
SHUTDOWN_SECONDS = 1.0


class LocalDiscord(Visits):
    """A small Discord on 127.0.0.1, for `async with`: one bot, one guild, two people, and everything they do.

    `port` 0 takes any free one; a taken one raises OSError. `patience` is how many seconds people wait for
    the bot. `allowed_privileged` are the privileged intent bits switched on for the application (none).
    With `described`, requests are held against Discord's own description too.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        clock: Clock = utc_now,
        entropy: Entropy = secrets.token_hex,
        patience: float = 5.0,
        allowed_privileged: int = 0,
        heartbeat_seconds: float = 41.25,
        described: Described | None = None,
    ) -> None:
        if host != "127.0.0.1":
            raise ValueError(f"this server is for this machine alone, not for {host}")
        self._host, self._port = host, port
        self.bell, world = Bell(), World(clock, entropy)
        self.faults, self.requests = Faults(), Journal()
        self.rates, self.described = Rates(clock), described
        gateway = Gateway(
            world,
            self.bell,
            lambda: self.gateway_url,
            allowed_privileged=allowed_privileged,
            heartbeat_seconds=heartbeat_seconds,
        )
        messages = Messages(world, lambda: self._address("http"), self._announce)
        super().__init__(
            world,
            Commands(world),
            messages,
            Interactions(world, messages, self.bell),
            gateway,
            self.bell,
            patience,
        )
        self.token = world.token
        self.bot, self.guild = world.bot, world.guild
        self.general = world.add_channel("general", topic="Everything about hubs")
        self.digests, self.staff = world.add_channel("digests"), world.add_channel("staff")
        self.foreign_channel = world.add_channel("lounge", world.foreign_guild)
        self.member = world.add_person("Mei", username="member")
        self.admin = world.add_person("Ada", username="admin", admin=True)
        self.private_channel = world.add_private(self.member, self.admin)
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        parts = Parts(
            self.world,
            self.commands,
            self.messages,
            self.interactions,
            self.gateway,
            self.faults,
            self.requests,
            self.bell,
            self.rates,
            self.described,
        )
        application = build_application(parts, self._closing)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self._runner.cleanup()
            raise
        self._port = int(self._runner.addresses[0][1])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        await self.gateway.shut_down()
        if self._runner is not None:
            await self._runner.cleanup()

    def _address(self, scheme: str) -> str:
        return f"{scheme}://{self._host}:{self._port}"

    @property
    def api_url(self) -> str:
        """Where REST is: for discord.http.Route.BASE."""
        return self._address("http") + API

    @property
    def gateway_url(self) -> str:
        """Where the gateway is: for discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY."""
        return self._address("ws") + "/gateway"

    def dm(self, person: Person) -> Channel:
        """The direct message channel of a person and the bot."""
        return self.world.dm(person)

    def add_person(self, name: str, *, admin: bool = False, locale: str = "en-US") -> Person:
        """Someone new in the guild."""
        return self.world.add_person(name, admin=admin, locale=locale)

    def install_app(self, person: Person) -> Person:
        """The person installs the app for themselves; their changed self, to use from now on."""
        return self.world.update_person(replace(self.world.people[person.id], installed_app=True))

    def speak(self, person: Person, locale: str) -> Person:
        """The person changes their client's language; their changed self, to use from now on."""
        return self.world.update_person(replace(self.world.people[person.id], locale=locale))

    def move_in(self, locale: str) -> None:
        """The guild gets another language; the bot is told."""
        guild = self.world.update_guild(replace(self.world.guilds[self.guild.id], locale=locale))
        self.gateway.dispatch("GUILD_UPDATE", guild.payload(), GUILDS)

    def add_role(self, name: str, permissions: int = 0) -> Role:
        """A new role in the guild; the bot is told."""
        role = self.world.add_role(name, permissions)
        self.gateway.dispatch("GUILD_ROLE_CREATE", {"guild_id": self.guild.id, "role": role.payload()}, GUILDS)
        return role

    def give_role(self, person: Person, role: Role) -> Person:
        """The person gets a role."""
        current = self.world.people[person.id]
        return self.world.update_person(replace(current, role_ids=(*current.role_ids, role.id)))

    def take_roles(self, person: Person) -> Person:
        """The person loses all roles."""
        return self.world.update_person(replace(self.world.people[person.id], role_ids=()))

    def close_dms(self, person: Person, *, closed: bool = True) -> None:
        """The person takes no direct messages any more, or again: the bot gets 50007."""
        (self.world.closed_dms.add if closed else self.world.closed_dms.discard)(person.id)

    def add_channel(self, name: str, kind: ChannelKind = ChannelKind.TEXT) -> Channel:
        """A new channel in the guild; the bot is told."""
        channel = self.world.add_channel(name, kind=kind)
        self.gateway.dispatch("CHANNEL_CREATE", channel.payload(), GUILDS)
        return channel

    def add_thread(self, channel: Channel, name: str, kind: ChannelKind = ChannelKind.THREAD) -> Channel:
        """A new thread in a channel; the bot is told."""
        thread = self.world.add_thread(channel, name, kind)
        self.gateway.dispatch("THREAD_CREATE", thread.payload() | {"newly_created": True}, GUILDS)
        return thread

    def set_thread(self, thread: Channel, *, archived: bool = False, locked: bool = False) -> Channel:
        """Archive or lock a thread, or open it; its changed self, and the bot is told."""
        changed = self.world.set_thread(thread, archived=archived, locked=locked)
        self.gateway.dispatch("THREAD_UPDATE", changed.payload(), GUILDS)
        return changed

    def remove_channel(self, channel: Channel) -> None:
        """Delete a channel with its messages; the bot is told."""
        del self.world.channels[channel.id]
        kind = "THREAD" if channel.kind in THREADS else "CHANNEL"
        self.gateway.dispatch(f"{kind}_DELETE", channel.payload(), GUILDS)

    def remove_bot(self) -> None:
        """Take the bot out of the guild; it is told."""
        guild = self.world.update_guild(replace(self.world.guilds[self.guild.id], has_bot=False))
        self.gateway.dispatch("GUILD_DELETE", {"id": guild.id}, GUILDS)

    def invite_bot(self) -> None:
        """Let the bot come back into the guild; it is told all about it."""
        guild = self.world.update_guild(replace(self.world.guilds[self.guild.id], has_bot=True))
        self.gateway.dispatch("GUILD_CREATE", guild_created(self.world, guild), GUILDS)

    def deny(self, channel: Channel, permissions: int, whom: Person | Role | None = None) -> None:
        """Take `Permission` bits in a channel from the bot, or from a person or a role; 0 gives all back."""
        one = self.bot if whom is None else whom.user if isinstance(whom, Person) else whom
        changed = self.world.deny(channel, permissions, one)
        self.gateway.dispatch("CHANNEL_UPDATE", changed.payload(), GUILDS)

    def permit(self, person: Person, command: str) -> None:
        """Let a person use a command in spite of its default permissions, as a server's admins can."""
        self.commands.permitted.add((command, person.id))

    def _announce(self, event: str, message: Message) -> None:
        self.bell.ring()
        channel = message.channel
        if message.visible_to is not None or not self.world.bot_is_in(channel):
            return
        place = self.world.channels.get(channel.id, channel)
        if event == "MESSAGE_CREATE" and place.archived:
            # Whatever is written in a thread opens it; a lock stays.
            self.set_thread(place, locked=place.locked)
        intents = DIRECT_MESSAGES if channel.kind is ChannelKind.DM else GUILD_MESSAGES
        if event == "MESSAGE_DELETE":
            payload: Json = {"id": message.id, "channel_id": channel.id}
        else:
            payload = self.messages.for_bot(message, may_read_all=self.gateway.may_read_all)
        self.gateway.dispatch(event, payload | ({"guild_id": channel.guild_id} if channel.guild_id else {}), intents)
