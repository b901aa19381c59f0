"""Questions that nobody could answer, and who waits for the answer."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.diary import MOST_ATTEMPTS, Asked, Diary, Gap, Wait
from tests.bot.diary.moments import at

ASKED = Asked("Who is the mayor of Wuxi?", "en", "unknown", 5, ("wuxi",), 3)
PERSON, OTHER = 80351110224678912, 2


async def test_a_question_is_kept_once_with_how_often_it_was_asked(diary: Diary) -> None:
    number = await diary.gaps.note(ASKED, at())
    again = await diary.gaps.note(Asked("  who is the MAYOR of Wuxi？", "en", "unsure", 5, (), 4), at(9))

    assert again == number
    gap = Gap(number, ASKED.text, "en", "unsure", 5, (), 4, 2, at(), at(9))
    assert await diary.gaps.open() == (gap,)
    assert await diary.gaps.gap(number) == gap


async def test_the_same_question_is_another_on_another_server_and_outside_of_any(diary: Diary) -> None:
    numbers = [await diary.gaps.note(replace(ASKED, guild=guild), at()) for guild in (5, 6, None, None)]

    assert numbers[2] == numbers[3]
    assert len(set(numbers)) == 3
    assert [gap.guild for gap in await diary.gaps.open()] == [None, 5, 6]
    assert [gap.guild for gap in await diary.gaps.open(6)] == [6]


async def test_the_most_asked_come_first_and_no_more_than_are_wanted(diary: Diary) -> None:
    for text in ("once", "often", "twice", "often", "twice", "often"):
        await diary.gaps.note(replace(ASKED, text=text), at())

    assert [gap.text for gap in await diary.gaps.open()] == ["often", "twice", "once"]
    assert [gap.text for gap in await diary.gaps.open(most=1)] == ["often"]


async def test_a_closed_question_is_open_again_when_it_is_asked_again(diary: Diary) -> None:
    number = await diary.gaps.note(ASKED, at())
    assert await diary.gaps.close([number, number + 1], at(1)) == 1
    assert await diary.gaps.close([number], at(2)) == 0
    assert await diary.gaps.open() == ()

    assert await diary.gaps.note(ASKED, at(3)) == number

    assert [gap.times for gap in await diary.gaps.open()] == [2]


@pytest.mark.parametrize(
    "text", ["", "\0 \ud800 x \udc00", "a\u0301" * 5_000, "🏳️‍🌈" * 2_000, "\u202e", "'; DROP TABLE questions"]
)
async def test_whatever_was_typed_is_kept(diary: Diary, text: str) -> None:
    number = await diary.gaps.note(replace(ASKED, text=text), at())

    kept = await diary.gaps.gap(number)
    assert kept
    assert kept.text == text.replace("\0", "�").replace("\ud800", "�").replace("\udc00", "�")
    assert await diary.gaps.note(replace(ASKED, text=kept.text), at()) == number


async def test_no_question_has_a_column_for_a_person(file: Path, diary: Diary) -> None:
    number = await diary.gaps.note(ASKED, at())
    await diary.waits.add(number, PERSON, "en", at())
    await diary.backup(file.with_name("copy.sqlite"))

    with closing(sqlite3.connect(file.with_name("copy.sqlite"))) as connection:
        (row,) = connection.execute("SELECT * FROM questions").fetchall()
    assert str(PERSON) not in repr(row)


async def test_a_question_whose_moment_has_no_zone_is_a_mistake_and_is_not_kept(diary: Diary) -> None:
    with pytest.raises(Exception, match="has no time zone"):
        await diary.gaps.note(ASKED, at().replace(tzinfo=None))

    assert await diary.gaps.open() == ()


async def test_somebody_waits_once_for_a_question(diary: Diary) -> None:
    number = await diary.gaps.note(ASKED, at())
    for person in (PERSON, OTHER, PERSON):
        assert await diary.waits.add(number, person, "zh", at())

    waiting = await diary.waits.waiting([number])

    assert waiting == (
        Wait(1, number, PERSON, "zh", "waiting", 0, at()),
        Wait(2, number, OTHER, "zh", "waiting", 0, at()),
    )
    assert await diary.waits.wait(2) == waiting[1]
    assert await diary.waits.waiting([]) == ()


async def test_nobody_waits_for_a_question_that_is_not_kept(diary: Diary) -> None:
    assert not await diary.waits.add(99, PERSON, "en", at())


async def test_who_was_told_is_not_told_again_before_asking_for_it_again(diary: Diary) -> None:
    number = await diary.gaps.note(ASKED, at())
    await diary.waits.add(number, PERSON, "en", at())
    assert await diary.waits.attempt(1, at(1))
    await diary.waits.told(1, at(2))

    assert not await diary.waits.attempt(1, at(3))
    assert await diary.waits.waiting([number]) == ()
    assert await diary.waits.wait(1) == Wait(1, number, PERSON, "en", "told", 1, at())

    await diary.waits.add(number, PERSON, "en", at(4))
    assert [wait.attempts for wait in await diary.waits.waiting([number])] == [0]


async def test_closed_direct_messages_are_not_tried_for_ever(diary: Diary) -> None:
    number = await diary.gaps.note(ASKED, at())
    await diary.waits.add(number, PERSON, "en", at())

    tried = 0
    while await diary.waits.attempt(1, at(tried)):
        tried += 1
        await diary.waits.failed(1, at(tried))

    assert tried == MOST_ATTEMPTS
    assert await diary.waits.wait(1) == Wait(1, number, PERSON, "en", "unreachable", MOST_ATTEMPTS, at())


async def test_a_bot_that_is_killed_at_every_try_gives_up_as_well(diary: Diary) -> None:
    number = await diary.gaps.note(ASKED, at())
    await diary.waits.add(number, PERSON, "en", at())

    tried = [await diary.waits.attempt(1, at(second)) for second in range(5)]

    assert tried == [True] * MOST_ATTEMPTS + [False] * (5 - MOST_ATTEMPTS)
    wait = await diary.waits.wait(1)
    assert wait
    assert wait.state == "unreachable"


async def test_who_does_not_want_to_be_told_any_more_is_not(diary: Diary) -> None:
    number = await diary.gaps.note(ASKED, at())
    await diary.waits.add(number, PERSON, "en", at())
    await diary.waits.close(1, at(1))

    assert not await diary.waits.attempt(1, at(2))
    await diary.waits.told(1, at(3))
    wait = await diary.waits.wait(1)
    assert wait
    assert wait.state == "closed"


async def test_the_questions_that_somebody_waits_for_are_told_once_each(diary: Diary) -> None:
    first, second = [await diary.gaps.note(Asked(text, "en", "unknown"), at()) for text in ("a", "b")]
    for question, person in ((first, PERSON), (first, OTHER), (second, PERSON)):
        await diary.waits.add(question, person, "en", at())
    assert await diary.waits.questions() == (first, second)
    await diary.gaps.close([first], at())
    await diary.waits.close(3, at())
    assert await diary.waits.questions() == (first,)
