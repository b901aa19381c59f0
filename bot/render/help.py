"""What the bot is for as a card: what is served and questions that it answers go in; words and buttons come out."""

from __future__ import annotations

from collections.abc import Iterator

from bot.render import limits
from bot.render.cards import Button, Buttons, Card, card
from bot.render.keys import key_for
from bot.render.presses import Press
from bot.speech import Speech


def help_card(hubs: int, facts: int, examples: tuple[str, ...], words: Speech) -> Card:
    """What can be asked and looked up, with questions to try, each on a button."""
    known = words(
        "I answer questions about innovation hubs from curated facts: {facts} about {hubs}. "
        "Each has its source and date; what no fact says, I don't know.",
        facts=words.many("{number} fact", "{number} facts", facts),
        hubs=words.many("{number} hub", "{number} hubs", hubs),
    )
    return card(
        "plain",
        f"## {words('What you can ask')}",
        known,
        "\n".join(f"- {line}" for line in _ways(words)),
        words("Questions to try:") if examples else None,
        controls=tuple(_tries(examples)),
    )


def _ways(words: Speech) -> Iterator[str]:
    # Commands are called what Discord calls them in the reader's language.
    yield words(
        "**/{ask}**: a question in your own words, in English or Chinese. A mention of me does the same.",
        ask=words("ask"),
    )
    yield words("**/{hub}**: all that is recorded of one hub.", hub=words("hub"))
    yield words("**/{hubs}**: hubs by country, city, topic and kind.", hubs=words("hubs"))
    yield words("**/{who}**: an organisation, a person or an event, and the hubs they are tied to.", who=words("who"))
    yield words("**/{contact}**: how to reach a hub.", contact=words("contact"))
    yield words("**/{compare}**: two to four hubs beside each other.", compare=words("compare"))
    yield words("**/{privacy}**: what I keep of you, and how to delete it.", privacy=words("privacy"))


def _tries(examples: tuple[str, ...]) -> Iterator[Buttons]:
    for question in dict.fromkeys(examples):
        if limits.size(question) <= limits.BUTTON_LABEL:
            yield Buttons((Button(question, Press("try", key_for(question)).id),))
