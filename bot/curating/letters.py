"""Letters on their way: what somebody sends goes to the inbox and the staff channel, what became of it goes back."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Literal

import discord

from bot.desk import Desk
from bot.diary import DiaryError, Letter, LetterState, NewLetter
from bot.people import own_speech, spoken_in
from bot.render.curating.letters import letter_card, outcome_card
from bot.replies import LOST, change, edit, send_to, write_to
from bot.speech import Speech, language_of, speech
from knowledge import Fact

LOG = logging.getLogger(__name__)
# More than this from one person wait in the inbox: curators come first to what they have.
MOST_OPEN = 20
MOST_SEEN = 1_000
# Whoever decided within this time is telling the sender just now.
AT_WORK = timedelta(minutes=1)
# A message's name for Discord holds no more.
MOST_NAME = 25
# Whether a sender heard; later: Discord failed, and it is tried again.
Heard = Literal["told", "refused", "later"]


async def too_many(desk: Desk, sender: int) -> bool:
    """Whether somebody has sent more than anybody reads.

    Raises:
        DiaryError: the diary cannot be read.
    """
    waiting = await desk.diary.inbox.letters(most=MOST_SEEN)
    return sum(letter.sender == sender for letter in waiting) >= MOST_OPEN


async def put(desk: Desk, interaction: discord.Interaction, new: NewLetter) -> bool:
    """Keep a letter, and show it in the staff channel of its server; whether the staff have it before them.

    Raises:
        DiaryError: it cannot be kept.
    """
    number = await desk.diary.inbox.put(new, desk.now())
    channel = desk.servers.settings(new.guild).staff_channel if new.guild else None
    letter = await desk.diary.inbox.letter(number)
    if channel is None or new.guild is None or letter is None:
        return False
    words = speech(spoken_in(desk.servers, new.guild, interaction.guild_locale))
    try:
        message = await send_to(interaction.client, channel, letter_card(letter, fact_of(desk, letter), words))
    except LOST as refused:
        LOG.warning("the staff of server %d could not be shown letter %d: %s", new.guild, number, refused)
        return False
    await desk.diary.inbox.posted(number, channel, message)
    return True


async def seen_letter(desk: Desk, interaction: discord.Interaction, number: str) -> Letter | None:
    """A letter that curators in this server see; None when it is gone, or another server's.

    Raises:
        DiaryError: the diary cannot be read.
    """
    letter = (
        await desk.diary.inbox.letter(int(number)) if number.isdecimal() and len(number) < len(str(2**63)) else None
    )
    return letter if letter and desk.running.reaches(interaction.guild_id, letter.guild) else None


async def seen_letters(
    desk: Desk, guild: int, states: tuple[LetterState, ...] = ("open", "accepted")
) -> tuple[Letter, ...]:
    """The letters that are not done yet and that curators in a server see, the oldest first.

    Raises:
        DiaryError: the diary cannot be read.
    """
    found = await desk.diary.inbox.letters(states=states, most=MOST_SEEN)
    return tuple(letter for letter in found if desk.running.reaches(guild, letter.guild))


def fact_of(desk: Desk, letter: Letter) -> Fact | None:
    """The fact that a letter is about, as it is now."""
    return desk.engine.snapshot.facts.get(letter.fact or "")


async def show_decided(desk: Desk, interaction: discord.Interaction, letter: Letter) -> None:
    """Let the card that was used show what was decided, and the staff channel's too when that is another one."""
    words = own_speech(interaction)
    used = interaction.message
    at_staff = used is not None and used.id == letter.staff_message
    public = _public(desk, interaction, letter, words)
    await edit(interaction, letter_card(letter, fact_of(desk, letter), public if at_staff else words))
    if at_staff or letter.staff_channel is None or letter.staff_message is None:
        return
    try:
        card = letter_card(letter, fact_of(desk, letter), public)
        await change(interaction.client, letter.staff_channel, letter.staff_message, card)
    except LOST as refused:
        LOG.info("the card of letter %d is as it was: %s", letter.id, refused)


async def tell_sender(desk: Desk, client: discord.Client, letter: Letter, server: str) -> Heard:
    """Write to whoever sent a letter what became of it; a try is counted before it is made.

    Raises:
        DiaryError: it cannot be counted, and is not made.
    """
    if not await desk.diary.untold.attempt(letter.id):
        return "refused"
    shown = outcome_card(letter, server, speech(language_of(letter.language)))
    try:
        # The same name for each try, in case one arrived and the word of that did not.
        await write_to(client, letter.sender, shown, once=f"letter-{letter.id}"[:MOST_NAME])
    except LOST as refused:
        LOG.info("the sender of letter %d could not be told: %s", letter.id, refused)
        if not isinstance(refused, discord.Forbidden | discord.NotFound):
            return "later"
        await desk.diary.untold.told(letter.id)
        return "refused"
    await desk.diary.untold.told(letter.id)
    return "told"


async def tell_untold(desk: Desk, client: discord.Client) -> None:
    """Tell the senders whose letters were decided and who could not be told then: Discord failed, or we were killed."""
    async with desk.telling:
        try:
            for letter in await desk.diary.untold.letters(desk.now() - AT_WORK):
                guild = client.get_guild(letter.guild) if letter.guild else None
                await tell_sender(desk, client, letter, guild.name if guild else "")
        except DiaryError as error:
            LOG.error("senders of letters cannot be told: %s", error)  # noqa: TRY400  its text says all


def _public(desk: Desk, interaction: discord.Interaction, letter: Letter, words: Speech) -> Speech:
    """The language of the channel where the staff see a letter."""
    if letter.guild is None:
        return words
    locale = interaction.guild_locale if letter.guild == interaction.guild_id else None
    return speech(spoken_in(desk.servers, letter.guild, locale))
