"""Answers that were shown, what people think of them, and the conversations they belong to."""

from dataclasses import replace
from pathlib import Path

from bot.diary import EXPIRY, SILENCE, Diary, Tally, Voice, short_id
from tests.bot.diary.moments import at
from tests.bot.diary.people import answer

VOICE = Voice("a1", 1, 1, "how big", ("size", "area"), at())


async def test_an_answer_is_found_by_its_id_and_by_its_message_after_a_restart(file: Path) -> None:
    kept = replace(answer(short_id(), 1), gap=4)
    async with Diary.open(file) as diary:
        await diary.shown.keep(kept)
        await diary.shown.keep(answer("other", 2))
        await diary.shown.posted(kept.id, 99)

    async with Diary.open(file) as diary:
        shown = replace(kept, message=99)
        assert await diary.shown.find(kept.id, at(1)) == shown
        assert await diary.shown.by_message(99, at(1)) == shown
        assert await diary.shown.by_message(98, at(1)) is None


async def test_an_answer_expires_by_the_clock_and_a_forged_id_finds_nothing(diary: Diary) -> None:
    await diary.shown.keep(answer("a1", 1))
    await diary.shown.posted("a1", 99)

    assert await diary.shown.find("a1", at(-1) + EXPIRY)
    assert await diary.shown.find("a1", at() + EXPIRY) is None
    assert await diary.shown.by_message(99, at() + EXPIRY) is None
    for forged in ("", "a2", "%", "a1' OR 1=1", "\ud800", "x" * 100):
        assert await diary.shown.find(forged, at()) is None


def test_ids_fit_into_a_custom_id_and_are_never_the_same() -> None:
    ids = {short_id() for _ in range(1_000)}

    assert len(ids) == 1_000
    assert {len(one) for one in ids} == {12}


async def test_a_person_has_one_voice_an_answer_and_may_change_it(diary: Diary) -> None:
    await diary.feedback.give(VOICE)
    await diary.feedback.give(replace(VOICE, person=2))
    await diary.feedback.give(replace(VOICE, answer="a2"))
    assert await diary.feedback.of("a1") == Tally(up=2)

    await diary.feedback.give(replace(VOICE, score=-1, at=at(9)))

    assert await diary.feedback.of("a1") == Tally(up=1, down=1)
    assert await diary.feedback.of("nothing") == Tally()


async def test_the_facts_that_people_like_least_come_first(diary: Diary) -> None:
    await diary.feedback.give(VOICE)
    await diary.feedback.give(replace(VOICE, answer="a2", score=-1, facts=("area",)))
    await diary.feedback.give(replace(VOICE, answer="a3", score=-1, facts=("old",), at=at(days=-9)))

    found = await diary.feedback.by_fact(at(days=-1))

    assert list(found.items()) == [("area", Tally(1, 1)), ("size", Tally(1, 0))]


async def test_a_conversation_is_of_one_person_in_one_channel_and_outlives_a_restart(file: Path) -> None:
    async with Diary.open(file) as diary:
        await diary.conversations.remember(7, 1, ("park",), at())
        await diary.conversations.remember(7, 1, ("campus", "park"), at(60))

    async with Diary.open(file) as diary:
        assert await diary.conversations.about(7, 1, at(61)) == ("campus", "park")
        assert await diary.conversations.about(7, 2, at(61)) == ()
        assert await diary.conversations.about(8, 1, at(61)) == ()


async def test_a_conversation_is_over_after_a_quarter_of_an_hour_of_silence(diary: Diary) -> None:
    await diary.conversations.remember(7, 1, ("park",), at())

    assert await diary.conversations.about(7, 1, at(minutes=14, seconds=59)) == ("park",)
    assert await diary.conversations.about(7, 1, at() + SILENCE) == ()
