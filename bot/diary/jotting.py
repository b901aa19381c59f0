"""What answers leave in the diary, written at once: jots go in, the numbers of their gaps come out."""

from __future__ import annotations

from collections.abc import Sequence
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


def jot_down(connection: Connection, jots: Sequence[Jot]) -> tuple[int | None, ...]:
    """Keep them within a transaction: the gaps they show, the answers with their gaps' numbers, whom they were about.

    One statement a table, since a statement costs more than its rows.
    """
    numbers = iter(note(connection, [(jot.asked, jot.answer.at) for jot in jots if jot.asked]))
    gaps = tuple(next(numbers) if jot.asked else jot.answer.gap for jot in jots)
    keep(connection, [replace(jot.answer, gap=gap) for jot, gap in zip(jots, gaps, strict=True)])
    # Of several answers to one person in a channel the last one counts.
    about = {(jot.answer.channel, jot.answer.asker): jot.answer for jot in jots if jot.answer.about}
    remember(connection, [(*key, answer.about, answer.at) for key, answer in about.items()])
    return gaps
