"""A digest before its hour: a subscription goes in; what would be posted now and why, or what came of it, comes out."""

from __future__ import annotations

import discord

from bot.curating.reasons import reason
from bot.delivery import Made, ZoneError, shown
from bot.desk import Desk
from bot.diary import Subscription
from bot.render.cards import Card, card
from bot.render.digests.delivered import sent_card
from bot.render.digests.previews import why_card
from bot.render.plain import plain
from bot.replies import reply
from bot.speech import Speech, message
from knowledge import KnowledgeError

UNMADE = message("It cannot be made: {why}")


async def preview(desk: Desk, interaction: discord.Interaction, one: Subscription, words: Speech) -> None:
    """Show the messages as they would be posted, and then why each entry is in or out.

    Raises:
        DiaryError: the diary cannot be read.
        discord.DiscordException: Discord refuses.
    """
    made = await _made(desk, one, words)
    if isinstance(made, str):
        await reply(interaction, card("warning", words(UNMADE, why=made)), private=True)
        return
    for part in shown(one, made.digest.day, made):
        await reply(interaction, part, private=True)
    await reply(interaction, why_card(one.id, made.digest, 0, words, posted=bool(made.cards)), private=True)


async def why(desk: Desk, one: Subscription, at: int, words: Speech) -> Card:
    """A page of why each entry would be in or out now.

    Raises:
        DiaryError: the diary cannot be read.
    """
    made = await _made(desk, one, words)
    if isinstance(made, str):
        return card("warning", words(UNMADE, why=made))
    return why_card(one.id, made.digest, at, words, posted=bool(made.cards))


async def send_now(desk: Desk, one: Subscription, words: Speech) -> Card:
    """Send today's digest at once, unless it is there, rests, or has nothing to say: then its hour may still bring one.

    Raises:
        DiaryError: the diary cannot be used.
    """
    if one.state == "paused":
        return card("warning", words("This digest is paused. Resume it first."))
    made = await _made(desk, one, words)
    if isinstance(made, str):
        return card("warning", words(UNMADE, why=made))
    before = await desk.diary.deliveries.of(one.id, made.digest.day, desk.now())
    waiting = any(part.state == "intended" for part in before)
    if any(part.state in ("posted", "unknown") for part in before) and not waiting:
        return sent_card(before, words, words("The digest of today has been dealt with already."))
    if not made.cards and not waiting:
        return card("plain", words("Nothing relevant just now, so nothing was sent."))
    parts = await desk.delivery.deliver_now(one)
    return sent_card(parts, words) if parts else card("plain", words("It is just being sent."))


async def _made(desk: Desk, one: Subscription, words: Speech) -> Made | str:
    """What would be posted now; else why nothing can be."""
    try:
        return await desk.delivery.preview(one)
    except ZoneError:
        return words("the time zone {zone} is not known on the machine that I run on.", zone=plain(one.plan.zone))
    except KnowledgeError as error:
        return reason(error, words)
