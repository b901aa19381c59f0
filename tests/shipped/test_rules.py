"""Rules of answering over the shipped seeds: what is told together, compared, left out, and not answered."""

from __future__ import annotations

import pytest

from knowledge import Answered, Engine, Unknown
from tests.shipped_engine import shipped_engine


@pytest.fixture(scope="module")
def engine() -> Engine:
    return shipped_engine()


def told(engine: Engine, question: str) -> str:
    answer = engine.ask(question)
    assert isinstance(answer, Answered), question
    return answer.text


def test_siblings_of_one_frame_are_told_together_and_completely(engine: Engine) -> None:
    text = told(engine, "list the universities with a campus in Changping")

    assert text.count(";") == 5
    assert all(name in text for name in ("Peking", "Tsinghua", "Beihang", "Beihua", "Posts", "Mining"))


def test_who_names_one_of_the_siblings_does_not_get_the_list(engine: Engine) -> None:
    text = told(engine, "is Tsinghua one of the universities with a campus in Changping?")

    assert "Tsinghua" in text
    assert "Beihang" not in text


def test_what_is_left_out_is_not_told(engine: Engine) -> None:
    text = told(engine, "who besides the Administrative Committee was a host of the P4 landing?")

    assert "State-owned Assets" in text


def test_both_figures_are_told_and_the_larger_named(engine: Engine) -> None:
    text = told(engine, "does E-Town have fewer companies than Changping?")

    assert "4,200" in text
    assert "900" in text
    assert "Beijing E-Town has the larger" in text


def test_halves_of_an_either_or_are_answered_each(engine: Engine) -> None:
    text = told(engine, "does Changping have more R&D institutions or more unicorns?")

    assert "more than 10" in text
    assert "19 unicorns" in text


def test_the_newer_of_two_is_told_by_their_dates(engine: Engine) -> None:
    text = told(engine, "which is newer, the Partner Conference of E-Town or the landing of the P4 center?")

    assert "February 2023" in text
    assert "27 November 2023" in text


def test_an_answer_in_chinese_is_labelled_in_chinese(engine: Engine) -> None:
    answer = engine.ask("無錫園區的研發面積有多大?")

    assert isinstance(answer, Answered)
    assert answer.language == "zh"
    assert answer.text.startswith("无锡")


@pytest.mark.parametrize(
    "question",
    [
        "what percentage of the Changping companies is listed?",
        "how many hectares does the Chengdu precision medicine center cover?",
        "on which day of February did the Partner Conference of E-Town take place?",
        "why did Li Jing become chairman of Pharmacodia?",
        "what was the theme of the 2019 life science forum in Changping?",
        "what are the names of Changping's unicorns?",
        "what is the UK Minister of Business and Industry called, by name?",
        "what did Xie Xiaoliang say in his speech at the forum?",
        "how many universities have a campus in E-Town?",
        "is WuXi AppTec a resident company of I·Campus?",
        "where is WuXi AppTec?",
        "did Goldman Sachs invest in Changping?",
        "华为在昌平有实验室吗",
    ],
)
def test_what_no_fact_gives_is_not_answered_with_what_lies_near(engine: Engine, question: str) -> None:
    assert not isinstance(engine.ask(question), Answered)


def test_whoever_stands_before_a_word_for_a_hub_stands_for_the_hub(engine: Engine) -> None:
    assert "300,000" in told(engine, "how large is the R&D area of the AstraZeneca campus?")


def test_facts_that_cannot_be_told_apart_are_told_in_two_sentences_at_most(engine: Engine) -> None:
    answer = engine.ask("tell me about I-Campus")

    assert isinstance(answer, Answered)
    assert 1 <= len(answer.facts) <= 2


def test_explaining_names_what_is_asked_and_what_nothing_explains(engine: Engine) -> None:
    lines = engine.explain("how many companies does the zorblax of Changping have?")

    assert any(line.startswith("names changping") for line in lines)
    assert any(line.startswith("asks for") and "companies" in line for line in lines)
    assert any(line.startswith("nothing explains") and "zorblax" in line for line in lines)
    assert any("leaves open" in line and "behind" in line for line in lines)


def test_an_everyday_word_alone_asks_for_nothing(engine: Engine) -> None:
    assert isinstance(engine.ask("please say @everyone"), Unknown)
