"""The components of a message or a modal come in; the limits of Discord they break go out."""

from collections import Counter
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import Any

from playground.server.limits.text import (
    Path,
    count_problems,
    members,
    missing,
    not_one_of,
    size,
    text_problems,
)
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
IN_CONTAINER = frozenset({1, 9, 10, 12, 13, 14})
IN_LABEL = SELECTS | {4, 19, 21, 22, 23}
TOTAL, SHOWN_TEXT, ROWS, CUSTOM_ID, BUTTON_LABEL, PER_ROW = 40, 4000, 5, 100, 80, 5
OPTIONS, OPTION_TEXT, PLACEHOLDER, INPUT_TEXT, INPUT_LABEL, URL = 25, 100, 150, 4000, 45, 512


def component_problems(path: Path, components: Any, *, v2: bool) -> Iterator[Problem]:
    """The components of a message, all the way down."""
    yield from count_problems(path, components, 0, TOTAL if v2 else ROWS)
    yield from _children(path, components, IN_CONTAINER | {17} if v2 else frozenset({1}))
    everything = list(walk(path, components))
    if len(everything) > TOTAL:
        yield Problem(
            path,
            "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
            f"The maximum number of components is {TOTAL}, {len(everything)} were given",
        )
    if sum(size(text) for text in _shown(everything)) > SHOWN_TEXT:
        yield Problem(
            path,
            "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
            f"The total size of displayable text exceeds the maximum of {SHOWN_TEXT}",
        )
    yield from _repeated(everything)


def modal_component_problems(path: Path, components: Any) -> Iterator[Problem]:
    """The components of a modal: rows with one text input, labels around a control, texts."""
    yield from _children(path, components, frozenset({1, 10, 18}))
    yield from _repeated(list(walk(path, components)))


def text_of(components: Any) -> str:
    """What a person reads in text displays, one line each."""
    return "\n".join(_shown(list(walk((), components))))


def walk(path: Path, components: Any) -> Iterator[tuple[Path, Json]]:
    """Each component with its path, those inside others and beside sections too."""
    for number, component in enumerate(members(components)):
        here = (*path, number)
        yield here, component
        yield from walk((*here, "components"), component.get("components"))
        for name in ("accessory", "component"):
            if isinstance(component.get(name), dict):
                yield (*here, name), component[name]


def _shown(everything: list[tuple[Path, Json]]) -> Iterator[str]:
    for _, component in everything:
        if component.get("type") == Kind.TEXT and isinstance(component.get("content"), str):
            yield component["content"]


def _repeated(everything: list[tuple[Path, Json]]) -> Iterator[Problem]:
    seen: Counter[str] = Counter()
    for path, component in everything:
        custom_id = component.get("custom_id")
        if isinstance(custom_id, str):
            seen[custom_id] += 1
            if seen[custom_id] > 1:
                yield Problem(
                    (*path, "custom_id"),
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated",
                )


def _children(path: Path, components: Any, allowed: frozenset[int]) -> Iterator[Problem]:
    for number, component in enumerate(members(components)):
        yield from _one((*path, number), component, allowed)


def _one(path: Path, component: Json, allowed: frozenset[int]) -> Iterator[Problem]:
    kind = component.get("type")
    if kind not in allowed:
        yield not_one_of((*path, "type"), tuple(sorted(allowed)))
        return
    yield from _RULES[kind](path, component)


def _row(path: Path, row: Json) -> Iterator[Problem]:
    yield from count_problems((*path, "components"), row.get("components"), 1, PER_ROW)
    inside = members(row.get("components"))
    if len(inside) > 1 and any(component.get("type") != Kind.BUTTON for component in inside):
        yield Problem(
            (*path, "components"),
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
            "The specified component exceeds the maximum width",
        )
    yield from _children((*path, "components"), inside, SELECTS | {2, 4})


def _button(path: Path, button: Json) -> Iterator[Problem]:
    yield from text_problems((*path, "label"), button.get("label"), 0, BUTTON_LABEL, required=False)
    style = button.get("style")
    if style not in range(1, 7):
        yield not_one_of((*path, "style"), tuple(range(1, 7)))
    elif style == 5:
        yield from text_problems((*path, "url"), button.get("url"), 1, URL)
        if button.get("custom_id"):
            yield Problem(
                (*path, "custom_id"),
                "BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE",
                "A custom id and url cannot both be specified",
            )
    elif style != 6:
        yield from _custom_id(path, button)
    if style != 6 and not button.get("label") and not button.get("emoji"):
        yield Problem(path, "BUTTON_COMPONENT_LABEL_REQUIRED", "A button must have a label or an emoji")


