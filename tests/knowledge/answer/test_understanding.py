"""Questions are read as words with a weight, names with their bearers, and what is asked of them."""

from __future__ import annotations

import pytest

from knowledge.answer import Asking, Context, Reading
from knowledge.answer.understanding import MAX_CHARACTERS, gist
from knowledge.seeds import read_folder, read_seeds
from tests.knowledge.conftest import GOOD_SEEDS


@pytest.fixture(scope="module")
def asking() -> Asking:
    return Asking.over(read_seeds(read_folder(GOOD_SEEDS)))


def read(asking: Asking, question: str, *about: str) -> Reading:
    return asking.read(question, Context(about))


def test_a_long_text_is_read_up_to_its_last_question_mark() -> None:
    text = "words " * 200 + "how big is river campus? " + "thank you " * 50

    read_part = gist(text)

    assert len(read_part) <= MAX_CHARACTERS
    assert read_part.endswith("how big is river campus?")


def test_a_long_text_that_asks_nothing_is_read_from_its_beginning() -> None:
    assert gist("river campus " * 100) == ("river campus " * 100)[:MAX_CHARACTERS]
