"""Names and ids come in; people and roles, and their JSON as Discord writes it, go out."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntFlag

from playground.server.wire import Json


class Permission(IntFlag):
    """Those of Discord's permission bits that this server decides something by."""

    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    CONNECT = 1 << 20
    MANAGE_ROLES = 1 << 28
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    SEND_MESSAGES_IN_THREADS = 1 << 38


EVERYTHING = (1 << 53) - 1
ORDINARY = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.CONNECT
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.SEND_MESSAGES_IN_THREADS
)


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
