"""People, roles, channels, files and messages that a person means come in; their ids and objects go out."""

from typing import Any

from playground.server.messages import Message, Messages
from playground.server.people import Person, Role, User
from playground.server.places import Channel
from playground.server.wire import Json, Upload
from playground.server.world import World

Kinds = tuple[type, ...]

PEOPLE: Kinds = (Person, User)
ROLES: Kinds = (Role,)
CHANNELS: Kinds = (Channel,)
FILES: Kinds = (Upload,)
MENTIONABLE: Kinds = (*PEOPLE, *ROLES)
WORDS = {PEOPLE: "person", ROLES: "role", CHANNELS: "channel", FILES: "file", MENTIONABLE: "person or role"}


class NotPossible(Exception):  # noqa: N818 - what happened, in a person's words
    """A person cannot do this: Discord's own client would not let them."""


class Resolved:
    """Collects the `resolved` object of one interaction."""

    def __init__(self, world: World, messages: Messages, channel: Channel) -> None:
        self._world, self._messages, self._channel = world, messages, channel
        self.payload: Json = {}

    def id_of(self, value: Any, kinds: Kinds) -> str:
        """The id of something of one of the kinds, which is put into the payload."""
        if not isinstance(value, kinds) or not isinstance(value, Upload | Role | Channel | Person | User):
            raise NotPossible(f"{value!r} is no {WORDS[kinds]}")
        if isinstance(value, Upload):
            attachment = self._messages.files.keep(self._channel, value)
            return self._put("attachments", attachment["id"], attachment)
        if isinstance(value, Role):
            return self._put("roles", value.id, value.payload())
        if isinstance(value, Channel):
            # A thread may have been archived since it was looked at.
            place = self._world.channels.get(value.id, value)
            bits = self._world.bot_permissions(place)
            return self._put("channels", place.id, place.payload() | {"permissions": str(bits)})
        return self._put_user(value.id)

    def target(self, value: Message | Person) -> str:
        """The target of a message or user command."""
        if isinstance(value, Message):
            return self._put("messages", value.id, value.payload)
        return self._put_user(value.id)

    def _put(self, kind: str, key: str, payload: Json) -> str:
        self.payload.setdefault(kind, {})[key] = payload
        return key

    def _put_user(self, user_id: str) -> str:
        member = self._world.member_payload(user_id)
        self._put("users", user_id, member.pop("user"))
        if self._channel.guild_id is not None:
            person = self._world.people.get(user_id)
            bits = (
                self._world.permissions_in(person, self._channel)
                if person
                else self._world.bot_permissions(self._channel)
            )
            self._put("members", user_id, member | {"permissions": str(bits)})
        return user_id
