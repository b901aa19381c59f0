"""A message's controls or a modal, and what a person does with them, come in; what Discord sends of it goes out."""

from collections.abc import Iterable, Mapping
from typing import Any

from playground.server.files import with_ids
from playground.server.limits import size, walk
from playground.server.resolving import CHANNELS, FILES, MENTIONABLE, PEOPLE, ROLES, NotPossible, Resolved
from playground.server.wire import Json

ROW, TEXT_INPUT, CHANNEL_SELECT, LABEL, UPLOAD, RADIO, BOXES, BOX = 1, 4, 8, 18, 19, 21, 22, 23
KINDS: Mapping[int, tuple[type, ...]] = {5: PEOPLE, 6: ROLES, 7: MENTIONABLE, CHANNEL_SELECT: CHANNELS, UPLOAD: FILES}


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


def picked(select: Json, values: Iterable[Any], resolved: Resolved) -> list[str]:
    """The values a choice sends: of a select's options by value or label, else ids of what was chosen."""
    chosen = list(values)
    least, most = select.get("min_values"), select.get("max_values")
    low, high = 1 if least is None else least, 1 if most is None else most
    low = low if select.get("required", True) else 0
    if not low <= len(chosen) <= high:
        raise NotPossible(f"choose {low} to {high}, not {len(chosen)}")
    kinds = KINDS.get(select["type"])
    if kinds is None:
        return [_value_of(select, value) for value in chosen]
    wanted = select.get("channel_types")
    strange = [
        one.name for one in chosen if wanted and select["type"] == CHANNEL_SELECT and int(one.kind) not in wanted
    ]
    if strange:
        raise NotPossible(f"of another type than {wanted}: {', '.join(strange)}")
    return [resolved.id_of(value, kinds) for value in chosen]


def _value_of(control: Json, chosen: Any) -> str:
    options = control.get("options") or ()
    for name in ("value", "label"):
        for option in options:
            if option[name] == chosen:
                return str(option["value"])
    raise NotPossible(f"no such option: {chosen!r}, only {[option['label'] for option in options]}")


def filled(modal: Json, values: Mapping[str, Any], resolved: Resolved) -> list[Json]:
    """A modal's components with what a person put in, by custom id; the rest keeps its default."""
    components = with_ids([dict(part) for part in modal["components"]])
    left = set(values) - {part.get("custom_id") for _, part in walk((), components)}
    if left:
        raise NotPossible(f"the modal has no {', '.join(sorted(left))}")
    sent: list[Json] = []
    for part in components:
        told = {"type": part["type"], "id": part["id"]}
        if part["type"] == ROW:
            told |= {"components": [_field(one, values, resolved) for one in part["components"]]}
        elif part["type"] == LABEL:
            told |= {"component": _field(part["component"], values, resolved)}
        sent.append(told)
    return sent


def _field(part: Json, values: Mapping[str, Any], resolved: Resolved) -> Json:
    name, kind = part["custom_id"], part["type"]
    sent = {"type": kind, "custom_id": name, "id": part["id"]}
    value = values.get(name)
    if kind == TEXT_INPUT:
        return sent | {"value": _written(part, part.get("value") if value is None else value)}
    if kind == BOX:
        return sent | {"value": bool(part.get("default")) if value is None else bool(value)}
    if kind == RADIO:
        return sent | {"value": _one_of(part, value)}
    if value is None:
        return sent | {"values": _defaults(part, resolved)}
    chosen = [value] if isinstance(value, str) or not isinstance(value, Iterable) else value
    if kind == BOXES:
        part = {**part, "max_values": part.get("max_values") or len(part["options"])}
    return sent | {"values": picked(part, chosen, resolved)}


def _written(part: Json, value: Any) -> str:
    text = "" if value is None else str(value)
    low, high = part.get("min_length") or 0, part.get("max_length") or 4000
    if (part.get("required", True) and not text) or (text and not low <= size(text) <= high):
        raise NotPossible(f"{part['custom_id']}: {size(text)} characters, it takes {low} to {high}")
    return text


def _one_of(part: Json, value: Any) -> str | None:
    if value is not None:
        return _value_of(part, value)
    chosen = [str(option["value"]) for option in part["options"] if option.get("default")]
    if not chosen and part.get("required", True):
        raise NotPossible(f"{part['custom_id']}: choose one")
    return chosen[0] if chosen else None


def _defaults(part: Json, resolved: Resolved) -> list[str]:
    """What is chosen already: options by their default, people and the like by their ids."""
    if part.get("options"):
        chosen = [option["value"] for option in part["options"] if option.get("default")]
        most = part.get("max_values") or len(part["options"])
        return picked({**part, "max_values": most}, chosen, resolved) if chosen else _none_of(part)
    ids = [str(default["id"]) for default in part.get("default_values") or ()]
    return ids or _none_of(part)


def _none_of(part: Json) -> list[str]:
    if part.get("required", True) and part.get("min_values", 1) != 0:
        raise NotPossible(f"{part['custom_id']}: something has to be chosen")
    return []
