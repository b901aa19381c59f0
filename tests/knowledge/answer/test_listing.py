"""Facts of one frame make one list: complete, by its name or number, without whom the question leaves out."""

from __future__ import annotations

import pytest

from knowledge.answer import Answered, Asking, Context, Unknown
from knowledge.answer.frames import Frames

TENANTS = ("otter-tenant", "heron-tenant", "kite-tenant", "plover-tenant")
STARTUPS = ("wren-tenant", "tern-tenant")
SPONSORS = ("alder-sponsor", "birch-sponsor", "cedar-sponsor")


@pytest.fixture(scope="module")
def frames(telling: Asking) -> Frames:
    return Frames(telling.snapshot, telling.facts)


def asked(telling: Asking, question: str) -> Answered:
    answer = telling.ask(question, Context())
    assert isinstance(answer, Answered), answer
    return answer


def facts(telling: Asking, question: str) -> tuple[str, ...]:
    return tuple(fact.id for fact in asked(telling, question).facts)


@pytest.mark.parametrize(("fact", "group"), [("kite-tenant", TENANTS), ("alder-sponsor", SPONSORS)])
def test_a_fact_has_those_of_its_frame_and_no_others_beside_it(
    telling: Asking, frames: Frames, fact: str, group: tuple[str, ...]
) -> None:
    found = frames.group(telling.snapshot.facts[fact])

    assert tuple(other.id for other in found) == group


def test_a_frame_says_what_is_said_of_all_and_each_fills_its_gap(telling: Asking, frames: Frames) -> None:
    fact = telling.snapshot.facts["plover-tenant"]

    assert frames.one_of(fact)
    assert frames.heading(fact) == "The resident companies of River Park"
    assert frames.told(fact) == "Plover Pharma"


@pytest.mark.parametrize(
    "question",
    [
        "which firms are resident at River Park",
        "who are the resident companies of River Park",
        "list River Park's residents",
    ],
)
def test_siblings_are_told_together_and_completely(telling: Asking, question: str) -> None:
    answer = asked(telling, question)

    assert tuple(fact.id for fact in answer.facts) == TENANTS
    assert answer.text == (
        "The resident companies of River Park: Otter Optics; Heron Health; Kite Kinetics; Plover Pharma."
    )


@pytest.mark.parametrize(
    "question",
    ["is Kite Kinetics a resident of River Park", "list resident companies of River Park such as Kite Kinetics"],
)
def test_a_question_that_names_one_of_them_is_about_that_one(telling: Asking, question: str) -> None:
    assert facts(telling, question) == ("kite-tenant",)


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("which residents has River Park besides Kite Kinetics", ("otter-tenant", "heron-tenant", "plover-tenant")),
        (
            "apart from Otter Optics and Heron Health, which are the tenants of River Park",
            ("kite-tenant", "plover-tenant"),
        ),
        ("which sponsors has River Park apart from Alder Bank", ("birch-sponsor", "cedar-sponsor")),
    ],
)
def test_whom_a_question_leaves_out_is_not_in_the_list(telling: Asking, question: str, left: tuple[str, ...]) -> None:
    answer = asked(telling, question)

    assert tuple(fact.id for fact in answer.facts) == left
    assert "Otter" not in answer.text or "otter-tenant" in left


@pytest.mark.parametrize(
    ("question", "group"),
    [
        ("which four companies are resident at River Park", TENANTS),
        ("which two companies are resident at River Park", STARTUPS),
        ("which three sponsors has River Park", SPONSORS),
    ],
)
def test_a_number_finds_the_group_of_so_many(telling: Asking, question: str, group: tuple[str, ...]) -> None:
    assert facts(telling, question) == group


@pytest.mark.parametrize("said", ["it?", "the its", "Is it!"])
def test_what_asks_nothing_is_not_answered_from_the_conversation(telling: Asking, said: str) -> None:
    answer = telling.ask(said, Context(("river-park",)))
    assert isinstance(answer, Unknown)
    assert (answer.reason, answer.about) == ("empty", ("river-park",))
