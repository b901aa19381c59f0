"""People who do something of everything: a person goes in, their entries are in the diary, or are counted there."""

from bot.diary import Asked, AuditEntry, Diary, NewLetter, ShownAnswer, Voice
from tests.bot.diary.moments import at

# How many entries of a person `take_part` makes, one write each.
ENTRIES = 6


async def take_part(diary: Diary, person: int) -> None:
    """Let a person wait for an answer, give feedback, write a letter, talk, be answered, and stand in the audit."""
    question = await diary.gaps.note(Asked("who is the mayor", "en", "unknown"), at())
    await diary.waits.add(question, person, "en", at())
    await diary.feedback.give(Voice(f"s{person}", person, 1, "how big", ("size",), at()))
    await diary.inbox.put(NewLetter("wrong", "it is larger", person, "en", fact="size"), at())
    await diary.conversations.remember(7, person, ("park",), at())
    await diary.shown.keep(answer(f"s{person}", person))
    await diary.audit.add(AuditEntry(at(), str(person), "reload", 5, 7, {"note": "by them"}))


def answer(given: str, asker: int, channel: int = 7) -> ShownAnswer:
    """An answer that was shown to somebody."""
    return ShownAnswer(
        given, "how big", "answered", "It is big.", ("size",), ("park",), asker, 5, channel, True, "en", at()
    )


async def entries(diary: Diary, person: int) -> int:
    """How many of the entries that `take_part` makes are in an open diary."""
    gaps = [gap.id for gap in await diary.gaps.open()]
    found = [wait for wait in await diary.waits.waiting(gaps) if wait.person == person]
    letters = [letter for letter in await diary.inbox.letters() if letter.sender == person]
    audit = [entry for entry in await diary.audit.latest() if entry.who == str(person)]
    voice = (await diary.feedback.of(f"s{person}")).up
    talks = bool(await diary.conversations.about(7, person, at()))
    shown = bool(await diary.shown.find(f"s{person}", at()))
    return len(found) + len(letters) + len(audit) + voice + talks + shown
