"""Two sides are answered side by side, with the larger named where both have a figure."""

from __future__ import annotations

import pytest

from knowledge.answer import Answered, Asking, Context


def asked(telling: Asking, question: str) -> Answered:
    answer = telling.ask(question, Context())
    assert isinstance(answer, Answered), answer
    return answer


def facts(telling: Asking, question: str) -> set[str]:
    return {fact.id for fact in asked(telling, question).facts}


@pytest.mark.parametrize(
    ("question", "told", "larger"),
    [
        ("which has more firms, Harbour Campus or River Park", {"river-companies", "harbour-companies"}, "River Park"),
        ("which measures more hectares, Harbour Campus or River Park", {"river-area", "harbour-area"}, "River Park"),
        (
            "who brought more firms together, the Lighthouse Congress or the Wading Bird Forum",
            {"congress-guests", "forum-guests"},
            "Wading Bird Forum",
        ),
    ],
)
def test_both_figures_are_told_and_whose_is_larger(telling: Asking, question: str, told: set[str], larger: str) -> None:
    answer = asked(telling, question)

    assert {fact.id for fact in answer.facts} == told
    assert answer.text.endswith(f"By the figures on record, {larger} has the larger.")


def test_which_is_newer_is_told_by_the_dates_of_both(telling: Asking) -> None:
    answer = asked(telling, "which is newer, Harbour Campus or River Park")

    assert {fact.id for fact in answer.facts} == {"harbour-launch", "river-launch"}
    assert "larger" not in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("River Park: how big or how many firms at home", {"river-area", "river-companies"}),
        ("does River Park measure more in size or is it home to more firms", {"river-area", "river-companies"}),
    ],
)
def test_both_halves_of_an_either_or_within_one_hub_are_told_without_a_larger_of_two_kinds(
    telling: Asking, question: str, told: set[str]
) -> None:
    answer = asked(telling, question)

    assert {fact.id for fact in answer.facts} == told
    assert "larger" not in answer.text


def test_halves_with_figures_of_one_kind_have_a_larger_one(telling: Asking) -> None:
    answer = asked(telling, "is River Park home to more companies or were more brought together by its forum")

    assert {fact.id for fact in answer.facts} == {"river-companies", "forum-guests"}
    assert answer.text.endswith("Wading Bird Forum has the larger.")


@pytest.mark.parametrize(
    "question",
    [
        "did River Park's Wading Bird Forum bring more firms together or Harbour Campus's Lighthouse Congress",
        "more companies: the Lighthouse Congress of Harbour Campus or the Wading Bird Forum",
    ],
)
def test_a_hub_named_to_say_whose_an_event_is_is_no_side(telling: Asking, question: str) -> None:
    assert facts(telling, question) == {"congress-guests", "forum-guests"}


@pytest.mark.parametrize(
    "question",
    ["did River Park or its Wading Bird Forum have more companies", "River Park or Wading Bird Forum: more companies"],
)
def test_a_hub_with_an_or_before_its_own_event_is_a_side(telling: Asking, question: str) -> None:
    assert facts(telling, question) == {"river-companies", "forum-guests"}
