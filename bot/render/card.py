"""Answers and hubs as Discord shows them: values of the knowledge go in, embeds within every limit come out."""

from __future__ import annotations

from typing import assert_never

import discord
from discord.utils import escape_markdown, escape_mentions

from bot.render import limits
from bot.render.words import WORDS, cited, source_line, spoken
from knowledge import Answer, Answered, Completion, Fact, HubPage, Snapshot, Unknown, Unsure

SURE, OPEN, NEUTRAL = discord.Colour.dark_teal(), discord.Colour.gold(), discord.Colour.dark_grey()
FACTS_A_TOPIC = 4


def answer_card(snapshot: Snapshot, answer: Answer) -> discord.Embed:
    """An answer with its sources, a choice, or what is not known."""
    match answer:
        case Answered():
            embed = discord.Embed(colour=SURE, description=limits.clip(spoken(answer), limits.EMBED_DESCRIPTION))
            room = limits.EMBED_TOTAL - limits.size(embed.description or "")
            embed.set_footer(
                text=limits.clip(source_line(snapshot, answer.facts, answer.language), min(limits.EMBED_FOOTER, room))
            )
            return embed
        case Unsure(candidates=candidates):
            lines = (WORDS[answer.language].which, *(f"- {candidate.label}" for candidate in candidates))
            return discord.Embed(colour=OPEN, description=limits.fill(lines, limits.EMBED_DESCRIPTION))
        case Unknown():
            return discord.Embed(colour=NEUTRAL, description=limits.clip(spoken(answer), limits.EMBED_DESCRIPTION))
        case _ as never:
            assert_never(never)


def hub_card(page: HubPage) -> discord.Embed:
    """A hub: what introduces it, its facts by topic as far as there is room, contacts, sources."""
    hub = page.hub
    place = ", ".join(part for part in (hub.form, hub.city, hub.country) if part)
    intro = "\n".join(fact.statement for fact in page.overview)
    embed = discord.Embed(
        colour=SURE,
        title=limits.clip(hub.name, limits.EMBED_TITLE),
        description=limits.clip(f"*{place}*\n{intro}", limits.EMBED_DESCRIPTION),
    )
    room = limits.EMBED_TOTAL - limits.size(embed.title or "") - limits.size(embed.description or "")
    footer = limits.clip("; ".join(cited(source) for source in page.sources), min(limits.EMBED_FOOTER, room))
    room -= limits.size(footer)
    for name, value in _fields(page):
        size = limits.size(name) + limits.size(value)
        if size > room or len(embed.fields) == limits.EMBED_FIELDS:
            break
        room -= size
        embed.add_field(name=name, value=value, inline=False)
    embed.set_footer(text=footer)
    return embed


def _fields(page: HubPage) -> list[tuple[str, str]]:
    fields = [
        (
            limits.clip(topic.label, limits.EMBED_FIELD_NAME),
            limits.fill((_line(fact) for fact in facts[:FACTS_A_TOPIC]), limits.EMBED_FIELD_VALUE),
        )
        for topic, facts in page.topics
    ]
    if page.hub.contacts:
        lines = (f"{contact.label}: {contact.value} (as of {contact.as_of.said()})" for contact in page.hub.contacts)
        fields.insert(0, ("Contact", limits.fill(lines, limits.EMBED_FIELD_VALUE)))
    return fields


def _line(fact: Fact) -> str:
    return f"- {fact.statement} ({fact.as_of.said()})"


def unknown_hub(snapshot: Snapshot, typed: str) -> str:
    """The word for a hub that is not known, with those that are."""
    known = ", ".join(hub.name for hub in snapshot.hubs.values())
    asked = escape_mentions(escape_markdown(limits.clip(" ".join(typed.split()), 60)))
    return limits.clip(f"I don't know a hub called “{asked}”. Known: {known}.", limits.MESSAGE)


def name_choice(snapshot: Snapshot, offer: Completion) -> tuple[str, str]:
    """An autocomplete choice: a label that says why it is offered, and the id."""
    name = snapshot.entities[offer.entity].name
    label = name if offer.name == name else f"{name} — also {offer.name}"
    return limits.clip(label, limits.CHOICE_NAME), limits.clip(offer.entity, limits.CHOICE_VALUE)
