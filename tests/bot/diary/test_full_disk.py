"""S2: a disk that is full refuses writes loudly; when there is room again, the same open diary goes on."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.diary import Asked, Diary, DiaryError
from tests.bot.diary.moments import at
from tests.bot.diary.whole import whole

LONG = "long " * 2_000


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """No file of this process can grow beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def note(diary: Diary, text: str) -> None:
    await diary.gaps.note(Asked(text, "en", "unknown"), at())


async def notes_until_refused(diary: Diary) -> int:
    """How many long questions fit."""
    for written in range(1_000):
        try:
            await note(diary, f"{written} {LONG}")
        except DiaryError:
            return written
    raise AssertionError("a full disk takes everything")


async def test_a_full_disk_refuses_writes_and_keeps_what_there_was(file: Path) -> None:
    async with Diary.open(file) as diary:
        await note(diary, "before")
        with no_file_beyond(file.with_name("diary.sqlite-wal").stat().st_size + 10_000):
            written = await notes_until_refused(diary)
            assert len(await diary.gaps.open()) == 1 + written
        await note(diary, "after")

    assert whole(file) == []
    async with Diary.open(file) as diary:
        assert {gap.text for gap in await diary.gaps.open()} >= {"before", "after"}
        assert len(await diary.gaps.open()) == 2 + written


async def test_a_backup_for_which_there_is_no_room_leaves_the_one_before(file: Path, diary: Diary) -> None:
    copy = file.with_name("copy.sqlite")
    await diary.backup(copy)
    before = copy.read_bytes()
    await note(diary, LONG * 5)

    with no_file_beyond(len(before) // 2), pytest.raises(DiaryError):
        await diary.backup(copy)

    assert copy.read_bytes() == before
    assert not list(file.parent.glob("*.new*"))


async def test_a_diary_that_cannot_be_made_for_want_of_room_is_refused_and_is_made_later(file: Path) -> None:
    with no_file_beyond(5_000), pytest.raises(DiaryError):
        await Diary.open(file).__aenter__()

    async with Diary.open(file) as diary:
        assert diary.mended is None
        await note(diary, "q")
