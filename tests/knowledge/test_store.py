"""The store: versions of the seeds on the disk, one at a time, whole or not at all."""

import asyncio
import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from knowledge.errors import StoreError
from knowledge.store import Store, Version

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
FILES = {"sources.yaml": b"\xff\r\n\0 bytes", "hubs/a.yaml": b"name: A\n"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "knowledge.sqlite"


async def test_an_empty_store_has_no_version_and_no_files(file: Path) -> None:
    async with Store.open(file) as store:
        assert await store.latest() is None
        assert await store.files(1) == {}


async def test_files_come_back_byte_by_byte_after_a_new_start(file: Path) -> None:
    async with Store.open(file) as store:
        recorded = await store.record(FILES, at=NOW, by="start", note="first")

    async with Store.open(file) as store:
        assert await store.latest() == recorded == Version(1, "2026-11-23T09:30:00+00:00", "start", "first")
        assert await store.files(recorded.id) == FILES


async def test_the_same_files_are_the_same_version_whoever_loads_them(file: Path) -> None:
    async with Store.open(file) as store:
        first = await store.record(FILES, at=NOW, by="start")
        again = await store.record(dict(reversed(FILES.items())), at=NOW.replace(hour=10), by="ada", note="again")

    assert again == first


async def test_going_back_to_earlier_files_is_a_version_of_its_own(file: Path) -> None:
    async with Store.open(file) as store:
        for files in (FILES, {"a.yaml": b"2"}, FILES):
            last = await store.record(files, at=NOW, by="ada")

        assert last.id == 3
        assert await store.files(3) == await store.files(1) == FILES


async def test_bytes_that_many_versions_hold_are_kept_once(file: Path) -> None:
    async with Store.open(file) as store:
        for number in range(5):
            await store.record({**FILES, "copy.yaml": FILES["hubs/a.yaml"], "n.yaml": b"%d" % number}, at=NOW, by="a")

    with sqlite3.connect(file) as connection:
        (kept,) = connection.execute("SELECT count(*) FROM content").fetchone()
    connection.close()
    assert kept == len(FILES) + 5


async def test_a_file_renamed_or_gone_makes_a_new_version(file: Path) -> None:
    async with Store.open(file) as store:
        await store.record(FILES, at=NOW, by="ada")
        renamed = await store.record({"b.yaml": FILES["sources.yaml"], "hubs/a.yaml": b"name: A\n"}, at=NOW, by="ada")
        fewer = await store.record({"hubs/a.yaml": b"name: A\n"}, at=NOW, by="ada")

        assert (renamed.id, fewer.id) == (2, 3)
        assert await store.files(3) == {"hubs/a.yaml": b"name: A\n"}


@pytest.mark.parametrize("content", [b"name: not a database\n" * 100, b"SQLite format 3\0" + b"\xff" * 4096])
async def test_a_garbage_file_is_refused_and_left_as_it_is(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    with pytest.raises(StoreError, match="cannot be used"):
        await Store.open(file).__aenter__()

    assert file.read_bytes() == content


async def test_an_empty_file_is_a_new_store(file: Path) -> None:
    file.parent.mkdir()
    file.touch()

    async with Store.open(file) as store:
        assert (await store.record(FILES, at=NOW, by="ada")).id == 1


async def test_a_place_where_no_file_can_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    (tmp_path / "store.sqlite").mkdir()

    for place in (tmp_path / "data" / "knowledge.sqlite", tmp_path / "store.sqlite", Path("/proc/self/store.sqlite")):
        with pytest.raises(StoreError, match="cannot be opened"):
            await Store.open(place).__aenter__()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_a_read_only_folder_is_refused(file: Path) -> None:
    file.parent.mkdir(mode=0o500)

    with pytest.raises(StoreError, match="Permission denied"):
        await Store.open(file).__aenter__()


async def test_a_task_cancelled_at_any_point_leaves_no_transaction_open(file: Path) -> None:
    async with Store.open(file) as store:
        for steps in range(24):
            files = {**FILES, "n.yaml": b"%d" % steps}
            task = asyncio.create_task(store.record(files, at=NOW, by="cancelled"))
            for _ in range(steps):
                await asyncio.sleep(0.0001 * (steps % 2))
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

            recorded = await store.record({**files, "m.yaml": b""}, at=NOW, by="next")

            assert await store.files(recorded.id) == {**files, "m.yaml": b""}
    assert whole_versions(file) >= 24


async def test_records_at_the_same_time_do_not_mix(file: Path) -> None:
    batches = [{"n.yaml": b"%d" % number, f"{number}.yaml": b"x" * number} for number in range(20)]

    async with Store.open(file) as store:
        recorded = await asyncio.gather(*(store.record(files, at=NOW, by="ada") for files in batches))

        assert sorted(version.id for version in recorded) == list(range(1, 21))
        assert [await store.files(version.id) for version in recorded] == batches


def whole_versions(file: Path) -> int:
    """How many versions the file holds; each has its files, each file its bytes."""
    connection = sqlite3.connect(file)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        files = connection.execute(
            "SELECT count(f.path) FROM version v LEFT JOIN version_file f ON f.version = v.id GROUP BY v.id"
        )
        counts = [count for (count,) in files]
        assert min(counts) >= len(FILES) + 1
        return len(counts)
    finally:
        connection.close()
