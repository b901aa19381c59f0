"""Names and ids come in; people, roles, channels and guilds, and their JSON as Discord writes it, go out."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, IntFlag

from playground.server.wire import Json


class Permission(IntFlag):
    """Those of Discord's permission bits that this server decides something by."""

    ADMINISTRATOR = 1 << 3
    MANAGE_GUILD = 1 << 5
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_APPLICATION_COMMANDS = 1 << 31


EVERYTHING = (1 << 53) - 1
ORDINARY = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.USE_APPLICATION_COMMANDS
)


class ChannelKind(IntEnum):
    """Discord's channel types that exist here."""

    TEXT = 0
    DM = 1
    GROUP_DM = 3


@dataclass(frozen=True, slots=True)
class User:
    """An account, of a person or of the bot."""

    id: str
    username: str
    display_name: str
    bot: bool = False

    def payload(self) -> Json:
        """A user object."""
        return {
            "id": self.id,
            "username": self.username,
            "global_name": self.display_name,
            "bot": self.bot,
            "discriminator": "0001" if self.bot else "0",
            "avatar": None,
            "public_flags": 0,
            "flags": 0,
        }


@dataclass(frozen=True, slots=True)
class Role:
    """A role of a guild; the one with the guild's own id is @everyone."""

    id: str
    name: str
    permissions: int
    position: int = 0

    def payload(self) -> Json:
        """A role object."""
        return {
            "id": self.id,
            "name": self.name,
            "permissions": str(self.permissions),
            "position": self.position,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "icon": None,
            "unicode_emoji": None,
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who uses the bot: account, language, roles, and whether they installed the app."""

    user: User
    locale: str
    joined_at: datetime
    role_ids: tuple[str, ...] = ()
    installed_app: bool = False

    @property
    def id(self) -> str:
        """The account's id."""
        return self.user.id

    def member_payload(self) -> Json:
        """A guild member object without its user."""
        return {
            "roles": list(self.role_ids),
            "joined_at": self.joined_at.isoformat(),
            "nick": None,
            "avatar": None,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "pending": False,
            "premium_since": None,
            "communication_disabled_until": None,
        }


@dataclass(frozen=True, slots=True)
class Channel:
    """A place to talk: a guild's text channel, a direct message with the bot, or people among themselves."""

    id: str
    name: str
    kind: ChannelKind
    guild_id: str | None = None
    position: int = 0
    topic: str | None = None
    recipients: tuple[User, ...] = ()
    denied_to_bot: int = 0

    def payload(self, bot_id: str) -> Json:
        """A channel object; what the bot may not do here is an overwrite for it."""
        if self.guild_id is None:
            return {
                "id": self.id,
                "type": int(self.kind),
                "last_message_id": None,
                "flags": 0,
                "recipients": [user.payload() for user in self.recipients],
                **(
                    {"name": self.name, "icon": None, "owner_id": self.recipients[0].id}
                    if self.kind is ChannelKind.GROUP_DM
                    else {}
                ),
            }
        denied = {"id": bot_id, "type": 1, "allow": "0", "deny": str(self.denied_to_bot)}
        return {
            "id": self.id,
            "type": int(self.kind),
            "guild_id": self.guild_id,
            "name": self.name,
            "topic": self.topic,
            "position": self.position,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "parent_id": None,
            "last_message_id": None,
            "flags": 0,
            "permission_overwrites": [denied] if self.denied_to_bot else [],
        }


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
        bits = ORDINARY | 0
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
