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
