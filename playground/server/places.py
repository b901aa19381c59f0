"""Names and ids come in; guilds and channels, who may do what in them, and their JSON as Discord writes it, go out."""

from dataclasses import dataclass, field
from enum import IntEnum

from playground.server.people import EVERYTHING, Permission, Person, Role, User
from playground.server.wire import Json


class ChannelKind(IntEnum):
    """Discord's channel types that exist here."""

    TEXT = 0
    DM = 1
    VOICE = 2
    GROUP_DM = 3
    CATEGORY = 4
    NEWS = 5
    NEWS_THREAD = 10
    THREAD = 11
    PRIVATE_THREAD = 12
    STAGE = 13
    FORUM = 15
    MEDIA = 16


THREADS = frozenset({ChannelKind.NEWS_THREAD, ChannelKind.THREAD, ChannelKind.PRIVATE_THREAD})
# Whoever writes there starts a thread.
FORUMS = frozenset({ChannelKind.FORUM, ChannelKind.MEDIA})
# There is a conversation beside what is spoken, for those who may connect.
SPOKEN = frozenset({ChannelKind.VOICE, ChannelKind.STAGE})
WORDLESS = FORUMS | {ChannelKind.CATEGORY}


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What a role (kind 0) or one account (kind 1) is denied or given in a channel."""

    id: str
    kind: int
    denied: int = 0
    allowed: int = 0

    def payload(self) -> Json:
        """An overwrite object."""
        return {"id": self.id, "type": self.kind, "allow": str(self.allowed), "deny": str(self.denied)}


@dataclass(frozen=True, slots=True)
class Channel:
    """A place to talk: in a guild, a direct message with the bot, or people among themselves."""

    id: str
    name: str
    kind: ChannelKind
    guild_id: str | None = None
    position: int = 0
    topic: str | None = None
    recipients: tuple[User, ...] = ()
    overwrites: tuple[Overwrite, ...] = ()
    parent_id: str | None = None  # of a thread: the channel that it is in
    archived: bool = False
    locked: bool = False

    def payload(self) -> Json:
        """A channel object."""
        if self.guild_id is None:
            return self._private_payload()
        common: Json = {
            "id": self.id,
            "type": int(self.kind),
            "guild_id": self.guild_id,
            "name": self.name,
            "parent_id": self.parent_id,
            "last_message_id": None,
            "rate_limit_per_user": 0,
            "flags": 0,
        }
        if self.kind in THREADS:
            return common | self._thread_fields()
        common |= {
            "topic": self.topic,
            "position": self.position,
            "nsfw": False,
            "permission_overwrites": [one.payload() for one in self.overwrites],
        }
        if self.kind in FORUMS:
            return common | {"available_tags": [], "default_reaction_emoji": None, "default_sort_order": None}
        if self.kind in SPOKEN:
            return common | {"bitrate": 64_000, "user_limit": 0, "rtc_region": None, "video_quality_mode": 1}
        return common

    def _thread_fields(self) -> Json:
        return {
            "owner_id": self.recipients[0].id,
            "message_count": 0,
            "member_count": 1,
            "total_message_sent": 0,
            "applied_tags": [],
            "thread_metadata": {
                "archived": self.archived,
                "auto_archive_duration": 4320,
                "archive_timestamp": "2026-01-01T00:00:00+00:00",
                "locked": self.locked,
            },
        }

    def _private_payload(self) -> Json:
        payload: Json = {
            "id": self.id,
            "type": int(self.kind),
            "last_message_id": None,
            "flags": 0,
            "recipients": [user.payload() for user in self.recipients],
        }
        if self.kind is ChannelKind.GROUP_DM:
            payload |= {"name": self.name, "icon": None, "owner_id": self.recipients[0].id}
        return payload

    def narrowed(self, bits: int, account_id: str, role_ids: tuple[str, ...]) -> int:
        """The bits that are left to an account here: @everyone's overwrite first, then roles', then its own."""
        for ids, kind in ((({self.guild_id}), 0), (set(role_ids) - {self.guild_id}, 0), ({account_id}, 1)):
            struck = [one for one in self.overwrites if one.kind == kind and one.id in ids]
            for one in struck:
                bits &= ~one.denied
            for one in struck:
                bits |= one.allowed
        return bits


@dataclass(frozen=True, slots=True)
class Guild:
    """A server: with the bot in it, or a foreign one where only people's own installs reach the bot."""

    id: str
    name: str
    owner_id: str
    locale: str
    has_bot: bool
    roles: tuple[Role, ...] = field(default=())

    def permissions_of(self, person: Person) -> int:
        """The bits a person has here by all roles; an administrator has them all."""
        bits = 0
        for role in self.roles:
            if role.id in person.role_ids or role.id == self.id:
                bits |= role.permissions
        return EVERYTHING if bits & Permission.ADMINISTRATOR or person.id == self.owner_id else int(bits)

    def payload(self) -> Json:
        """A guild object as REST gives it, without channels and members."""
        return {
            "id": self.id,
            "name": self.name,
            "owner_id": self.owner_id,
            "preferred_locale": self.locale,
            "roles": [role.payload() for role in self.roles],
            "emojis": [],
            "stickers": [],
            "features": [],
            "icon": None,
            "splash": None,
            "discovery_splash": None,
            "banner": None,
            "description": None,
            "region": "local",
            "afk_channel_id": None,
            "afk_timeout": 300,
            "verification_level": 0,
            "default_message_notifications": 1,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "application_id": None,
            "system_channel_id": None,
            "system_channel_flags": 0,
            "rules_channel_id": None,
            "public_updates_channel_id": None,
            "vanity_url_code": None,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "premium_progress_bar_enabled": False,
            "max_members": 500000,
            "widget_enabled": False,
            "safety_alerts_channel_id": None,
            "nsfw": False,
        }
