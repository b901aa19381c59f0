"""What people do with the bot comes in as Python calls; its answers come back as exchanges."""

from collections.abc import Iterable, Mapping
from typing import Any

from playground.server.bell import Bell
from playground.server.commands import Commands
from playground.server.conversations import Conversations
from playground.server.envelopes import BY_GUILD, BY_PERSON
from playground.server.exchange import Exchange, NoAnswer
from playground.server.gateway import Gateway
from playground.server.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT, Interactions
from playground.server.limits import SELECTS
from playground.server.messages import Message, Messages
from playground.server.people import Permission, Person, Role
from playground.server.places import Channel
from playground.server.pressed import filled, find_control, picked
from playground.server.resolving import NotPossible, Resolved
from playground.server.typed import Typed, find_leaf, seen_as
from playground.server.wire import Json
from playground.server.world import World

AUTOCOMPLETE_SECONDS = 3.0
SLASH, ON_PERSON, ON_MESSAGE = 1, 2, 3


class Visits(Conversations):
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
        super().__init__(world, messages, bell, patience)
        self.commands, self.interactions, self.gateway = commands, interactions, gateway

    def offered(self, person: Person, channel: Channel) -> list[Json]:
        """The commands that Discord shows a person here, with name and description in their language."""
        current = self.seeing(person, channel)
        return [
            {
                "name": seen_as(command, current.locale),
                "description": (command.get("description_localizations") or {}).get(current.locale)
                or command["description"],
                "type": command["type"],
            }
            for command in self.usable(current, channel)
        ]

    async def slash(self, person: Person, channel: Channel, command: str, /, **options: Any) -> Exchange:
        """Use a slash command ("hub", "knowledge reload") and wait for its answer."""
        return await self.start_slash(person, channel, command, **options).answer()

    def start_slash(self, person: Person, channel: Channel, command: str, /, **options: Any) -> Exchange:
        """Use a slash command without waiting: await what you need of the exchange."""
        registered, content = self._typed(person, channel, command, options)
        return self._send(person, channel, COMMAND, f"/{command}", content, installs=registered["integration_types"])

    async def autocomplete(
        self, person: Person, channel: Channel, command: str, /, *, focused: str, **options: Any
    ) -> list[Json]:
        """Type into an option; the choices the bot suggests, as {"name", "value"}."""
        registered, content = self._typed(person, channel, command, {focused: ""} | options, focused)
        installs = registered["integration_types"]
        exchange = self._send(person, channel, AUTOCOMPLETE, f"/{command}", content, installs=installs)
        return (await exchange.answer(AUTOCOMPLETE_SECONDS)).choices

    def _typed(
        self,
        person: Person,
        channel: Channel,
        command: str,
        options: Mapping[str, Any],
        focused: str | None = None,
    ) -> tuple[Json, Json]:
        name, *path = command.split()
        current = self.seeing(person, channel)
        registered = self._command(current, channel, name, SLASH)
        leaf, steps = find_leaf(registered, path, current.locale)
        resolved = Resolved(self.world, self.messages, channel)
        sent = Typed(resolved, current.locale, focused=focused).options(leaf, options)
        for step in reversed(steps):
            sent = [{"name": step["name"], "type": step["type"], "options": sent}]
        return registered, _command_content(registered, options=sent, resolved=resolved.payload)

    def usable(self, person: Person, channel: Channel) -> list[Json]:
        """The commands as registered, whole, that Discord shows a person here."""
        may = self.world.permissions_in(person, channel) & Permission.USE_APPLICATION_COMMANDS
        return self.commands.usable(person, channel) if may else []

    def _command(self, person: Person, channel: Channel, name: str, kind: int) -> Json:
        usable = [one for one in self.usable(person, channel) if one["type"] == kind]
        for command in usable:
            if name in (command["name"], seen_as(command, person.locale)):
                return command
        raise NotPossible(
            f"there is no {name!r} for {person.user.display_name} here, only {[command['name'] for command in usable]}"
        )

    async def use_on(
        self, person: Person, target: Json | Person, command: str, channel: Channel | None = None
    ) -> Exchange:
        """Use a message command on a message, or a user command on a person (in the first channel if none is named)."""
        return await self.start_use_on(person, target, command, channel).answer()

    def start_use_on(
        self, person: Person, target: Json | Person, command: str, channel: Channel | None = None
    ) -> Exchange:
        """The same without waiting."""
        meant: Message | Person
        if isinstance(target, Person):
            place, kind, meant = channel or next(iter(self.world.channels.values())), ON_PERSON, target
        else:
            meant = self.seen(person, target)
            place, kind = meant.channel, ON_MESSAGE
        registered = self._command(self.seeing(person, place), place, command, kind)
        resolved = Resolved(self.world, self.messages, place)
        content = _command_content(registered, target_id=resolved.target(meant), resolved=resolved.payload)
        installs = registered["integration_types"]
        return self._send(person, place, COMMAND, command, content, installs=installs)

    async def press(self, person: Person, message: Json, button: str) -> Exchange:
        """Press a button, named by its custom id or its label."""
        return await self.start_press(person, message, button).answer()

    def start_press(self, person: Person, message: Json, button: str) -> Exchange:
        """The same without waiting."""
        seen = self.seen(person, message)
        part = find_control(seen.payload, button, frozenset({2}))
        if not part.get("custom_id"):
            raise NotPossible(f"{button!r} is a link")
        content = {"custom_id": part["custom_id"], "component_type": 2, "id": part.get("id", 0)}
        return self._send(person, seen.channel, COMPONENT, button, content, seen)

    async def choose(
        self, person: Person, message: Json, select: str, *values: str | Person | Role | Channel
    ) -> Exchange:
        """Choose from a select, named by its custom id or placeholder, by the options' values or labels.

        For a select of people, roles or channels, give those.
        """
        return await self.start_choose(person, message, select, *values).answer()

    def start_choose(
        self, person: Person, message: Json, select: str, *values: str | Person | Role | Channel
    ) -> Exchange:
        """The same without waiting."""
        seen = self.seen(person, message)
        part = find_control(seen.payload, select, SELECTS)
        resolved = Resolved(self.world, self.messages, seen.channel)
        content: Json = {
            "custom_id": part["custom_id"],
            "component_type": part["type"],
            "id": part.get("id", 0),
            "values": picked(part, values, resolved),
        }
        content |= {"resolved": resolved.payload} if resolved.payload else {}
        return self._send(person, seen.channel, COMPONENT, select, content, seen)

    async def forge(
        self, person: Person, message: Json, custom_id: str, component_type: int = 2, values: tuple[str, ...] = ()
    ) -> Exchange:
        """Send a custom id that the message need not have, as a modified client can."""
        seen = self.messages.one(message["channel_id"], message["id"])
        content: Json = {"custom_id": custom_id, "component_type": component_type, "id": 0}
        content |= {} if component_type == 2 else {"values": [*values]}
        return await self._send(person, seen.channel, COMPONENT, custom_id, content, seen).answer()

    async def submit(self, exchange: Exchange, values: Mapping[str, Any]) -> Exchange:
        """Send off the modal that an exchange opened, with values by custom id."""
        return await self.start_submit(exchange, values).answer()

    def start_submit(self, exchange: Exchange, values: Mapping[str, Any]) -> Exchange:
        """The same without waiting."""
        modal, resolved = exchange.modal, Resolved(self.world, self.messages, exchange.channel)
        content = {"custom_id": modal["custom_id"], "components": filled(modal, values, resolved)}
        content |= {"resolved": resolved.payload} if resolved.payload else {}
        return self._send(exchange.person, exchange.channel, MODAL_SUBMIT, modal["title"], content, exchange.source)

    def _send(
        self,
        person: Person,
        channel: Channel,
        kind: int,
        name: str,
        content: Json,
        source: Message | None = None,
        *,
        installs: Iterable[int] = (BY_GUILD, BY_PERSON),
    ) -> Exchange:
        exchange = self.interactions.begin(
            self.seeing(person, channel), channel, kind, name, content, source, installs, self.patience
        )
        if not self.gateway.dispatch("INTERACTION_CREATE", exchange.sent):
            raise NoAnswer(f"{name}: the bot is offline")
        return exchange


def _command_content(command: Json, **more: Any) -> Json:
    content = {"id": command["id"], "name": command["name"], "type": command["type"]}
    content |= {"guild_id": command["guild_id"]} if "guild_id" in command else {}
    return content | {name: value for name, value in more.items() if value}
