"""The components of a message or a modal come in; the limits of Discord they break go out."""

from collections.abc import Callable, Iterator
from typing import Any

from playground.server.limits.controls import (
    INPUT_LABEL,
    button_problems,
    custom_id_problems,
    group_problems,
    input_problems,
    select_problems,
    upload_problems,
)
from playground.server.limits.kinds import SELECTS, Json, Kind, repeated, shown, walk
from playground.server.limits.text import (
    Path,
    count_problems,
    members,
    missing,
    not_one_of,
    range_problems,
    size,
    text_problems,
    url_problems,
)
from playground.server.refusals import Problem

IN_CONTAINER = frozenset({1, 9, 10, 12, 13, 14})
IN_LABEL = SELECTS | {4, 19, 21, 22, 23}
TOTAL, SHOWN_TEXT, ROWS, PER_ROW, MEDIA_URL, MEDIA_TEXT = 40, 4000, 5, 5, 2048, 1024
COLOURS = 0xFFFFFF


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
    if sum(size(text) for text in shown(everything)) > SHOWN_TEXT:
        yield Problem(
            path,
            "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
            f"The total size of displayable text exceeds the maximum of {SHOWN_TEXT}",
        )
    yield from repeated(everything)


def modal_component_problems(path: Path, components: Any) -> Iterator[Problem]:
    """The components of a modal: rows with one text input, labels around a control, texts."""
    for number, component in enumerate(members(components)):
        here, inside = (*path, number), component.get("components")
        if component.get("type") == Kind.ROW:
            yield from count_problems((*here, "components"), inside, 1, 1)
            yield from _children((*here, "components"), inside, frozenset({4}))
        else:
            yield from _one(here, component, frozenset({1, 10, 18}))
    yield from repeated(list(walk(path, components)))


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
        told = "The specified component exceeds the maximum width"
        yield Problem((*path, "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", told)
    yield from _children((*path, "components"), inside, SELECTS | {2})


def _section(path: Path, section: Json) -> Iterator[Problem]:
    yield from count_problems((*path, "components"), section.get("components"), 1, 3)
    yield from _children((*path, "components"), section.get("components"), frozenset({10}))
    if section.get("accessory") is None:
        yield missing((*path, "accessory"))
    else:
        yield from _one((*path, "accessory"), section["accessory"], frozenset({2, 11}))


def _text(path: Path, text: Json) -> Iterator[Problem]:
    yield from text_problems((*path, "content"), text.get("content"), 1, SHOWN_TEXT)


def _thumbnail(path: Path, thumbnail: Json) -> Iterator[Problem]:
    yield from _media((*path, "media"), thumbnail.get("media"), ("http", "https", "attachment"))
    yield from text_problems((*path, "description"), thumbnail.get("description"), 0, MEDIA_TEXT, required=False)


def _gallery(path: Path, gallery: Json) -> Iterator[Problem]:
    yield from count_problems((*path, "items"), gallery.get("items"), 1, 10)
    for number, item in enumerate(members(gallery.get("items"))):
        yield from _thumbnail((*path, "items", number), item)


def _file(path: Path, file: Json) -> Iterator[Problem]:
    yield from _media((*path, "file"), file.get("file"), ("attachment",))


def _media(path: Path, media: Any, schemes: tuple[str, ...]) -> Iterator[Problem]:
    if media is None:
        yield missing(path)
        return
    yield from text_problems((*path, "url"), media.get("url"), 1, MEDIA_URL)
    yield from url_problems((*path, "url"), media.get("url"), schemes)


def _separator(path: Path, separator: Json) -> Iterator[Problem]:
    if separator.get("spacing") not in (None, 1, 2):
        yield not_one_of((*path, "spacing"), (1, 2))


def _container(path: Path, container: Json) -> Iterator[Problem]:
    yield from count_problems((*path, "components"), container.get("components"), 1, TOTAL)
    yield from range_problems((*path, "accent_color"), container.get("accent_color"), 0, COLOURS)
    yield from _children((*path, "components"), container.get("components"), IN_CONTAINER)


def _label(path: Path, label: Json) -> Iterator[Problem]:
    yield from text_problems((*path, "label"), label.get("label"), 1, INPUT_LABEL)
    yield from text_problems((*path, "description"), label.get("description"), 1, 100, required=False)
    if label.get("component") is None:
        yield missing((*path, "component"))
    else:
        yield from _one((*path, "component"), label["component"], IN_LABEL)


_RULES: dict[int, Callable[[Path, Json], Iterator[Problem]]] = {
    1: _row,
    2: button_problems,
    3: select_problems,
    4: input_problems,
    5: select_problems,
    6: select_problems,
    7: select_problems,
    8: select_problems,
    9: _section,
    10: _text,
    11: _thumbnail,
    12: _gallery,
    13: _file,
    14: _separator,
    17: _container,
    18: _label,
    19: upload_problems,
    21: group_problems,
    22: group_problems,
    23: custom_id_problems,
}
