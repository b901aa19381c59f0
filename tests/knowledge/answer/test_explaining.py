"""A curator sees how a question was read, which facts came near, and why the others lost."""

from __future__ import annotations

from knowledge.answer import Asking, Context


def lines(telling: Asking, question: str, *about: str) -> list[str]:
    return list(telling.explain(question, Context(about)))


def weighed(telling: Asking, question: str) -> list[str]:
    """The lines of facts: those with a share of the question."""
    return [line for line in lines(telling, question) if "of the question" in line]


def test_a_reading_is_told_with_its_names_words_and_forms(telling: Asking) -> None:
    told = lines(telling, "how many firms has River Park")

    assert told[0] == "read as: how many firms has river park"
    assert "names river-park: 'River Park' (exact 1.00)" in told
    assert any(line.startswith("word 'firms' weighs") and "concept:company" in line for line in told)
    assert "wants number; form count" in told


def test_a_conversation_that_is_followed_is_told(telling: Asking) -> None:
    assert "follows a conversation about river-park" in lines(telling, "how big is it", "river-park")


def test_words_that_nothing_explains_are_told(telling: Asking) -> None:
    assert "nothing explains zorblax" in lines(telling, "how big is the zorblax of River Park")
    assert not any(line.startswith("nothing explains") for line in lines(telling, "how big is River Park"))


def test_the_nearest_facts_are_told_the_best_first_with_how_far_others_are_behind(telling: Asking) -> None:
    first, *others = weighed(telling, "how many firms is Harbour Campus home to")

    assert " harbour-companies: " in first
    assert "behind" not in first
    assert others
    assert all(" behind; leaves open: " in line for line in others)


def test_a_fact_that_lost_says_which_words_it_leaves_open_or_that_it_gives_no_such_thing(telling: Asking) -> None:
    told = weighed(telling, "which day did River Park open")

    launch = next(line for line in told if " river-launch: " in line)
    area = next(line for line in told if " river-area: " in line)
    assert launch.endswith("; gives no such thing as asked")
    assert "leaves open: day, open" in area
