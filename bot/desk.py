"""What every command and control works with: the engine that serves, the diary, the settings of servers, the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.diary import Diary
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


GetDesk = Callable[[], Desk]
