"""Questions in messages: one that mentions the bot, replies to it or comes in private goes in, a reply is written."""

from __future__ import annotations

import logging
import re
import time

import discord

from bot.answering.asking import answer_for
from bot.desk import Desk
from bot.diary import DiaryError
from bot.people import Pace, Place, visit_by_message
from bot.render.cards import Card, card
from bot.render.plain import plain
from bot.replies import FAILED, LOST, SLOWER, send_to
from bot.speech import Speech
from knowledge import Language

LOG = logging.getLogger(__name__)
_HAN = re.compile(r"[\u3400-\u9fff]")
_WRITTEN = (discord.MessageType.default, discord.MessageType.reply)


async def listen(desk: Desk, client: discord.Client, pace: Pace, message: discord.Message) -> None:
    """Answer a message that is meant for the bot; all others are none of its business."""
    me = client.user
    if me is None or message.author.bot or message.type not in _WRITTEN:
        return
    if message.guild is not None and me not in message.mentions:
        return
    if not pace.allows(message.author.id, time.monotonic()):
        # Once: a word below each of them would be a flood of our own.
        if pace.to_be_told(message.author.id):
            await _tell(desk, client, message, SLOWER)
        return
    question = question_in(message.content, me.id)
    try:
        await _answer(desk, client, message, question)
    except LOST as refused:
        # It may not write there, or the message is gone already.
        LOG.warning("an answer to a message was refused: %s", refused)
    except Exception:  # the last one who can tell whoever wrote; a message has no error handler
        LOG.exception("a message could not be answered")
        await _tell(desk, client, message, FAILED)


async def _answer(desk: Desk, client: discord.Client, message: discord.Message, question: str) -> None:
    visit = visit_by_message(desk.servers, message, await _place_of(client, message), written_in(question))
    words = visit.speech(private=message.guild is None)
    if visit.private:
        await send_to(client, visit.channel, _private(words), answering=message.id)
    elif not question:
        examples = await desk.examples.of(desk.engine, words.language)
        await send_to(client, visit.channel, _how(examples, words), answering=message.id)
    else:
        about = await _replied_to(desk, message)
        telling = answer_for(desk, visit, question, private=False, echo=False, about=about)
        telling.note(desk, await send_to(client, visit.channel, telling.card, answering=message.id))


async def _tell(desk: Desk, client: discord.Client, message: discord.Message, word: str) -> None:
    """Say below a message why it is not answered."""
    visit = visit_by_message(desk.servers, message, message.channel, written_in(message.content))
    words = visit.speech(private=message.guild is None)
    try:
        await send_to(client, message.channel.id, card("warning", words(word)), answering=message.id)
    except LOST as refused:
        LOG.warning("a word was refused: %s", refused)


async def _place_of(client: discord.Client, message: discord.Message) -> Place:
    """Where a message was written. Of a thread that is not in memory only Discord says what channel it is in."""
    known = message.guild is None or not isinstance(message.channel, discord.PartialMessageable)
    return message.channel if known else await client.fetch_channel(message.channel.id)


async def _replied_to(desk: Desk, message: discord.Message) -> tuple[str, ...]:
    """Whom the answer was about that a message replies to, whoever asked for it."""
    replied = message.reference.message_id if message.reference else None
    if replied is None:
        return ()
    try:
        shown = await desk.notes.by_message(replied, desk.now())
    except DiaryError as error:
        LOG.warning("what a reply is about is not known: %s", error)
        return ()
    # A private answer is nobody's to go on from but its asker's.
    return shown.about if shown and (not shown.private or shown.asker == message.author.id) else ()


def question_in(text: str, me: int) -> str:
    """What a message asks: its text without the mentions by which it is meant for the bot."""
    return re.sub(rf"<@!?{me}>", " ", text).strip()


def written_in(text: str) -> Language:
    """The language of a message: Chinese when it holds a Chinese character."""
    return "zh" if _HAN.search(text) else "en"


def _private(words: Speech) -> Card:
    return card("plain", words("Answers in this channel are private: ask with /ask, and only you see mine."))


def _how(examples: tuple[str, ...], words: Speech) -> Card:
    """How to ask, with something that is answered now."""
    said = words("Ask me about an innovation hub in your own words. More with /{help}.", help=words("help"))
    return card("plain", said, words("For example: {question}", question=plain(examples[0])) if examples else None)
