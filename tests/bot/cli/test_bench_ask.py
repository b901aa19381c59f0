"""`hubwise bench ask`: what it prints, over seeds and over made-up hubs."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Terminal

FIGURES = {"questions", "p50_ms", "p99_ms", "max_ms", "right"}


def test_made_up_hubs_are_asked_in_every_way(terminal: Terminal) -> None:
    ended = terminal.type("bench", "ask", "--hubs", "20", "--questions", "60", "--json")

    assert (ended.code, ended.errors) == (0, "")
    (record,) = ended.records
    assert (record["hubs"], record["facts"], record["questions"]) == (20, 200, 60)
    assert sum(own["questions"] for own in record["by_class"].values()) == 60
    assert all(set(own) == FIGURES for own in record["by_class"].values())
    assert 0 < record["p50_ms"] <= record["p99_ms"] <= record["max_ms"]


def test_figures_of_answers_are_a_table_for_people(terminal: Terminal) -> None:
    ended = terminal.type("bench", "ask", "--hubs", "3", "--questions", "30")

    assert (ended.code, ended.errors) == (0, "")
    firsts = [line.split()[0] for line in ended.out.splitlines() if line]
    assert firsts[:6] == ["hubs", "facts", "build_s", "rss_mib", "class", "all"]


@pytest.mark.parametrize("number", ["0", "-3", "many", "99999999"])
def test_a_number_that_cannot_be_is_misuse(terminal: Terminal, number: str) -> None:
    ended = terminal.type("bench", "ask", "--hubs", number)

    assert ended.code == 2
    assert "Traceback" not in ended.errors


def test_figures_over_the_seeds_are_one_json_object(terminal: Terminal) -> None:
    ended = terminal.type("bench", "ask", "--questions", "8", "--json")

    assert (ended.code, ended.errors) == (0, "")
    (record,) = ended.records
    assert set(record) == FIGURES | {"hubs", "facts", "build_s", "rss_mib", "by_class"}
    assert (record["hubs"], record["facts"], record["questions"]) == (2, 6, 8)
    assert {kind: own["questions"] for kind, own in record["by_class"].items()} == {"as phrased": 4, "mistyped": 4}
    assert record["by_class"]["as phrased"]["right"] == 1.0
    assert 0 < record["p50_ms"] <= record["p99_ms"] <= record["max_ms"]
    assert record["build_s"] >= 0
    assert record["rss_mib"] is None or record["rss_mib"] > 1


def test_no_more_questions_are_asked_than_there_are_phrasings(terminal: Terminal) -> None:
    (record,) = terminal.type("bench", "ask", "--json").records

    assert record["questions"] == 8


def test_every_kind_of_question_is_asked_about_made_up_hubs(terminal: Terminal) -> None:
    (record,) = terminal.type("bench", "ask", "--hubs", "2", "--questions", "15", "--json").records

    kinds = "fact, mistyped, person, reverse, comparison, list, nobody named, not recorded, long, Chinese"
    assert list(record["by_class"]) == kinds.split(", ")
    assert record["by_class"]["not recorded"]["right"] is None


def test_a_number_of_questions_that_cannot_be_is_misuse_too(terminal: Terminal) -> None:
    ended = terminal.type("bench", "ask", "--questions", "0", "--json")

    assert (ended.code, ended.out) == (2, "")
    assert "argument --questions" in ended.errors
