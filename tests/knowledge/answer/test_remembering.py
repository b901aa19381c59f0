"""Answers that were given before are the same answers."""

import pytest

from knowledge.answer import Asking, Context, Remembering
from knowledge.answer.remembering import LONGEST, MOST

QUESTIONS = (
    "how big is River Park",
    "where is it?",
    "who runs Harbour Campus",
    "and who runs it?",
    "how many moons has Jupiter",
    "",
    "Rivr Prk area",
    "where",
)
CONTEXTS = (Context(), Context(("river-park",)), Context(("harbour-campus",)))


def test_whatever_was_asked_before_answers_are_those_of_asking(telling: Asking) -> None:
    asking = telling
    remembering = Remembering(asking)

    for _ in range(2):
        for question in QUESTIONS:
            for context in CONTEXTS:
                assert remembering.ask(question, context) == asking.ask(question, context)


def test_a_question_that_names_somebody_is_worked_out_once_for_all_conversations(telling: Asking) -> None:
    remembering = Remembering(telling)

    answers = [remembering.ask("how big is River Park", context) for context in CONTEXTS]

    assert answers[0] is answers[1] is answers[2]


@pytest.mark.parametrize("question", ["x" * (LONGEST + 1), "river " * 60])
def test_long_questions_are_not_kept(telling: Asking, question: str) -> None:
    remembering = Remembering(telling)

    assert remembering.ask(question, Context()) is not remembering.ask(question, Context())


def test_so_many_answers_are_kept_and_no_more(telling: Asking) -> None:
    remembering = Remembering(telling)
    first = remembering.ask("how big is River Park", Context())

    for number in range(MOST):
        remembering.ask(f"q{number}", Context())

    assert remembering.ask("how big is River Park", Context()) is not first
