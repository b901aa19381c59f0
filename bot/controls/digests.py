"""What the controls of digests do: a press goes in; a page, a preview, a comparison or a form comes out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import discord

from bot.answering.asking import answer_for
from bot.answering.showing import comparison_shown, viewer_of
from bot.commands.digest.looking import MOST_LOGGED
from bot.controls.acts import Act, Pressed
from bot.controls.gated import gated
from bot.desk import Desk
from bot.diary import Subscription
from bot.digests.previewing import preview, why
from bot.digests.subscribing import due_of
from bot.people import own_speech, visit_of
from bot.render import limits
from bot.render.book import Place
from bot.render.digests.delivered import log_card
from bot.render.digests.subscriptions import subscriptions_card
from bot.render.forms import Field, Form
from bot.render.keys import AND, meant_by
from bot.render.presses import Press
from bot.replies import EXPIRED, ask_back, edit, reply, say
from knowledge import KnowledgeError


async def _compare(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Show the hubs of a digest beside each other, privately."""
    hubs = desk.engine.snapshot.hubs
    # A key that stands for no hub any more is no hub's id: the comparison says so.
    meant = tuple(meant_by(key, hubs) or key for key in pressed.press.key.split(AND))
    viewer = viewer_of(visit_of(desk.servers, interaction), private=True)
    try:
        card = comparison_shown(desk, meant, Place(), viewer)
    except KnowledgeError:
        await say(interaction, own_speech(interaction)(EXPIRED))
        return
    await reply(interaction, card, private=True)


async def _ask(_: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Let somebody write a question."""
    words = own_speech(interaction)
    question = Field("question", words("Your question"), long=True, most=limits.INPUT_TEXT)
    press = Press("asked", pressed.press.key, interaction.user.id)
    await ask_back(interaction, Form(words("Ask about the hubs"), press.id, (question,)))


async def _asked(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    """Answer it as `/ask` does; under a digest about one hub, it is about that one unless it names another."""
    visit = visit_of(desk.servers, interaction)
    hub = meant_by(pressed.press.key, desk.engine.snapshot.hubs) if pressed.press.key else None
    question, about = pressed.filled.get("question", ""), (hub,) if hub else ()
    telling = answer_for(desk, visit, question, private=visit.private, about=about)
    telling.note(desk, await reply(interaction, telling.card, private=visit.private))


async def _list(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    found = await desk.diary.subscriptions.of_guild(interaction.guild_id or 0)
    dues = [await due_of(desk, one) for one in found]
    page = _number(pressed.press.key)
    await edit(interaction, subscriptions_card(dues, page, desk.engine.snapshot, own_speech(interaction)))


async def _log(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    number, _, page = pressed.press.key.partition(".")
    # Of this server alone, whatever number a control is made to say.
    found = await desk.diary.deliveries.log(interaction.guild_id or 0, _number(number) or None, MOST_LOGGED)
    await edit(interaction, log_card(found, _number(number), _number(page), own_speech(interaction)))


async def _preview(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    if one := await _subscription(desk, interaction, pressed.press.key):
        await preview(desk, interaction, one, own_speech(interaction))


async def _why(desk: Desk, interaction: discord.Interaction, pressed: Pressed) -> None:
    number, _, page = pressed.press.key.partition(".")
    await interaction.response.defer()
    if one := await _subscription(desk, interaction, number):
        await edit(interaction, await why(desk, one, _number(page), own_speech(interaction)))


async def _subscription(desk: Desk, interaction: discord.Interaction, number: str) -> Subscription | None:
    """A digest of this server; None, and a word said, when there is none."""
    one = await desk.diary.subscriptions.subscription(_number(number))
    if one is None or one.guild is None or one.guild != interaction.guild_id:
        await say(interaction, own_speech(interaction)(EXPIRED))
        return None
    return one


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < len(str(2**63)) else 0


DIGEST_ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "compared": _compare,
        "ask": _ask,
        "asked": _asked,
        **gated(
            {
                "digests": ("look", _list),
                "digest-log": ("look", _log),
                "digest-preview": ("look", _preview),
                "digest-why": ("look", _why),
            }
        ),
    }
)
