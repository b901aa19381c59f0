"""Who does something where comes in; what every INTERACTION_CREATE says about it goes out."""

from collections.abc import Iterable

from playground.server.commands import context_of
from playground.server.people import Person
from playground.server.places import Channel
from playground.server.wire import Json
from playground.server.world import World

BY_GUILD, BY_PERSON = 0, 1


def envelope(world: World, person: Person, channel: Channel, installs: Iterable[int] = (BY_GUILD, BY_PERSON)) -> Json:
    """The part of an INTERACTION_CREATE that does not depend on what was done.

    `installs` are the ways of installing that what was used is there for.
    """
    bits = str(world.permissions_in(person, channel))
    payload: Json = {
        "application_id": world.application_id,
        "version": 1,
        "channel_id": channel.id,
        "locale": person.locale,
        "channel": channel.payload() | {"permissions": bits},
        "context": context_of(channel),
        "entitlements": [],
        "entitlement_sku_ids": [],
        "app_permissions": str(world.bot_permissions(channel)),
        "attachment_size_limit": 10 << 20,
        "authorizing_integration_owners": owners(world, person, channel, installs),
    }
    if channel.guild_id is None:
        return payload | {"user": person.user.payload()}
    guild = world.guilds[channel.guild_id]
    return payload | {
        "guild_id": guild.id,
        "guild_locale": guild.locale,
        "member": person.member_payload() | {"user": person.user.payload(), "permissions": bits},
        "guild": {"id": guild.id, "locale": guild.locale, "features": []},
    }


def owners(world: World, person: Person, channel: Channel, installs: Iterable[int]) -> Json:
    """Who installed the application: the guild (or "0" in a direct message with the bot), the person, or both."""
    by = set(installs)
    found: Json = {"0": channel.guild_id or "0"} if BY_GUILD in by and world.bot_is_in(channel) else {}
    return found | ({"1": person.id} if BY_PERSON in by and person.installed_app else {})
