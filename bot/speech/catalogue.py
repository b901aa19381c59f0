"""Translations: a language goes in, its messages with what they are called in it come out, read from a gettext file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

from babel.messages.pofile import read_po

# A message, or one with its plural, as it stands in the code; and the forms that a language has for it.
Key = str | tuple[str, str]
Forms = tuple[str, ...]


@cache
def messages_of(locale: str) -> Mapping[Key, Forms]:
    """All translated messages of a locale such as "zh_CN"; none of one that there is no file for."""
    file = resources.files("bot.speech.locale") / f"{locale}.po"
    if not file.is_file():
        return MappingProxyType({})
    with file.open("rb") as lines:
        found = read_po(lines, locale=locale)
    return MappingProxyType(
        {
            _key(message.id): _forms(message.string)
            for message in found
            if message.id and message.string and any(message.string)
        }
    )


def _key(message: str | list[str] | tuple[str, ...]) -> Key:
    return message if isinstance(message, str) else (message[0], message[1])


def _forms(said: str | list[str] | tuple[str, ...]) -> Forms:
    return (said,) if isinstance(said, str) else tuple(said)
