"""What is known by now: questions that were not answered go in, each comes out with its answer, if there is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from knowledge.answer import Answered, Asking, Context


def answered_now(asking: Asking, questions: Iterable[str]) -> Iterator[tuple[str, Answered | None]]:
    """Each question with its answer, None while there is none: one after the other, so that others get their turn."""
    for question in questions:
        answer = asking.ask(question, Context())
        yield question, answer if isinstance(answer, Answered) else None
