"""What the bot says around the facts: an answer goes in, the words of a person's language come out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from knowledge import Answer, Answered, Fact, Snapshot, Source, Unknown, Unsure

EMPTY = "That question is empty. Ask about a hub, for example: how big is I·Campus?"
TOO_LONG = "That question is too long to read. Ask again in one or two sentences."


def spoken(answer: Answer) -> str:
    """The answer itself, without its sources."""
    match answer:
        case Answered():
            return answer.text
        case Unsure():
            return f"Which of these do you mean? {_listed(candidate.label for candidate in answer.candidates)}"
        case Unknown(reason="empty"):
            return EMPTY
        case Unknown(reason="too long"):
            return TOO_LONG
        case Unknown():
            return _unknown(answer)
        case _ as never:
            assert_never(never)


def _unknown(answer: Unknown) -> str:
    whom = f" about {_listed(answer.understood)}" if answer.understood else ""
    said = f"I don't know: no recorded fact{whom} answers that."
    if answer.near:
        said += f" Recorded nearby: {_listed(candidate.label for candidate in answer.near)}."
    return said


def _listed(items: Iterable[str]) -> str:
    return "; ".join(items)


def source_line(snapshot: Snapshot, facts: tuple[Fact, ...]) -> str:
    """Where the facts come from and as of when, each source once."""
    lines: dict[str, list[str]] = {}
    for fact in facts:
        dates = lines.setdefault(fact.source, [])
        if fact.as_of.said() not in dates:
            dates.append(fact.as_of.said())
    return "; ".join(f"{cited(snapshot.sources[source])} (as of {', '.join(dates)})" for source, dates in lines.items())


def cited(source: Source) -> str:
    """A source by title, publisher and date."""
    date = source.date.said() if source.date else "undated"
    return f"“{source.title}”, {source.publisher}, {date}"
