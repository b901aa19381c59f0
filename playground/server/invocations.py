"""What a person typed or pressed comes in; the interaction Discord makes of it, or why not, goes out."""

from collections.abc import Mapping
from typing import Any

from playground.server.commands import context_of
from playground.server.limits import size, walk
from playground.server.messages import Message, Messages
from playground.server.people import Person, Role, User
from playground.server.places import Channel
from playground.server.wire import Json, Upload
from playground.server.world import World

STRING, INTEGER, BOOLEAN, NUMBER = 3, 4, 5, 10
STRING_SELECT = 3


class NotPossible(Exception):  # noqa: N818 - what happened, in a person's words
    """A person cannot do this: Discord's own client would not let them."""


def find_leaf(command: Json, path: list[str]) -> tuple[Json, list[Json]]:
    """The command or subcommand that a path leads to, and the steps after the command's name."""
    here, steps = command, []
    for name in path:
        found = [o for o in here.get("options") or () if o["name"] == name and o["type"] in (1, 2)]
        if not found:
            raise NotPossible(f"/{command['name']} has no subcommand {name!r}")
        here = found[0]
        steps.append(here)
    if any(option["type"] in (1, 2) for option in here.get("options") or ()):
        raise NotPossible(f"/{command['name']} needs a subcommand")
    return here, steps


class Typing:
    """Makes the `options` and `resolved` of a command out of plain values."""

    def __init__(self, world: World, messages: Messages, channel: Channel, *, focused: str | None = None) -> None:
        self._world, self._messages, self._channel, self._focused = world, messages, channel, focused
        self.resolved: Json = {}

    def options(self, leaf: Json, given: Mapping[str, Any]) -> list[Json]:
        """The options as sent; while one is being typed (focused), others may still be missing."""
        known = {option["name"]: option for option in leaf.get("options") or ()}
        for name in [*given, *filter(None, [self._focused])]:
            if name not in known:
                raise NotPossible(f"{leaf['name']} has no option {name!r}, only {', '.join(known) or 'none'}")
        absent = [name for name, option in known.items() if option.get("required") and name not in given]
        if absent and self._focused is None:
            raise NotPossible(f"{leaf['name']} needs {', '.join(absent)}")
        return [self._option(known[name], value) for name, value in given.items()]

    def _option(self, option: Json, value: Any) -> Json:
        sent = {"name": option["name"], "type": option["type"], "value": value}
        if option["name"] == self._focused:
            return sent | {"value": str(value), "focused": True}
        kind = option["type"]
        if kind in (STRING, INTEGER, BOOLEAN, NUMBER):
            _check_plain(option, value)
            return sent
        return sent | {"value": self.resolve(value)}

    def resolve(self, value: Any) -> str:
        """The id of a person, role, channel or file, which is put into `resolved`."""
        if isinstance(value, Upload):
            attachment = self._messages.files.keep(self._channel, value)
            return self._put("attachments", attachment["id"], attachment)
        if isinstance(value, Person | User):
            return self._put_user(value.id)
        if isinstance(value, Role):
            return self._put("roles", value.id, value.payload())
        if isinstance(value, Channel):
            return self._put("channels", value.id, value.payload() | {"permissions": str((1 << 53) - 1)})
        raise NotPossible(f"{value!r} is no person, role, channel or file")

    def _put(self, kind: str, key: str, payload: Json) -> str:
        self.resolved.setdefault(kind, {})[key] = payload
        return key

    def _put_user(self, user_id: str) -> str:
        member = self._world.member_payload(user_id)
        self._put("users", user_id, member.pop("user"))
        if self._channel.guild_id is not None:
            self._put("members", user_id, member | {"permissions": "0"})
        return user_id

    def target(self, value: Message | Person) -> str:
        """The target of a message or user command."""
        if isinstance(value, Message):
            return self._put("messages", value.id, value.payload)
        return self._put_user(value.id)


def _check_plain(option: Json, value: Any) -> None:
    expected = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: int | float}[option["type"]]
    if not isinstance(value, expected) or (isinstance(value, bool) and option["type"] != BOOLEAN):
        raise NotPossible(f"{option['name']}: {value!r} is of the wrong type")
    choices = option.get("choices")
    if choices and value not in [choice["value"] for choice in choices]:
        raise NotPossible(f"{option['name']}: {value!r} is none of the choices")
    measure, kind = (size(value), "length") if isinstance(value, str) else (value, "value")
    low, high = option.get(f"min_{kind}"), option.get(f"max_{kind}", 6000 if kind == "length" else None)
    if (low is not None and measure < low) or (high is not None and measure > high):
        raise NotPossible(f"{option['name']}: {measure} is not between {low} and {high}")


