"""Numbers by the words they have, of many texts and of few."""

from __future__ import annotations

from knowledge.index.postings import ALIKE, SAID, STRENGTHS, WIDE, Postings, stretches_of

EVERY = [(number, number + 1) for number in range(100)]


def postings() -> Postings:
    found = Postings()
    for number in range(100):
        found.add(number, {"park": SAID, **({"lab": ALIKE} if number % 10 == 0 else {})})
    return found


def test_a_text_bears_out_the_likeliest_of_some_words() -> None:
    supports = postings().supports((("park", 0.5), ("lab", 1.0)), EVERY)

    assert supports[0] == 0.8
    assert supports[1] == 0.5


def test_few_texts_looked_up_bear_out_the_same_as_all() -> None:
    found = postings()
    few = range(20, 20 + 100 // WIDE - 1)

    looked_up = found.supports((("park", 0.5), ("lab", 1.0)), [(few.start, few.stop)])

    every = found.supports((("park", 0.5), ("lab", 1.0)), EVERY)
    assert {number: looked_up[number] for number in few} == {number: every[number] for number in few}
    assert len(looked_up) < len(every)


def test_what_is_likelier_is_worth_more() -> None:
    found = postings()

    once, again = found.supports((("lab", 1.0),), EVERY), found.supports((("lab", 0.5),), EVERY)

    assert once[0] == 2 * again[0]
    assert found.count("lab") == len(list(found.numbers("lab"))) == 10


def test_of_a_common_word_no_texts_but_those_asked_for_are_looked_at() -> None:
    found = postings()
    word = (("park", 1.0),)

    few, everywhere, others = (found.supports(word, some) for some in ([(3, 4), (77, 79)], EVERY, [(5, 7), (98, 120)]))

    assert list(few) == [3, 77, 78]
    assert list(everywhere) == list(range(100))
    assert list(others) == [5, 6, 98, 99]


def test_few_texts_are_found_however_they_have_a_word() -> None:
    found = Postings()
    for number in range(100):
        found.add(number, {"park": number % 4})

    supports = found.supports((("park", 1.0),), [(4, 8)])

    assert supports == dict(zip((4, 5, 6, 7), STRENGTHS, strict=True))


def test_the_likeliest_word_counts_whichever_comes_first() -> None:
    found = postings()

    one_way, other_way = (
        found.supports(words, EVERY) for words in ((("park", 1.0), ("lab", 0.5)), (("lab", 0.5), ("park", 1.0)))
    )

    assert one_way == other_way
    assert one_way[0] == 1.0


def test_numbers_side_by_side_are_one_stretch() -> None:
    assert stretches_of([0, 1, 2, 7, 9, 10]) == [(0, 3), (7, 8), (9, 11)]
    assert stretches_of([]) == []
