"""Following a hub from a card or a weekly message: a press goes in; it is kept, and what comes of it is said."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import discord

from bot.controls.acts import Act, Pressed
from bot.desk import Desk
from bot.digests.subscribing import due_of, served_mark
from bot.people import own_speech
from bot.render.digests.controls import EVERY_HUB
from bot.render.digests.follows import already_card, following_card, unfollowed_card, which_card
from bot.render.keys import AND, meant_by
from bot.replies import EXPIRED, reply, say


async def _follow(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Follow a hub; who does already may stop, and who is written to no more is again."""
    words, snapshot, person = own_speech(interaction), desk.engine.snapshot, interaction.user.id
    keys = pressed.chosen or pressed.press.key.split(AND)
    meant = [hub for hub in (meant_by(key, snapshot.hubs) for key in keys) if hub]
    if len(meant) != 1:
        if meant:
            await reply(interaction, which_card(tuple(snapshot.hubs[hub] for hub in meant), words), private=True)
        else:
            await say(interaction, words(EXPIRED))
        return
    hub = snapshot.hubs[meant[0]]
    own = await desk.diary.subscriptions.of_person(person)
    if own and own.state == "active" and hub.id in own.plan.interests.hubs:
        await reply(interaction, already_card(hub, snapshot, words), private=True)
        return
    now, mark = desk.now(), served_mark(desk)
    followed = await desk.diary.follows.follow(person, hub.id, now, words.language, mark)
    await reply(interaction, following_card(hub, await due_of(desk, followed), snapshot, words), private=True)


async def _unfollow(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Follow a hub no more, or none at all: what whoever presses follows, whosever message it is."""
    words, snapshot, person = own_speech(interaction), desk.engine.snapshot, interaction.user.id
    followed = await desk.diary.follows.of(person)
    key = pressed.chosen[0] if pressed.chosen else pressed.press.key
    hub = None if key == EVERY_HUB else meant_by(key, followed)
    # One that is followed no more may still have its button in an old message.
    shown = hub or (meant_by(key, snapshot.hubs) if key != EVERY_HUB else None)
    if key != EVERY_HUB and shown is None:
        await say(interaction, words(EXPIRED))
        return
    if key == EVERY_HUB or hub:
        await desk.diary.follows.unfollow(person, hub)
    left = await desk.diary.follows.of(person)
    await reply(interaction, unfollowed_card(shown, left, snapshot, words), private=True)


FOLLOW_ACTS: Mapping[str, Act] = MappingProxyType({"follow": _follow, "unfollow": _unfollow})
