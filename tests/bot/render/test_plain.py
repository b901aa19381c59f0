"""Texts of anybody do nothing in Discord."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.plain import echoed, plain
from tests.bot.render.hostile import EXAMPLES
from tests.bot.render.shown import assert_inert

PIECES = st.lists(st.one_of(st.sampled_from(EXAMPLES), st.text(max_size=12), st.just("\n")), max_size=8).map("".join)


@pytest.mark.parametrize("text", EXAMPLES)
def test_what_is_hostile_is_inert(text: str) -> None:
    assert_inert(plain(text))


@given(PIECES)
def test_whatever_is_put_together_is_inert(text: str) -> None:
    assert_inert(plain(text))


@given(PIECES, st.integers(1, 60))
def test_what_is_echoed_stands_on_one_line_and_is_inert(text: str, most: int) -> None:
    shown = echoed(text, most)
    assert "\n" not in shown
    assert_inert(shown)


@given(st.text(alphabet=st.characters(categories=("L", "Nd", "Zs"), exclude_characters="\u00a0")))
def test_letters_and_digits_stay_what_they_are(text: str) -> None:
    assert plain(text) == text


def test_figures_and_names_are_not_disturbed() -> None:
    text = "I·Campus has 3.5 ha (as of 2019-12), 300,000 m²; it costs $5 and more: 无锡，100%!"
    assert plain(text) == text


def test_what_is_escaped_reads_as_it_was_written() -> None:
    for text in [text for text in EXAMPLES if text.isprintable() or text.isascii()]:
        unescaped = re.sub(r"\\([^0-9A-Za-z\s])", r"\1", plain(text)).replace("\u200b", "")
        assert unescaped == text
