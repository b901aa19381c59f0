"""Answers on their way into the diary: an answer is remembered at once and written a moment later, several together."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import TypeVar

from bot.diary import SILENCE, Asked, Diary, DiaryError, Jot, ShownAnswer

LOG = logging.getLogger(__name__)
# So many answers and conversations are remembered; older ones are looked up in the diary.
MOST_REMEMBERED = 10_000
# So many answers go into one transaction, so that whoever waits for the diary is not kept long.
MOST_TOGETHER = 200
# Seconds that an answer waits for others: a transaction costs 2 ms of work, an answer more in it 0.1.
TOGETHER = 0.05
K = TypeVar("K")
V = TypeVar("V")


class Notes:
    """What answers leave behind, so that buttons, replies and follow-ups know them.

    An answer does not wait for the disk: what a crash takes with it are the buttons of the last moment's answers.
    """

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._answers: OrderedDict[str, ShownAnswer] = OrderedDict()
        self._conversations: OrderedDict[tuple[int, int], tuple[tuple[str, ...], datetime]] = OrderedDict()
        self._waiting: OrderedDict[str, Jot] = OrderedDict()
        self._writing: asyncio.Task[None] | None = None

    async def read(self, at: datetime) -> None:
        """Take up the conversations that are going on, so that no question waits for the diary.

        Raises:
            DiaryError: it cannot be read.
        """
        for channel, person, about, when in await self._diary.conversations.going_on(at, MOST_REMEMBERED):
            _put(self._conversations, (channel, person), (about, when))

    def hold(self, answer: ShownAnswer) -> None:
        """Remember an answer before it is shown: a button that is pressed at once finds it."""
        _put(self._answers, answer.id, answer)
        if answer.about:
            _put(self._conversations, (answer.channel, answer.asker), (answer.about, answer.at))

    def write(self, answer: ShownAnswer, asked: Asked | None = None) -> None:
        """Keep an answer that was shown; returns at once."""
        self.hold(answer)
        self._waiting[answer.id] = Jot(answer, asked)
        if self._writing is None:
            self._writing = asyncio.create_task(self._write())

    async def settled(self) -> None:
        """Wait until all that was noted so far is in the diary."""
        while self._writing is not None:
            await asyncio.shield(self._writing)

    async def find(self, given: str, at: datetime) -> ShownAnswer | None:
        """The answer with an id; None when there is none any more.

        Raises:
            DiaryError: the diary cannot be read.
        """
        return self._answers.get(given) or await self._diary.shown.find(given, at)

    async def by_message(self, message: int, at: datetime) -> ShownAnswer | None:
        """The answer that a message shows.

        Raises:
            DiaryError: the diary cannot be read.
        """
        for answer in islice(reversed(self._answers.values()), MOST_TOGETHER):
            if answer.message == message:
                return answer
        return await self._diary.shown.by_message(message, at)

    def about(self, channel: int, person: int, at: datetime) -> tuple[str, ...]:
        """Whom the last answer to a person in a channel was about; nobody when that is too long ago."""
        about, when = self._conversations.get((channel, person), ((), at))
        return about if at - when < SILENCE else ()

    def forget(self, person: int) -> None:
        """Drop what is remembered of one person; the diary is told by whoever asks for it."""
        for given in [given for given, answer in self._answers.items() if answer.asker == person]:
            del self._answers[given]
            self._waiting.pop(given, None)
        for key in [key for key in self._conversations if key[1] == person]:
            del self._conversations[key]

    async def _write(self) -> None:
        try:
            while self._waiting:
                await asyncio.sleep(TOGETHER)
                jots = [self._waiting.popitem(last=False)[1] for _ in range(min(MOST_TOGETHER, len(self._waiting)))]
                try:
                    gaps = await self._diary.jot(jots)
                except DiaryError as error:
                    # People are answered all the same; what could not be kept is said in the log.
                    LOG.error("%d answers could not be kept: %s", len(jots), error)  # noqa: TRY400  its text says all
                    continue
                self._number(jots, gaps)
        finally:
            self._writing = None

    def _number(self, jots: list[Jot], gaps: tuple[int | None, ...]) -> None:
        """Remember the numbers of the gaps with their answers."""
        for jot, gap in zip(jots, gaps, strict=True):
            given = jot.answer.id
            if jot.asked and given in self._answers:
                self._answers[given] = replace(self._answers[given], gap=gap)


def _put(kept: OrderedDict[K, V], key: K, value: V) -> None:
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > MOST_REMEMBERED:
        kept.popitem(last=False)
