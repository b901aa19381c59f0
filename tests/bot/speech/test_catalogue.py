"""Everything that the bot says is there in each language, with nothing left over."""

import re

import pytest

from bot.speech import language_of, messages_of, speech
from tests.messages import Message, catalogue, key, messages

PLACES = re.compile(r"{(\w+)}")


def said_in_chinese() -> dict[Message, tuple[str, ...]]:
    return {key(one.id): _forms(one.string) for one in catalogue() if one.id}


def _forms(said: object) -> tuple[str, ...]:
    return tuple(map(str, said)) if isinstance(said, tuple | list) else (str(said),)


def test_every_message_is_in_the_catalogue_and_no_other() -> None:
    assert set(said_in_chinese()) == set(messages())


def test_every_message_is_translated() -> None:
    assert [message for message, forms in said_in_chinese().items() if not any(forms)] == []


def test_translations_say_the_same_values() -> None:
    for message, forms in said_in_chinese().items():
        own = {
            place for text in ((message,) if isinstance(message, str) else message) for place in PLACES.findall(text)
        }
        for form in forms:
            assert set(PLACES.findall(form)) == own, message


def test_what_is_not_translated_is_said_in_english() -> None:
    words = speech("zh")
    text = "Nobody translated this."
    assert words(text) == text


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh-CN", "zh"), ("zh-TW", "zh"), ("en-US", "en"), ("de", "en"), (None, "en"), ("", "en")],
)
def test_chinese_is_spoken_to_whom_discord_says_it_of(locale: str | None, language: str) -> None:
    assert language_of(locale) == language


def test_there_are_no_messages_of_a_language_that_nobody_wrote_down() -> None:
    assert not messages_of("tlh")
