"""A local Discord and a person on it come in; what that person's page shows goes out as plain JSON."""

from collections.abc import Iterator

from playground.server import Channel, LocalDiscord, NotPossible, Permission, Person
from playground.server.places import WORDLESS, ChannelKind
from playground.server.typed import seen_as
from playground.server.wire import Json

SUBCOMMAND, GROUP = 1, 2
BOUNDS = ("min_length", "max_length", "min_value", "max_value", "channel_types")


def bot_view(discord: LocalDiscord) -> Json:
    """Who the bot is, and where."""
    return {"id": discord.bot.id, "name": discord.bot.display_name, "guild": discord.guild.name}


def people_view(discord: LocalDiscord) -> list[Json]:
    """Everyone that can be spoken as."""
    guild = discord.world.guilds[discord.guild.id]
    return [
        {
            "id": person.id,
            "name": person.user.display_name,
            "username": person.user.username,
            "admin": bool(guild.permissions_of(person) & Permission.MANAGE_GUILD),
            "locale": person.locale,
        }
        for person in discord.world.people.values()
    ]


def roles_view(discord: LocalDiscord) -> list[Json]:
    """The roles of the guild."""
    return [{"id": role.id, "name": role.name} for role in discord.world.guilds[discord.guild.id].roles]


def channels_of(discord: LocalDiscord, person: Person) -> list[Channel]:
    """The channels of a person: those of the guild that they see, then the direct messages with the bot."""
    ours = [
        channel
        for channel in discord.world.channels.values()
        if channel.guild_id == discord.guild.id and channel.kind not in WORDLESS and _sees(discord, person, channel)
    ]
    return [*ours, discord.dm(person)]


def _sees(discord: LocalDiscord, person: Person, channel: Channel) -> bool:
    try:
        discord.seeing(person, channel)
    except NotPossible:
        return False
    return True


def channel_view(discord: LocalDiscord, channel: Channel) -> Json:
    """A channel; the one for direct messages has the bot's name."""
    direct = channel.kind is ChannelKind.DM
    return {
        "id": channel.id,
        "name": discord.bot.display_name if direct else channel.name,
        "direct": direct,
        "topic": channel.topic or "",
    }


def used_names(discord: LocalDiscord) -> dict[str, str]:
    """What each interaction used, as a person wrote it: `/ask`, or the name of a message command."""
    return {exchange.id: exchange.name for exchange in discord.interactions.all()}


def message_view(payload: Json, used: dict[str, str]) -> Json:
    """A message with the name of the command that it answers."""
    about = payload.get("interaction_metadata")
    return {**payload, "used": used.get(about["id"], "")} if about else payload


def commands_view(discord: LocalDiscord, person: Person, channel: Channel) -> list[Json]:
    """Every command that a person can use in a channel; a subcommand is one of its own, named by its whole path."""
    locale = discord.seeing(person, channel).locale
    found: list[Json] = []
    for command in discord.usable(person, channel):
        for names, shown, leaf in _leaves(command, locale, (), ()):
            found.append(
                {
                    "type": command["type"],
                    "path": " ".join(names),
                    "shown": " ".join(shown),
                    "description": _described(leaf, locale),
                    "options": [_option_view(one, locale) for one in leaf.get("options") or ()],
                }
            )
    return found


def _leaves(
    here: Json, locale: str, names: tuple[str, ...], shown: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], Json]]:
    names, shown = (*names, here["name"]), (*shown, seen_as(here, locale))
    below = [one for one in here.get("options") or () if one["type"] in (SUBCOMMAND, GROUP)]
    for one in below:
        yield from _leaves(one, locale, names, shown)
    if not below:
        yield names, shown, here


def _described(thing: Json, locale: str) -> str:
    return str((thing.get("description_localizations") or {}).get(locale) or thing.get("description") or "")


def _option_view(option: Json, locale: str) -> Json:
    choices = [{"name": seen_as(one, locale), "value": one["value"]} for one in option.get("choices") or ()]
    return {
        "name": option["name"],
        "shown": seen_as(option, locale),
        "description": _described(option, locale),
        "type": option["type"],
        "required": bool(option.get("required")),
        "autocomplete": bool(option.get("autocomplete")),
        "choices": choices,
        **{name: option[name] for name in BOUNDS if name in option},
    }
