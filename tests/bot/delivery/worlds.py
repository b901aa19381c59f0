"""A world for deliveries: a clock that a test moves, a Discord of lists, an engine, a diary, and people's plans."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from itertools import count

from bot.delivery import Absent, Delivery, Look, MakeControls, Outcome, Place, Posted, Unreadable
from bot.delivery.making import no_controls
from bot.delivery.turns import Turns
from bot.diary import Diary, Plan, Subscription
from bot.render.cards import Card
from knowledge import Engine

GUILD, CHANNEL, AUTHOR, STAFF = 5, 7, 9, 13
# A Thursday, an hour before the digest.
START = datetime(2026, 11, 26, 8, tzinfo=UTC)
PLAN = Plan(time(9), "UTC", note=True)


class Clock:
    """The time, as a test says."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def set(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """Let it be an hour of the first day, or of one so many days later."""
        self.now = START.replace(hour=hour, minute=minute) + timedelta(days=days)

    def move(self, **by: float) -> None:
        """Let time pass, or go back."""
        self.now += timedelta(**by)


async def _nothing() -> None:
    pass


@dataclass
class Lists:
    """A Discord that keeps messages in lists, forgets no nonce, and answers as a test says.

    `answers` come one after another: an outcome instead of a post, "accepted" for one that is done and not said, or an
    exception; when there is none left, all is well. `readable` is whether histories are.
    """

    answers: Iterator[object] = field(default_factory=lambda: iter(()))
    readable: bool = True
    nonces: dict[tuple[Place, str], int] = field(default_factory=dict)
    messages: dict[int, tuple[Place, str]] = field(default_factory=dict)
    posts: list[tuple[Place, str]] = field(default_factory=list)
    looks: int = 0
    # No number comes again, whatever is forgotten or deleted.
    numbers: Iterator[int] = field(default_factory=lambda: count(1_000))
    before: Callable[[], Awaitable[object]] = field(default=_nothing)

    async def post(self, place: Place, card: Card, nonce: str) -> Outcome:
        self.posts.append((place, nonce))
        await self.before()
        answer = next(self.answers, None)
        if isinstance(answer, BaseException):
            raise answer
        if answer is None or answer == "accepted":
            message = self.nonces.setdefault((place, nonce), next(self.numbers))
            self.messages.setdefault(message, (place, card.text))
            if answer is None:
                return Posted(message)
            raise TimeoutError
        return answer  # type: ignore[return-value]

    async def look(self, place: Place, reference: str, since: datetime) -> Look:
        self.looks += 1
        if not self.readable:
            return Unreadable("no history")
        found = [number for number, (where, text) in self.messages.items() if where == place and reference in text]
        return Posted(found[0]) if found else Absent()

    def texts(self, channel: int = CHANNEL) -> list[str]:
        """What a channel shows."""
        return [text for place, text in self.messages.values() if place == Place(channel=channel)]

    def forget(self) -> None:
        """The minutes are over in which nonces count."""
        self.nonces.clear()


@dataclass
class World:
    """All of it; `delivery` is the process that runs, and `restarted` another one over the same diary."""

    engine: Engine
    diary: Diary
    clock: Clock
    discord: Lists
    delivery: Delivery
    controls: MakeControls = no_controls

    @classmethod
    def over(cls, engine: Engine, diary: Diary) -> World:
        clock, discord = Clock(), Lists()
        world = cls(engine, diary, clock, discord, Delivery(lambda: engine, diary, discord, clock))
        world.restarted()
        return world

    def restarted(self, *, careful: bool = False) -> None:
        """The process is another one: what it had in mind is gone."""

        async def sleep(seconds: float) -> None:
            self.clock.move(seconds=seconds)

        for one in tuple(self.diary.deliveries._taken):
            self.diary.deliveries.release(*one)
        self.delivery = Delivery(
            lambda: self.engine,
            self.diary,
            self.discord,
            self.clock,
            sleep=sleep,
            careful=careful,
            controls=lambda to, digest: self.controls(to, digest),
        )
        # Nothing here is limited, so that nobody waits for a turn, and runs begin as close to each other as can be.
        self.delivery._spread = lambda _many: Turns(1e9)
        self.delivery._sending._turns = Turns(1e9)

    async def subscribed(self, plan: Plan = PLAN, channel: int = CHANNEL) -> Subscription:
        return await self.diary.subscriptions.add(GUILD, channel, plan, AUTHOR, self.clock())

    async def log(self) -> list[tuple[str, str]]:
        """Date and state of all deliveries, the first first."""
        rows = await self.diary.deliveries.log(most=10_000)
        return sorted((one.key.date.isoformat(), one.state) for one in rows)
