"""What people send to the curators, and the audit of what these do."""

import asyncio
from dataclasses import replace
from pathlib import Path

from bot.diary import MOST_ATTEMPTS, AuditEntry, Diary, Letter, NewLetter
from tests.bot.diary.moments import at

NEW = NewLetter("outdated", "It moved.", 1, "en", "address", "https://example.org/a", "a1", 5, 7)
SENDER, CURATOR, OTHER = 1, 2, 3


async def test_a_letter_comes_back_as_it_was_sent(file: Path) -> None:
    async with Diary.open(file) as diary:
        number = await diary.inbox.put(NEW, at())
        await diary.inbox.posted(number, 70, 700)

    async with Diary.open(file) as diary:
        letter = await diary.inbox.letter(number)
        assert letter == Letter(
            id=number,
            kind="outdated",
            text="It moved.",
            fact="address",
            link="https://example.org/a",
            answer="a1",
            sender=SENDER,
            guild=5,
            channel=7,
            language="en",
            at=at(),
            state="open",
            decider=None,
            decided=None,
            reason=None,
            staff_channel=70,
            staff_message=700,
        )
        assert await diary.inbox.letter(number + 1) is None


async def test_open_letters_are_listed_by_server_the_oldest_first(diary: Diary) -> None:
    first = await diary.inbox.put(NEW, at())
    second = await diary.inbox.put(replace(NEW, kind="question", guild=6), at(1))
    third = await diary.inbox.put(replace(NEW, kind="missing"), at(2))
    await diary.inbox.decide(third, "rejected", CURATOR, at(3), "No source says so.")

    assert [letter.id for letter in await diary.inbox.letters()] == [first, second]
    assert [letter.id for letter in await diary.inbox.letters(6)] == [second]
    assert [letter.reason for letter in await diary.inbox.letters(states=("rejected",))] == ["No source says so."]
    assert len(await diary.inbox.letters(states=("open", "rejected"), most=2)) == 2


async def test_of_curators_who_decide_at_once_one_does(diary: Diary) -> None:
    number = await diary.inbox.put(NEW, at())

    decided = await asyncio.gather(
        *(diary.inbox.decide(number, "accepted", curator, at(curator)) for curator in range(2, 20))
    )

    (letter,) = [one for one in decided if one]
    assert (letter.state, letter.decided) == ("accepted", at(letter.decider or 0))
    assert await diary.inbox.letter(number) == letter


async def test_what_is_accepted_can_be_done_and_what_is_rejected_or_done_stays_so(diary: Diary) -> None:
    accepted, rejected = [await diary.inbox.put(NEW, at()) for _ in range(2)]
    assert await diary.inbox.decide(accepted, "accepted", CURATOR, at(1))
    assert await diary.inbox.decide(accepted, "rejected", OTHER, at(2)) is None
    assert await diary.inbox.decide(accepted, "done", OTHER, at(3))
    assert await diary.inbox.decide(rejected, "rejected", CURATOR, at(4))

    for number in (accepted, rejected, 99):
        for state in ("open", "accepted", "rejected", "done"):
            assert await diary.inbox.decide(number, state, OTHER, at(5)) is None


async def test_the_number_of_a_letter_that_is_gone_is_never_given_again(diary: Diary) -> None:
    gone = await diary.inbox.put(NEW, at())
    await diary.erase(SENDER)

    assert await diary.inbox.put(NEW, at()) > gone


async def test_audit_entries_come_back_the_newest_first(file: Path) -> None:
    first = AuditEntry(at(), str(CURATOR), "reload", 5, 7, {"from": 3, "to": 4, "hubs": ["park"]})
    second = AuditEntry(at(-60), "terminal", "restore")
    async with Diary.open(file) as diary:
        await diary.audit.add(first)
        await diary.audit.add(second)

    async with Diary.open(file) as diary:
        assert await diary.audit.latest() == (second, first)
        assert await diary.audit.latest(5) == (first,)
        assert await diary.audit.latest(most=1) == (second,)


def test_nothing_changes_or_drops_an_entry_of_the_audit(diary: Diary) -> None:
    assert [name for name in dir(diary.audit) if not name.startswith("_")] == ["add", "latest"]


async def test_whose_letter_was_decided_is_told_until_they_were_or_it_was_tried_too_often(diary: Diary) -> None:
    told, unreached, left = [await diary.inbox.put(NEW, at()) for _ in range(3)]
    for number in (told, unreached):
        await diary.inbox.decide(number, "accepted", CURATOR, at(1), "Yes.")
    assert await diary.untold.letters(at(1)) == ()
    assert [letter.id for letter in await diary.untold.letters(at(2))] == [told, unreached]
    assert await diary.untold.attempt(told)
    await diary.untold.told(told)
    assert [await diary.untold.attempt(unreached) for _ in range(MOST_ATTEMPTS + 1)] == [True] * MOST_ATTEMPTS + [False]
    assert await diary.untold.letters(at(9)) == ()
    assert not await diary.untold.attempt(left)


async def test_who_was_told_of_an_accepted_letter_is_not_told_again_when_it_is_done(diary: Diary) -> None:
    number = await diary.inbox.put(NEW, at())
    await diary.inbox.decide(number, "accepted", CURATOR, at(1))
    await diary.untold.told(number)
    await diary.inbox.decide(number, "done", CURATOR, at(2))
    assert await diary.untold.letters(at(9)) == ()


async def test_a_letter_that_is_erased_is_nobodys_to_be_told(diary: Diary) -> None:
    number = await diary.inbox.put(NEW, at())
    await diary.inbox.decide(number, "rejected", CURATOR, at(1))
    await diary.erase(SENDER)
    assert await diary.untold.letters(at(9)) == ()
    assert not await diary.untold.attempt(number)
