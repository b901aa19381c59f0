"""What gives another kind of thing than the question asks for does not answer it."""

from __future__ import annotations

import pytest

from knowledge.answer import Answered, Asking, Context


def facts(telling: Asking, question: str) -> tuple[str, ...]:
    answer = telling.ask(question, Context())
    return tuple(fact.id for fact in answer.facts) if isinstance(answer, Answered) else ()


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("what percentage of the firms of River Park is foreign", "river-share"),
        ("how many hectares does River Park measure", "river-area"),
        ("which day did Harbour Campus open", "harbour-launch"),
        ("when did River Park open", "river-launch"),
        ("why was the boardwalk of River Park raised", "river-boardwalk"),
        ("which share of the firms of River Park was foreign in 2022", "river-share"),
        ("how many companies has Harbour Campus", "harbour-companies"),
        ("which breweries pay for the boathouse of River Park", "river-breweries"),
        ("who runs River Park", "river-director"),
    ],
)
def test_what_gives_the_kind_of_thing_asked_for_answers(telling: Asking, question: str, fact: str) -> None:
    assert facts(telling, question)[:1] == (fact,)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("what percentage of the companies is Harbour Campus home to", id="a percentage"),
        pytest.param("how many hectares did the Wading Bird Forum bring together", id="an area"),
        pytest.param("which day did River Park open", id="a day"),
        pytest.param("why does the marsh of River Park lie behind the boathouse", id="a reason"),
        pytest.param("what share of the firms of River Park was foreign in 2019", id="another year"),
        pytest.param("when was the boardwalk of River Park raised on stilts", id="a date"),
        pytest.param("how many cranes of Harbour Campus are painted yellow", id="a number"),
        pytest.param("who measures River Park in size", id="a person"),
    ],
)
def test_what_gives_another_kind_of_thing_does_not_answer(telling: Asking, question: str) -> None:
    assert facts(telling, question) == ()


def test_names_are_not_answered_with_a_number(telling: Asking) -> None:
    assert facts(telling, "what companies is Harbour Campus home to")[:1] == ("harbour-companies",)
    assert facts(telling, "names of the companies Harbour Campus is home to") == ()


@pytest.mark.parametrize("word", ["other two", "remaining two"])
def test_what_a_statement_leaves_unsaid_is_not_answered_with_it(telling: Asking, word: str) -> None:
    assert facts(telling, f"who are the {word} breweries that pay for the boathouse of River Park") == ()


def test_how_many_of_something_needs_that_something_said(telling: Asking) -> None:
    assert facts(telling, "how many firms is Harbour Campus home to") == ("harbour-companies",)
    assert facts(telling, "how many otters is Harbour Campus home to") == ()
