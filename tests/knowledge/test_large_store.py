"""A store too large to be read through at every start: damage is found where it is met, and a new one is made."""

import os
import sqlite3
from pathlib import Path

import pytest

from knowledge.errors import StoreError
from knowledge.store import Store, opening
from tests.knowledge.versions import NOW, change_of

FILES = {f"hubs/{number}.yaml": os.urandom(3_000) for number in range(60)}
ASIDE = "knowledge.sqlite.damaged-20261123T093000000000"


@pytest.fixture
async def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(opening, "MOST_CHECKED", 0)
    file = tmp_path / "knowledge.sqlite"
    async with Store.open(file) as store:
        await store.record(change_of(FILES))
    return file


def spoil(file: Path, table: str) -> None:
    """Make noise of the page that leads to all others of a table."""
    connection = sqlite3.connect(file)
    ((page,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    ((size,),) = connection.execute("PRAGMA page_size")
    connection.close()
    with file.open("r+b") as whole:
        whole.seek((page - 1) * size)
        whole.write(b"\xff" * size)


@pytest.mark.parametrize("table", ["version", "file", "seen"])
async def test_damage_in_what_a_start_reads_is_found_when_it_is_opened(file: Path, table: str) -> None:
    spoil(file, table)

    async with Store.open(file, now=lambda: NOW) as store:
        assert store.aside == file.with_name(ASIDE)
        assert await store.latest() is None


async def test_damage_that_is_met_later_is_set_aside_at_the_end(file: Path) -> None:
    spoil(file, "content")

    async with Store.open(file, now=lambda: NOW) as store:
        assert store.aside is None
        with pytest.raises(StoreError, match="malformed; at the next start a new one is made"):
            await store.files(1)

    assert file.with_name(ASIDE).exists()
    async with Store.open(file) as store:
        assert (await store.record(change_of(FILES))).id == 1
