"""S3, S4: what lies where the diary should be, and what is made of it."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from bot.diary import Asked, Diary, DiaryError, Mended
from tests.bot.diary.moments import at

GARBAGE = {
    "text": b"name: not a database\n" * 100,
    "header": b"SQLite format 3\0" + b"\xff" * 4096,
    "noise": os.urandom(9_000),
}
ASIDE = "diary.sqlite.damaged-20261123T093000000000"


async def note(file: Path, *texts: str, backup: bool = False) -> None:
    async with Diary.open(file, at) as diary:
        for text in texts:
            await diary.gaps.note(Asked(text, "en", "unknown"), at())
        if backup:
            await diary.back_up_daily(at())


async def noted(diary: Diary) -> set[str]:
    return {gap.text for gap in await diary.gaps.open()}


@pytest.mark.parametrize("content", GARBAGE.values(), ids=GARBAGE)
async def test_garbage_is_set_aside_with_its_date_and_the_last_good_backup_is_restored(
    file: Path, content: bytes
) -> None:
    await note(file, "before", backup=True)
    await note(file, "after")
    (file.parent / "backups" / "diary-2026-11-24.sqlite").write_bytes(content)
    file.write_bytes(content)

    async with Diary.open(file, at) as diary:
        aside = file.with_name(ASIDE)
        assert diary.mended == Mended(aside, file.parent / "backups" / "diary-2026-11-23.sqlite")
        assert aside.read_bytes() == content
        assert await noted(diary) == {"before"}
        await diary.gaps.note(Asked("new", "en", "unknown"), at())

    async with Diary.open(file, at) as diary:
        assert diary.mended is None
        assert await noted(diary) == {"before", "new"}


@pytest.mark.parametrize("content", GARBAGE.values(), ids=GARBAGE)
async def test_without_a_good_backup_a_damaged_diary_begins_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    async with Diary.open(file, at) as diary:
        assert diary.mended == Mended(file.with_name(ASIDE), None)
        assert await noted(diary) == set()


@pytest.mark.parametrize("left", [0, 0.1, 0.5, 0.9, 0.99])
async def test_a_truncated_diary_is_restored(file: Path, left: float) -> None:
    await note(file, *(f"{number} {'long ' * 100}" for number in range(20)), backup=True)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * left)])

    async with Diary.open(file, at) as diary:
        assert diary.mended
        assert diary.mended.restored
        assert len(await noted(diary)) == 20


async def test_the_log_of_a_damaged_diary_is_not_taken_for_that_of_the_restored_one(file: Path) -> None:
    await note(file, "before", backup=True)
    async with Diary.open(file, at) as diary:
        for number in range(20):
            await diary.gaps.note(Asked(str(number), "en", "unknown"), at())
        log = file.with_name("diary.sqlite-wal").read_bytes()
    file.write_bytes(b"garbage" * 1_000)
    file.with_name("diary.sqlite-wal").write_bytes(log)

    async with Diary.open(file, at) as diary:
        assert await noted(diary) == {"before"}
        assert file.with_name(f"{ASIDE}-wal").read_bytes() == log


async def test_an_empty_file_without_a_backup_is_a_new_diary(file: Path) -> None:
    file.parent.mkdir()
    file.touch()

    async with Diary.open(file) as diary:
        assert diary.mended is None


async def test_a_database_of_somebody_else_is_refused_and_left_as_it_is(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE version (id INTEGER PRIMARY KEY)")
    before = file.read_bytes()

    with pytest.raises(DiaryError, match="not a diary of Hubwise"):
        await Diary.open(file).__aenter__()

    assert file.read_bytes()[100:] == before[100:]
    assert [path.name for path in file.parent.iterdir()] == ["diary.sqlite"]


async def test_a_place_where_no_file_can_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    (tmp_path / "diary.sqlite").mkdir()

    for place in (tmp_path / "data" / "diary.sqlite", tmp_path / "diary.sqlite", Path("/proc/self/diary.sqlite")):
        with pytest.raises(DiaryError, match="cannot be opened"):
            await Diary.open(place).__aenter__()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_a_read_only_folder_is_refused(file: Path) -> None:
    file.parent.mkdir(mode=0o500)

    with pytest.raises(DiaryError, match="Permission denied"):
        await Diary.open(file).__aenter__()


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("sqlite+aiosqlite://", "needs a file"),
        ("sqlite+aiosqlite:///:memory:", "needs a file"),
        ("sqlite+pysqlcipher:///diary.sqlite", "needs a file"),
        ("diary.sqlite", "the diary's address is none"),
        ("postgresql+nobody://hubwise:secret@127.0.0.1:1/hubwise", "cannot be used"),
    ],
)
async def test_an_address_that_leads_nowhere_is_refused(address: str, why: str) -> None:
    with pytest.raises(DiaryError, match=why) as refused:
        await Diary.open(address).__aenter__()

    assert "secret" not in str(refused.value)


async def test_an_address_of_a_file_is_as_good_as_its_path(file: Path) -> None:
    await note(file, "q")

    async with Diary.open(f"sqlite+aiosqlite:///{file}") as diary:
        assert diary.file == file
        assert await noted(diary) == {"q"}


async def test_nobody_else_on_the_machine_can_read_the_diary_or_its_backups(file: Path) -> None:
    await note(file, "q", backup=True)

    for path in (file, file.parent / "backups" / "diary-2026-11-23.sqlite"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_what_is_committed_outlives_a_power_cut(diary: Diary) -> None:
    """A digest's row has to be on the disk before the digest is sent: SQLite waits for it with FULL, which is 2."""
    asked = "PRAGMA synchronous"
    assert await diary._transactions.read(lambda connection: connection.exec_driver_sql(asked).scalar()) == 2
