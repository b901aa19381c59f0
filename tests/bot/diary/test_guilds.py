"""What the people who run a server have set."""

from dataclasses import replace
from pathlib import Path

from bot.diary import ChannelSettings, Diary, GuildSettings

SERVER, OTHER, CHANNEL = 1 << 62, 2, 3


async def test_a_server_nobody_set_anything_for_has_the_usual_settings(diary: Diary) -> None:
    assert await diary.guilds.settings(SERVER) == GuildSettings(SERVER)
    assert not await diary.guilds.private(SERVER, CHANNEL)


async def test_settings_stay_after_a_restart_and_are_of_one_server(file: Path) -> None:
    settings = GuildSettings(SERVER, "zh", 11, 12, private=True)
    async with Diary.open(file) as diary:
        await diary.guilds.change(replace(settings, language="en"))
        await diary.guilds.change(settings)

    async with Diary.open(file) as diary:
        assert await diary.guilds.settings(SERVER) == settings
        assert await diary.guilds.settings(OTHER) == GuildSettings(OTHER)


async def test_what_was_set_can_be_unset(diary: Diary) -> None:
    await diary.guilds.change(GuildSettings(SERVER, "zh", 11, 12, private=True))

    await diary.guilds.change(GuildSettings(SERVER))

    assert await diary.guilds.settings(SERVER) == GuildSettings(SERVER)


async def test_a_channel_goes_before_its_server_until_it_is_as_its_server_again(diary: Diary) -> None:
    await diary.guilds.change(GuildSettings(SERVER, private=True))
    await diary.guilds.change_channel(SERVER, CHANNEL, True)
    await diary.guilds.change_channel(SERVER, CHANNEL, False)
    await diary.guilds.change_channel(OTHER, CHANNEL + 1, True)

    assert await diary.guilds.channels(SERVER) == (ChannelSettings(CHANNEL, False),)
    assert not await diary.guilds.private(SERVER, CHANNEL)
    assert await diary.guilds.private(SERVER, CHANNEL + 1)

    await diary.guilds.change_channel(SERVER, CHANNEL, None)

    assert await diary.guilds.channels(SERVER) == ()
    assert await diary.guilds.private(SERVER, CHANNEL)
