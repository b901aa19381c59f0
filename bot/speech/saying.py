"""One language's way to say things: an English message and what goes into it goes in, a sentence comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from bot.speech.catalogue import Forms, Key, messages_of
from knowledge import Language

LOCALES: Mapping[Language, str] = MappingProxyType({"en": "en", "zh": "zh_CN"})


@dataclass(frozen=True, slots=True)
class Speech:
    """Says messages in one language. What has no translation is said in English."""

    language: Language
    _messages: Mapping[Key, Forms]

    def __call__(self, message: str, /, **values: object) -> str:
        """A message with its values in place of {names}. Messages are literal texts: that is how they are found."""
        said = self._messages.get(message, (message,))[0]
        return said.format(**values) if values else said

    def many(self, one: str, more: str, number: int, /, **values: object) -> str:
        """A message about a number of things, which is its {number}."""
        forms = self._messages.get((one, more))
        said = forms[-1] if forms else one if number == 1 else more
        return said.format(number=f"{number:,}", **values)

    def listed(self, items: list[str] | tuple[str, ...]) -> str:
        """Things in a row."""
        return ("、" if self.language == "zh" else ", ").join(items)


@cache
def speech(language: Language) -> Speech:
    """The way to say things in a language."""
    return Speech(language, messages_of(LOCALES[language]))


ENGLISH = speech("en")


def message(text: str) -> str:
    """A message that is said elsewhere than where it stands: this is how it is found for translation."""
    return text


def language_of(locale: object) -> Language:
    """The language to speak to who has this locale, "zh-CN" say: Chinese in any of its forms, else English."""
    return "zh" if str(locale or "").lower().startswith("zh") else "en"
