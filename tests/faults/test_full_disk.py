"""S2, some of what `make faults` does: a full disk is told loudly, questions are answered, and room again is enough."""

from pathlib import Path

from tests.faults.full_disk import filled, filled_at_first
from tests.faults.table import all_wrong

HUBS = 5


async def test_a_full_disk_fails_a_reload_and_nothing_else(tmp_path: Path) -> None:
    assert all_wrong(await filled(tmp_path, [0.3], HUBS)) == []


async def test_a_full_disk_fails_a_first_start_and_nothing_after_it(tmp_path: Path) -> None:
    assert all_wrong(await filled_at_first(tmp_path, [20_000], HUBS)) == []
