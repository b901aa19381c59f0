"""The bench of reloads: what it changes and asks, that a wrong answer is no figure, and what it takes from a phase."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from knowledge import Engine, PhaseFigures, ReloadFigures
from knowledge.bench.phases import Plan, obvious_way, one_file, start, unchanged
from knowledge.bench.reload import EDITS, prepare
from knowledge.errors import MeasureError
from tests.small_seeds import FILES

NEEDS_RELOAD = pytest.mark.skipif(not hasattr(Engine, "reload"), reason="engine.reload is not there yet")
REAL = {name: text.encode() for name, text in FILES.items()}


def planned(folder: Path, hubs: int) -> Plan:
    return prepare(REAL, hubs, folder, time.perf_counter, lambda: datetime.now(UTC))


@pytest.mark.parametrize("hubs", [1, 3, 30])
def test_only_the_changed_file_answers_what_is_asked_of_it(hubs: int, tmp_path: Path) -> None:
    plan = planned(tmp_path, hubs)
    before = Engine.over(plan.seeds)

    assert plan.first.met_by(before.ask(plan.first.question))
    assert len(plan.edits) == EDITS
    for edit in plan.edits:
        assert not edit.expected.met_by(before.ask(edit.expected.question))
        edit.path.write_bytes(edit.content)
        before = Engine.over(plan.seeds)
        assert edit.expected.met_by(before.ask(edit.expected.question))


def test_every_change_is_in_a_file_of_its_own_and_of_another_kind(tmp_path: Path) -> None:
    plan = planned(tmp_path, 30)

    assert len({edit.path for edit in plan.edits}) == EDITS
    assert len({edit.expected.question.split(" ")[0] for edit in plan.edits}) > 2


def test_a_start_is_timed_until_it_answers_over_an_empty_store_and_a_full_one(tmp_path: Path) -> None:
    plan = planned(tmp_path, 5)

    first, second = start(plan), start(plan)

    assert plan.store.stat().st_size > 0
    for timed in (first, second):
        (seconds,) = timed.seconds
        assert seconds > 0
        assert timed.lag_ms is not None
        assert timed.answer_ms is not None
        assert timed.lag_ms < 1000 * seconds
        assert timed.answer_ms < 1000 * seconds


def test_a_wrong_answer_is_no_figure(tmp_path: Path) -> None:
    plan = planned(tmp_path, 5)
    wrong = replace(plan, first=replace(plan.first, statement="It is home to 7 companies."))

    with pytest.raises(MeasureError, match=r"is not answered with 'It is home to 7 companies\.'"):
        start(wrong)


def test_the_obvious_way_has_no_loop_to_watch(tmp_path: Path) -> None:
    timed = obvious_way(planned(tmp_path, 5))

    assert len(timed.seconds) == 1
    assert (timed.lag_ms, timed.answer_ms) == (None, None)


@NEEDS_RELOAD
def test_unchanged_and_changed_seeds_are_reloaded_and_asked(tmp_path: Path) -> None:
    plan = planned(tmp_path, 5)

    same, changed = unchanged(plan), one_file(plan)

    assert len(same.seconds) == 3
    assert len(changed.seconds) == EDITS


def test_figures_of_a_run_are_those_of_the_phases_that_serve() -> None:
    def phase(seconds: float, lag: float | None, rss: float) -> PhaseFigures:
        return PhaseFigures((seconds, 9 * seconds, seconds / 9), lag, None, rss, rss, 1)

    phases = {
        "full": phase(20.0, 800.0, 300.0),
        "start": phase(2.0, 600.0, 200.0),
        "unchanged": phase(0.1, 7.0, 200.0),
        "one_file": phase(0.2, 9.0, 250.0),
        "obvious": phase(10.0, None, 900.0),
    }

    report = ReloadFigures(5, 50, 0.1, 0.2, phases)

    assert (report.rss_mib, report.max_lag_ms) == (300.0, 9.0)
    assert (report.times_faster("one_file"), report.times_faster("start")) == (50.0, 5.0)