def _select(path: Path, select: Json) -> Iterator[Problem]:
    yield from _custom_id(path, select)
    yield from text_problems((*path, "placeholder"), select.get("placeholder"), 0, PLACEHOLDER, required=False)
    for name, low in (("min_values", 0), ("max_values", 1)):
        if select.get(name) is not None and select[name] not in range(low, OPTIONS + 1):
            yield Problem((*path, name), "NUMBER_TYPE_MAX", f"int value should be between {low} and {OPTIONS}.")
    if select["type"] == Kind.STRING_SELECT:
        yield from _options(path, select)


def _options(path: Path, select: Json) -> Iterator[Problem]:
    yield from count_problems((*path, "options"), select.get("options"), 1, OPTIONS)
    seen: set[object] = set()
    for number, option in enumerate(members(select.get("options"))):
        here = (*path, "options", number)
        yield from text_problems((*here, "label"), option.get("label"), 1, OPTION_TEXT)
        yield from text_problems((*here, "value"), option.get("value"), 1, OPTION_TEXT)
        yield from text_problems((*here, "description"), option.get("description"), 0, OPTION_TEXT, required=False)
        if option.get("value") in seen:
            yield Problem(
                (*here, "value"),
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                "The specified option value is already used",
            )
        seen.add(option.get("value"))


def _text_input(path: Path, field: Json) -> Iterator[Problem]:
    yield from _custom_id(path, field)
    yield from text_problems((*path, "label"), field.get("label"), 1, INPUT_LABEL, required="component" not in path)
    yield from text_problems((*path, "placeholder"), field.get("placeholder"), 0, 100, required=False)
    yield from text_problems((*path, "value"), field.get("value"), 0, INPUT_TEXT, required=False)
    if field.get("style") not in (1, 2):
        yield not_one_of((*path, "style"), (1, 2))
    for name in ("min_length", "max_length"):
        if field.get(name) is not None and not 0 <= field[name] <= INPUT_TEXT:
            yield Problem((*path, name), "NUMBER_TYPE_MAX", f"int value should be less than or equal to {INPUT_TEXT}.")


def _section(path: Path, section: Json) -> Iterator[Problem]:
    yield from count_problems((*path, "components"), section.get("components"), 1, 3)
    yield from _children((*path, "components"), section.get("components"), frozenset({10}))
    if not isinstance(section.get("accessory"), dict):
        yield missing((*path, "accessory"))
    else:
        yield from _one((*path, "accessory"), section["accessory"], frozenset({2, 11}))


def _text(path: Path, text: Json) -> Iterator[Problem]:
    yield from text_problems((*path, "content"), text.get("content"), 1, SHOWN_TEXT)


def _gallery(path: Path, gallery: Json) -> Iterator[Problem]:
    yield from count_problems((*path, "items"), gallery.get("items"), 1, 10)


def _container(path: Path, container: Json) -> Iterator[Problem]:
    yield from count_problems((*path, "components"), container.get("components"), 1, TOTAL)
    yield from _children((*path, "components"), container.get("components"), IN_CONTAINER)


def _label(path: Path, label: Json) -> Iterator[Problem]:
    yield from text_problems((*path, "label"), label.get("label"), 1, INPUT_LABEL)
    yield from text_problems((*path, "description"), label.get("description"), 0, 100, required=False)
    if not isinstance(label.get("component"), dict):
        yield missing((*path, "component"))
    else:
        yield from _one((*path, "component"), label["component"], IN_LABEL)


def _custom_id(path: Path, component: Json) -> Iterator[Problem]:
    yield from text_problems((*path, "custom_id"), component.get("custom_id"), 1, CUSTOM_ID)


def _nothing(_path: Path, _component: Json) -> Iterator[Problem]:
    yield from ()


_RULES: dict[int, Callable[[Path, Json], Iterator[Problem]]] = {
    1: _row,
    2: _button,
    3: _select,
    4: _text_input,
    5: _select,
    6: _select,
    7: _select,
    8: _select,
    9: _section,
    10: _text,
    11: _nothing,
    12: _gallery,
    13: _nothing,
    14: _nothing,
    17: _container,
    18: _label,
    19: _custom_id,
    21: _custom_id,
    22: _custom_id,
    23: _custom_id,
}
