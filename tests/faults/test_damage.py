"""S4, some of what `make faults` does: a damaged store is set aside with its date, a damaged index is made anew."""

from pathlib import Path

from tests.faults.damage import INDEXES, STORES, damaged
from tests.faults.table import all_wrong

STORE = "store cut to half"
SOME = ("index cut by a little", "index that runs code")
HUBS = 5


async def test_damaged_files_are_set_aside_or_made_anew_and_no_code_in_them_is_run(tmp_path: Path) -> None:
    indexes = {name: INDEXES[name] for name in SOME}

    assert all_wrong(await damaged(tmp_path, {STORE: STORES[STORE]}, indexes, HUBS)) == []
