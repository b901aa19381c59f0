"""The settings of servers, held in memory so that no answer waits for them: the diary goes in, settings come out."""

from __future__ import annotations

from bot.diary import Diary, GuildSettings


class Servers:
    """What the people who run a server have set. Changes are in the diary before they hold here."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._servers: dict[int, GuildSettings] = {}
        self._channels: dict[tuple[int, int], bool] = {}

    async def read(self) -> None:
        """Take up what the diary holds.

        Raises:
            DiaryError: it cannot be read.
        """
        servers, channels = await self._diary.guilds.everything()
        self._servers = {settings.guild: settings for settings in servers}
        self._channels = {(guild, own.channel): own.private for guild, own in channels}

    def settings(self, guild: int) -> GuildSettings:
        """A server's settings; the usual ones when nothing was set."""
        return self._servers.get(guild) or GuildSettings(guild)

    def private(self, guild: int | None, channel: int, parent: int | None = None) -> bool:
        """Whether answers in a channel are private when nobody says so.

        `parent`: the channel of a thread. The nearest setting holds: the thread's, its channel's, the server's.
        """
        if guild is None:
            return False
        for place in (channel, parent):
            own = self._channels.get((guild, place)) if place is not None else None
            if own is not None:
                return own
        return self.settings(guild).private

    def channels(self, guild: int) -> dict[int, bool]:
        """The channels of a server that differ from it, with whether answers there are private."""
        return {channel: private for (server, channel), private in sorted(self._channels.items()) if server == guild}

    def staff_channels(self) -> dict[int, int]:
        """The staff channels that are set, by server."""
        found = sorted(self._servers.items())
        return {guild: settings.staff_channel for guild, settings in found if settings.staff_channel}

    async def change(self, settings: GuildSettings) -> None:
        """Keep a server's settings from now on.

        Raises:
            DiaryError: they cannot be written, and are what they were.
        """
        await self._diary.guilds.change(settings)
        self._servers[settings.guild] = settings

    async def change_channel(self, guild: int, channel: int, private: bool | None) -> None:
        """Let answers in a channel be private or public; None: as they are around it.

        Raises:
            DiaryError: it cannot be written.
        """
        await self._diary.guilds.change_channel(guild, channel, private)
        if private is None:
            self._channels.pop((guild, channel), None)
        else:
            self._channels[guild, channel] = private
