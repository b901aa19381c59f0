"""What people do comes in as Python calls; the bot's answers come back as exchanges and messages."""

from collections.abc import Mapping
from typing import Any

from playground.server.bell import Bell
from playground.server.commands import Commands
from playground.server.exchange import Exchange, NoAnswer
from playground.server.gateway import Gateway
from playground.server.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT, Interactions
from playground.server.invocations import (
    NotPossible,
    Typing,
    envelope,
    filled,
    find_control,
    find_leaf,
    picked,
)
from playground.server.limits import SELECTS
from playground.server.messages import Draft, Message, Messages
from playground.server.people import Person, Role
from playground.server.places import Channel
from playground.server.wire import Json
from playground.server.world import World

AUTOCOMPLETE_SECONDS = 3.0


class Visits:
    """A person's side of Discord. What a person cannot do is NotPossible; no answer in time is NoAnswer."""

    def __init__(
        self,
        world: World,
        commands: Commands,
        messages: Messages,
        interactions: Interactions,
        gateway: Gateway,
        bell: Bell,
        patience: float,
    ) -> None:
        self.world, self.commands, self.messages = world, commands, messages
        self.interactions, self.gateway, self.bell = interactions, gateway, bell
        self.patience = patience

    async def slash(self, person: Person, channel: Channel, command: str, /, **options: Any) -> Exchange:
        """Use a slash command ("hub", "knowledge reload") and wait for its answer."""
        return await self.start_slash(person, channel, command, **options).answer()

    def start_slash(self, person: Person, channel: Channel, command: str, /, **options: Any) -> Exchange:
        """Use a slash command without waiting: await what you need of the exchange."""
        content = self._typed(person, channel, command, options)
        return self._send(person, channel, COMMAND, f"/{command}", content)

    async def autocomplete(
        self, person: Person, channel: Channel, command: str, /, *, focused: str, **options: Any
    ) -> list[Json]:
        """Type into an option; the choices the bot suggests, as {"name", "value"}."""
        content = self._typed(person, channel, command, {focused: ""} | options, focused)
        exchange = self._send(person, channel, AUTOCOMPLETE, f"/{command}", content)
        return (await exchange.answer(AUTOCOMPLETE_SECONDS)).choices

    def _typed(
        self,
        person: Person,
        channel: Channel,
        command: str,
        options: Mapping[str, Any],
        focused: str | None = None,
    ) -> Json:
        name, *path = command.split()
        registered = self._command(person, channel, name, 1)
        leaf, steps = find_leaf(registered, path)
        typing = Typing(self.world, self.messages, channel, focused=focused)
        sent = typing.options(leaf, options)
        if focused and not next(o for o in leaf["options"] if o["name"] == focused).get("autocomplete"):
            raise NotPossible(f"{focused!r} of /{command} has no autocomplete")
        for step in reversed(steps):
            sent = [{"name": step["name"], "type": step["type"], "options": sent}]
        return self._command_content(registered, options=sent, resolved=typing.resolved)

    def _command(self, person: Person, channel: Channel, name: str, kind: int) -> Json:
        usable = [one for one in self.commands.usable(person, channel) if one["type"] == kind]
        for command in usable:
            if command["name"] == name:
                return command
        raise NotPossible(
            f"there is no {name!r} for {person.user.display_name} here, only {[command['name'] for command in usable]}"
        )

    def _command_content(self, command: Json, **more: Any) -> Json:
        content = {"id": command["id"], "name": command["name"], "type": command["type"]}
        content |= {"guild_id": command["guild_id"]} if "guild_id" in command else {}
        return content | {name: value for name, value in more.items() if value}

    async def use_on(self, person: Person, target: Json | Person, command: str) -> Exchange:
        """Use a message command on a message, or a user command on a person (in the general channel)."""
        typing_target: Message | Person
        if isinstance(target, Person):
            channel, kind, typing_target = next(iter(self.world.channels.values())), 2, target
        else:
            typing_target = self._seen(person, target)
            channel, kind = typing_target.channel, 3
        registered = self._command(person, channel, command, kind)
        typing = Typing(self.world, self.messages, channel)
        content = self._command_content(registered, target_id=typing.target(typing_target), resolved=typing.resolved)
        return await self._send(person, channel, COMMAND, command, content).answer()

    async def press(self, person: Person, message: Json, button: str) -> Exchange:
        """Press a button, named by its custom id or its label."""
        seen = self._seen(person, message)
        part = find_control(seen.payload, button, frozenset({2}))
        if not part.get("custom_id"):
            raise NotPossible(f"{button!r} is a link")
        content = {"custom_id": part["custom_id"], "component_type": 2, "id": part.get("id", 0)}
        return await self._send(person, seen.channel, COMPONENT, button, content, seen).answer()

    async def choose(
        self, person: Person, message: Json, select: str, *values: str | Person | Role | Channel
    ) -> Exchange:
        """Choose from a select, named by its custom id or placeholder, by the options' values or labels.

        For a select of people, roles or channels, give those.
        """
        seen = self._seen(person, message)
        part = find_control(seen.payload, select, SELECTS)
        content: Json = {
            "custom_id": part["custom_id"],
            "component_type": part["type"],
            "id": part.get("id", 0),
        }
        typing = Typing(self.world, self.messages, seen.channel)
        content |= {"values": picked(part, values, typing)}
        content |= {"resolved": typing.resolved} if typing.resolved else {}
        return await self._send(person, seen.channel, COMPONENT, select, content, seen).answer()

    async def forge(self, person: Person, message: Json, custom_id: str, component_type: int = 2) -> Exchange:
        """Send a custom id that the message need not have, as a modified client can."""
        seen = self.messages.one(message["channel_id"], message["id"])
        content: Json = {"custom_id": custom_id, "component_type": component_type, "id": 0}
        content |= {} if component_type == 2 else {"values": []}
        return await self._send(person, seen.channel, COMPONENT, custom_id, content, seen).answer()

    async def submit(self, exchange: Exchange, values: Mapping[str, Any]) -> Exchange:
        """Send off the modal that an exchange opened, with values by custom id."""
        modal = exchange.modal
        content = {"custom_id": modal["custom_id"], "components": filled(modal, values)}
        return await self._send(
            exchange.person, exchange.channel, MODAL_SUBMIT, modal["title"], content, exchange.source
        ).answer()

    async def say(self, person: Person, channel: Channel, text: str, reply_to: Json | None = None) -> Json:
        """Write a message, mentioning people as <@id>; a reply pings the author of what it answers."""
        fields: Json = {"content": text}
        if reply_to is not None:
            fields["message_reference"] = {"message_id": reply_to["id"]}
        extra = {"member": person.member_payload()} if channel.guild_id else {}
        return self.messages.post(channel, Draft(person.user, fields, extra=extra)).payload

    async def next_message(self, channel: Channel, after: Json, seconds: float | None = None) -> Json:
        """Wait for the bot's first message in a channel after another message; NoAnswer when none comes."""

        def later() -> list[Json]:
            found = [message.payload for message in self.messages.in_channel(channel.id)]
            bots = [payload for payload in found if payload["author"]["id"] == self.world.bot.id]
            return [payload for payload in bots if int(payload["id"]) > int(after["id"])]

        if not await self.bell.until(lambda: bool(later()), self.patience if seconds is None else seconds):
            raise NoAnswer(f"the bot said nothing in {channel.name}")
        return later()[0]

    def history(self, person: Person, channel: Channel) -> list[Json]:
        """The messages a person sees in a channel, oldest first, ephemeral ones for them included."""
        return [
            message.payload
            for message in self.messages.in_channel(channel.id)
            if message.visible_to in (None, person.id)
        ]

    def _seen(self, person: Person, message: Json) -> Message:
        seen = self.messages.one(message["channel_id"], message["id"])
        if seen.visible_to not in (None, person.id):
            raise NotPossible("only another person sees this message")
        return seen

    def _send(
        self,
        person: Person,
        channel: Channel,
        kind: int,
        name: str,
        content: Json,
        source: Message | None = None,
    ) -> Exchange:
        sent = envelope(self.world, person, channel)
        sent |= {"id": self.world.ids.mint(), "token": self.world.entropy(48), "type": kind, "data": content}
        sent |= {"message": source.payload} if source else {}
        exchange = Exchange(
            sent["id"],
            sent["token"],
            kind,
            name,
            person,
            channel,
            self.world.clock(),
            sent,
            self.bell,
            self.patience,
            source,
        )
        self.interactions.keep(exchange)
        if not self.gateway.dispatch("INTERACTION_CREATE", sent):
            raise NoAnswer(f"{name}: the bot is offline")
        return exchange
