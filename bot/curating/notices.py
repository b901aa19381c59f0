"""Word for those who wait: what is served goes in; who asked in vain before is told, and staff of what was damaged."""

from __future__ import annotations

import logging
from collections import defaultdict
from dataclasses import replace

import discord

from bot.answering.asking import told
from bot.desk import Desk
from bot.diary import DiaryError, Gap, Wait
from bot.people import Visit, spoken_in
from bot.render.cards import Text
from bot.render.curating.standing import damage_card
from bot.replies import LOST, send_to, write_to
from bot.speech import language_of, speech
from knowledge import Answered

LOG = logging.getLogger(__name__)


async def tell_waiting(desk: Desk, client: discord.Client) -> int:
    """Tell everybody whose question is answered by now, and close those gaps; how many were told.

    A try is counted before it is made, so that no kill repeats it for ever. Who takes no messages is tried again with
    the next calls, up to the diary's most. What goes wrong with one person keeps nobody else from being told.
    """
    async with desk.telling:
        try:
            return await _tell(desk, client)
        except DiaryError as error:
            LOG.error("who waits for an answer cannot be told: %s", error)  # noqa: TRY400  its text says all
        except Exception:  # the hourly round, the watch and a curator's reload go on whatever is wrong here
            LOG.exception("those who wait for an answer were not told")
        return 0


async def tell_of_damage(desk: Desk, client: discord.Client) -> None:
    """Tell the staff of each server what was found damaged at this start, if anything was."""
    store, diary = desk.running.store_aside, desk.diary.mended.aside if desk.diary.mended else None
    if not (store or diary):
        return
    # Until then nobody knows which language a server speaks.
    await client.wait_until_ready()
    for guild, channel in desk.servers.staff_channels().items():
        known = client.get_guild(guild)
        words = speech(spoken_in(desk.servers, guild, known.preferred_locale if known else None))
        try:
            await send_to(client, channel, damage_card(store, diary, words))
        except LOST as refused:
            LOG.warning("the staff of server %d could not be told what was damaged: %s", guild, refused)


async def _tell(desk: Desk, client: discord.Client) -> int:
    gaps = {gap.id: gap for gap in await desk.diary.gaps.open()}
    waited_for = await desk.diary.waits.questions()
    # Those that somebody waits for may be closed, or be asked less often than what is given out at once.
    for number in waited_for:
        if number not in gaps and (gap := await desk.diary.gaps.gap(number)):
            gaps[number] = gap
    asking: dict[str, list[Gap]] = defaultdict(list)
    for gap in gaps.values():
        asking[gap.text].append(gap)
    answered = [gap for text, _ in await desk.engine.answered_now(asking) for gap in asking[text]]
    number_told = 0
    for gap in answered:
        for wait in await desk.diary.waits.waiting((gap.id,)) if gap.id in waited_for else ():
            number_told += await _tell_one(desk, client, gap, wait)
    # Who could not be reached yet keeps a question open: it is looked at again.
    done = [gap.id for gap in answered]
    left = {wait.question for wait in await desk.diary.waits.waiting(done)} if done else set()
    await desk.diary.gaps.close([number for number in done if number not in left], desk.now())
    return number_told


async def _tell_one(desk: Desk, client: discord.Client, gap: Gap, wait: Wait) -> bool:
    if not await desk.diary.waits.attempt(wait.id, desk.now()):
        return False
    language = language_of(wait.language)
    words = speech(language)
    try:
        channel = await client.create_dm(discord.Object(wait.person))
        # Asked now: something else may be served than when it was found answered.
        answer = desk.engine.ask(gap.text)
        if not isinstance(answer, Answered):
            return False
        visit = Visit(wait.person, channel.id, None, language, language, private=False)
        telling = told(desk, visit, gap.text, answer, private=False)
        head = Text(words("You wanted to be told when I know this:"))
        card = replace(telling.card, parts=(head, *telling.card.parts))
        # The same name for the same try, in case it arrived and the word of that did not.
        message = await write_to(client, wait.person, card, once=f"wait-{wait.id}-{int(wait.since.timestamp())}"[:25])
    except LOST as refused:
        LOG.info("a person who waits for an answer could not be told: %s", refused)
        await desk.diary.waits.failed(wait.id, desk.now())
        return False
    await desk.diary.waits.told(wait.id, desk.now())
    telling.note(desk, message)
    return True
