"""Numbers by the words they have, of many texts and of few."""

from __future__ import annotations

from knowledge.index.postings import ALIKE, SAID, STRENGTHS, WIDE, Postings


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


def test_what_was_asked_of_few_texts_is_remembered_of_no_others() -> None:
    found = postings()
    word = (("park", 1.0),)

    few, everywhere, others = found.supports(word, (3, 77)), found.supports(word), found.supports(word, (5, 6))

    assert few.keys() == {3, 77}
    assert len(everywhere) == 100
    assert others.keys() == {5, 6}


def test_one_index_does_not_remember_for_another() -> None:
    postings().supports((("lab", 1.0),))
    other = Postings()
    other.add(0, {"lab": SAID})

    assert other.supports((("lab", 1.0),)) == {0: 1.0}


def test_few_texts_are_found_however_they_have_a_word() -> None:
    found = Postings()
    for number in range(100):
        found.add(number, {"park": number % 4})

    supports = found.supports((("park", 1.0),), (4, 5, 6, 7))

    assert supports == dict(zip((4, 5, 6, 7), STRENGTHS, strict=True))


def test_the_likeliest_word_counts_whichever_comes_first() -> None:
    found = postings()

    one_way, other_way = found.supports((("park", 1.0), ("lab", 0.5))), found.supports((("lab", 0.5), ("park", 1.0)))

    assert one_way == other_way
    assert one_way[0] == 1.0
