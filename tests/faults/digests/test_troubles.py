"""A few of what `make faults` does to digests in this process: every date has its digest, once."""

from pathlib import Path

import pytest

from knowledge import Engine
from tests.faults.digests.baselines import baselines
from tests.faults.digests.clocks import edited, jumped
from tests.faults.digests.table import DigestRow, Run, digest_table
from tests.faults.digests.troubles import accepted
from tests.small_seeds import write_small_seeds

SEED = 7


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return Engine.over(write_small_seeds(tmp_path / "seeds"))


def bad(runs: list[Run]) -> list[Run]:
    return [run for run in runs if not run.good]


async def test_what_is_accepted_and_not_answered_is_there_once(tmp_path: Path, engine: Engine) -> None:
    assert bad(await accepted(tmp_path / "d5", engine, (1,))) == []


async def test_edits_and_jumps_of_the_clock_bring_one_digest_a_date(tmp_path: Path, engine: Engine) -> None:
    assert bad(await edited(tmp_path / "d9", engine, 1, SEED, 5)) == []
    assert bad(await jumped(tmp_path / "d10", engine, 1, SEED, 4)) == []


async def test_first_runs_and_rebuilt_stores_tell_nothing_old(tmp_path: Path) -> None:
    assert bad(await baselines(tmp_path)) == []


def test_the_table_counts_and_says_what_was_wrong() -> None:
    rows = [
        DigestRow("D2 kills", [Run(minutes=1, requests=2), Run(1, 2, 3, 4, "gone")]),
        DigestRow("D8", [Run()] * 599),
    ]

    assert digest_table(rows).splitlines() == [
        "digest fault  runs  lost  doubled   late  requests",
        "D2 kills         2     1        2  3 min         6",
        "D8             599     0        0                0",
        "D2 kills: gone",
    ]
    assert [row.good for row in rows] == [False, True]
    assert not DigestRow("none", []).good
