"""Application commands as the bot registers them come in; what Discord would not accept goes out."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from playground.server.limits.forms import COMMAND
from playground.server.limits.locales import LOCALES
from playground.server.limits.options import value_option_problems
from playground.server.limits.shapes import listed
from playground.server.limits.text import Path, count_problems, members, not_one_of, size, text_problems
from playground.server.refusals import Problem

Json = dict[str, Any]

NAME, DESCRIPTION, OPTIONS, WHOLE, PER_KIND = 32, 100, 25, 8000, {1: 100, 2: 15, 3: 15}
NAME_SHAPE = re.compile(r"^[-_'\w]{1,32}$")
SUBCOMMAND, GROUP = 1, 2


def list_problems(commands: list[Json]) -> Iterator[Problem]:
    """A whole list, as a bulk overwrite brings it; paths start with the command's number."""
    wrong = list(listed(COMMAND)((), commands))
    if wrong:
        yield from wrong
        return
    for number, command in enumerate(commands):
        yield from command_problems(command, (number,))
    kinds = Counter(command.get("type") or 1 for command in commands)
    for kind, count in kinds.items():
        if count > PER_KIND.get(kind, 0):
            yield Problem(
                (),
                "APPLICATION_COMMANDS_MAX",
                f"Maximum number of application commands reached ({PER_KIND.get(kind, 0)}).",
            )
    names = Counter((command.get("type") or 1, command.get("name")) for command in commands)
    for number, command in enumerate(commands):
        if names[command.get("type") or 1, command.get("name")] > 1:
            yield Problem(
                (number, "name"),
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                "Application command names must be unique",
            )


def command_problems(command: Json, at: Path = ()) -> Iterator[Problem]:
    """One command, all the way down. Where a field is of the wrong kind, no limit is looked at."""
    wrong = list(COMMAND(at, command))
    if wrong:
        yield from wrong
        return
    kind = command.get("type") or 1
    if kind not in PER_KIND:
        yield not_one_of((*at, "type"), tuple(PER_KIND))
        return
    if kind == 1:
        yield from _named(command, at)
        yield from _option_list(command.get("options"), at, depth=0)
    else:
        yield from _menu(command, at)
    for name, allowed in (("contexts", {0, 1, 2}), ("integration_types", {0, 1})):
        given = command.get(name)
        for number, value in enumerate(given or ()):
            if value not in allowed:
                yield not_one_of((*at, name, number), tuple(allowed))
        if given is not None:
            yield from count_problems((*at, name), given, 1, len(allowed))
            if len(set(given)) < len(given):
                yield Problem((*at, name), "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value")
    if _weight(command) > WHOLE:
        yield Problem(at, "APPLICATION_COMMAND_TOO_LARGE", f"Command exceeds maximum size ({WHOLE})")


def _menu(command: Json, at: Path) -> Iterator[Problem]:
    """A message or user command: its name may have capitals and blanks, and it has nothing besides."""
    yield from text_problems((*at, "name"), command.get("name"), 1, NAME)
    for locale, name in (command.get("name_localizations") or {}).items():
        yield from _locale((*at, "name_localizations", locale), locale)
        yield from text_problems((*at, "name_localizations", locale), name, 1, NAME)
    for field in ("description", "options"):
        if command.get(field):
            code = f"APPLICATION_COMMAND_NO_{field.upper()}"
            yield Problem((*at, field), code, f"Context menu commands cannot have {field}")


def _named(thing: Json, at: Path) -> Iterator[Problem]:
    yield from _name_problems((*at, "name"), thing.get("name"))
    yield from text_problems((*at, "description"), thing.get("description"), 1, DESCRIPTION)
    for locale, name in (thing.get("name_localizations") or {}).items():
        yield from _locale((*at, "name_localizations", locale), locale)
        yield from _name_problems((*at, "name_localizations", locale), name)
    for locale, words in (thing.get("description_localizations") or {}).items():
        yield from _locale((*at, "description_localizations", locale), locale)
        yield from text_problems((*at, "description_localizations", locale), words, 1, DESCRIPTION)


def _locale(path: Path, locale: str) -> Iterator[Problem]:
    if locale not in LOCALES:
        yield not_one_of(path, tuple(sorted(LOCALES)))


def _name_problems(path: Path, name: Any) -> Iterator[Problem]:
    found = tuple(text_problems(path, name, 1, NAME))
    yield from found
    # Combining marks of Indic scripts and Thai are allowed too, and \w does not cover them.
    if not found and (
        not NAME_SHAPE.match("".join(c for c in name if unicodedata.category(c) not in ("Mn", "Mc")))
        or name != name.lower()
    ):
        yield Problem(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _option_list(options: Any, at: Path, *, depth: int) -> Iterator[Problem]:
    yield from count_problems((*at, "options"), options, 0, OPTIONS)
    optional_seen = False
    names = Counter(option.get("name") for option in members(options))
    kinds = {option.get("type") in (SUBCOMMAND, GROUP) for option in members(options)}
    if len(kinds) > 1:
        yield Problem(
            (*at, "options"),
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
            "Sub-command and sub-command group option types are mutually exclusive to all other types",
        )
    for number, option in enumerate(members(options)):
        path = (*at, "options", number)
        yield from _option(option, path, depth)
        if names[option.get("name")] > 1:
            yield Problem((*path, "name"), "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", "Option names must be unique")
        if option.get("required") and optional_seen:
            yield Problem(
                (*path, "required"),
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options",
            )
        optional_seen = optional_seen or not option.get("required")


def _option(option: Json, path: Path, depth: int) -> Iterator[Problem]:
    yield from _named(option, path)
    kind = option.get("type")
    if not isinstance(kind, int) or kind not in range(1, 12):
        yield not_one_of((*path, "type"), tuple(range(1, 12)))
    elif kind in (SUBCOMMAND, GROUP):
        if depth >= (1 if kind == GROUP else 2):
            yield Problem(
                (*path, "type"),
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-commands may be nested one group deep",
            )
        else:
            yield from _option_list(option.get("options"), path, depth=depth + (1 if kind == GROUP else 2))
    else:
        yield from value_option_problems(option, path, kind)


def _weight(thing: Json) -> int:
    longest = 0
    for name in ("name", "description"):
        texts = [thing.get(name) or "", *(thing.get(f"{name}_localizations") or {}).values()]
        longest += max(size(str(text)) for text in texts)
    for choice in members(thing.get("choices")):
        longest += size(str(choice.get("name"))) + size(str(choice.get("value")))
    return longest + sum(map(_weight, members(thing.get("options"))))
