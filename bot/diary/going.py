"""What goes: a person, or a moment, goes in; how much of each kind was dropped because of it comes out."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

import bot.diary.audit as audit
import bot.diary.conversations as conversations
import bot.diary.deliveries as deliveries
import bot.diary.feedback as feedback
import bot.diary.follows as follows
import bot.diary.gaps as gaps
import bot.diary.inbox as inbox
import bot.diary.shown as shown
import bot.diary.subscriptions as subscriptions
import bot.diary.waits as waits
from knowledge import NOT_AGAIN

# How long questions and feedback are kept when nothing else is set.
KEEP_QUESTIONS = timedelta(days=90)
KEEP_FEEDBACK = timedelta(days=365)
# What was delivered when: longer than anybody asks for it, and as long as a year's digests are compared.
KEEP_DELIVERIES = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Erased:
    """How many entries of each kind one person had; those of the audit are still there, without the person."""

    waits: int = 0
    feedback: int = 0
    letters: int = 0
    conversations: int = 0
    answers: int = 0
    audit: int = 0
    follows: int = 0
    deliveries: int = 0

    @property
    def total(self) -> int:
        """How many they were together."""
        return sum(astuple(self))


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many entries of each kind were too old."""

    questions: int = 0
    feedback: int = 0
    conversations: int = 0
    answers: int = 0
    deliveries: int = 0


def erase_person(connection: Connection, person: int) -> Erased:
    """Drop everything of one person, and put "erased" for them in the audit."""
    subscriptions.erase(connection, person)
    return Erased(
        waits.erase(connection, person),
        feedback.erase(connection, person),
        inbox.erase(connection, person),
        conversations.erase(connection, person),
        shown.erase(connection, person),
        audit.erase(connection, person),
        follows.erase(connection, person),
        deliveries.erase(connection, person),
    )


def forget_old(
    connection: Connection, at: datetime, questions_before: datetime, feedback_before: datetime
) -> Forgotten:
    """Drop questions and feedback from before these moments, and what has expired by now."""
    return Forgotten(
        gaps.forget(connection, questions_before),
        feedback.forget(connection, feedback_before),
        conversations.forget(connection, at),
        shown.forget(connection, at),
        deliveries.forget(connection, at - NOT_AGAIN, at - KEEP_DELIVERIES),
    )
