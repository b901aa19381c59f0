"""More than was asked: a hub's page and the facts already told go in, a card of what stands near them comes out."""

from __future__ import annotations

from bot.render import limits
from bot.render.answers import source_links, sources_under
from bot.render.book import NAME, ROOM, Line, fact_line
from bot.render.cards import Button, Buttons, Card, Rule, card
from bot.render.hubs import Cite, few_dates
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Fact, HubPage

# Facts that are shown: first those of the same subject and topic, then those of the same topic.
MOST = 12


def more_card(page: HubPage, told: tuple[Fact, ...], cite: Cite, words: Speech) -> Card:
    """What else is recorded on the same topics, nearest first, with its sources, and the way to the hub's card."""
    topics = {fact.topic for fact in told}
    subjects = {fact.subject for fact in told}
    known = {fact.id for fact in told}
    recorded = (*(fact for _, facts in page.topics for fact in facts), *page.overview)
    near = [fact for fact in dict.fromkeys(recorded) if fact.id not in known]
    near.sort(key=lambda fact: (fact.topic not in topics, fact.subject not in subjects))
    lines = _fitting(near[:MOST], words)
    sources = tuple(few_dates(one) for one in cite(line.told for line in lines if line.told))
    name = page.hub.name_in(words.language)
    whole = Buttons((Button(words("All about {hub}", hub=name), Press("hub", page.hub.id).id),))
    return card(
        "plain",
        words("**More on {hub}**", hub=echoed(name, NAME)),
        Rule(),
        "\n".join(line.text for line in lines) or words("Nothing more is recorded of this hub."),
        Rule() if sources else None,
        *sources_under(sources, words),
        controls=(whole, *source_links(sources, words)),
    )


def _fitting(facts: list[Fact], words: Speech) -> list[Line]:
    """As many as there is room for beside their sources."""
    lines: list[Line] = []
    room = ROOM
    for line in (fact_line(fact, words) for fact in facts):
        room -= limits.size(line.text) + 1
        if lines and room < 0:
            break
        lines.append(line)
    return lines
