"""More than was asked: a hub's page and the facts already told go in, a card of what stands near them comes out."""

from __future__ import annotations

from collections.abc import Iterator

from bot.render.cards import Button, Buttons, Card, Rule, Text, card
from bot.render.plain import echoed, plain
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Fact, HubPage, Snapshot

# Facts that are shown: first those of the same subject and topic, then those of the same topic.
MOST = 12
MOST_NAME = 200


def more_card(page: HubPage, told: tuple[Fact, ...], snapshot: Snapshot, words: Speech) -> Card:
    """What else is recorded on the same topics, nearest first, and the way to the hub's card."""
    topics = {fact.topic for fact in told}
    subjects = {fact.subject for fact in told}
    known = {fact.id for fact in told}
    recorded = (*(fact for _, facts in page.topics for fact in facts), *page.overview)
    near = [fact for fact in dict.fromkeys(recorded) if fact.id not in known]
    near.sort(key=lambda fact: (fact.topic not in topics, fact.subject not in subjects))
    whole = Buttons(
        (Button(words("All about {hub}", hub=page.hub.name_in(words.language)), Press("hub", page.hub.id).id),)
    )
    title = Text(words("**More on {hub}**", hub=echoed(page.hub.name_in(words.language), MOST_NAME)))
    nothing = None if near else words("Nothing more is recorded of this hub.")
    return card("plain", title, Rule(), nothing, *_lines(near[:MOST], words), controls=(whole,))


def _lines(facts: list[Fact], words: Speech) -> Iterator[Text]:
    for fact in facts:
        yield Text(
            words("{statement} ({date})", statement=f"- {plain(fact.statement)}", date=fact.as_of.said(words.language))
        )
