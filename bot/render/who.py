"""Whoever is no hub as a card: who it is goes in with what hubs' facts say of it; that comes out, hub by hub."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from bot.render.answers import source_links, sources_under
from bot.render.book import (
    NAME,
    Line,
    Place,
    Section,
    fact_line,
    heading,
    leaf_at,
    openings,
    paged,
    title,
    turning,
)
from bot.render.cards import Buttons, Card, Choice, Rule, card
from bot.render.hubs import Cite, few_dates
from bot.render.keys import LONG, key_for
from bot.render.kinds import called, kind_word
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.render.viewer import Viewer
from bot.speech import Speech
from knowledge import Entity, Snapshot, Tie, WhoAtHub, WhoPage

WHOLE = "whole."


def who_card(shown: WhoPage, cite: Cite, place: Place, snapshot: Snapshot, viewer: Viewer) -> Card:
    """One page of what is recorded of somebody or something, and the hubs it is tied to."""
    words, entity = viewer.words, shown.entity
    leaf = leaf_at((Section(WHOLE, "", partial(_lines, shown, snapshot, words)),), place)
    sources = tuple(few_dates(one) for one in cite(leaf.told))
    key = key_for(entity.id, LONG)

    def turned(page: int) -> str:
        return Press("who-page", f"{key}.{Place('', page).key}", viewer.person).id

    return card(
        "sure" if shown.hubs else "unknown",
        title(entity.name_in(words.language)),
        f"-# {_described(shown, words)}",
        leaf.text or words("No fact is recorded of this."),
        paged(leaf.page, leaf.pages, words),
        Rule() if sources else None,
        *sources_under(sources, words),
        controls=(
            *openings(leaf, Press("hub").id, words("Open a hub's card")),
            *turning(leaf.page, leaf.pages, turned, words),
            Buttons(viewer.removal()),
            *source_links(sources, words),
        ),
    )


def _described(shown: WhoPage, words: Speech) -> str:
    """What it is, what it is part of, and what else it is called."""
    entity, part_of = shown.entity, shown.part_of
    said = [kind_word(entity.kind, words)]
    if part_of:
        said.append(words("part of {name}", name=part_of.name_in(words.language)))
    others = _other_names(entity, entity.name_in(words.language))
    if others:
        said.append(words("also {names}", names=words.listed(others)))
    return " · ".join(echoed(part, 2 * NAME) for part in said)


def _other_names(entity: Entity, shown: str) -> list[str]:
    """A few of its other names, those in the other script first."""
    names = dict.fromkeys((entity.name, *entity.called("chinese"), *entity.called("acronym"), *entity.called("alias")))
    return [name for name in names if name != shown][:4]


def _lines(shown: WhoPage, snapshot: Snapshot, words: Speech) -> Iterator[Line]:
    for at in shown.hubs:
        first, *rest = _at(at, snapshot, words)
        # The heading goes where its first line goes, and the hub can be opened from every page that tells of it.
        yield replace(first, text=f"{heading(at.hub.name_in(words.language))}\n{first.text}")
        yield from rest
    if shown.more:
        more = words.many("{number} more fact names it.", "{number} more facts name it.", shown.more)
        yield Line(f"-# {more}")


def _at(at: WhoAtHub, snapshot: Snapshot, words: Speech) -> list[Line]:
    name = at.hub.name_in(words.language)
    opens = Choice(name, at.hub.id, called(at.hub.city, snapshot, words))
    ties = [Line(f"- {_tied(tie, snapshot, words)}", tie.fact, opens) for tie in at.ties]
    facts = [replace(fact_line(fact, words), opens=opens) for fact in (*at.told, *at.named)]
    alone = Line("- " + words("Tied to this hub; no fact says more."), opens=opens)
    return [*ties, *facts] or [alone]


def _tied(tie: Tie, snapshot: Snapshot, words: Speech) -> str:
    label = echoed(called(tie.label, snapshot, words), NAME)
    return words("{tie}: {name}", tie=label, name=echoed(tie.other.name_in(words.language), NAME))
