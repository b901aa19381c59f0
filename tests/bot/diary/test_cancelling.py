"""S5: whoever is cancelled, wherever: no transaction stays open, and no other task's row is lost."""

import asyncio
import traceback
from pathlib import Path

import pytest

from bot.diary import Asked, Diary, DiaryError, Voice
from tests.bot.diary.interrupting import interrupted
from tests.bot.diary.moments import at
from tests.bot.diary.people import ENTRIES, entries, take_part
from tests.bot.diary.whole import whole

PERSON = 1
# A writer waits at least so often: fewer would mean that its turns were not counted.
WAITS = 10


async def note(diary: Diary, text: str) -> int:
    return await diary.gaps.note(Asked(text, "en", "unknown"), at())


async def test_a_writer_cancelled_wherever_it_waits_takes_nothing_with_it(diary: Diary) -> None:
    turn, came_to_it = 0, True
    while came_to_it:
        turn += 1
        other = asyncio.create_task(note(diary, f"other {turn}"))
        came_to_it = await interrupted(lambda: note(diary, f"own {turn}"), turn)  # noqa: B023  done before the next
        await other
        await note(diary, f"after {turn}")

    texts = {gap.text for gap in await diary.gaps.open()}
    assert texts >= {f"{who} {number}" for number in range(1, turn + 1) for who in ("other", "after")}
    assert turn > WAITS


async def test_an_erasure_that_is_cancelled_wherever_it_waits_is_done_or_not_at_all(file: Path, diary: Diary) -> None:
    turn, came_to_it, left = 0, True, []
    await take_part(diary, PERSON)
    while came_to_it:
        turn += 1
        came_to_it = await interrupted(lambda: diary.erase(PERSON), turn)
        left.append(await entries(diary, PERSON))
        if not left[-1]:
            await take_part(diary, PERSON)

    assert set(left) == {0, ENTRIES}
    assert turn > WAITS
    await diary.backup(file.with_name("copy.sqlite"))
    assert whole(file.with_name("copy.sqlite")) == []


async def test_what_nobody_waits_for_any_more_is_done_before_the_diary_closes(file: Path) -> None:
    async with Diary.open(file) as diary:
        tasks = [asyncio.create_task(note(diary, str(number))) for number in range(20)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()

    async with Diary.open(file) as diary:
        assert len(await diary.gaps.open()) == 20
    assert all(task.cancelled() for task in tasks)


async def test_fifty_tasks_that_write_at_once_do_not_mix(diary: Diary) -> None:
    async def live(person: int) -> None:
        number = await note(diary, "what everybody asks")
        assert await diary.waits.add(number, person, "en", at())
        await diary.conversations.remember(7, person, (f"hub-{person}",), at())
        if person % 2:
            await diary.erase(person)

    await asyncio.gather(*map(live, range(1, 51)))

    (gap,) = await diary.gaps.open()
    assert gap.times == 50
    assert {wait.person for wait in await diary.waits.waiting([gap.id])} == set(range(2, 51, 2))
    assert await diary.conversations.about(7, 2, at()) == ("hub-2",)
    assert await diary.conversations.about(7, 1, at()) == ()


async def test_work_that_fails_leaves_nothing_and_others_go_on(diary: Diary) -> None:
    with pytest.raises(DiaryError, match="the diary failed"):
        await diary.gaps.note(Asked("too large", "en", "unknown", version=2**63), at())
    with pytest.raises(DiaryError) as refused:
        await diary.feedback.give(Voice("a1", 5, 0, "somebody typed".upper(), (), at()))  # type: ignore[arg-type]
    assert "SOMEBODY TYPED" not in "".join(traceback.format_exception(refused.value))

    assert await note(diary, "goes on") == 1
