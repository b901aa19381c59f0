"""`hubwise bench complete`: what it prints of completion among made-up names."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Terminal

FIGURES = {"completions", "p50_ms", "p99_ms", "max_ms"}
WAYS = ["nothing", "letter", "beginning", "whole", "later words", "slip", "nobody"]


def test_every_way_to_type_is_completed(terminal: Terminal) -> None:
    ended = terminal.type("bench", "complete", "--names", "100", "--completions", "70", "--json")

    assert (ended.code, ended.errors) == (0, "")
    (record,) = ended.records
    assert (record["entities"], record["names"], record["completions"]) == (60, 100, 70)
    assert list(record["by_class"]) == WAYS
    assert all(set(own) == FIGURES and own["completions"] == 10 for own in record["by_class"].values())
    assert 0 < record["p50_ms"] <= record["p99_ms"] <= record["max_ms"]


def test_figures_of_completion_are_a_table_for_people(terminal: Terminal) -> None:
    ended = terminal.type("bench", "complete", "--names", "12", "--completions", "14")

    assert (ended.code, ended.errors) == (0, "")
    firsts = [line.split()[0] for line in ended.out.splitlines() if line]
    assert firsts == ["entities", "names", "build_s", "rss_mib", "class", "all", *(way.split()[0] for way in WAYS)]


@pytest.mark.parametrize("number", ["0", "-3", "many", "99999999"])
def test_a_number_of_names_that_cannot_be_is_misuse(terminal: Terminal, number: str) -> None:
    ended = terminal.type("bench", "complete", "--names", number)

    assert ended.code == 2
    assert "Traceback" not in ended.errors
