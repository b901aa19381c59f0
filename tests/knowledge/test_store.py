"""The store: versions of the seeds on the disk, one at a time, whole or not at all."""

import asyncio
import hashlib
import os
import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.errors import StoreError
from knowledge.store import Store, Version
from tests.knowledge.versions import NOW, change_of

FILES = {"sources.yaml": b"\xff\r\n\0 bytes", "hubs/a.yaml": b"name: A\n"}
AT = "2026-11-23T09:30:00+00:00"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "knowledge.sqlite"


def digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def count(file: Path, table: str) -> int:
    connection = sqlite3.connect(file)
    try:
        ((found,),) = connection.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608  a test's own word
        return int(found)
    finally:
        connection.close()


async def test_an_empty_store_has_no_version_and_no_files(file: Path) -> None:
    async with Store.open(file) as store:
        assert await store.latest() is None
        assert await store.history() == ()
        assert await store.files(1) == {}
        assert store.aside is None


async def test_files_come_back_byte_by_byte_after_a_new_start(file: Path) -> None:
    change = replace(change_of(FILES, by="start", note="first"), kind="start", origin="seeds")
    async with Store.open(file) as store:
        recorded = await store.record(change)

    async with Store.open(file) as store:
        assert await store.latest() == recorded == Version(1, AT, "start", "first", "start", "seeds")
        assert await store.files(recorded.id) == FILES


async def test_a_version_says_what_changed_and_has_all_the_rest(file: Path) -> None:
    async with Store.open(file) as store:
        await store.record(change_of(FILES))
        await store.record(change_of({"hubs/b.yaml": b"name: B\n"}))
        await store.record(change_of({"hubs/a.yaml": b"name: AA\n"}, gone=["hubs/b.yaml"]))

        assert await store.files(1) == FILES
        assert await store.files(2) == {**FILES, "hubs/b.yaml": b"name: B\n"}
        assert await store.files(3) == {**FILES, "hubs/a.yaml": b"name: AA\n"}
        assert await store.files(4) == {}
        assert [version.id for version in await store.history()] == [3, 2, 1]


async def test_going_back_to_earlier_files_is_a_version_of_its_own(file: Path) -> None:
    async with Store.open(file) as store:
        for text in (b"1", b"2", b"1"):
            last = await store.record(change_of({"a.yaml": text}))

        assert last.id == 3
        assert await store.files(3) == await store.files(1) == {"a.yaml": b"1"}


async def test_bytes_that_many_versions_hold_are_kept_once(file: Path) -> None:
    async with Store.open(file) as store:
        await store.record(change_of({**FILES, "copy.yaml": FILES["hubs/a.yaml"]}))
        for number in range(5):
            await store.record(change_of({"n.yaml": b"%d" % number}))

    assert count(file, "content") == len(FILES) + 5
    assert count(file, "file") == len(FILES) + 1 + 5


async def test_only_the_last_versions_are_kept_with_what_they_hold(file: Path) -> None:
    async with Store.open(file, keep=3) as store:
        await store.record(change_of(FILES))
        for number in range(6):
            await store.record(change_of({"n.yaml": b"%d" % number}))

        assert [version.id for version in await store.history()] == [7, 6, 5]
        assert await store.files(4) == {}
        assert await store.files(5) == {**FILES, "n.yaml": b"3"}
        assert await store.files(7) == {**FILES, "n.yaml": b"5"}
        assert await store.contents([digest(b"0")]) == {}

    assert count(file, "content") == len(FILES) + 3
    assert count(file, "parsed") == len(FILES) + 3


async def test_the_newest_version_is_kept_however_few_are(file: Path) -> None:
    async with Store.open(file, keep=0) as store:
        await store.record(change_of(FILES))
        await store.record(change_of({"n.yaml": b"1"}))

        assert [version.id for version in await store.history()] == [2]
        assert await store.files(2) == {**FILES, "n.yaml": b"1"}


async def test_a_content_that_came_back_is_not_dropped_with_the_version_that_had_it_first(file: Path) -> None:
    async with Store.open(file, keep=2) as store:
        for text in (b"1", b"2", b"1", b"1 and more", b"1"):
            await store.record(change_of({"a.yaml": text}))

        assert await store.files(5) == {"a.yaml": b"1"}
        assert await store.files(4) == {"a.yaml": b"1 and more"}


