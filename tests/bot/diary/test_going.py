"""What goes: what is too old is forgotten, and a person is erased."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.diary import ERASED, Asked, AuditEntry, Diary, Erased, Forgotten, NewLetter, Tally
from tests.bot.diary.moments import at
from tests.bot.diary.people import answer, take_part

PERSON, OTHER = 80351110224678912, 80351110224678913


async def test_everything_of_one_person_goes_and_nothing_of_others(diary: Diary) -> None:
    for person in (PERSON, OTHER):
        await take_part(diary, person)

    assert await diary.erase(PERSON) == Erased(1, 1, 1, 1, 1, 1)

    assert [wait.person for wait in await diary.waits.waiting([1])] == [OTHER]
    assert await diary.feedback.of(f"s{PERSON}") == Tally()
    assert await diary.feedback.of(f"s{OTHER}") == Tally(up=1)
    assert [letter.sender for letter in await diary.inbox.letters()] == [OTHER]
    assert await diary.conversations.about(7, PERSON, at()) == ()
    assert await diary.shown.find(f"s{PERSON}", at()) is None
    assert [entry.who for entry in await diary.audit.latest()] == [str(OTHER), ERASED]
    assert await diary.erase(PERSON) == Erased()
    assert (await diary.erase(OTHER)).total == 6


async def test_the_audit_names_an_erased_person_nowhere(diary: Diary) -> None:
    details = {
        "to": PERSON,
        "all": [OTHER, str(PERSON)],
        str(PERSON): {"note": "x"},
        "longer": f"{PERSON}0",
        "yes": True,
    }
    await diary.audit.add(AuditEntry(at(), str(OTHER), "told", details=details))

    assert (await diary.erase(PERSON)).audit == 1

    (entry,) = await diary.audit.latest()
    assert entry.who == str(OTHER)
    assert entry.details == {
        "to": ERASED,
        "all": [OTHER, ERASED],
        ERASED: {"note": "x"},
        "longer": f"{PERSON}0",
        "yes": True,
    }


async def test_a_curator_who_is_erased_leaves_what_was_decided(diary: Diary) -> None:
    number = await diary.inbox.put(NewLetter("wrong", "it is larger", OTHER, "en"), at())
    await diary.inbox.decide(number, "accepted", PERSON, at())

    assert (await diary.erase(PERSON)).letters == 1

    letter = await diary.inbox.letter(number)
    assert letter
    assert (letter.state, letter.decider) == ("accepted", None)


async def test_no_byte_of_an_erased_person_stays_in_the_files(file: Path) -> None:
    words = "something that only this person would say"
    async with Diary.open(file) as diary:
        await diary.inbox.put(NewLetter("wrong", words, PERSON, "en"), at())
        assert any(words.encode() in path.read_bytes() for path in file.parent.iterdir() if path.is_file())

        await diary.erase(PERSON)

        assert not any(words.encode() in path.read_bytes() for path in file.parent.iterdir() if path.is_file())


async def test_what_is_too_old_is_forgotten_to_the_second(diary: Diary) -> None:
    await take_part(diary, PERSON)
    later = await diary.gaps.note(Asked("later", "en", "unsure"), at(1))
    await diary.waits.add(later, PERSON, "en", at(1))
    await diary.shown.keep(replace(answer("later", PERSON), at=at(1)))
    day = timedelta(days=1)

    assert await diary.forget(at()) == Forgotten()
    assert await diary.forget(at(0.5), keep_questions=timedelta(0)) == Forgotten(questions=1)
    assert [wait.question for wait in await diary.waits.waiting([1, later])] == [later]
    assert await diary.forget(at(1) + 90 * day) == Forgotten(conversations=1, answers=2)
    assert await diary.forget(at(1.5) + 90 * day) == Forgotten(questions=1)
    assert await diary.forget(at(1) + 365 * day) == Forgotten(feedback=1)
    assert len(await diary.audit.latest()) == len(await diary.inbox.letters()) == 1


async def test_feedback_is_kept_as_long_as_is_set(diary: Diary) -> None:
    await take_part(diary, PERSON)

    assert (await diary.forget(at(days=8), keep_feedback=timedelta(days=7))).feedback == 1


async def test_a_question_that_is_asked_again_is_young_again(diary: Diary) -> None:
    for day in (0, 80, 160):
        await diary.gaps.note(Asked("again", "en", "unknown"), at(days=day))
        await diary.forget(at(days=day))

    assert [gap.times for gap in await diary.gaps.open()] == [3]


async def test_who_waited_for_a_forgotten_question_is_forgotten_with_it(file: Path, diary: Diary) -> None:
    await take_part(diary, PERSON)
    await diary.forget(at(days=100))
    await diary.backup(file.with_name("copy.sqlite"))

    with closing(sqlite3.connect(file.with_name("copy.sqlite"))) as connection:
        assert connection.execute("SELECT count(*) FROM waits").fetchone() == (0,)
