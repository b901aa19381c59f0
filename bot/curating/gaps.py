"""Gaps as curators see them: a server goes in; what its people asked in vain, grouped and ranked, comes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from bot.desk import Desk
from bot.diary import Gap as NotedGap
from bot.render.curating.gap_cards import OpenGap
from bot.speech import language_of
from knowledge import AskedQuestion, Gap

# So many groups are looked at; what is asked less often can wait until these are answered.
MOST = 100
NO_SERVER = 0


async def noted_gaps(desk: Desk, guild: int) -> tuple[NotedGap, ...]:
    """The open questions that curators in a server see, one by one.

    Raises:
        DiaryError: the diary cannot be read.
    """
    # What was asked a moment ago counts.
    await desk.notes.settled()
    if guild in desk.running.curating:
        return await desk.diary.gaps.open()
    own = await desk.diary.gaps.open(guild)
    return own if desk.running.curating else own + await desk.diary.gaps.open(NO_SERVER)


async def open_gaps(desk: Desk, guild: int) -> tuple[OpenGap, ...]:
    """The gaps that curators in a server see, what is asked most first; what is answered by now is left out.

    Raises:
        DiaryError: the diary cannot be read.
    """
    numbers: dict[AskedQuestion, list[int]] = defaultdict(list)
    for noted in await noted_gaps(desk, guild):
        numbers[_asked(noted)].append(noted.id)
    found = await desk.engine.gaps(numbers, MOST)
    return tuple(OpenGap(tuple(_numbers(gap, numbers)), gap) for gap in found)


async def gap_of(desk: Desk, guild: int, number: int) -> Gap | None:
    """One gap by the number of its question; None when it is gone, answered, or another server's.

    Raises:
        DiaryError: the diary cannot be read.
    """
    noted = await desk.diary.gaps.gap(number)
    if noted is None or not desk.running.reaches(guild, noted.guild):
        return None
    found = await desk.engine.gaps((_asked(noted),), 1)
    return found[0] if found else None


def _asked(noted: NotedGap) -> AskedQuestion:
    return AskedQuestion(noted.text, language_of(noted.language), noted.outcome, noted.times, noted.last)


def _numbers(gap: Gap, numbers: dict[AskedQuestion, list[int]]) -> Iterable[int]:
    return (number for question in gap.cluster.questions for number in numbers[question])
