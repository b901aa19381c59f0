"""A gap says what was understood, what would answer it as YAML, and is none any more once it is answered."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from knowledge import AskedQuestion, Engine, Gap
from knowledge.seeds.reading import read_tree
from tests.knowledge.conftest import GOOD_SEEDS, Pantry


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.over(GOOD_SEEDS)


def asked(text: str, times: int = 1) -> AskedQuestion:
    return AskedQuestion(text, "en", "unknown", times, datetime(2026, 1, 1, tzinfo=UTC))


async def gap(engine: Engine, text: str) -> Gap:
    (found,) = await engine.gaps([asked(text)], 5)
    return found


def yaml(found: Gap) -> str:
    assert found.stub
    return found.stub.yaml


async def test_what_nothing_is_known_of_asks_for_a_fact_under_whom_it_is_about(engine: Engine) -> None:
    found = await gap(engine, "what is the budget of River Campus")

    assert [entity.id for entity in found.entities] == ["river-campus"]
    assert found.attribute
    assert found.attribute.id == "budget"
    assert found.suggestion
    assert (found.suggestion.kind, found.suggestion.target) == ("fact", "river-campus")
    assert found.stub
    assert [(fragment.file, fragment.line) for fragment in found.stub.fragments] == [("hubs/river-campus.yaml", 1)]
    assert yaml(found).splitlines()[1:] == [
        "  - id: river-campus-budget",
        "    attribute: budget",
        "    statement: FILL_IN",
        "    as_of: FILL_IN",
        "    source: FILL_IN",
        '    asked: ["what is the budget of River Campus"]',
    ]


async def test_a_stub_that_is_filled_in_answers_the_gap(engine: Engine, pantry: Pantry) -> None:
    question = "what is the budget of River Campus"
    text = yaml(await gap(engine, question))
    for blank in ("River Campus has a budget of CNY 9 million.", "2024", "gazette"):
        text = text.replace("FILL_IN", blank, 1)
    content = pantry.files["hubs/river-campus.yaml"].decode() + text

    snapshot = pantry.holding("hubs/river-campus.yaml", content).read()

    assert snapshot.facts["river-campus-budget"].asked == (question,)


async def test_what_is_asked_most_comes_first_and_what_is_answered_is_no_gap(engine: Engine) -> None:
    questions = [
        asked("what is the budget of River Campus", 2),
        asked("how big is River Campus", 9),
        asked("what is the weather tomorrow", 1),
        asked("what's the budget of river campus", 3),
    ]

    found = await engine.gaps(questions, 5)

    assert [(one.cluster.times, len(one.cluster.questions)) for one in found] == [(5, 2), (1, 1)]
    assert len(await engine.gaps(questions, 1)) == 1


async def test_an_unknown_name_may_be_another_name_of_somebody(engine: Engine) -> None:
    found = await gap(engine, "does Rivercam have a swimming pool")

    assert found.suggestion
    assert (found.suggestion.kind, found.suggestion.target) == ("alias", "river-campus")
    assert 'aliases: ["rivercam"]' in yaml(found)


@pytest.mark.parametrize("text", ["what is the weather tomorrow", "???", "", "\0", "\ud800", "x" * 7_000])
async def test_a_question_about_nobody_suggests_nothing(engine: Engine, text: str) -> None:
    found = await gap(engine, text)

    assert (found.suggestion, found.stub) == (None, None)


@pytest.mark.parametrize(
    "text", ['"@everyone": [River Campus] budget\x00\x07 \u202e #&* |', "River Campus budget\ud800: {"]
)
async def test_a_stub_of_a_hostile_question_is_plain_yaml(engine: Engine, text: str) -> None:
    found = await gap(engine, text)

    tree, problems = read_tree("stub.yaml", yaml(found).encode())
    assert problems == ()
    assert len(tree.content) == 1


async def test_questions_that_are_answered_by_now_come_with_their_answers(engine: Engine) -> None:
    found = await engine.answered_now(["what is the budget of River Campus", "how big is River Campus", "", "huh"])

    assert [(question, answer.facts[0].id) for question, answer in found] == [("how big is River Campus", "river-area")]