def find_control(message: Json, control: str, kinds: frozenset[int]) -> Json:
    """The button or select of a message with this custom id, or else this label or placeholder."""
    offered = [part for _, part in walk((), message["components"]) if part["type"] in kinds]
    for names in (("custom_id",), ("label", "placeholder")):
        for part in offered:
            if control in (part.get(name) for name in names):
                if part.get("disabled"):
                    raise NotPossible(f"{control!r} is disabled")
                return part
    labels = [part.get("label") or part.get("placeholder") or part.get("custom_id") for part in offered]
    raise NotPossible(f"the message has no {control!r}, only {labels}")


def picked(select: Json, values: tuple[Any, ...], typing: Typing) -> list[str]:
    """The values a choice sends: of a select's options by value or label, else ids of what was chosen."""
    low, high = select.get("min_values", 1), select.get("max_values", 1)
    if not low <= len(values) <= high:
        raise NotPossible(f"choose {low} to {high}, not {len(values)}")
    if select["type"] != STRING_SELECT:
        return [typing.resolve(value) for value in values]
    by_label = {option["label"]: option["value"] for option in select["options"]}
    by_name = by_label | {option["value"]: option["value"] for option in select["options"]}
    strange = [value for value in values if value not in by_name]
    if strange:
        raise NotPossible(f"no such option: {strange}, only {list(by_label)}")
    return [by_name[value] for value in values]


def filled(modal: Json, values: Mapping[str, Any]) -> list[Json]:
    """A modal's components with what a person put in, by custom id; the rest keeps its default."""
    left = set(values) - {part.get("custom_id") for _, part in walk((), modal["components"])}
    if left:
        raise NotPossible(f"the modal has no {', '.join(sorted(left))}")
    parts: list[Json] = []
    for number, part in enumerate(modal["components"], start=1):
        if part["type"] == 1:
            parts.append({"type": 1, "id": number, "components": [_field(one, values) for one in part["components"]]})
        elif part["type"] == 18:
            parts.append({"type": 18, "id": number, "component": _field(part["component"], values)})
        else:
            parts.append({"type": part["type"], "id": number})
    return parts


def _field(part: Json, values: Mapping[str, Any]) -> Json:
    sent = {"type": part["type"], "custom_id": part["custom_id"], "id": part.get("id", 0)}
    name, value = part["custom_id"], values.get(part["custom_id"])
    if part["type"] == 4:
        text = part.get("value") or "" if value is None else str(value)
        low, high = part.get("min_length") or 0, part.get("max_length") or 4000
        if (part.get("required", True) and not text) or (text and not low <= size(text) <= high):
            raise NotPossible(f"{name}: {size(text)} characters, it takes {low} to {high}")
        return sent | {"value": text}
    if part["type"] in (21, 23):
        return sent | {"value": value}
    return sent | {"values": list(value or [o["value"] for o in part.get("options") or () if o.get("default")])}


def envelope(world: World, person: Person, channel: Channel) -> Json:
    """The part of an INTERACTION_CREATE that does not depend on what was done."""
    payload: Json = {
        "application_id": world.application_id,
        "version": 1,
        "channel_id": channel.id,
        "locale": person.locale,
        "channel": channel.payload() | {"permissions": str(world.permissions_in(person, channel))},
        "context": context_of(channel),
        "entitlements": [],
        "entitlement_sku_ids": [],
        "app_permissions": str(world.bot_permissions(channel)),
        "attachment_size_limit": 10 << 20,
        "authorizing_integration_owners": _owners(world, person, channel),
    }
    if channel.guild_id is None:
        return payload | {"user": person.user.payload()}
    guild = world.guilds[channel.guild_id]
    member = person.member_payload() | {
        "user": person.user.payload(),
        "permissions": str(guild.permissions_of(person)),
    }
    return payload | {
        "guild_id": guild.id,
        "guild_locale": guild.locale,
        "member": member,
        "guild": {"id": guild.id, "locale": guild.locale, "features": []},
    }


def _owners(world: World, person: Person, channel: Channel) -> Json:
    owners: Json = {"0": channel.guild_id or "0"} if world.bot_is_in(channel) else {}
    return owners | ({"1": person.id} if person.installed_app else {})