async def test_a_parsed_form_is_that_of_its_path_and_of_the_code_that_made_it(file: Path) -> None:
    text = b"name: same\n"
    change = change_of({"hubs/a.yaml": text, "hubs/b.yaml": text})
    contents = {path: replace(content, parsed=path.encode()) for path, content in change.contents.items()}
    async with Store.open(file) as store:
        await store.record(replace(change, contents=contents, form="new"))
        files = await store.hashes(1)

        assert await store.parsed(files, "new") == {"hubs/a.yaml": b"hubs/a.yaml", "hubs/b.yaml": b"hubs/b.yaml"}
        assert await store.parsed(files, "newer") == {}
        assert await store.parsed({"hubs/a.yaml": digest(b"other")}, "new") == {}


async def test_what_files_looked_like_is_remembered_until_they_are_gone(file: Path) -> None:
    async with Store.open(file) as store:
        await store.record(replace(change_of(FILES), stamps={"hubs/a.yaml": ("1:2:3", "h")}))
        await store.remember({"sources.yaml": ("4:5:6", "s")})
        assert await store.seen() == {"hubs/a.yaml": ("1:2:3", "h"), "sources.yaml": ("4:5:6", "s")}

        await store.record(change_of({}, gone=["hubs/a.yaml"]))
        assert await store.seen() == {"sources.yaml": ("4:5:6", "s")}


@pytest.mark.parametrize(
    "content",
    [b"name: not a database\n" * 100, b"SQLite format 3\0" + b"\xff" * 4096, os.urandom(9_000)],
    ids=["text", "header", "noise"],
)
async def test_a_garbage_file_is_set_aside_with_its_date(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    async with Store.open(file, now=lambda: NOW) as store:
        assert store.aside == file.with_name("knowledge.sqlite.damaged-20261123T093000000000")
        assert store.aside.read_bytes() == content
        assert (await store.record(change_of(FILES))).id == 1

    async with Store.open(file) as store:
        assert store.aside is None
        assert await store.files(1) == FILES


@pytest.mark.parametrize("left", [0.1, 0.5, 0.9, 0.99])
async def test_a_truncated_file_is_set_aside(file: Path, left: float) -> None:
    async with Store.open(file) as store:
        await store.record(change_of({f"{number}.yaml": os.urandom(3_000) for number in range(60)}))
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * left)])

    async with Store.open(file) as store:
        assert store.aside
        assert await store.latest() is None


async def test_a_store_of_another_hubwise_is_set_aside(file: Path) -> None:
    file.parent.mkdir()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE version (id INTEGER PRIMARY KEY, at TEXT)")
    connection.close()

    async with Store.open(file) as store:
        assert store.aside
        assert await store.latest() is None


async def test_an_empty_file_is_a_new_store(file: Path) -> None:
    file.parent.mkdir()
    file.touch()

    async with Store.open(file) as store:
        assert store.aside is None
        assert (await store.record(change_of(FILES))).id == 1


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
            task = asyncio.create_task(store.record(change_of({**FILES, "n.yaml": b"%d" % steps}, by="cancelled")))
            for _ in range(steps):
                await asyncio.sleep(0.0001 * (steps % 2))
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

            recorded = await store.record(change_of({**FILES, "m.yaml": b"%d" % steps}))

            kept = await store.files(recorded.id)
            assert kept["m.yaml"] == b"%d" % steps
            assert kept.items() >= FILES.items()
    assert whole_versions(file) >= 24


async def test_records_at_the_same_time_do_not_mix(file: Path) -> None:
    async with Store.open(file) as store:
        changes = [change_of({"n.yaml": b"%d" % number, f"{number}.yaml": b"x" * number}) for number in range(20)]
        recorded = await asyncio.gather(*map(store.record, changes))

        assert sorted(version.id for version in recorded) == list(range(1, 21))
        for number, version in enumerate(recorded):
            assert (await store.files(version.id))["n.yaml"] == b"%d" % number


def whole_versions(file: Path) -> int:
    """How many versions the file holds; each has its files, each file its bytes."""
    connection = sqlite3.connect(file)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        counts = connection.execute(
            "SELECT count(f.path) FROM version v LEFT JOIN file f"
            " ON f.since <= v.id AND (f.until IS NULL OR f.until > v.id) GROUP BY v.id"
        ).fetchall()
        assert min(found for (found,) in counts) >= len(FILES) + 1
        return len(counts)
    finally:
        connection.close()
