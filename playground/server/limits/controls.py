"""A button, a select or a field of a modal comes in; the limits of Discord it breaks go out."""

from collections.abc import Iterator
from typing import Any

from playground.server.limits.kinds import Json, Kind
from playground.server.limits.text import (
    Path,
    count_problems,
    members,
    missing,
    not_one_of,
    range_problems,
    text_problems,
    url_problems,
)
from playground.server.refusals import Problem

CUSTOM_ID, BUTTON_LABEL, OPTIONS, OPTION_TEXT, PLACEHOLDER = 100, 80, 25, 100, 150
INPUT_TEXT, INPUT_LABEL, INPUT_PLACEHOLDER, URL, UPLOADS = 4000, 45, 100, 512, 10
EMOJI_NAME = 32
RADIO_OPTIONS, CHECKBOX_OPTIONS = (2, 10), (1, 10)


def button_problems(path: Path, button: Json) -> Iterator[Problem]:
    """A button: with a custom id, a link, or of a premium offer."""
    yield from text_problems((*path, "label"), button.get("label"), 0, BUTTON_LABEL, required=False)
    style = button.get("style")
    if style not in range(1, 7):
        yield not_one_of((*path, "style"), tuple(range(1, 7)))
    elif style == 5:
        yield from text_problems((*path, "url"), button.get("url"), 1, URL)
        yield from url_problems((*path, "url"), button.get("url"), ("http", "https", "discord"))
        if button.get("custom_id"):
            told = "A custom id and url cannot both be specified"
            yield Problem((*path, "custom_id"), "BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE", told)
    elif style != 6:
        yield from custom_id_problems(path, button)
        if button.get("url"):
            told = "A custom id and url cannot both be specified"
            yield Problem((*path, "url"), "BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE", told)
    yield from emoji_problems(path, button)
    if style != 6 and not button.get("label") and not button.get("emoji"):
        yield Problem(path, "BUTTON_COMPONENT_LABEL_REQUIRED", "A button must have a label or an emoji")


def select_problems(path: Path, select: Json) -> Iterator[Problem]:
    """A select of strings, people, roles or channels."""
    yield from custom_id_problems(path, select)
    yield from text_problems((*path, "placeholder"), select.get("placeholder"), 0, PLACEHOLDER, required=False)
    low, high = _counts(select)
    yield from range_problems((*path, "min_values"), select.get("min_values"), 0, OPTIONS)
    yield from range_problems((*path, "max_values"), select.get("max_values"), 1, OPTIONS)
    if low > high:
        told = "The minimum number of values cannot exceed the maximum"
        yield Problem((*path, "min_values"), "SELECT_COMPONENT_MIN_VALUES_EXCEED_MAX_VALUES", told)
    if select["type"] == Kind.STRING_SELECT:
        yield from _options(path, select, 1, OPTIONS)
        chosen = sum(bool(option.get("default")) for option in members(select.get("options")))
        if chosen > high:
            told = f"No more than {high} options can be chosen by default"
            yield Problem((*path, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", told)
    else:
        yield from _defaults(path, select, high)


def _counts(select: Json) -> tuple[int, int]:
    low, high = select.get("min_values"), select.get("max_values")
    return 1 if low is None else low, 1 if high is None else high


def _options(path: Path, select: Json, low: int, high: int) -> Iterator[Problem]:
    yield from count_problems((*path, "options"), select.get("options"), low, high)
    seen: set[object] = set()
    for number, option in enumerate(members(select.get("options"))):
        here = (*path, "options", number)
        yield from text_problems((*here, "label"), option.get("label"), 1, OPTION_TEXT)
        yield from text_problems((*here, "value"), option.get("value"), 1, OPTION_TEXT)
        yield from text_problems((*here, "description"), option.get("description"), 0, OPTION_TEXT, required=False)
        yield from emoji_problems(here, option)
        if option.get("value") in seen:
            told = "The specified option value is already used"
            yield Problem((*here, "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", told)
        seen.add(option.get("value"))


DEFAULTS = {5: ("user",), 6: ("role",), 7: ("user", "role"), 8: ("channel",)}


def _defaults(path: Path, select: Json, high: int) -> Iterator[Problem]:
    given = members(select.get("default_values"))
    yield from count_problems((*path, "default_values"), given, 0, high)
    for number, default in enumerate(given):
        here = (*path, "default_values", number)
        if default.get("id") is None:
            yield missing((*here, "id"))
        if default.get("type") not in DEFAULTS[select["type"]]:
            yield not_one_of((*here, "type"), DEFAULTS[select["type"]])


def input_problems(path: Path, field: Json) -> Iterator[Problem]:
    """A text input; inside a label it needs none of its own."""
    yield from custom_id_problems(path, field)
    yield from text_problems((*path, "label"), field.get("label"), 1, INPUT_LABEL, required="component" not in path)
    yield from text_problems((*path, "placeholder"), field.get("placeholder"), 0, INPUT_PLACEHOLDER, required=False)
    yield from text_problems((*path, "value"), field.get("value"), 0, INPUT_TEXT, required=False)
    if field.get("style") not in (1, 2):
        yield not_one_of((*path, "style"), (1, 2))
    low, high = field.get("min_length"), field.get("max_length")
    yield from range_problems((*path, "min_length"), low, 0, INPUT_TEXT)
    yield from range_problems((*path, "max_length"), high, 1, INPUT_TEXT)
    if low is not None and high is not None and low > high:
        told = "The minimum length cannot exceed the maximum"
        yield Problem((*path, "min_length"), "TEXT_INPUT_COMPONENT_MIN_LENGTH_EXCEEDS_MAX_LENGTH", told)


def upload_problems(path: Path, field: Json) -> Iterator[Problem]:
    """A place in a modal to put files."""
    yield from custom_id_problems(path, field)
    yield from range_problems((*path, "min_values"), field.get("min_values"), 0, UPLOADS)
    yield from range_problems((*path, "max_values"), field.get("max_values"), 1, UPLOADS)


def group_problems(path: Path, group: Json) -> Iterator[Problem]:
    """Radio buttons or check boxes of a modal."""
    yield from custom_id_problems(path, group)
    yield from _options(path, group, *(RADIO_OPTIONS if group["type"] == Kind.RADIO_GROUP else CHECKBOX_OPTIONS))


def emoji_problems(path: Path, control: Json) -> Iterator[Problem]:
    """An emoji beside a label is named."""
    if control.get("emoji") is not None:
        yield from text_problems((*path, "emoji", "name"), control["emoji"].get("name"), 0, EMOJI_NAME)


def custom_id_problems(path: Path, component: dict[str, Any]) -> Iterator[Problem]:
    """The name by which a control comes back."""
    yield from text_problems((*path, "custom_id"), component.get("custom_id"), 1, CUSTOM_ID)
