"""Answers as cards: an answer with its sources goes in; what a person reads and can do about it comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from bot.render import limits
from bot.render.cards import Button, Buttons, Card, Choice, Choices, Part, Rule, Text, card
from bot.render.keys import AND, LONG, key_for
from bot.render.plain import echoed, plain
from bot.render.presses import Press
from bot.render.words import undecided, which
from bot.speech import Speech
from knowledge import Answer, Answered, Candidate, Freshness, Source, Unknown, Unsure

# What a person typed is shown so long above its answer.
ECHO = 200
# Choices stand on buttons when they are few and short enough to be read there.
MOST_BUTTONS = 5
# Sources under a card, each a component of a message, and what they may take of its text; the rest are counted.
MOST_SOURCES, SOURCES_ROOM = 8, 1_100
# Hubs of an answer that one button offers to follow: as many as there is room for in its id.
MOST_FOLLOWED = 5
# Of the answer itself so much is shown whatever stands around it.
LEAST_TEXT = 1_500
# Facts with their sources on one card; of a message's 40 components each takes two.
MOST_FACTS = 12
# What the line that counts the others may take.
LEFT_COUNT = 60
# A name with a dot as host, and nobody's login before it.
_ADDRESS = re.compile(r"https?://[\w-]+(\.[\w-]+)+(:\d{1,5})?([/?#]\S*)?")


@dataclass(frozen=True, slots=True)
class CitedSource:
    """A source with the dates as of which its facts hold, and how fresh it is."""

    source: Source
    dates: tuple[str, ...]
    freshness: Freshness


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as it is told to somebody: `id` is what its buttons know it by, `question` what is shown above it."""

    id: str
    answer: Answer
    asker: int
    private: bool
    sources: tuple[CitedSource, ...] = ()
    question: str = ""
    # Whom the answer is meant for, when its asker said so: a mention.
    to: str = ""


def answer_card(told: Told, words: Speech) -> Card:
    """The card of an answer, of a choice, or of what is not known."""
    match told.answer:
        case Answered():
            return _answered(told, told.answer, words)
        case Unsure():
            return _unsure(told, told.answer, words)
        case Unknown():
            return _unknown(told, told.answer, words)
        case _ as never:
            assert_never(never)


def _answered(told: Told, answer: Answered, words: Speech) -> Card:
    rows = (
        Buttons(tuple(_first_row(told, words))),
        Buttons(tuple(_second_row(told, answer, words))),
    )
    head, sources = tuple(_head(told)), sources_under(told.sources, words)
    return card(
        "sure",
        *head,
        _beside(plain(answer.text), (*head, *sources)),
        Rule(),
        *sources,
        controls=(*rows, *source_links(told.sources, words)),
    )


def _beside(text: str, others: tuple[Text, ...]) -> str:
    """A text, cut so far that where it comes from stands under it: a card is cut at its end."""
    return limits.clip(text, max(limits.LAYOUT_TEXT - sum(limits.size(one.text) for one in others), LEAST_TEXT))


def _first_row(told: Told, words: Speech) -> Iterator[Button]:
    yield Button(words("More"), Press("more", told.id).id, style="first")
    yield Button(words("Sources"), Press("sources", told.id).id)
    yield Button("", Press("up", told.id).id, emoji="👍")
    yield Button("", Press("down", told.id).id, emoji="👎")


def _second_row(told: Told, answer: Answered, words: Speech) -> Iterator[Button]:
    yield Button(words("Suggest a correction"), Press("correct", told.id).id)
    hubs = tuple(dict.fromkeys(fact.hub for fact in answer.facts))
    if len(hubs) == 1:
        yield Button(words("Follow this hub"), Press("follow", key_for(hubs[0], LONG)).id)
    elif hubs:
        # Which one is asked then.
        yield Button(words("Follow a hub"), Press("follow", AND.join(map(key_for, hubs[:MOST_FOLLOWED]))).id)
    if told.private:
        yield Button(words("Share in channel"), Press("share", told.id, told.asker).id)
    else:
        yield remove_button(told.id, told.asker, words)


def _unsure(told: Told, answer: Unsure, words: Speech) -> Card:
    return card(
        "open", *_head(told), which(words), controls=(*_choices(told, answer.candidates, words), _rest(told, words))
    )


def _unknown(told: Told, answer: Unknown, words: Speech) -> Card:
    said: list[Part | str] = [plain(undecided(words, answer))]
    if answer.reason != "no fact":
        return card("unknown", *_head(told), *said, controls=(_removal(told, words),))
    near = _choices(told, answer.near, words)
    if near:
        said.append(words("Recorded nearby:"))
    return card("unknown", *_head(told), *said, controls=(*near, _rest(told, words)))


