"""Words and phrases that are looked for together."""

from __future__ import annotations

from knowledge.index.cues import Cues, Roots
from knowledge.text import normal


def roots(text: str) -> Roots:
    return Roots(normal(text))


def test_the_longest_of_some_cues_counts_by_its_words() -> None:
    cues = Cues(["how", "how many", "多少", "多少钱"])

    assert cues.longest_in(roots("How many parks?")) == 2
    assert cues.longest_in(roots("how big")) == 1
    assert cues.longest_in(roots("who")) == 0


def test_of_han_cues_the_longer_counts_more() -> None:
    assert Cues(["多少钱"]).longest_in(roots("要多少钱")) > Cues(["多少"]).longest_in(roots("要多少钱"))


def test_a_leading_mark_asks_for_the_beginning() -> None:
    cues = Cues(["^list"])

    assert cues.longest_in(roots("list the tenants"))
    assert not cues.longest_in(roots("the policy list"))


def test_cues_are_found_by_root_where_they_stand() -> None:
    text = "parks besides the labs"

    assert [text[start:end] for start, end in Cues(["lab", "beside"]).stretches(roots(text))] == ["besides", "labs"]
