"""Components come in; each with its path, their types' names, and what a person reads in them go out."""

from collections import Counter
from collections.abc import Iterator
from enum import IntEnum
from typing import Any

from playground.server.limits.text import Path, members
from playground.server.refusals import Problem

Json = dict[str, Any]


class Kind(IntEnum):
    """Discord's component types."""

    ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
    USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 5, 6, 7, 8
    SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR = 9, 10, 11, 12, 13, 14
    CONTAINER, LABEL, FILE_UPLOAD = 17, 18, 19
    RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 21, 22, 23


SELECTS = frozenset({3, 5, 6, 7, 8})


def walk(path: Path, components: Any) -> Iterator[tuple[Path, Json]]:
    """Each component with its path, those inside others and beside sections too."""
    for number, component in enumerate(members(components)):
        here = (*path, number)
        yield here, component
        yield from walk((*here, "components"), component.get("components"))
        for name in ("accessory", "component"):
            if isinstance(component.get(name), dict):
                yield (*here, name), component[name]


def text_of(components: Any) -> str:
    """What a person reads in text displays, one line each."""
    return "\n".join(shown(list(walk((), components))))


def shown(everything: list[tuple[Path, Json]]) -> Iterator[str]:
    """The texts that a person reads."""
    for _, component in everything:
        if component.get("type") == Kind.TEXT and isinstance(component.get("content"), str):
            yield component["content"]


def repeated(everything: list[tuple[Path, Json]]) -> Iterator[Problem]:
    """Custom ids and ids that are there twice."""
    seen: Counter[object] = Counter()
    for path, component in everything:
        custom_id, number = component.get("custom_id"), component.get("id")
        if isinstance(custom_id, str):
            seen[custom_id] += 1
            if seen[custom_id] > 1:
                told = "Component custom id cannot be duplicated"
                yield Problem((*path, "custom_id"), "COMPONENT_CUSTOM_ID_DUPLICATED", told)
        if number:  # 0 lets Discord give one
            seen[number] += 1
            if seen[number] > 1:
                yield Problem((*path, "id"), "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated")
