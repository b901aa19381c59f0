"""What every command and control works with: the engine that serves, the diary, the settings of servers, the clock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.delivery import Delivery
from bot.desk.examples import Examples
from bot.desk.notes import Notes
from bot.desk.running import Running
from bot.desk.servers import Servers
from bot.diary import KEEP_FEEDBACK, KEEP_QUESTIONS, Diary
from knowledge import Engine


@dataclass(frozen=True, slots=True)
class Keeps:
    """How long questions and feedback are kept, as people are told."""

    questions: timedelta = KEEP_QUESTIONS
    feedback: timedelta = KEEP_FEEDBACK


@dataclass(frozen=True, slots=True)
class Desk:
    """The reception's desk. It is there from `setup_hook` on; commands ask for it when they run."""

    engine: Engine
    diary: Diary
    servers: Servers
    notes: Notes
    now: Callable[[], datetime]
    running: Running
    delivery: Delivery
    keeps: Keeps = field(default_factory=Keeps)
    examples: Examples = field(default_factory=Examples)
    # Held by whoever tells those who wait for answers, so that nobody is told twice.
    telling: asyncio.Lock = field(default_factory=asyncio.Lock)


GetDesk = Callable[[], Desk]
