"""A world comes in; the larger objects that Discord tells a bot about it go out."""

from typing import Any

from playground.server.places import THREADS, Guild
from playground.server.wire import Json
from playground.server.world import World


def guild_created(world: World, guild: Guild) -> Json:
    """The GUILD_CREATE event of a guild: everything about it."""
    ours = [channel for channel in world.channels.values() if channel.guild_id == guild.id]
    channels = [channel.payload() for channel in ours if channel.kind not in THREADS]
    threads = [channel.payload() for channel in ours if channel.kind in THREADS and not channel.archived]
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


def ready(world: World, session_id: str, resume_url: str) -> Json:
    """The READY event of a new session."""
    return {
        "v": 10,
        "user": world.bot.payload() | {"verified": True, "mfa_enabled": True, "email": None},
        "guilds": [{"id": guild.id, "unavailable": True} for guild in world.own_guilds()],
        "session_id": session_id,
        "resume_gateway_url": resume_url,
        "session_type": "normal",
        "private_channels": [],
        "application": {"id": world.application_id, "flags": 0},
    }


def members_chunk(world: World, content: Any) -> Json:
    """The GUILD_MEMBERS_CHUNK event that answers a request for members."""
    asked = content if isinstance(content, dict) else {}
    named = asked.get("user_ids") or [*world.people, world.bot.id]
    ids = [str(one) for one in named] if isinstance(named, list) else [str(named)]
    return {
        "guild_id": asked.get("guild_id"),
        "members": [world.member_payload(one) for one in ids if world.user(one)],
        "chunk_index": 0,
        "chunk_count": 1,
        "not_found": [],
        "nonce": asked.get("nonce"),
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
