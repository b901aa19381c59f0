"""From a question in Discord to its card: who asks and what goes in; what is shown, and what to note, comes out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bot.desk import Desk
from bot.diary import Asked, ShownAnswer, short_id
from bot.people import Visit
from bot.render.answers import CitedSource, Told, answer_card
from bot.render.cards import Card
from bot.render.words import dates_of, spoken
from knowledge import Answer, Answered, Contact, Context, Fact, Language, Unknown, Unsure

_MENTION = re.compile(r"<@[!&]?\d+>")


@dataclass(frozen=True, slots=True)
class Telling:
    """An answer ready to be shown: its card, and what is noted once it was."""

    card: Card
    shown: ShownAnswer
    asked: Asked | None

    def note(self, desk: Desk, message: int | None) -> None:
        """Note that it was shown in a message."""
        desk.notes.write(replace(self.shown, message=message), self.asked)


def answer_for(
    desk: Desk,
    visit: Visit,
    question: str,
    *,
    private: bool,
    echo: bool = True,
    to: str = "",
    about: tuple[str, ...] = (),
) -> Telling:
    """Ask, and make the card of what comes back. `about`: whom it follows on, else the conversation says so.

    `echo` shows the question above the answer, `to` mentions somebody there.
    """
    before = about or desk.notes.about(visit.channel, visit.person, desk.now())
    answer = desk.engine.ask(asked_in(question), Context(before))
    return told(desk, visit, question, answer, private=private, echo=echo, to=to)


def asked_in(text: str) -> str:
    """The question in a text: whom it mentions is not asked about, and their ids are nobody's to keep."""
    return _MENTION.sub(" ", text).strip()


def told(
    desk: Desk, visit: Visit, question: str, answer: Answer, *, private: bool, echo: bool = True, to: str = ""
) -> Telling:
    """Make the card of an answer, and remember it: its buttons can be pressed as soon as it is sent."""
    at = desk.now()
    words = visit.speech(private=private)
    shown = ShownAnswer(
        id=short_id(),
        question=question,
        outcome=_outcome(answer),
        text=spoken(answer),
        facts=_facts(answer),
        about=answer.about,
        asker=visit.person,
        guild=visit.guild,
        channel=visit.channel,
        private=private,
        language=answer.language,
        at=at,
    )
    desk.notes.hold(shown)
    sources = cited(desk, answer.facts, words.language) if isinstance(answer, Answered) else ()
    told = Told(shown.id, answer, visit.person, private, sources, question if echo else "", to)
    return Telling(answer_card(told, words), shown, _asked(desk, visit, question, answer))


def cited(desk: Desk, facts: Iterable[Fact | Contact], language: Language) -> tuple[CitedSource, ...]:
    """The sources of facts or contacts that are served now, each once."""
    facts = tuple(facts)
    first = {fact.source: fact for fact in reversed(facts)}
    sources, today = desk.engine.snapshot.sources, desk.now().date()
    return tuple(
        CitedSource(sources[source], tuple(dates), desk.engine.freshness(first[source], today))
        for source, dates in dates_of(facts, language).items()
    )


def _asked(desk: Desk, visit: Visit, question: str, answer: Answer) -> Asked | None:
    """The question as the diary counts it, when nothing answers it."""
    if isinstance(answer, Answered) or (isinstance(answer, Unknown) and answer.reason != "no fact"):
        return None
    version = desk.engine.version.id if desk.engine.version else None
    outcome: Literal["unsure", "unknown"] = "unsure" if isinstance(answer, Unsure) else "unknown"
    return Asked(asked_in(question), answer.language, outcome, visit.guild, answer.about, version)


def _outcome(answer: Answer) -> str:
    match answer:
        case Answered():
            return "answered"
        case Unsure():
            return "unsure"
        case Unknown():
            return "unknown"


def _facts(answer: Answer) -> tuple[str, ...]:
    match answer:
        case Answered():
            return tuple(fact.id for fact in answer.facts)
        case Unsure():
            return tuple(candidate.fact for candidate in answer.candidates)
        case Unknown():
            return tuple(candidate.fact for candidate in answer.near)
