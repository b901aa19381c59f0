"""`hubwise bench digest`: what it prints of digests over made-up hubs and over the seeds."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Terminal

FIGURES = {"digests", "p50_ms", "p99_ms", "max_ms"}
KINDS = ["everything", "a topic", "a hub", "25 hubs", "a country", "about words"]


def test_digests_of_every_kind_are_chosen_over_made_up_hubs(terminal: Terminal) -> None:
    ended = terminal.type("bench", "digest", "--hubs", "30", "--digests", "18", "--json")

    assert (ended.code, ended.errors) == (0, "")
    (record,) = ended.records
    assert (record["hubs"], record["facts"], record["digests"]) == (30, 300, 18)
    assert list(record["by_kind"]) == list(record["peer_ms"]) == KINDS
    assert all(set(own) == FIGURES and own["digests"] == 3 for own in record["by_kind"].values())
    assert 0 < record["p50_ms"] <= record["p99_ms"] <= record["max_ms"]
    assert min(record["first_s"], record["first_about_s"], record["speedup"]) > 0


def test_figures_of_digests_are_a_table_for_people(terminal: Terminal) -> None:
    ended = terminal.type("bench", "digest", "--digests", "6")

    assert (ended.code, ended.errors) == (0, "")
    rows = [line for line in ended.out.splitlines() if line.startswith(tuple(KINDS))]
    assert len(rows) == len(KINDS)
    assert "first_lag_ms" in ended.out


@pytest.mark.parametrize("number", ["0", "-3", "many", "99999999"])
def test_a_number_of_digests_that_cannot_be_is_misuse(terminal: Terminal, number: str) -> None:
    ended = terminal.type("bench", "digest", "--digests", number)

    assert ended.code == 2
    assert "Traceback" not in ended.errors
