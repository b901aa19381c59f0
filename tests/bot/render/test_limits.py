"""Texts at, just under and just over each of Discord's limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render import limits
from tests.bot.render.measuring import units

DOCUMENTED = {
    "CHOICES": 25,
    "CHOICE_NAME": 100,
    "CHOICE_VALUE": 100,
    "QUESTION": 6_000,
    "MESSAGE": 2_000,
    "EMBED_TITLE": 256,
    "EMBED_DESCRIPTION": 4_096,
    "EMBED_FIELDS": 25,
    "EMBED_FIELD_NAME": 256,
    "EMBED_FIELD_VALUE": 1_024,
    "EMBED_FOOTER": 2_048,
    "EMBED_TOTAL": 6_000,
    "LAYOUT_TEXT": 4_000,
    "LAYOUT_COMPONENTS": 40,
    "ROW_BUTTONS": 5,
    "BUTTON_LABEL": 80,
    "BUTTON_URL": 512,
    "CUSTOM_ID": 100,
    "SELECT_OPTIONS": 25,
    "SELECT_PLACEHOLDER": 150,
    "OPTION_LABEL": 100,
    "MODAL_TITLE": 45,
    "MODAL_PARTS": 5,
    "INPUT_LABEL": 45,
    "INPUT_TEXT": 4_000,
}
TEXTS = ("CHOICE_NAME", "MESSAGE", "EMBED_TITLE", "EMBED_DESCRIPTION", "EMBED_FIELD_VALUE", "EMBED_FOOTER")


def test_the_numbers_are_those_of_discords_documents() -> None:
    assert {name: value for name, value in vars(limits).items() if isinstance(value, int)} == DOCUMENTED


@pytest.mark.parametrize(
    ("text", "expected"), [("", 0), ("abc", 3), ("中文", 2), ("😀", 2), ("👩‍🔬", 5), ("e\u0301", 2), ("\ud83d", 1)]
)
def test_a_text_is_measured_by_the_stricter_count(text: str, expected: int) -> None:
    assert limits.size(text) == expected


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("char", ["a", "中"])
def test_a_text_up_to_its_limit_stays_as_it_is(name: str, char: str) -> None:
    limit = DOCUMENTED[name]
    assert [limits.clip(char * length, limit) for length in (limit - 1, limit)] == [char * (limit - 1), char * limit]


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("char", ["a", "中"])
def test_a_text_over_its_limit_ends_with_an_ellipsis(name: str, char: str) -> None:
    limit = DOCUMENTED[name]
    assert limits.clip(char * (limit + 1), limit) == char * (limit - 1) + "…"


@pytest.mark.parametrize("name", TEXTS)
def test_astral_characters_count_twice_and_are_never_halved(name: str) -> None:
    limit = DOCUMENTED[name]
    fits, too_long = "😀" * (limit // 2), "😀" * (limit // 2) + "a"
    assert limits.clip(fits, limit) == fits
    assert limits.clip(too_long, limit) == "😀" * (limit // 2 - 1) + "…"


def test_no_space_stands_before_an_ellipsis() -> None:
    assert limits.clip("one two three", 9) == "one two…"


@given(st.text(max_size=40), st.integers(1, 30))
def test_a_clipped_text_is_never_over_its_limit(text: str, limit: int) -> None:
    clipped = limits.clip(text, limit)
    assert units(clipped) <= limit
    assert clipped == text or text.startswith(clipped[:-1])


def test_only_whole_lines_are_filled_in() -> None:
    lines = ["12345", "12345", "12345"]
    assert [limits.fill(lines, limit).count("12345") for limit in (5, 10, 11, 16, 17)] == [1, 1, 2, 2, 3]


def test_a_first_line_that_is_too_long_is_cut() -> None:
    assert limits.fill(["1234567", "1"], 5) == "1234…"


def test_no_lines_fill_nothing() -> None:
    assert limits.fill([], 5) == ""


@given(st.lists(st.text(max_size=20), max_size=8), st.integers(1, 60))
def test_filled_lines_are_never_over_their_limit(lines: list[str], limit: int) -> None:
    assert units(limits.fill(lines, limit)) <= limit
