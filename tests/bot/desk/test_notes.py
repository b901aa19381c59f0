"""Answers on their way into the diary: what is noted is found at once, and after a restart."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.desk import Notes
from bot.diary import SILENCE, Asked, Diary, ShownAnswer, short_id

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def answer(given: str = "", asker: int = 1, message: int | None = None, at: datetime = NOON) -> ShownAnswer:
    told, about = "It is big.", ("river-park",)
    return ShownAnswer(
        given or short_id(), "how big", "answered", told, ("size",), about, asker, 5, 7, False, "en", at, message
    )


async def test_an_answer_is_found_before_it_is_shown_and_after_a_restart(tmp_path: Path) -> None:
    shown = answer(message=99)
    async with Diary.open(tmp_path / "diary.sqlite") as diary:
        notes = Notes(diary)
        notes.hold(shown)
        assert await notes.find(shown.id, NOON) == shown
        notes.write(shown)
        await notes.settled()
    async with Diary.open(tmp_path / "diary.sqlite") as diary:
        later = Notes(diary)
        assert await later.find(shown.id, NOON) == shown
        assert await later.by_message(99, NOON) == shown
        assert await later.find("another", NOON) is None


async def test_a_conversation_goes_on_for_fifteen_minutes_over_a_restart(tmp_path: Path) -> None:
    async with Diary.open(tmp_path / "diary.sqlite") as diary:
        notes = Notes(diary)
        notes.write(answer())
        await notes.settled()
    async with Diary.open(tmp_path / "diary.sqlite") as diary:
        later = Notes(diary)
        await later.read(NOON + timedelta(minutes=5))
        assert later.about(7, 1, NOON + timedelta(minutes=14)) == ("river-park",)
        assert later.about(7, 1, NOON + SILENCE) == ()
        assert later.about(7, 2, NOON) == ()
        assert later.about(8, 1, NOON) == ()


async def test_questions_without_an_answer_are_counted_and_their_answers_know_their_number(tmp_path: Path) -> None:
    async with Diary.open(tmp_path / "diary.sqlite") as diary:
        notes = Notes(diary)
        asked = Asked("Who is the mayor?", "en", "unknown", 5)
        first, second = answer(), answer()
        notes.write(first, asked)
        notes.write(second, Asked("who is  the MAYOR?", "en", "unknown", 5))
        notes.write(answer(), Asked("Who is the mayor?", "en", "unknown", 6))
        await notes.settled()
        own, other = await diary.gaps.open()
        assert (own.times, other.times) == (2, 1)
        assert {(await notes.find(one.id, NOON)).gap for one in (first, second)} == {own.id}  # type: ignore[union-attr]
        assert (await diary.shown.find(first.id, NOON)).gap == own.id  # type: ignore[union-attr]


async def test_what_one_person_asked_is_forgotten_when_they_want_it(tmp_path: Path) -> None:
    async with Diary.open(tmp_path / "diary.sqlite") as diary:
        notes = Notes(diary)
        mine, another = answer(asker=1), answer(asker=2)
        notes.write(mine)
        notes.write(another)
        notes.forget(1)
        await notes.settled()
        assert await notes.find(mine.id, NOON) is None
        assert await notes.find(another.id, NOON) == another
        assert notes.about(7, 1, NOON) == ()


async def test_answers_come_all_the_same_when_the_diary_cannot_be_written(tmp_path: Path) -> None:
    async with Diary.open(tmp_path / "diary.sqlite") as diary:
        notes = Notes(diary)
        twice = answer()
        notes.write(twice)
        await notes.settled()
        notes.write(twice)
        notes.write(answer("kept-anyway"))
        await notes.settled()
        assert await notes.find(twice.id, NOON) == twice
        assert await notes.find("kept-anyway", NOON) is not None
