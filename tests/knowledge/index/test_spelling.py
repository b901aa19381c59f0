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
