"""Commands as the bot registers them come in; those that a person can use in a channel go out."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from playground.server.limits import command_problems, list_problems
from playground.server.people import Permission, Person
from playground.server.places import Channel, ChannelKind
from playground.server.refusals import Refusal, invalid, refuse_when, unknown
from playground.server.wire import Json
from playground.server.world import World

Scope = str | None  # a guild's id, or None for everywhere
DAILY, DAY = 200, timedelta(days=1)
FIELDS = (
    "name",
    "name_localizations",
    "description",
    "description_localizations",
    "options",
    "nsfw",
    "default_member_permissions",
    "dm_permission",
    "contexts",
    "integration_types",
    "type",
)


class Commands:
    """Every registered command, by scope; a guild's own goes before a global one of the same name."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._kept: dict[Scope, dict[str, Json]] = {None: {}}
        self._made: dict[Scope, list[datetime]] = {}
        self.permitted: set[tuple[str, str]] = set()  # (command name, person id): a server admin's override

    def listed(self, scope: Scope) -> list[Json]:
        """All commands of a scope."""
        return list(self._kept.get(scope, {}).values())

    def one(self, scope: Scope, command_id: str) -> Json:
        """A command by its id; 10063 when there is none."""
        command = self._kept.get(scope, {}).get(command_id)
        if command is None:
            raise unknown("application command")
        return command

    def overwrite(self, scope: Scope, commands: list[Json]) -> list[Json]:
        """Replace the whole list; known names keep their id. Nothing changes when one is refused."""
        refuse_when(list_problems(commands))
        before = {(kept["type"], kept["name"]): kept["id"] for kept in self.listed(scope)}
        self._count_new(scope, sum(_key(command) not in before for command in commands))
        fresh = [self._kept_form(scope, command, before) for command in commands]
        self._kept[scope] = {command["id"]: command for command in fresh}
        return fresh

    def upsert(self, scope: Scope, command: Json) -> tuple[Json, bool]:
        """Add one, or replace the one of its name; and whether it is new."""
        refuse_when(command_problems(command))
        others = [kept for kept in self.listed(scope) if _key(kept) != _key(command)]
        self._refuse_list([*others, command])
        before = {_key(kept): kept["id"] for kept in self.listed(scope)}
        self._count_new(scope, int(_key(command) not in before))
        kept = self._kept_form(scope, command, before)
        self._kept.setdefault(scope, {})[kept["id"]] = kept
        return kept, _key(kept) not in before

    def change(self, scope: Scope, command_id: str, changes: Json) -> Json:
        """Change some fields of one command."""
        current = self.one(scope, command_id)
        changed = {**current, **{name: value for name, value in changes.items() if name in FIELDS}}
        refuse_when(command_problems(changed))
        self._refuse_list([kept for kept in self.listed(scope) if kept["id"] != command_id] + [changed])
        changed["version"] = self._world.ids.mint()
        changed["default_member_permissions"] = _text(changed["default_member_permissions"])
        self._kept[scope][command_id] = changed
        return changed

    def remove(self, scope: Scope, command_id: str) -> None:
        """Take one away; 10063 when there is none."""
        self.one(scope, command_id)
        del self._kept[scope][command_id]

    def _count_new(self, scope: Scope, new: int) -> None:
        """Refuse more than DAILY creations a day; an overwrite of known names creates none."""
        now = self._world.clock()
        made = [when for when in self._made.get(scope, ()) if now - when < DAY]
        if len(made) + new > DAILY:
            told = f"Max number of daily application command creates has been reached ({DAILY})"
            raise Refusal(400, 30034, told)
        self._made[scope] = made + [now] * new

    def _refuse_list(self, commands: list[Json]) -> None:
        problems = [
            problem for problem in list_problems(commands) if len(problem.path) < 2 or problem.path[1] == "name"
        ]
        if problems:
            raise invalid(problems)

    def _kept_form(self, scope: Scope, command: Json, ids: dict[tuple[int, str], str]) -> Json:
        kept = {name: command.get(name) for name in FIELDS if command.get(name) is not None}
        kept |= {
            "id": ids.get(_key(command)) or self._world.ids.mint(),
            "type": command.get("type") or 1,
            "application_id": self._world.application_id,
            "version": self._world.ids.mint(),
            "description": command.get("description") or "",
            "nsfw": bool(command.get("nsfw")),
            "default_member_permissions": _text(command.get("default_member_permissions")),
            "contexts": command.get("contexts"),
            "integration_types": command.get("integration_types") or [0],
        }
        return kept | ({"guild_id": scope} if scope else {"dm_permission": command.get("dm_permission", True)})

    def usable(self, person: Person, channel: Channel) -> list[Json]:
        """The commands Discord would offer this person in this channel."""
        found: dict[tuple[int, str], Json] = {}
        for command in (*self.listed(channel.guild_id), *self.listed(None)):
            if self._fits(command, person, channel) and self._may(command, person, channel):
                found.setdefault(_key(command), command)
        return list(found.values())

    def _fits(self, command: Json, person: Person, channel: Channel) -> bool:
        if context_of(channel) not in _contexts(command):
            return False
        installs = set(command["integration_types"])
        in_reach = self._world.bot_is_in(channel)
        return (0 in installs and in_reach) or (1 in installs and person.installed_app)

    def _may(self, command: Json, person: Person, channel: Channel) -> bool:
        needed = command["default_member_permissions"]
        if needed is None or channel.guild_id is None or (command["name"], person.id) in self.permitted:
            return True
        has = self._world.permissions_in(person, channel)
        if int(needed) == 0:
            return bool(has & Permission.ADMINISTRATOR)
        return has & int(needed) == int(needed)


def context_of(channel: Channel) -> int:
    """Discord's interaction context: 0 a guild, 1 a direct message with the bot, 2 a private channel."""
    return {ChannelKind.DM: 1, ChannelKind.GROUP_DM: 2}.get(channel.kind, 0)


def _contexts(command: Json) -> Iterable[int]:
    if command["contexts"] is not None:
        return list(command["contexts"])
    return (0, 1, 2) if command.get("dm_permission", True) else (0,)


def without_localizations(thing: Json) -> Json:
    """A command as it is listed for whoever did not ask for its names in other languages."""
    kept = {name: value for name, value in thing.items() if not name.endswith("_localizations")}
    for name in ("options", "choices"):
        if kept.get(name):
            kept[name] = [without_localizations(one) for one in kept[name]]
    return kept


def _text(bits: object) -> str | None:
    return None if bits is None else str(bits)


def _key(command: Json) -> tuple[int, str]:
    return int(command.get("type") or 1), str(command.get("name"))
