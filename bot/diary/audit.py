"""What people did who may do more than ask: entries are added and read, never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Connection, Table, Text, cast, insert, or_, select, update

from bot.diary.columns import COUNTED, DISCORD_ID, METADATA, Moment, Word
from bot.diary.transactions import Transactions

# Stands for whoever is erased.
ERASED = "erased"
AUDIT = Table(
    "audit",
    METADATA,
    Column("id", COUNTED, primary_key=True),
    Column("at", Moment(), nullable=False, index=True),
    Column("who", Word(32), nullable=False, index=True),
    Column("guild", DISCORD_ID),
    Column("channel", DISCORD_ID),
    Column("what", Word(64), nullable=False),
    Column("details", JSON, nullable=False),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what, when and where. `who`: an id of Discord's, a word such as "terminal", or "erased".

    `details` can be written as JSON.
    """

    at: datetime
    who: str
    what: str
    guild: int | None = None
    channel: int | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


class Audit:
    """The entries, of which none is changed but by an erasure, and none is dropped."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def add(self, entry: AuditEntry) -> None:
        """Add an entry."""
        values = {name: getattr(entry, name) for name in AuditEntry.__slots__}
        adding = insert(AUDIT).values({**values, "details": dict(entry.details)})
        await self._transactions.write(lambda connection: connection.execute(adding))

    async def latest(self, guild: int | None = None, most: int = 100) -> tuple[AuditEntry, ...]:
        """The latest entries, the newest first; of one server, or of all."""
        asked = select(AUDIT)
        if guild is not None:
            asked = asked.where(AUDIT.c.guild == guild)
        ordered = asked.order_by(AUDIT.c.id.desc()).limit(most)
        rows = await self._transactions.read(lambda connection: connection.execute(ordered).all())
        return tuple(AuditEntry(row.at, row.who, row.what, row.guild, row.channel, row.details) for row in rows)


def erase(connection: Connection, person: int) -> int:
    """Put "erased" for a person wherever an entry names them; in how many."""
    named = or_(AUDIT.c.who == str(person), cast(AUDIT.c.details, Text).contains(str(person), autoescape=True))
    changed = 0
    for row in connection.execute(select(AUDIT.c.id, AUDIT.c.who, AUDIT.c.details).where(named)).all():
        who = ERASED if row.who == str(person) else row.who
        details = _without(row.details, person)
        if (who, details) != (row.who, row.details):
            connection.execute(update(AUDIT).where(AUDIT.c.id == row.id).values(who=who, details=details))
            changed += 1
    return changed


def _without(value: Any, person: int) -> Any:
    if isinstance(value, dict):
        return {ERASED if key == str(person) else key: _without(held, person) for key, held in value.items()}
    if isinstance(value, list):
        return [_without(held, person) for held in value]
    return ERASED if value in (person, str(person)) and not isinstance(value, bool) else value
