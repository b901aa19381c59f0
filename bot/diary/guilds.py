"""What the people who run a server have set, for all of it or for one channel."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Boolean, Column, Connection, Table, delete, select

from bot.diary.columns import DISCORD_ID, METADATA, Word
from bot.diary.transactions import Transactions
from bot.diary.upserts import upsert

GUILDS = Table(
    "guilds",
    METADATA,
    Column("guild", DISCORD_ID, primary_key=True, autoincrement=False),
    Column("language", Word(16)),
    Column("staff_channel", DISCORD_ID),
    Column("curator_role", DISCORD_ID),
    Column("private", Boolean, nullable=False),
)
CHANNELS = Table(
    "channels",
    METADATA,
    Column("guild", DISCORD_ID, primary_key=True, autoincrement=False),
    Column("channel", DISCORD_ID, primary_key=True, autoincrement=False),
    Column("private", Boolean, nullable=False),
)


@dataclass(frozen=True, slots=True)
class GuildSettings:
    """How the bot serves one server. None: nothing was set; Discord says a server's language, and who manages it."""

    guild: int
    language: str | None = None
    staff_channel: int | None = None
    curator_role: int | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """Whether answers in one channel are private, where it differs from its server."""

    channel: int
    private: bool


class Guilds:
    """The settings of servers and their channels."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def settings(self, guild: int) -> GuildSettings:
        """A server's settings; the usual ones when nothing was set."""
        return await self._transactions.read(lambda connection: _settings(connection, guild))

    async def everything(self) -> tuple[tuple[GuildSettings, ...], tuple[tuple[int, ChannelSettings], ...]]:
        """The settings of all servers, and those of channels with the server of each."""

        def work(connection: Connection) -> tuple[tuple[GuildSettings, ...], tuple[tuple[int, ChannelSettings], ...]]:
            servers = connection.execute(select(GUILDS)).all()
            channels = connection.execute(select(CHANNELS)).all()
            return (
                tuple(GuildSettings(**row._mapping) for row in servers),
                tuple((row.guild, ChannelSettings(row.channel, row.private)) for row in channels),
            )

        return await self._transactions.read(work)

    async def change(self, settings: GuildSettings) -> None:
        """Keep a server's settings from now on."""
        values = {name: getattr(settings, name) for name in GUILDS.c.keys()}  # noqa: SIM118  columns are no dict
        await self._transactions.write(lambda connection: upsert(connection, GUILDS, values, ["guild"]))

    async def channels(self, guild: int) -> tuple[ChannelSettings, ...]:
        """The channels of a server that have settings of their own."""
        asked = select(CHANNELS.c.channel, CHANNELS.c.private).where(CHANNELS.c.guild == guild)
        ordered = asked.order_by(CHANNELS.c.channel)
        rows = await self._transactions.read(lambda connection: connection.execute(ordered).all())
        return tuple(ChannelSettings(row.channel, row.private) for row in rows)

    async def change_channel(self, guild: int, channel: int, private: bool | None) -> None:
        """Let answers in a channel be private or public; None: as they are in its server."""

        def work(connection: Connection) -> None:
            if private is None:
                connection.execute(delete(CHANNELS).where(CHANNELS.c.guild == guild, CHANNELS.c.channel == channel))
            else:
                values = {"guild": guild, "channel": channel, "private": private}
                upsert(connection, CHANNELS, values, ["guild", "channel"])

        await self._transactions.write(work)

    async def private(self, guild: int, channel: int) -> bool:
        """Whether answers in a channel are private when nobody says so."""
        own = select(CHANNELS.c.private).where(CHANNELS.c.guild == guild, CHANNELS.c.channel == channel)

        def work(connection: Connection) -> bool:
            found = connection.execute(own).scalar_one_or_none()
            return _settings(connection, guild).private if found is None else found

        return await self._transactions.read(work)


def _settings(connection: Connection, guild: int) -> GuildSettings:
    row = connection.execute(select(GUILDS).where(GUILDS.c.guild == guild)).one_or_none()
    return GuildSettings(**row._mapping) if row else GuildSettings(guild)
