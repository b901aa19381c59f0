"""Backups: what is kept at one moment, made while it is open, restored whole."""

import asyncio
from pathlib import Path

import pytest

from bot.diary import Asked, Diary, DiaryError, restore
from tests.bot.diary.moments import at


async def note(diary: Diary, text: str) -> None:
    await diary.gaps.note(Asked(text, "en", "unknown"), at())


async def noted(file: Path) -> set[str]:
    async with Diary.open(file, at) as diary:
        return {gap.text for gap in await diary.gaps.open()}


async def test_a_backup_made_among_writes_is_of_one_moment(file: Path, diary: Diary) -> None:
    copies = [file.with_name(f"copy-{number}.sqlite") for number in range(3)]

    async def write() -> None:
        for number in range(60):
            await note(diary, str(number))

    await asyncio.gather(write(), *map(diary.backup, copies))

    for copy in copies:
        texts = await noted(copy)
        assert texts == {str(number) for number in range(len(texts))}
    assert sorted(path.name for path in file.parent.iterdir() if ".new" in path.name) == []


async def test_a_backup_replaces_the_one_before_and_never_the_diary_itself(file: Path, diary: Diary) -> None:
    copy = file.with_name("copy.sqlite")
    for text in ("a", "b"):
        await note(diary, text)
        await diary.backup(copy)

    with pytest.raises(DiaryError, match="is the diary itself"):
        await diary.backup(file.parent / "." / file.name)

    assert await noted(copy) == {"a", "b"}


async def test_a_backup_that_cannot_be_written_is_said_and_the_diary_goes_on(file: Path, diary: Diary) -> None:
    (file.parent / "taken").touch()
    (file.parent / "folder").mkdir()

    for place in (file.parent / "taken" / "copy.sqlite", file.parent / "folder", Path("/proc/copy.sqlite")):
        with pytest.raises(DiaryError):
            await diary.backup(place)

    await note(diary, "goes on")


async def test_there_is_one_backup_a_day_and_the_oldest_go(file: Path, diary: Diary) -> None:
    made = [await diary.back_up_daily(at(days=day, seconds=second), most=3) for day in range(5) for second in (0, 60)]

    assert [bool(path) for path in made] == [True, False] * 5
    names = sorted(path.name for path in file.with_name("backups").iterdir())
    assert names == ["diary-2026-11-25.sqlite", "diary-2026-11-26.sqlite", "diary-2026-11-27.sqlite"]


async def test_a_restored_diary_is_what_the_backup_was_and_the_old_one_is_set_aside(file: Path) -> None:
    copy = file.with_name("copy.sqlite")
    async with Diary.open(file, at) as diary:
        await note(diary, "before")
        await diary.backup(copy)
        await note(diary, "after")

    aside = await restore(file, copy, at)

    assert aside == file.with_name("diary.sqlite.replaced-20261123T093000000000")
    assert await noted(file) == {"before"}
    assert await noted(aside) == {"before", "after"}
    assert await noted(copy) == {"before"}


async def test_a_diary_is_restored_where_there_is_none_or_a_damaged_one(file: Path, diary: Diary) -> None:
    copy = file.with_name("copy.sqlite")
    await note(diary, "before")
    await diary.backup(copy)
    damaged = file.with_name("damaged.sqlite")
    damaged.write_bytes(b"garbage" * 1_000)
    missing = file.parent / "deep" / "down" / "diary.sqlite"

    assert await restore(missing, copy, at) is None
    aside = await restore(damaged, copy, at)

    assert aside
    assert aside.read_bytes() == b"garbage" * 1_000
    assert await noted(missing) == await noted(damaged) == {"before"}


@pytest.mark.parametrize("content", [None, b"", b"no database", b"SQLite format 3\0" + b"\xff" * 4096])
async def test_what_is_no_diary_is_not_restored(file: Path, diary: Diary, content: bytes | None) -> None:
    other = file.with_name("other")
    if content is not None:
        other.write_bytes(content)

    with pytest.raises(DiaryError, match="other is no diary"):
        await restore(file.with_name("another.sqlite"), other, at)

    assert not file.with_name("another.sqlite").exists()


async def test_a_diary_that_somebody_has_open_is_not_replaced(file: Path, diary: Diary) -> None:
    copy = file.with_name("copy.sqlite")
    await diary.backup(copy)

    with pytest.raises(DiaryError, match="another Hubwise is using it"):
        await restore(file, copy, at)

    await note(diary, "goes on")


async def test_the_day_of_the_newest_backup_is_known(file: Path, diary: Diary) -> None:
    assert diary.last_backup() is None
    await diary.back_up_daily(at())
    (file.parent / "backups" / "diary-of-mine.sqlite").touch()
    assert diary.last_backup() == at().date()
