"""A clock and randomness come in; one application with its guilds, channels and people goes out."""

import base64
from dataclasses import replace

from playground.server.ids import Clock, Entropy, Snowflakes
from playground.server.people import EVERYTHING, ORDINARY, Permission, Person, Role, User
from playground.server.places import Channel, ChannelKind, Guild, Overwrite
from playground.server.refusals import Refusal, unknown
from playground.server.wire import Json

BOT_PERMISSIONS = ORDINARY | Permission.MANAGE_MESSAGES


class World:
    """Who and what exists. People and channels are replaced, never changed in place."""

    def __init__(self, clock: Clock, entropy: Entropy) -> None:
        self.clock, self.entropy = clock, entropy
        self.ids = Snowflakes(clock)
        self.people: dict[str, Person] = {}
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Channel] = {}
        self.closed_dms: set[str] = set()  # ids of people who take no direct messages
        self._dms: dict[str, str] = {}
        self.bot = User(self.ids.mint(), "hubwise", "Hubwise", bot=True)
        self.application_id = self.bot.id  # one number for both, as for every application made since 2016
        start = base64.b64encode(self.bot.id.encode()).decode().rstrip("=")
        self.token = f"{start}.{entropy(3)}.{entropy(14)}"
        self.guild = self._found_guild("Innovation Community", has_bot=True)
        self.foreign_guild = self._found_guild("Somewhere Else", has_bot=False)

    def _found_guild(self, name: str, *, has_bot: bool) -> Guild:
        guild_id = self.ids.mint()
        owner = User(self.ids.mint(), f"owner{guild_id[-3:]}", "Owner")
        everyone = Role(guild_id, "@everyone", int(ORDINARY))
        staff = Role(self.ids.mint(), "Staff", int(Permission.MANAGE_GUILD), 1)
        guild = Guild(guild_id, name, owner.id, "en-US", has_bot, (everyone, staff))
        self.guilds[guild_id] = guild
        return guild

    def add_person(self, name: str, *, username: str = "", admin: bool = False, locale: str = "en-US") -> Person:
        """A new person in both guilds; an admin has the role with Manage Server in the one with the bot."""
        user = User(self.ids.mint(), username or name.lower(), name)
        roles = (self.guild.roles[1].id,) if admin else ()
        person = Person(user, locale, self.clock(), roles)
        self.people[user.id] = person
        return person

    def update_person(self, person: Person) -> Person:
        """Keep a changed copy (other locale, roles, app installed) in the place of the person with its id."""
        self.people[person.id] = person
        return person

    def update_guild(self, guild: Guild) -> Guild:
        """Keep a changed copy of a guild in its place."""
        self.guilds[guild.id] = guild
        return guild

    def add_role(self, name: str, permissions: int = 0) -> Role:
        """A new role in the guild with the bot."""
        guild = self.guilds[self.guild.id]
        role = Role(self.ids.mint(), name, int(permissions), len(guild.roles))
        self.update_guild(replace(guild, roles=(*guild.roles, role)))
        return role

    def add_channel(
        self,
        name: str,
        guild: Guild | None = None,
        topic: str | None = None,
        kind: ChannelKind = ChannelKind.TEXT,
    ) -> Channel:
        """A new channel, a text channel in the guild with the bot unless another is named."""
        place = guild or self.guild
        channel = Channel(self.ids.mint(), name, kind, place.id, len(self.channels), topic)
        self.channels[channel.id] = channel
        return channel

    def add_thread(self, channel: Channel, name: str, kind: ChannelKind = ChannelKind.THREAD) -> Channel:
        """A new thread of the bot in a channel."""
        thread = Channel(self.ids.mint(), name, kind, channel.guild_id, recipients=(self.bot,), parent_id=channel.id)
        self.channels[thread.id] = thread
        return thread

    def set_thread(self, thread: Channel, *, archived: bool, locked: bool) -> Channel:
        """Archive or lock a thread, or open it."""
        changed = replace(self.channels[thread.id], archived=archived, locked=locked)
        self.channels[thread.id] = changed
        return changed

    def add_private(self, *people: Person) -> Channel:
        """A group of people talking among themselves, without the bot as a member."""
        users = tuple(person.user for person in people)
        channel = Channel(self.ids.mint(), "among friends", ChannelKind.GROUP_DM, recipients=users)
        self.channels[channel.id] = channel
        return channel

    def dm(self, person: Person) -> Channel:
        """The direct message channel of a person and the bot; made when first asked for."""
        if person.id not in self._dms:
            channel = Channel(self.ids.mint(), person.user.username, ChannelKind.DM, recipients=(person.user,))
            self.channels[channel.id] = channel
            self._dms[person.id] = channel.id
        return self.channels[self._dms[person.id]]

    def deny(self, channel: Channel, permissions: int, whom: User | Role) -> Channel:
        """Take permissions from an account or a role in a channel (0 gives all back)."""
        current = self.channels[channel.id]
        kept = tuple(one for one in current.overwrites if one.id != whom.id)
        new = (Overwrite(whom.id, int(isinstance(whom, User)), int(permissions)),) if permissions else ()
        changed = replace(current, overwrites=kept + new)
        self.channels[channel.id] = changed
        return changed

    def channel(self, channel_id: str) -> Channel:
        """A channel the bot may see; 10003 when there is none, 50001 when it may not see it."""
        channel = self.channels.get(channel_id)
        if channel is None:
            raise unknown("Channel")
        if not self.bot_is_in(channel) or not self.bot_permissions(channel) & Permission.VIEW_CHANNEL:
            raise Refusal(403, 50001, "Missing Access")
        return channel

    def bot_is_in(self, channel: Channel) -> bool:
        """Whether the bot is a member of the channel's guild, or the other end of the direct message."""
        if channel.guild_id is not None:
            return self.guilds[channel.guild_id].has_bot
        return channel.kind is ChannelKind.DM

    def bot_permissions(self, channel: Channel) -> int:
        """What the bot may do in a channel."""
        return self._narrowed(channel, int(BOT_PERMISSIONS), self.bot.id, ())

    def permissions_in(self, person: Person, channel: Channel) -> int:
        """What a person may do in a channel; everything where there is no guild."""
        if channel.guild_id is None:
            return EVERYTHING
        bits = self.guilds[channel.guild_id].permissions_of(person)
        if bits & Permission.ADMINISTRATOR:
            return bits
        return self._narrowed(channel, bits, person.id, person.role_ids)

    def _narrowed(self, channel: Channel, bits: int, account_id: str, role_ids: tuple[str, ...]) -> int:
        """What the overwrites leave; a thread has those of its channel. Who does not see one can do nothing."""
        place = self.channels.get(channel.parent_id or channel.id, channel)
        left = place.narrowed(bits, account_id, role_ids)
        return left if left & Permission.VIEW_CHANNEL else 0

    def user(self, user_id: str) -> User | None:
        """An account by id, the bot's included."""
        if user_id == self.bot.id:
            return self.bot
        person = self.people.get(user_id)
        return person.user if person else None

    def own_guilds(self) -> list[Guild]:
        """The guilds that the bot is in."""
        return [guild for guild in self.guilds.values() if guild.has_bot]

    def guild_with_bot(self, guild_id: str) -> Guild:
        """A guild the bot is in; 10004 for any other id."""
        guild = self.guilds.get(guild_id)
        if guild is None or not guild.has_bot:
            raise unknown("Guild")
        return guild

    def member_payload(self, user_id: str) -> Json:
        """A member object of a person or of the bot; 10007 for anyone else."""
        if user_id == self.bot.id:
            bot = Person(self.bot, "en-US", self.clock())
            return {**bot.member_payload(), "user": self.bot.payload()}
        person = self.people.get(user_id)
        if person is None:
            raise unknown("Member")
        return {**person.member_payload(), "user": person.user.payload()}