def _rest(told: Told, words: Speech) -> Buttons:
    return Buttons(
        (
            Button(words("Ask a human"), Press("human", told.id).id),
            Button(words("Tell me when you know"), Press("wait", told.id).id),
            *_removal(told, words).buttons,
        )
    )


def _removal(told: Told, words: Speech) -> Buttons:
    return Buttons(() if told.private else (remove_button(told.id, told.asker, words),))


def remove_button(given: str, asker: int, words: Speech) -> Button:
    """The button with which whoever asked takes a public answer away."""
    return Button(words("Remove"), Press("remove", given, asker).id)


def _choices(told: Told, candidates: tuple[Candidate, ...], words: Speech) -> tuple[Buttons | Choices, ...]:
    """Choices on buttons, or in a menu when they are many or long."""
    labels = [candidate.label for candidate in candidates]
    if len(labels) <= MOST_BUTTONS and all(limits.size(label) <= limits.BUTTON_LABEL for label in labels):
        return tuple(
            Buttons((Button(label, Press("choose", f"{told.id}.{place}", told.asker).id, style="first"),))
            for place, label in enumerate(labels)
        )
    choices = tuple(Choice(label, str(place)) for place, label in enumerate(labels))
    return (Choices(Press("choose", told.id, told.asker).id, words("Choose one"), choices),)


def _head(told: Told) -> Iterator[Text]:
    if told.to:
        yield Text(told.to)
    if told.question.strip():
        yield Text(f"-# {echoed(told.question, ECHO)}")


def sources_under(sources: tuple[CitedSource, ...], words: Speech) -> tuple[Text, ...]:
    """The sources of a card as far as there is room, the first in any case; the others are counted."""
    shown: list[Text] = []
    room = SOURCES_ROOM
    for part in source_parts(sources[:MOST_SOURCES], words):
        room -= limits.size(part.text)
        if shown and room < 0:
            break
        shown.append(part)
    left = len(sources) - len(shown)
    if left:
        more = words.many("and {number} more source", "and {number} more sources", left)
        shown.append(Text(f"-# {more}"))
    return tuple(shown)


def source_parts(sources: tuple[CitedSource, ...], words: Speech) -> Iterator[Text]:
    """A line a source: title, publisher, date, when it was checked, and whether that is too long ago."""
    for one in sources:
        yield Text("\n".join(f"-# {line}" for line in _source_lines(one, words)))


def _source_lines(one: CitedSource, words: Speech) -> Iterator[str]:
    source, language = one.source, words.language
    date = source.date.said(language) if source.date else words("undated")
    cited = words("“{title}”, {publisher}, {date}", title=source.title, publisher=source.publisher, date=date)
    yield plain(words("{source} (as of {dates})", source=cited, dates=words.listed(one.dates)))
    checked = words("Checked {day}", day=one.freshness.checked.said(language))
    if one.freshness.stale:
        yield "⚠️ " + words.many(
            "{checked}: its review has been due for {number} day",
            "{checked}: its review has been due for {number} days",
            one.freshness.days_over,
            checked=plain(checked),
        )
    else:
        yield plain(checked)


def source_links(sources: tuple[CitedSource, ...], words: Speech) -> tuple[Buttons, ...]:
    """Links to the sources that have an address."""
    links = tuple(
        Button(words("Open: {title}", title=one.source.title), url=one.source.address)
        for one in sources
        if one.source.address and opens(one.source.address)
    )
    return (Buttons(links[: limits.ROW_BUTTONS]),) if links else ()


def opens(address: str) -> bool:
    """Whether Discord takes an address for a button: others would lose the whole card."""
    return bool(_ADDRESS.fullmatch(address)) and limits.size(address) <= limits.BUTTON_URL and address.isprintable()


def sources_card(facts: tuple[tuple[str, CitedSource], ...], words: Speech) -> Card:
    """Every fact of an answer with where it comes from; those that a card does not hold are counted."""
    parts: list[Part | str] = []
    room, shown = limits.LAYOUT_TEXT - LEFT_COUNT, facts[:MOST_FACTS]
    for place, (statement, source) in enumerate(shown):
        text = "\n".join((plain(statement), *(part.text for part in source_parts((source,), words))))
        room -= limits.size(text)
        if room < 0 and place:
            shown = shown[:place]
            break
        parts += [text, Rule()]
    left = len(facts) - len(shown)
    rest = f"-# {words('and {number} more', number=left)}" if left else None
    links = {source.source.id: source for _, source in shown}
    return card("plain", *parts[:-1], rest, controls=source_links(tuple(links.values()), words))
