"""Questions in the terminal: questions go in from arguments or standard input, answers come out as text or JSON."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import IO, Any

from bot.render.words import source_line, spoken, which
from bot.speech import speech
from knowledge import Answer, Answered, Context, Engine, Unknown, Unsure

GREETING = (
    "Hubwise answers questions about innovation hubs from curated facts. It knows {hubs}.\n"
    "Ask away, in English or Chinese; an empty line or Ctrl-D ends the conversation."
)
# JSON lets them stand, but many readers of lines break at them: next line, line separator, paragraph separator.
LINE_ENDS = {ord(mark): f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"}


def ask_once(engine: Engine, question: str, out: IO[str], *, as_json: bool) -> None:
    """Answer one question."""
    started = time.perf_counter()
    answer = engine.ask(question)
    if as_json:
        _write(out, _record(question, answer, started))
    else:
        out.write(readable(engine, answer) + "\n")


def ask_lines(engine: Engine, lines: IO[bytes], out: IO[str], *, conversation: bool) -> None:
    """One question a line in, one JSON object a line out, at once and in order."""
    context = Context()
    for question in _questions(lines):
        started = time.perf_counter()
        answer = engine.ask(question, context)
        _write(out, _record(question, answer, started))
        if conversation:
            context = followed(context, answer)


def chat(engine: Engine, lines: IO[bytes], out: IO[str], *, terminal: bool) -> None:
    """A conversation: each question may follow the one before it."""
    if terminal:
        hubs = ", ".join(hub.name for hub in engine.snapshot.hubs.values())
        out.write(GREETING.format(hubs=hubs) + "\n")
    context = Context()
    while True:
        if terminal:
            out.write("\n> ")
            out.flush()
        question = next(_questions(lines), None)
        if question is None or (terminal and not question.strip()):
            break
        answer = engine.ask(question, context)
        context = followed(context, answer)
        out.write(readable(engine, answer) + "\n")
        out.flush()
    if terminal:
        out.write("\n")


def followed(context: Context, answer: Answer) -> Context:
    """What the next question may follow: whom this answer was about, or what was spoken of before."""
    return Context(answer.about) if answer.about else context


def readable(engine: Engine, answer: Answer) -> str:
    """An answer as a person reads it in a terminal, with its sources."""
    match answer:
        case Answered():
            sources = source_line(engine.snapshot, answer.facts, answer.language)
            words = speech(answer.language)
            return f"{spoken(answer)}\n  {words('Source: {source}', source=sources)}"
        case Unsure(candidates=candidates):
            return "\n".join([which(speech(answer.language)), *(f"  - {choice.label}" for choice in candidates)])
        case Unknown():
            return spoken(answer)


def _questions(lines: IO[bytes]) -> Iterator[str]:
    """Lines as they come; bytes that are no UTF-8 are replaced, never fatal."""
    while line := lines.readline():
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _record(question: str, answer: Answer, started: float) -> dict[str, Any]:
    outcome = {Answered: "answered", Unsure: "unsure", Unknown: "unknown"}[type(answer)]
    facts = answer.facts if isinstance(answer, Answered) else ()
    offered = answer.candidates if isinstance(answer, Unsure) else answer.near if isinstance(answer, Unknown) else ()
    return {
        "question": question,
        "outcome": outcome,
        "text": spoken(answer),
        "facts": [{"id": fact.id, "hub": fact.hub, "source": fact.source, "as_of": str(fact.as_of)} for fact in facts],
        "candidates": [candidate.label for candidate in offered],
        "took_ms": round((time.perf_counter() - started) * 1000, 3),
    }


def _write(out: IO[str], record: dict[str, Any]) -> None:
    out.write(json.dumps(record, ensure_ascii=False).translate(LINE_ENDS) + "\n")
    out.flush()
