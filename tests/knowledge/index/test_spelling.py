"""Words nearly alike, whichever letters are wrong."""

from __future__ import annotations

import pytest

from knowledge.index.spelling import MOST_COMPARED, Spelling

WORDS = ("laboratory", "campus", "accelerator", "tenant", "valley")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("laboratry", "laboratory"),
        ("kampus", "campus"),
        ("acelaerator", "accelerator"),
        ("xaboratory", "laboratory"),
        ("vallye", "valley"),
    ],
)
def test_a_slip_or_two_are_found_the_first_letter_included(typed: str, meant: str) -> None:
    assert Spelling(WORDS).near(typed, 0.75)[0][0] == meant


def test_words_less_alike_than_asked_for_are_not_found() -> None:
    assert Spelling(WORDS).near("tennis", 0.75) == []


def test_a_beginning_that_too_many_share_finds_none_of_them() -> None:
    crowd = Spelling(f"longtown{number:05}" for number in range(MOST_COMPARED + 1))

    assert crowd.near("longtwn00001", 0.75) == []


@pytest.mark.parametrize("typed", ["aboratory", "albaratory", "laobrtory", "laboratoyr", "klaboratory", "laboartoyr"])
def test_slips_are_found_wherever_they_are_and_two_in_a_long_word(typed: str) -> None:
    assert Spelling(WORDS).near(typed, 0.7)[0][0] == "laboratory"


def test_two_slips_in_a_short_word_make_another_word() -> None:
    assert Spelling(["garden"]).near("gradne", 0.6) == []


def test_the_likest_come_first_and_no_more_than_asked_for() -> None:
    found = Spelling(["tide", "ride", "side", "tidal"]).near("tide", 0.5, 3)

    assert [word for word, _ in found] == ["tide", "ride", "side"]


def test_as_many_as_are_compared_may_share_a_beginning() -> None:
    crowd = Spelling(f"longtown{number:05}" for number in range(MOST_COMPARED))

    assert crowd.near("longtwn00001", 0.75)
