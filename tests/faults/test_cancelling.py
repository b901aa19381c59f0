"""S5: whoever stops waiting, and wherever a loop ends, versions are whole and the next reload works."""

from pathlib import Path

from tests.faults.cancelling import abandoned_wherever_it_waits, ended_wherever_it_waits
from tests.faults.table import all_wrong

# One of so many waits; `make faults` ends at each.
SOME = 13


async def test_a_load_that_nobody_waits_for_any_more_is_done_all_the_same(tmp_path: Path) -> None:
    assert all_wrong(await abandoned_wherever_it_waits(tmp_path)) == []


async def test_a_load_that_ends_while_it_waits_leaves_a_whole_version_and_no_transaction(tmp_path: Path) -> None:
    assert all_wrong(await ended_wherever_it_waits(tmp_path, SOME, hubs=5)) == []
