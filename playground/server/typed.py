"""What a person typed behind a slash comes in; the options Discord makes of it, or why not, go out."""

from collections.abc import Mapping
from typing import Any

from playground.server.limits import size
from playground.server.places import Channel
from playground.server.resolving import CHANNELS, FILES, MENTIONABLE, PEOPLE, ROLES, NotPossible, Resolved
from playground.server.wire import Json

STRING, INTEGER, BOOLEAN, CHANNEL, NUMBER = 3, 4, 5, 7, 10
KINDS: Mapping[int, tuple[type, ...]] = {6: PEOPLE, CHANNEL: CHANNELS, 8: ROLES, 9: MENTIONABLE, 11: FILES}
TEXT, SAFE_NUMBER = 6000, 1 << 53


def seen_as(thing: Json, locale: str) -> str:
    """The name of a command, an option or a choice that somebody with this language reads."""
    return str((thing.get("name_localizations") or {}).get(locale) or thing["name"])


def find_leaf(command: Json, path: list[str], locale: str) -> tuple[Json, list[Json]]:
    """The command or subcommand that a path leads to, and the steps after the command's name."""
    here, steps = command, []
    for name in path:
        found = [
            option
            for option in here.get("options") or ()
            if name in (option["name"], seen_as(option, locale)) and option["type"] in (1, 2)
        ]
        if not found:
            raise NotPossible(f"/{command['name']} has no subcommand {name!r}")
        here = found[0]
        steps.append(here)
    if any(option["type"] in (1, 2) for option in here.get("options") or ()):
        raise NotPossible(f"/{command['name']} needs a subcommand")
    return here, steps


class Typed:
    """Makes the `options` of a command out of plain values; what they name is put into `resolved`."""

    def __init__(self, resolved: Resolved, locale: str, *, focused: str | None = None) -> None:
        self._resolved, self._locale, self._focused = resolved, locale, focused

    def options(self, leaf: Json, given: Mapping[str, Any]) -> list[Json]:
        """The options as sent; while one is being typed (focused), others may still be missing."""
        offered = list(leaf.get("options") or ())
        known = {seen_as(option, self._locale): option for option in offered}
        known |= {option["name"]: option for option in offered}
        for name in [*given, *filter(None, [self._focused])]:
            if name not in known:
                raise NotPossible(f"{leaf['name']} has no option {name!r}, only {', '.join(known) or 'none'}")
        if self._focused is not None and not known[self._focused].get("autocomplete"):
            raise NotPossible(f"{self._focused!r} of {leaf['name']} has no autocomplete")
        names = {known[name]["name"] for name in given}
        absent = [option["name"] for option in offered if option.get("required") and option["name"] not in names]
        if absent and self._focused is None:
            raise NotPossible(f"{leaf['name']} needs {', '.join(absent)}")
        return [self._option(known[name], value, typing=name == self._focused) for name, value in given.items()]

    def _option(self, option: Json, value: Any, *, typing: bool) -> Json:
        sent = {"name": option["name"], "type": option["type"], "value": value}
        if typing:
            return sent | {"value": str(value), "focused": True}
        kinds = KINDS.get(option["type"])
        if kinds is None:
            return sent | {"value": self._plain(option, value)}
        if isinstance(value, Channel) and int(value.kind) not in (option.get("channel_types") or [int(value.kind)]):
            raise NotPossible(f"{option['name']}: {value.name} is of another type than {option['channel_types']}")
        return sent | {"value": self._resolved.id_of(value, kinds)}

    def _plain(self, option: Json, value: Any) -> Any:
        choices = option.get("choices") or ()
        for choice in choices:
            if value in (choice["name"], seen_as(choice, self._locale)) and isinstance(value, str):
                return choice["value"]
        expected = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: int | float}[option["type"]]
        if not isinstance(value, expected) or (isinstance(value, bool) and option["type"] != BOOLEAN):
            raise NotPossible(f"{option['name']}: {value!r} is of the wrong type")
        if choices and value not in [choice["value"] for choice in choices]:
            raise NotPossible(f"{option['name']}: {value!r} is none of the choices")
        if not isinstance(value, bool):
            _refuse_beyond(option, value)
        return value


def _refuse_beyond(option: Json, value: str | float) -> None:
    measure, kind = (size(value), "length") if isinstance(value, str) else (value, "value")
    low, high = (1, TEXT) if kind == "length" else (-SAFE_NUMBER, SAFE_NUMBER)
    least, most = option.get(f"min_{kind}"), option.get(f"max_{kind}")
    low, high = low if least is None else least, high if most is None else most
    if not low <= measure <= high:
        raise NotPossible(f"{option['name']}: {measure} is not between {low} and {high}")
