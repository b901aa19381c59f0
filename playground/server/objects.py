"""A world comes in; the larger objects that Discord tells a bot about it go out."""

from playground.server.places import ChannelKind, Guild
from playground.server.wire import Json
from playground.server.world import World


def guild_created(world: World, guild: Guild) -> Json:
    """The GUILD_CREATE event of a guild: everything about it."""
    channels = [
        c.payload() for c in world.channels.values() if c.guild_id == guild.id and c.kind is not ChannelKind.THREAD
    ]
    threads = [c.payload() for c in world.channels.values() if c.guild_id == guild.id and c.kind is ChannelKind.THREAD]
    members = [world.member_payload(world.bot.id)]
    return {
        **guild.payload(),
        "joined_at": world.clock().isoformat(),
        "large": False,
        "unavailable": False,
        "member_count": len(world.people) + 1,
        "voice_states": [],
        "members": members,
        "channels": channels,
        "threads": threads,
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def application_object(world: World) -> Json:
    """The application object of the bot."""
    return {
        "id": world.application_id,
        "name": world.bot.display_name,
        "icon": None,
        "summary": "",
        "description": "Answers about innovation hubs",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": world.bot.payload(),
        "team": None,
        "hook": True,
        "bot": world.bot.payload(),
        "tags": [],
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "approximate_guild_count": 1,
        "integration_types_config": {"0": {}, "1": {}},
    }
