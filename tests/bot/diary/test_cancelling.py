"""S5: whoever is cancelled, wherever: no transaction stays open, and no other task's row is lost."""

import asyncio
from pathlib import Path

import pytest

from bot.diary import Asked, Diary, DiaryError
from tests.bot.diary.interrupting import interrupted
from tests.bot.diary.moments import at
from tests.bot.diary.people import ENTRIES, take_part
from tests.bot.diary.whole import entries_of, whole

PERSON, OTHER = 1, 2


async def note(diary: Diary, text: str) -> int:
    return await diary.gaps.note(Asked(text, "en", "unknown"), at())


async def test_a_writer_cancelled_wherever_it_waits_takes_nothing_with_it(file: Path, diary: Diary) -> None:
    turn, came_to_it = 0, True
    while came_to_it:
        turn += 1
        other = asyncio.create_task(note(diary, f"other {turn}"))
        came_to_it = await interrupted(lambda: take_part(diary, turn), turn)  # noqa: B023  done before the next turn
        await other
        await note(diary, f"after {turn}")

    texts = {gap.text for gap in await diary.gaps.open()}
    assert texts >= {f"{who} {number}" for number in range(1, turn + 1) for who in ("other", "after")}
    assert turn > ENTRIES


async def test_an_erasure_that_is_cancelled_wherever_it_waits_is_done_or_not_at_all(file: Path, diary: Diary) -> None:
    copy = file.with_name("copy.sqlite")
    turn, came_to_it = 0, True
    while came_to_it:
        turn += 1
        await take_part(diary, turn)
        came_to_it = await interrupted(lambda: diary.erase(turn), turn)  # noqa: B023  done before the next turn
        await diary.backup(copy)

        assert entries_of(copy, turn) in (0, ENTRIES)
        assert whole(copy) == []
    assert entries_of(copy, turn) == 0


async def test_what_nobody_waits_for_any_more_is_done_before_the_diary_closes(file: Path) -> None:
    async with Diary.open(file) as diary:
        tasks = [asyncio.create_task(note(diary, str(number))) for number in range(20)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()

    async with Diary.open(file) as diary:
        assert len(await diary.gaps.open()) == 20
    assert all(task.cancelled() for task in tasks)


async def test_fifty_tasks_that_write_at_once_do_not_mix(file: Path, diary: Diary) -> None:
    async def live(person: int) -> None:
        await take_part(diary, person)
        if person % 2:
            await diary.erase(person)

    await asyncio.gather(*map(live, range(1, 51)))

    (gap,) = await diary.gaps.open()
    assert gap.times == 50
    await diary.backup(file.with_name("copy.sqlite"))
    counts = [entries_of(file.with_name("copy.sqlite"), person) for person in range(1, 51)]
    assert counts == [0, ENTRIES] * 25


async def test_work_that_fails_leaves_nothing_and_others_go_on(diary: Diary) -> None:
    with pytest.raises(DiaryError, match="the diary failed"):
        await diary.gaps.note(Asked("too large", "en", "unknown", version=2**63), at())

    assert await note(diary, "goes on") == 1
