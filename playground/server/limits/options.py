"""An option of a command that takes a value comes in; the limits of Discord it breaks go out."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from playground.server.limits.messages import SAFE_NUMBER, choice_problems
from playground.server.limits.text import Path, members, not_one_of, range_problems
from playground.server.refusals import Problem

Json = dict[str, Any]

STRING, INTEGER, CHANNEL, NUMBER, TEXT = 3, 4, 7, 10, 6000
CHANNEL_TYPES = (0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16)


def value_option_problems(option: Json, path: Path, kind: int) -> Iterator[Problem]:
    """Choices, autocomplete, and the bounds that fit the option's type."""
    yield from _choices(option, path, kind)
    yield from _bounds(option, path, kind)
    for number, wanted in enumerate(option.get("channel_types") or ()):
        if kind != CHANNEL or wanted not in CHANNEL_TYPES:
            yield not_one_of((*path, "channel_types", number), CHANNEL_TYPES if kind == CHANNEL else ())


def _choices(option: Json, path: Path, kind: int) -> Iterator[Problem]:
    choices = option.get("choices")
    if choices:
        yield from choice_problems(choices, kind, (*path, "choices"))
    names = Counter(choice.get("name") for choice in members(choices))
    for number, choice in enumerate(members(choices)):
        if names[choice.get("name")] > 1:
            told = "Option choice names must be unique"
            code = "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS"
            yield Problem((*path, "choices", number, "name"), code, told)
    if choices and option.get("autocomplete"):
        told = "Choices and autocomplete are mutually exclusive"
        yield Problem((*path, "autocomplete"), "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", told)
    if (choices or option.get("autocomplete")) and kind not in (STRING, INTEGER, NUMBER):
        told = "Only string, integer and number options may have choices"
        yield Problem((*path, "type"), "APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE", told)


def _bounds(option: Json, path: Path, kind: int) -> Iterator[Problem]:
    for names, kinds, low, high in (
        (("min_length", "max_length"), (STRING,), 0, TEXT),
        (("min_value", "max_value"), (INTEGER, NUMBER), -SAFE_NUMBER, SAFE_NUMBER),
    ):
        least, most = (option.get(name) for name in names)
        for name, value in zip(names, (least, most), strict=True):
            if value is not None and kind not in kinds:
                told = f"'{name}' is not possible for an option of this type"
                yield Problem((*path, name), "APPLICATION_COMMAND_OPTIONS_BOUNDS_TYPE", told)
            elif kind == INTEGER and value is not None and value != value // 1:
                yield Problem((*path, name), "NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')
            else:
                yield from range_problems((*path, name), value, 1 if name == "max_length" else low, high)
        if least is not None and most is not None and least > most:
            told = f"'{names[0]}' cannot exceed '{names[1]}'"
            yield Problem((*path, names[0]), "APPLICATION_COMMAND_OPTIONS_MIN_EXCEEDS_MAX", told)
