"""`/ask` and the message command: a question goes in, an answer with its sources comes out."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from bot.answering.asking import answer_for
from bot.answering.listening import question_in, written_in
from bot.commands.naming import described, everywhere, named
from bot.desk import GetDesk
from bot.people import own_speech, visit_of
from bot.render import limits
from bot.render.forms import Field, Form
from bot.render.presses import Press
from bot.replies import NOBODY, ask_back, reply

# Of the likeliest questions so many are looked through for those in somebody's language, in less than 0.1 ms.
MOST_LOOKED_AT = 1_000


def ask_command(desk: GetDesk) -> app_commands.Command[Any, ..., None]:
    """Make the command over whatever is served when it is called."""

    @app_commands.command(name=named("ask"), description=described("Ask about an innovation hub in your own words"))
    @app_commands.rename(question=named("question"), mention=named("mention"), private=named("private"))
    @app_commands.describe(
        question=described("In your own words, in English or Chinese"),
        mention=described("Somebody to tell the answer to"),
        private=described("Whether only you see the answer"),
    )
    @everywhere
    async def ask(
        interaction: discord.Interaction,
        question: app_commands.Range[str, 1, limits.QUESTION],
        mention: discord.User | None = None,
        private: bool | None = None,
    ) -> None:
        visit = visit_of(desk().servers, interaction)
        alone = visit.private if private is None else private
        to = mention if mention and not alone else None
        telling = answer_for(desk(), visit, question, private=alone, to=to.mention if to else "")
        mentions = discord.AllowedMentions(everyone=False, roles=False, users=[to]) if to else NOBODY
        message = await reply(interaction, telling.card, private=alone, mentions=mentions)
        telling.note(desk(), message)

    @ask.autocomplete("question")
    async def suggest(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        blank, own = not typed.strip(), own_speech(interaction).language
        questions = desk().engine.suggest(typed, MOST_LOOKED_AT if blank else limits.CHOICES)
        if blank:
            # What somebody types says in which language they ask; before that, their Discord does.
            questions = tuple(sorted(questions, key=lambda question: written_in(question) != own))
        offered = [question for question in questions if limits.size(question) <= limits.CHOICE_VALUE]
        return [app_commands.Choice(name=question, value=question) for question in offered[: limits.CHOICES]]

    return ask


def answer_command() -> app_commands.ContextMenu:
    """Make the message command: the question is taken from a message, and may be changed before it is asked."""

    @app_commands.context_menu(name=named("Answer from the hubs"))
    @everywhere
    async def answer(interaction: discord.Interaction, message: discord.Message) -> None:
        words = own_speech(interaction)
        me = interaction.client.user
        asked = question_in(message.content, me.id) if me else message.content
        question = Field(
            "question",
            words("Your question"),
            value=" ".join(asked.split()),
            long=True,
            most=limits.INPUT_TEXT,
        )
        press = Press("answer", f"{message.channel.id}.{message.id}", interaction.user.id)
        await ask_back(interaction, Form(words("Answer from the hubs"), press.id, (question,)))

    return answer
