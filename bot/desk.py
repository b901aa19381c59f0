"""What every command and control works with: the engine that serves, the diary, the settings of servers, the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.diary import KEEP_FEEDBACK, KEEP_QUESTIONS, Diary
from bot.examples import Examples
from bot.notes import Notes
from bot.servers import Servers
from knowledge import Engine


@dataclass(frozen=True, slots=True)
class Desk:
    """The reception's desk. It is there from `setup_hook` on; commands ask for it when they run."""

    engine: Engine
    diary: Diary
    servers: Servers
    notes: Notes
    now: Callable[[], datetime]
    # How long questions and feedback are kept, as people are told.
    keep_questions: timedelta = KEEP_QUESTIONS
    keep_feedback: timedelta = KEEP_FEEDBACK
    examples: Examples = field(default_factory=Examples)


GetDesk = Callable[[], Desk]
