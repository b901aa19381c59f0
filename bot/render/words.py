"""What the bot says around the facts, for a terminal and within cards: an answer goes in, its words come out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from bot.speech import Speech, speech
from knowledge import Answer, Answered, Contact, Fact, Language, Snapshot, Source, Unknown, Unsure


def spoken(answer: Answer) -> str:
    """The answer itself, without its sources."""
    words = speech(answer.language)
    match answer:
        case Answered():
            return answer.text
        case Unsure():
            return words(
                "Which of these do you mean? {choices}", choices=_apart(words, (one.label for one in answer.candidates))
            )
        case Unknown():
            return declined(words, answer)
        case _ as never:
            assert_never(never)


def which(words: Speech) -> str:
    """The question before choices."""
    return words("Which of these do you mean?")


def declined(words: Speech, answer: Unknown) -> str:
    """Why there is no answer, with what is recorded nearby."""
    said = undecided(words, answer)
    if not answer.near or answer.reason != "no fact":
        return said
    near = _apart(words, (one.label for one in answer.near))
    return words("{answer} Recorded nearby: {facts}.", answer=said, facts=near)


def undecided(words: Speech, answer: Unknown) -> str:
    """Why there is no answer."""
    match answer.reason:
        case "empty":
            return words("I read no question in that. Ask about a hub in your own words.")
        case "too long":
            return words("That question is too long to read. Ask again in one or two sentences.")
        case "no fact" if answer.understood:
            understood = _apart(words, answer.understood)
            return words("I don't know: no recorded fact about {whom} answers that.", whom=understood)
        case "no fact":
            return words("I don't know: no recorded fact answers that.")


def source_line(snapshot: Snapshot, facts: tuple[Fact, ...], language: Language = "en") -> str:
    """Where the facts come from and as of when, each source once."""
    words = speech(language)
    return _apart(
        words,
        (
            words(
                "{source} (as of {dates})", source=cited(snapshot.sources[source], language), dates=words.listed(dates)
            )
            for source, dates in dates_of(facts, language).items()
        ),
    )


def dates_of(facts: Iterable[Fact | Contact], language: Language) -> dict[str, list[str]]:
    """The sources of some facts or contacts by id, each with the dates as of which they hold."""
    found: dict[str, list[str]] = {}
    for fact in facts:
        dates = found.setdefault(fact.source, [])
        if fact.as_of.said(language) not in dates:
            dates.append(fact.as_of.said(language))
    return found


def cited(source: Source, language: Language = "en") -> str:
    """A source by title, publisher and date."""
    words = speech(language)
    date = source.date.said(language) if source.date else words("undated")
    return words("“{title}”, {publisher}, {date}", title=source.title, publisher=source.publisher, date=date)


def _apart(words: Speech, items: Iterable[str]) -> str:
    return words("; ").join(items)
