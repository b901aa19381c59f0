"""What a run brings: a subscription and a date go in, the digest comes out with the cards that say it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from bot.delivery.due import span_of
from bot.delivery.keeping import kept
from bot.delivery.naming import nonce_of, reference_of
from bot.diary import Diary, NewDelivery, NewPart, Subscription
from bot.render.cards import Card
from bot.render.digests.digest import Controls, digest_cards, signed
from bot.speech import language_of
from knowledge import NOT_AGAIN, Digest, DigestRequest, Engine

NOTHING = "nothing relevant"
# Facts worth knowing in a daily digest, and in one for more days.
_DAILY, _LONGER = 3, 5
# Digests are chosen in a thread, one at a time: whoever asks a question meanwhile is answered as fast as ever.
_AT_ONCE = 1
# What stands under the last card of somebody's digest.
MakeControls = Callable[[Subscription, Digest], Controls]


def no_controls(_subscription: Subscription, _digest: Digest) -> Controls:
    """Nothing to press."""
    return ()


@dataclass(frozen=True, slots=True)
class Made:
    """A digest and its cards; without cards nothing is to be sent."""

    digest: Digest
    cards: tuple[Card, ...]


class Making:
    """Makes digests of what is known now, of what each place had, and of who reads it."""

    def __init__(self, engine: Callable[[], Engine], diary: Diary, controls: MakeControls = no_controls) -> None:
        self._engine, self._diary, self._controls = engine, diary, controls
        self._turn = asyncio.Semaphore(_AT_ONCE)

    async def make(self, to: Subscription, day: date, now: datetime) -> Made:
        """What would be sent to somebody on a date.

        Raises:
            KnowledgeError: the store cannot be read.
            DiaryError: the diary cannot be.
        """
        plan = to.plan
        span = span_of(plan, day)
        had = await self._diary.deliveries.had(to.place, now - NOT_AGAIN, to.id)
        most = _DAILY if span == 1 else _LONGER
        request = DigestRequest(day, plan.interests, to.mark, had, plan.changed, plan.worth, span, most)
        async with self._turn:
            digest = await self._engine().digest(request)
        if digest.empty and not plan.note:
            return Made(digest, ())
        return Made(digest, digest_cards(digest, language_of(plan.language), self._controls(to, digest)))


def shown(to: Subscription, day: date, made: Made) -> tuple[Card, ...]:
    """The cards as they are sent, each with the line that it is known again by."""
    language = language_of(to.plan.language)
    return tuple(
        signed(one, reference_of(to.id, to.created, day, number), number, len(made.cards), language)
        for number, one in enumerate(made.cards, 1)
    )


def delivery_of(to: Subscription, day: date, made: Made) -> NewDelivery:
    """What was made as the diary keeps it, each part with the names it is known again by."""
    parts = []
    for number, one in enumerate(shown(to, day, made), 1):
        nonce = nonce_of("digest", to.id, to.created, day, number)
        parts.append(NewPart(kept(one), nonce, reference_of(to.id, to.created, day, number)))
    skipped = "" if parts else NOTHING
    return NewDelivery(tuple(parts), made.digest.shown, made.digest.mark, skipped)
