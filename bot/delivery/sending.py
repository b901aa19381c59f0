"""One part on its way: what the diary keeps of it goes in, it is posted once, and what became of it is kept."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import assert_never

from bot.delivery.due import CATCH_UP
from bot.delivery.keeping import card_of
from bot.delivery.poster import Absent, Doubtful, Look, Outcome, Place, Posted, Poster, Refused, Unreadable
from bot.delivery.turns import Sleep, Turns
from bot.diary import Delivery, Diary

LOG = logging.getLogger(__name__)
# What discord.py does not try again, we do, after so many seconds; all of it within the minutes that a nonce counts.
PAUSES = (1.0, 4.0)
# After that it is looked for again later, and sent again if it is not there.
LATER = timedelta(minutes=5)
# A refused part is tried again after so long; the last refusal of a date ends it. After so many dates it rests.
AFTER_REFUSAL = (timedelta(hours=1), timedelta(hours=3))
MOST_REFUSALS = len(AFTER_REFUSAL) + 1
MOST_REFUSED_DATES = 3


class Sending:
    """Sends parts. `steps` is told of each step before it is taken: look, post, replied, marked."""

    def __init__(
        self, diary: Diary, poster: Poster, now: Callable[[], datetime], sleep: Sleep, steps: Callable[[str], None]
    ) -> None:
        self._diary, self._poster, self._now, self._sleep, self._step = diary, poster, now, sleep, steps
        self._turns = Turns()

    async def send(self, part: Delivery, *, look: bool, doubt: bool, asked: bool) -> bool:
        """Bring a part to an end, or to a later try; whether it is posted.

        `look`: look for it in the history first. `doubt`: it may be there, so that without a history it is not sent.
        `asked`: that it is sent is kept already.
        """
        if look:
            found = await self._look(part)
            if isinstance(found, Posted):
                return await self._mark(part, found)
            if isinstance(found, Refused):
                return await self._refused(part, found)
            if doubt and isinstance(found, Unreadable):
                await self._diary.deliveries.unknown(part.key, found.reason, self._now())
                return False
            if doubt and isinstance(found, Doubtful):
                return await self._doubtful(part, found)
        if self._late(part):
            # It is not there for certain: its hour has passed before it could be sent.
            return await self._fail(part, part.reason or "too late")
        return await self._post(part, asked=asked)

    async def look_only(self, part: Delivery) -> None:
        """Find out about a part whose subscription has ended or rests: nothing is sent any more."""
        found = await self._look(part) if part.asked else Absent()
        if isinstance(found, Posted):
            await self._mark(part, found)
        elif isinstance(found, Unreadable):
            await self._diary.deliveries.unknown(part.key, found.reason, self._now())
        elif isinstance(found, Doubtful):
            await self._doubtful(part, found)
        else:
            await self._diary.deliveries.failed(part.key, "paused or removed", self._now())

    async def _post(self, part: Delivery, *, asked: bool) -> bool:
        last = Doubtful("")
        for pause in (*PAUSES, None):
            if not asked and not await self._diary.deliveries.ask(part.key, self._now()):
                return False
            asked = False
            outcome = await self._posted(part)
            if isinstance(outcome, Posted):
                return await self._mark(part, outcome)
            if isinstance(outcome, Refused):
                return await self._refused(part, outcome)
            last = outcome
            if pause is not None:
                await self._sleep(pause)
            found = await self._look(part)
            if isinstance(found, Posted):
                return await self._mark(part, found)
            # Not found or not readable: the nonce, which is minutes old at most, keeps a second one away.
        return await self._doubtful(part, last)

    async def _posted(self, part: Delivery) -> Outcome:
        if part.content is None:
            return Refused("wrong", "there is nothing to be sent")
        await self._turns.next()
        self._step("post")
        try:
            outcome = await self._poster.post(place_of(part), card_of(part.content), part.nonce)
        except Exception as error:  # whatever it is, the request may have been made
            LOG.exception("posting failed")
            outcome = Doubtful(repr(error)[:300])
        self._step("replied")
        return outcome

    async def _look(self, part: Delivery) -> Look:
        await self._turns.next()
        self._step("look")
        try:
            return await self._poster.look(place_of(part), part.reference, part.intended)
        except Exception as error:  # a history that cannot be understood tells nothing
            LOG.exception("looking failed")
            return Doubtful(repr(error)[:300])

    async def _mark(self, part: Delivery, posted: Posted) -> bool:
        await self._diary.deliveries.posted(part.key, posted.message, self._now())
        self._step("marked")
        return True

    async def _doubtful(self, part: Delivery, why: Doubtful) -> bool:
        if self._late(part):
            await self._diary.deliveries.unknown(part.key, why.reason, self._now())
        else:
            await self._diary.deliveries.doubtful(part.key, why.reason, self._now() + LATER)
        return False

    async def _refused(self, part: Delivery, why: Refused) -> bool:
        now, deliveries = self._now(), self._diary.deliveries
        match why.kind:
            case "limited":
                await deliveries.refused(part.key, why.reason, now + LATER, invalid=False)
            case "wrong":
                LOG.error("what was to be sent is refused: %s", why.reason)
                return await self._fail(part, why.reason)
            case "closed":
                await deliveries.failed(part.key, why.reason, now, pause_after=1)
            case "forbidden" | "gone":
                after = AFTER_REFUSAL[part.refusals] if part.refusals < len(AFTER_REFUSAL) else None
                if after is None:
                    await deliveries.failed(part.key, why.reason, now, pause_after=MOST_REFUSED_DATES)
                else:
                    await deliveries.refused(part.key, why.reason, now + after, invalid=True)
            case _ as never:
                assert_never(never)
        return False

    async def _fail(self, part: Delivery, reason: str) -> bool:
        after = MOST_REFUSED_DATES if part.refusals else None
        await self._diary.deliveries.failed(part.key, reason, self._now(), pause_after=after)
        return False

    def _late(self, part: Delivery) -> bool:
        return self._now() > part.due + CATCH_UP


def place_of(part: Delivery) -> Place:
    """Where a part is sent."""
    return Place(channel=part.channel, person=part.person)
