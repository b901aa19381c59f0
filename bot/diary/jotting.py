"""What one answer leaves in the diary, written at once: a jot goes in, the number of its gap comes out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from bot.diary.conversations import remember
from bot.diary.gaps import Asked, note
from bot.diary.shown import ShownAnswer, keep


@dataclass(frozen=True, slots=True)
class Jot:
    """An answer that was shown; and what was asked, when nothing answered it."""

    answer: ShownAnswer
    asked: Asked | None = None


def jot_down(connection: Connection, jot: Jot) -> int | None:
    """Keep it within a transaction: the gap it shows, the answer with the gap's number, whom it was about."""
    answer = jot.answer
    gap = note(connection, jot.asked, answer.at) if jot.asked else answer.gap
    keep(connection, replace(answer, gap=gap))
    if answer.about:
        remember(connection, answer.channel, answer.asker, answer.about, answer.at)
    return gap
