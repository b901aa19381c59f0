"""Posts through discord.py, and this is all that delivery has of it: cards go out, outcomes come back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import aiohttp
import discord
from discord.http import Route

from bot.delivery.poster import Absent, Doubtful, Look, Outcome, Place, Posted, Refused, Unreadable
from bot.render.cards import Card
from bot.render.layout import view_of

# How long a request may take, in seconds. discord.py tries again by itself within it.
PATIENCE = 20.0
# Discord's clock and ours may differ: so much longer back is looked.
_APART = timedelta(days=2)
_PAGE, _MOST = 100, 500
_UNKNOWN_CHANNEL, _UNKNOWN_GUILD, _UNKNOWN_USER, _UNKNOWN_MESSAGE = 10003, 10004, 10013, 10008
_NO_ACCESS, _CLOSED = 50001, 50007
# A thread that is archived or locked, or that cannot be opened since too many are: whoever looks after it can help.
_SHUT = frozenset({50083, 160005, 160006, 160007})
_GONE = frozenset({_UNKNOWN_CHANNEL, _UNKNOWN_GUILD, _UNKNOWN_USER})
_NO_ANSWER = (TimeoutError, aiohttp.ClientError, discord.DiscordServerError, OSError)


class DiscordPoster:
    """A Poster over a client that is logged in; it need not be connected."""

    def __init__(self, client: discord.Client, patience: float = PATIENCE) -> None:
        self._client, self._patience = client, patience
        self._private: dict[int, int] = {}

    async def post(self, place: Place, card: Card, nonce: str) -> Outcome:
        """Send a card with a nonce that is enforced, and with nobody mentioned."""
        view = view_of(card)
        # discord.py keeps a view that is not stopped for ever; who presses its buttons is found by their ids.
        view.stop()
        try:
            async with asyncio.timeout(self._patience):
                channel = self._client.get_partial_messageable(await self._channel(place))
                sent = await channel.send(view=view, nonce=nonce, allowed_mentions=discord.AllowedMentions.none())
        except _NO_ANSWER as error:
            return Doubtful(_said(error))
        except (discord.RateLimited, discord.HTTPException) as error:
            refused = _refused(error)
            private = place.channel is None and refused.kind == "forbidden"
            return Refused("closed", refused.reason) if private else refused
        return Posted(sent.id)

    async def look(self, place: Place, reference: str, since: datetime) -> Look:
        """Read the newest messages, until they are older than a moment by days."""
        try:
            async with asyncio.timeout(self._patience):
                return await self._look(await self._channel(place), reference, since - _APART)
        except _NO_ANSWER as error:
            return Doubtful(_said(error))
        except (discord.RateLimited, discord.HTTPException) as error:
            refused = _refused(error)
            # Without the right to read a history its messages are refused, and the channel is not.
            may = isinstance(error, discord.Forbidden) and error.code != _NO_ACCESS
            return Unreadable(refused.reason) if may or refused.kind == "wrong" else refused

    async def _look(self, channel: int, reference: str, since: datetime) -> Look:
        seen = 0
        async for message in self._history(channel):
            seen += 1
            if message.author.id == self._own and reference in _text_of(message):
                return Posted(message.id)
            if message.created_at < since:
                return Absent()
            if seen >= _MOST:
                return Unreadable(f"the message is not among the last {_MOST}")
        return Absent() if seen else await self._empty(channel)

    async def _empty(self, channel: int) -> Look:
        """Whether a channel without messages has none: to who may not read them Discord shows an empty list."""
        try:
            await self._client.http.get_message(channel, channel)
        except discord.NotFound as error:
            if error.code != _UNKNOWN_MESSAGE:
                raise
        return Absent()

    def _history(self, channel: int) -> AsyncIterator[discord.Message]:
        return self._client.get_partial_messageable(channel).history(limit=_MOST + _PAGE)

    @property
    def _own(self) -> int:
        if self._client.application_id is None or self._client.user is None:
            raise RuntimeError("the client is not logged in")
        return self._client.user.id

    async def _channel(self, place: Place) -> int:
        if place.channel is not None:
            return place.channel
        person = place.person
        if person is None:
            # Its owner may have changed since, so it is asked for each time; such messages are few.
            found = await self._client.http.request(Route("GET", "/guilds/{guild_id}", guild_id=place.owner_of or 0))
            person = int(found["owner_id"])
        if person not in self._private:
            opened = await self._client.http.start_private_message(person)
            self._private[person] = int(opened["id"])
        return self._private[person]


def _refused(error: discord.RateLimited | discord.HTTPException) -> Refused:
    if isinstance(error, discord.RateLimited):
        return Refused("limited", f"rate limited for {error.retry_after:.0f} s")
    reason = f"{error.status} {error.code}: {error.text or 'no reason given'}"[:300]
    if error.status == 429:
        return Refused("limited", reason)
    if error.code == _CLOSED:
        return Refused("closed", reason)
    if error.status == 404 or error.code in _GONE:
        return Refused("gone", reason)
    return Refused("forbidden" if error.status in (401, 403) or error.code in _SHUT else "wrong", reason)


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:300]


def _text_of(message: discord.Message) -> str:
    """All that a message says, with what stands in its frames."""
    found = [message.content]
    waiting = list(message.components)
    while waiting:
        component = waiting.pop()
        found.append(str(getattr(component, "content", "")))
        waiting += getattr(component, "children", ())
    return "\n".join(found)
