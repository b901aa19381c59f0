"""Who asks in Chinese gets Chinese names and labels; the statements stay as they were written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.answer import Answered, Asking, Candidate, Context, Unknown, Unsure
from knowledge.answer.chinese import in_chinese
from knowledge.answer.compose import SHORT_TEXT
from knowledge.model import Snapshot
from tests.knowledge.conftest import Pantry


@pytest.fixture(scope="module")
def snapshot(pantry: Pantry) -> Snapshot:
    return pantry.changed(
        "organisations/river.yaml", "  name: Willow Works\n", "  name: Willow Works\n  zh: [柳树, 柳树公司]\n"
    ).read()


@pytest.fixture(scope="module")
def asking(snapshot: Snapshot) -> Asking:
    return Asking.over(snapshot)


def answer_of(snapshot: Snapshot, *facts: str) -> Answered:
    told = tuple(snapshot.facts[fact] for fact in facts)
    return Answered(" ".join(fact.statement for fact in told), told, ())


def text_of(snapshot: Snapshot, answer: Answered) -> str:
    changed = in_chinese(snapshot, answer)
    assert isinstance(changed, Answered)
    assert (changed.facts, changed.language) == (answer.facts, "zh")
    return changed.text


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("how big is River Campus?", "en"),
        ("河畔园区有多大？", "zh"),
        ("河畔園區有多大", "zh"),
        ("River Campus有多大", "zh"),
        ("how big is 河畔园区", "en"),
        ("河畔园区", "zh"),
        ("River Campus", "en"),
        ("42?", "en"),
    ],
)
def test_the_words_around_the_names_tell_the_language(asking: Asking, question: str, language: str) -> None:
    assert asking.read(question, Context()).language == language


def test_a_statement_stands_under_its_subject_and_attribute(snapshot: Snapshot) -> None:
    text = text_of(snapshot, answer_of(snapshot, "river-opening"))

    opening = snapshot.attributes["opening"].chinese
    assert text == f"河畔园区 · {opening}：River Campus opened at 9:30 on 17 April 2024."


def test_facts_of_one_subject_and_attribute_share_a_lead(snapshot: Snapshot) -> None:
    text = text_of(snapshot, answer_of(snapshot, "river-area", "river-area-leaflet", "hill-budget"))

    first, second = text.splitlines()
    assert first.endswith("River Campus covers 30 hectares. River Campus has 300,000 square metres of land.")
    assert second.startswith("山园 · ")


def test_whom_a_fact_names_has_the_chinese_name_in_brackets_and_who_has_none_stays(snapshot: Snapshot) -> None:
    text = text_of(snapshot, answer_of(snapshot, "reed-partners"))

    assert text.startswith("Reed Labs · ")
    assert text.endswith("Reed Labs works with Willow Works (柳树).")


@pytest.mark.parametrize(
    "statement", ["It is Willow Works's.", "It is in Willow Works Hall.", "It is New-Willow Works."]
)
def test_part_of_a_longer_name_gets_no_bracket(snapshot: Snapshot, statement: str) -> None:
    fact = replace(snapshot.facts["reed-partners"], statement=statement)

    assert text_of(snapshot, Answered(statement, (fact,), ())).endswith(statement)


def test_leads_and_brackets_do_not_make_a_short_answer_long(snapshot: Snapshot) -> None:
    for spare in range(30):
        statement = f"Reed Labs works with Willow Works {'x' * (SHORT_TEXT - spare - 35)}."
        fact = replace(snapshot.facts["reed-partners"], statement=statement)

        text = text_of(snapshot, Answered(statement, (fact,), ()))

        assert statement in text.replace(" (柳树)", "")
        assert len(text) <= SHORT_TEXT


def test_a_list_of_one_kind_stands_under_the_attribute(snapshot: Snapshot) -> None:
    text = text_of(snapshot, replace(answer_of(snapshot, "reed-partners"), text="Partners: Reed Labs, Willow Works."))

    assert text == f"{snapshot.attributes['role'].chinese}：Partners: Reed Labs, Willow Works (柳树)."


def test_choices_and_what_is_nearby_have_chinese_labels(snapshot: Snapshot) -> None:
    choice = Candidate("River Campus: area", "river-area")

    unsure = in_chinese(snapshot, Unsure((choice,), ()))
    unknown = in_chinese(snapshot, Unknown(("River Campus",), (choice,), ("river-campus",)))

    chinese = Candidate(f"河畔园区：{snapshot.attributes['area'].chinese}", "river-area")
    assert unsure == Unsure((chinese,), (), "zh")
    assert unknown == Unknown(("河畔园区",), (chinese,), ("river-campus",), language="zh")


def test_choices_that_would_read_the_same_stay_apart(snapshot: Snapshot) -> None:
    twice = tuple(Candidate(fact, fact) for fact in ("river-area", "river-area-leaflet"))

    answer = in_chinese(snapshot, Unsure(twice, ()))

    assert isinstance(answer, Unsure)
    assert len({choice.label for choice in answer.candidates}) == 2
