"""The tick: who is due is found, every run is its own unit, and nothing that goes wrong in one ends it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from weakref import WeakValueDictionary

from bot.delivery.due import CATCH_UP, ZoneError, run_now, run_of
from bot.delivery.making import Made, MakeControls, Making, delivery_of, no_controls
from bot.delivery.poster import Poster
from bot.delivery.sending import Sending
from bot.delivery.telling import Telling
from bot.delivery.turns import Sleep, Turns, spread
from bot.diary import Delivery as Part
from bot.diary import Diary, NewDelivery, Run, Subscription
from knowledge import Engine

LOG = logging.getLogger(__name__)
PERIOD = 20.0
MISSED = "missed: the bot was not running"
# Beats that hang do not pile up.
_MOST_BEATS = 3
# Between so many subscriptions, of some 10 µs each, others get their turn.
_IN_A_ROW = 100


@dataclass(frozen=True, slots=True)
class Beat:
    """A beat that has ended: when it began, how many runs it worked on, how many failed, and the last error."""

    at: datetime
    runs: int = 0
    failed: int = 0
    error: str = ""


class Delivery:
    """Delivers digests. One object a process; more of them over one diary do not disturb each other.

    `careful`: the diary was restored from a backup, so that what is not in it may have been posted all the same.
    `last` is the last beat that ended, `began` when the latest began.
    """

    def __init__(
        self,
        engine: Callable[[], Engine],
        diary: Diary,
        poster: Poster,
        now: Callable[[], datetime],
        *,
        sleep: Sleep = asyncio.sleep,
        controls: MakeControls = no_controls,
        careful: bool = False,
        steps: Callable[[str], None] = lambda _step: None,
    ) -> None:
        self._diary, self._now, self._sleep, self._careful, self._step = diary, now, sleep, careful, steps
        self._making = Making(engine, diary, controls)
        self._sending = Sending(diary, poster, now, sleep, steps)
        self._telling = Telling(diary, poster, now)
        # Runs that are due together begin one after another.
        self._spread: Callable[[int], Turns] = spread
        # What one digest tells a channel another one of the same channel does not: they are made one after another.
        self._places: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._zoneless: set[int] = set()
        self._started = now()
        self._beats: set[asyncio.Task[Beat]] = set()
        self.began: datetime | None = None
        self.last: Beat | None = None

    async def run(self) -> None:
        """Beat until it is cancelled; `close` ends what is on its way then."""
        while True:
            if len(self._beats) < _MOST_BEATS:
                beat = asyncio.create_task(self.beat())
                self._beats.add(beat)
                beat.add_done_callback(self._beats.discard)
            await self._sleep(PERIOD)

    async def beat(self) -> Beat:
        """Do all that is due now, and say how that went; never raises."""
        at = self.began = self._now()
        beat = Beat(at)
        try:
            units = await self._units(at)
            turns = self._spread(len(units))
            done = await asyncio.gather(*[self._guarded(unit, turns) for unit in units])
            failed = [error for error in done if error]
            beat = Beat(at, len(done), len(failed), failed[-1] if failed else "")
            await self._telling.tell()
        except Exception as error:
            # Whatever it is, the next beat comes.
            LOG.exception("a beat failed")
            beat = replace(beat, failed=beat.failed + 1, error=repr(error)[:300])
        self.last = beat
        return beat

    async def preview(self, subscription: Subscription) -> Made:
        """What would be posted now, with the reasons in its digest; nothing is kept.

        Raises:
            KnowledgeError: the store cannot be read.
            ZoneError: the zone is not known.
        """
        now = self._now()
        return await self._making.make(subscription, run_now(subscription.plan, now).date, now)

    async def deliver_now(self, subscription: Subscription) -> tuple[Part, ...]:
        """Send today's digest at once, unless it is there already or may be; what became of it.

        What was to be tried again later is tried now, and what was skipped or refused is begun anew.

        Raises:
            KnowledgeError: the store cannot be read.
            DiaryError: the diary cannot be.
            ZoneError: the zone is not known.
        """
        run = run_now(subscription.plan, self._now())
        await self._unit(_Unit(subscription.id, run.date, subscription, run, by_hand=True), Turns())
        return await self._diary.deliveries.of(subscription.id, run.date)

    async def close(self, seconds: float) -> None:
        """Give what is on its way so long to arrive; what has not is found by the next process."""
        if self._beats:
            await asyncio.wait(self._beats, timeout=seconds)
        left = tuple(self._beats)
        for beat in left:
            beat.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _units(self, now: datetime) -> list[_Unit]:
        """All runs that something is to be done about."""
        active = {one.id: one for one in await self._diary.subscriptions.active()}
        pending = await self._diary.deliveries.pending()
        units = []
        for key, group in groupby(pending, lambda part: (part.key.subscription, part.key.date)):
            if not all(part.retry and part.retry > now for part in list(group)[:1]):
                units.append(_Unit(*key, active.get(key[0])))
        runs = []
        for number, one in enumerate(active.values(), 1):
            if run := self._run(one, now):
                runs.append((one, run))
            if number % _IN_A_ROW == 0:
                await asyncio.sleep(0)
        since = min((run.date for _, run in runs), default=date.max)
        dates = await self._diary.deliveries.dates([one.id for one, _ in runs], since, now) if runs else frozenset()
        units += [_Unit(one.id, run.date, one, run) for one, run in runs if (one.id, run.date) not in dates]
        return units

    def _run(self, one: Subscription, now: datetime) -> Run | None:
        try:
            return run_of(one.plan, one.effective, now)
        except ZoneError as error:
            if one.id not in self._zoneless:
                LOG.warning("the digest %d has no hour: %s", one.id, error)
            self._zoneless.add(one.id)
            return None

    async def _guarded(self, unit: _Unit, turns: Turns) -> str:
        """Work on one run; its error, which is nobody else's."""
        try:
            await self._unit(unit, turns)
        except Exception as error:
            # The next beat tries again.
            LOG.exception("the digest %d of %s failed", unit.subscription, unit.day)
            return repr(error)[:300]
        return ""

    async def _unit(self, unit: _Unit, turns: Turns) -> None:
        deliveries = self._diary.deliveries
        if not deliveries.take(unit.subscription, unit.day):
            return
        try:
            await turns.next()
            again = unit.by_hand and await deliveries.begin_anew(unit.subscription, unit.day)
            parts = await deliveries.of(unit.subscription, unit.day, self._now())
            fresh = not parts
            if fresh and unit.run and unit.to:
                parts = await self._intended(unit.to, unit.run)
            if unit.to is None:
                await self._ended(parts)
            else:
                await self._sent(parts, fresh=fresh and not again, waits=not unit.by_hand)
        finally:
            deliveries.release(unit.subscription, unit.day)

    async def _intended(self, to: Subscription, run: Run) -> tuple[Part, ...]:
        """Keep what a run is to bring; nothing when somebody else did, or it is too late or empty."""
        now = self._now()
        self._step("found")
        if now - run.due > CATCH_UP:
            await self._diary.deliveries.intend(to, run, NewDelivery(skipped=MISSED), now)
            return ()
        async with self._places.setdefault(to.place, asyncio.Lock()):
            made = await self._making.make(to, run.date, now)
            parts = await self._diary.deliveries.intend(to, run, delivery_of(to, run.date, made), now)
        self._step("intended")
        return parts or ()

    async def _sent(self, parts: tuple[Part, ...], *, fresh: bool, waits: bool) -> None:
        """Send what is to be sent, in order; what comes behind one that is not there waits."""
        for part in parts:
            if part.state == "posted":
                continue
            if part.state != "intended" or (waits and part.retry and part.retry > self._now()):
                return
            # Of a run that was due before we started, another process may have sent what our diary does not know of.
            doubt = self._careful or (part.asked is not None and not fresh)
            look = doubt or part.due < self._started
            if not await self._sending.send(part, look=look, doubt=doubt, asked=fresh and part.asked is not None):
                return

    async def _ended(self, parts: tuple[Part, ...]) -> None:
        for part in parts:
            if part.state == "intended":
                await self._sending.look_only(part)


@dataclass(frozen=True, slots=True)
class _Unit:
    """A run to work on: of a subscription that is active, or of one that has ended; `run`: it may have to be begun.

    `by_hand`: somebody wants it now.
    """

    subscription: int
    day: date
    to: Subscription | None
    run: Run | None = None
    by_hand: bool = False
