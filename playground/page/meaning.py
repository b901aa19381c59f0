"""Plain JSON from the page comes in; the people, roles, channels and files that it means go out."""

import base64
import binascii
from typing import Any

from playground.server import Channel, LocalDiscord, NotPossible, Person, Role, Upload
from playground.server.wire import Json


class Meaning:
    """Finds what the page names by id, in one local Discord. What is not there is NotPossible."""

    def __init__(self, discord: LocalDiscord) -> None:
        self._discord = discord

    def person(self, asked: Json) -> Person:
        """Who does something."""
        found = self._discord.world.people.get(str(asked.get("person")))
        if found is None:
            raise NotPossible("there is nobody like that")
        return found

    def channel(self, asked: Json) -> Channel:
        """Where it is done."""
        found = self._discord.world.channels.get(str(asked.get("channel")))
        if found is None:
            raise NotPossible("there is no such channel")
        return found

    def message(self, asked: Json) -> Json:
        """The message that it is done to, by its two ids."""
        return {"channel_id": str(asked.get("channel")), "id": str(asked.get("message"))}

    def value(self, told: Any) -> Any:
        """A value: {"user": id}, {"role": id}, {"channel": id} and {"file": …} mean what they name."""
        if isinstance(told, list):
            return [self.value(one) for one in told]
        if not isinstance(told, dict):
            return told
        if "file" in told:
            return upload_of(told["file"])
        if "role" in told:
            return self._role(str(told["role"]))
        if "channel" in told:
            return self.channel(told)
        return self._account(str(told.get("user")))

    def _role(self, role_id: str) -> Role:
        for role in self._discord.world.guilds[self._discord.guild.id].roles:
            if role.id == role_id:
                return role
        raise NotPossible("there is no such role")

    def _account(self, user_id: str) -> Any:
        if user_id == self._discord.bot.id:
            return self._discord.bot
        return self.person({"person": user_id})


def upload_of(told: Any) -> Upload:
    """A file that a page sent: its name, its type, its content in base64."""
    try:
        content = base64.b64decode(told["content"], validate=True)
        return Upload(str(told["name"]), content, str(told.get("type") or "application/octet-stream"))
    except (binascii.Error, KeyError, TypeError, ValueError) as broken:
        raise NotPossible("the file did not arrive whole") from broken
