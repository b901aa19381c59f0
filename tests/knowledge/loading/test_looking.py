"""What is read of a folder and what is passed over: a file that looks as it did when it was read, and is old enough."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from knowledge import Engine, Store
from knowledge.seeds.folder import RACY, look
from tests.knowledge.conftest import Pantry

HILL = "hubs/hill-park.yaml"
LATER = datetime.now(UTC) + timedelta(hours=1)
NANOSECONDS = int(LATER.timestamp() * 1e9)


def rewrite_alike(path: Path, old: str, new: str) -> None:
    """Another content of the same length, under the same time."""
    assert len(old) == len(new)
    status = path.stat()
    text = path.read_text(encoding="utf-8").replace(old, new)
    # A statement says its value: "3 million" and 3,000,000.
    text = text.replace(f'"{old[0]},000,000"', f'"{new[0]},000,000"')
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_files_that_look_as_they_did_are_passed_over(folder: Path, pantry: Pantry) -> None:
    first = look(folder, {}, NANOSECONDS)
    assert first.contents == pantry.files
    assert first.stamps.keys() == pantry.files.keys()

    second = look(folder, first.stamps, NANOSECONDS)

    assert (second.hashes, second.contents, second.stamps) == (first.hashes, {}, {})


def test_a_file_of_the_same_length_and_time_is_read_again(folder: Path) -> None:
    first = look(folder, {}, NANOSECONDS)
    rewrite_alike(folder / HILL, "2 million", "3 million")

    second = look(folder, first.stamps, NANOSECONDS)

    assert second.contents.keys() == {HILL}
    assert second.hashes[HILL] != first.hashes[HILL]


def test_another_file_put_in_the_place_of_one_is_read(folder: Path) -> None:
    first = look(folder, {}, NANOSECONDS)
    text, status = (folder / HILL).read_bytes(), (folder / HILL).stat()
    (folder / "new").write_bytes(text.replace(b"2 million", b"3 million"))
    os.utime(folder / "new", ns=(status.st_atime_ns, status.st_mtime_ns))
    (folder / "new").replace(folder / HILL)

    assert look(folder, first.stamps, NANOSECONDS).contents.keys() == {HILL}


def test_a_file_that_was_just_written_is_read_again_at_the_next_look(folder: Path) -> None:
    written = max((folder / HILL).stat().st_mtime_ns, (folder / HILL).stat().st_ctime_ns)

    assert HILL not in look(folder, {}, written + RACY).stamps
    assert HILL in look(folder, {}, written + RACY + 1).stamps


@pytest.mark.parametrize("by", [timedelta(0), timedelta(hours=1), timedelta(hours=-1)])
async def test_a_change_right_after_a_load_is_loaded_whatever_the_clock_says(
    folder: Path, store: Store, by: timedelta
) -> None:
    engine = await Engine.start(folder, store, lambda: datetime.now(UTC) + by)
    for old, new in (("2 million", "3 million"), ("3 million", "4 million"), ("4 million", "5 million")):
        rewrite_alike(folder / HILL, old, new)

        assert [change.id for change in (await engine.reload()).changes] == ["hill-budget"]
    assert "5 million" in engine.snapshot.facts["hill-budget"].statement


async def test_what_is_passed_over_is_loaded_from_what_was_kept_of_it(folder: Path, store: Store) -> None:
    """Going back and on again: the files are not read, and what they say comes from the store."""
    engine = await Engine.start(folder, store, lambda: LATER)
    rewrite_alike(folder / HILL, "2 million", "3 million")
    await engine.reload()
    await engine.roll_back(1)

    report = await engine.reload()

    assert [change.id for change in report.changes] == ["hill-budget"]
    assert "3 million" in engine.snapshot.facts["hill-budget"].statement
    assert (await store.seen()).keys() == (await store.hashes(4)).keys()
