"""Numbers by the words they have, of many texts and of few."""

from __future__ import annotations

from knowledge.index.postings import ALIKE, SAID, WIDE, Postings


def postings() -> Postings:
    found = Postings()
    for number in range(100):
        found.add(number, {"park": SAID, **({"lab": ALIKE} if number % 10 == 0 else {})})
    return found


def test_a_text_bears_out_the_likeliest_of_some_words() -> None:
    supports = postings().supports((("park", 0.5), ("lab", 1.0)))

    assert supports[0] == 0.8
    assert supports[1] == 0.5


def test_few_texts_looked_up_bear_out_the_same_as_all() -> None:
    found = postings()
    few = range(100 // WIDE - 1)

    looked_up = found.supports((("park", 0.5), ("lab", 1.0)), few)

    every = found.supports((("park", 0.5), ("lab", 1.0)))
    assert {number: looked_up[number] for number in few} == {number: every[number] for number in few}
    assert len(looked_up) < len(every)


def test_what_is_remembered_of_one_likeness_is_not_said_of_another() -> None:
    found = postings()

    once, again = found.supports((("lab", 1.0),)), found.supports((("lab", 0.5),))

    assert once[0] == 2 * again[0]
    assert found.count("lab") == len(list(found.numbers("lab"))) == 10
