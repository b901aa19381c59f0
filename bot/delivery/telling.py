"""Words to the staff: what nobody was told of yet goes in, each is said once, to the staff's channel or the owner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from bot.delivery.naming import nonce_of
from bot.delivery.poster import Doubtful, Place, Poster, Refused
from bot.diary import Diary
from bot.render.cards import Card
from bot.render.digests.digest import paused_card, unknown_card
from bot.speech import language_of
from knowledge import Language

# Where no answer comes, it is tried again with the next beats, so often.
_MOST_TRIES = 5


class Telling:
    """Tells the staff of a server that a digest may be missing, and that one rests."""

    def __init__(self, diary: Diary, poster: Poster, now: Callable[[], datetime]) -> None:
        self._diary, self._poster, self._now = diary, poster, now
        self._tries: Counter[str] = Counter()
        self._running = False

    async def tell(self) -> None:
        """Say what was not said yet; one at a time, however often it is called at once."""
        if self._running:
            return
        self._running = True
        try:
            await self._tell()
        finally:
            self._running = False

    async def _tell(self) -> None:
        now = self._now()
        for part in await self._diary.deliveries.untold():
            card = unknown_card(part.channel, part.reason or "", part.reference, await self._language(part.guild))
            nonce = nonce_of("unknown", part.key.subscription, part.intended, part.key.date, part.key.part)
            if await self._said(part.guild, card, nonce):
                await self._diary.deliveries.mark_told(part.key, now)
        for one in await self._diary.subscriptions.untold():
            card = paused_card(one.channel, one.reason or "", await self._language(one.guild))
            nonce = nonce_of("paused", one.id, one.created, one.effective.date(), one.revision)
            if await self._said(one.guild, card, nonce):
                await self._diary.subscriptions.mark_told(one.id, now)

    async def _said(self, guild: int | None, card: Card, nonce: str) -> bool:
        """Whether nothing more is to be done about it."""
        if guild is None:
            # Somebody's own digest: whom it concerns cannot be reached.
            return True
        staff = (await self._diary.guilds.settings(guild)).staff_channel
        outcome = await self._poster.post(Place(channel=staff) if staff else Place(owner_of=guild), card, nonce)
        if staff and isinstance(outcome, Refused):
            # The staff's channel is gone, or the bot may not write there.
            outcome = await self._poster.post(Place(owner_of=guild), card, nonce)
        self._tries[nonce] += 1
        return not isinstance(outcome, Doubtful) or self._tries[nonce] >= _MOST_TRIES

    async def _language(self, guild: int | None) -> Language:
        settings = await self._diary.guilds.settings(guild or 0)
        return language_of(settings.language)
