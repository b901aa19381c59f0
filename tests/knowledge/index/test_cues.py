"""Words and phrases that are looked for together."""

from __future__ import annotations

from knowledge.index.cues import MAX_PHRASE, Cues, Roots
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


def test_a_cue_is_no_part_of_a_longer_word() -> None:
    assert Cues(["or"]).longest_in(roots("the order of the harbour")) == 0


def test_a_cue_in_letters_beats_one_in_chinese() -> None:
    cues = Cues(["how many", "多少"])

    assert cues.longest_in(roots("how many 多少")) == 2


def test_an_opening_counts_at_the_beginning_alone_and_more_than_any_phrase() -> None:
    cues = Cues(["^list", "list of all"])

    assert cues.longest_in(roots("list the sponsors")) == MAX_PHRASE
    assert cues.longest_in(roots("lists the sponsors")) == MAX_PHRASE
    assert cues.longest_in(roots("the list of sponsors")) == 0
    assert cues.longest_in(roots("a list of all sponsors")) == 3
    assert cues.longest_in(roots("listening posts")) == 0


def test_stretches_say_where_cues_stand_in_the_text() -> None:
    text = "the park, apart from its sponsors or 河畔园还是港湾园"

    found = Cues(["apart from", "or", "还是", "besides"]).stretches(roots(text))

    assert [text[start:end] for start, end in found] == ["apart from", "or", "还是"]
