"""Who may do what: every command and control that the bot really has, by every kind of person, in every place."""

from collections.abc import AsyncIterator
from dataclasses import replace

import discord
import pytest
import pytest_asyncio
from discord import app_commands

from bot.app import build_bot
from bot.commands.gated import GatedGroup
from bot.controls import ACTS
from bot.diary import GuildSettings
from bot.replies import NOT_HERE
from bot.settings import Settings
from playground.server import LocalDiscord, Person
from playground.server.places import Channel
from playground.server.wire import Json
from tests.end_to_end.staff import House, forced, house
from tests.small_seeds import write_small_seeds

pytestmark = pytest.mark.asyncio(loop_scope="module")

# Everybody may use these, everywhere. Whoever adds one that only some may use leaves it out here.
OPEN_COMMANDS = frozenset(
    {"ask", "Answer from the hubs", "hub", "hubs", "who", "contact", "compare", "help", "privacy"}
)
OPEN_VERBS = frozenset(
    {
        *("choose", "sources", "more", "up", "down", "share", "remove", "answer"),
        *("correct", "corrected", "human", "asked-human", "wait"),
        *("hub", "contact", "who", "hub-page", "who-page", "compare-with", "beside", "hubs", "try"),
        *("follow", "unfollow", "compared", "ask", "asked"),
        *("hubs-country", "hubs-city", "hubs-topic", "hubs-kind", "privacy", "erase", "erase-now"),
    }
)
# Of these, no role lets anybody in.
MANAGERS_ALONE = "settings"
PEOPLE = ("member", "admin", "curator", "removed admin")
PLACES = ("server", "direct message", "own app elsewhere")


def leaves() -> list[app_commands.Command[GatedGroup, ..., None]]:
    """Every command of the tree that somebody can call, but for those that everybody may."""
    tree = build_bot(Settings()).tree
    found = [
        command
        for command in tree.walk_commands()
        if not isinstance(command, app_commands.Group) and command.qualified_name.split()[0] not in OPEN_COMMANDS
    ]
    menus = [
        *tree.get_commands(type=discord.AppCommandType.message),
        *tree.get_commands(type=discord.AppCommandType.user),
    ]
    assert {str(menu.name) for menu in menus} <= OPEN_COMMANDS
    return found


COMMANDS = {command.qualified_name: command for command in leaves()}
VERBS = sorted(set(ACTS) - OPEN_VERBS)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def staffed(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[House]:
    seeds = write_small_seeds(tmp_path_factory.mktemp("seeds"))
    async with house(seeds, tmp_path_factory.mktemp("data")) as made:
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def people(staffed: House) -> dict[str, Person]:
    """Each kind of person; each has the app for themselves too, and manages the server where the bot is not."""
    local = staffed.local
    role = local.add_role("Curators")
    there = local.world.foreign_guild.roles[1].id
    found = {
        "member": local.member,
        "admin": local.admin,
        "curator": local.give_role(local.add_person("Cui"), role),
        "removed admin": local.take_roles(local.add_person("Rem", admin=True)),
    }
    for name, person in found.items():
        local.install_app(person)
        current = local.world.people[person.id]
        found[name] = local.world.update_person(replace(current, role_ids=(*current.role_ids, there)))
    return found


def place_of(local: LocalDiscord, place: str, person: Person) -> Channel:
    return {"server": local.general, "direct message": local.dm(person), "own app elsewhere": local.foreign_channel}[
        place
    ]


def allowed(who: str, place: str, *, managers_alone: bool) -> bool:
    return place == "server" and who in (("admin",) if managers_alone else ("admin", "curator"))


@pytest_asyncio.fixture(loop_scope="module", autouse=True)
async def _curators(staffed: House, people: dict[str, Person]) -> None:
    """Some of what is allowed changes the settings."""
    role = next(role for role in staffed.local.world.guilds[staffed.local.guild.id].roles if role.name == "Curators")
    await staffed.set(curator_role=int(role.id), private=False, language=None)
    await staffed.bot.desk().servers.change_channel(staffed.guild, int(staffed.local.general.id), None)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("name", sorted(COMMANDS))
async def test_a_command_is_for_those_who_may(
    staffed: House, people: dict[str, Person], name: str, who: str, place: str
) -> None:
    channel = place_of(staffed.local, place, people[who])

    exchange = await forced(staffed.local, people[who], channel, name, _options(staffed.local, COMMANDS[name]))

    may = allowed(who, place, managers_alone=name.split()[0] == MANAGERS_ALONE)
    assert exchange.ephemeral
    assert (NOT_HERE in exchange.text) is not may
    # What came of a reload is written after it.
    entries = await staffed.diary.audit.latest(most=2)
    entry = next(entry for entry in entries if entry.what in (name, f"refused: {name}"))
    assert (entry.what == name, entry.who) == (may, people[who].id)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("verb", VERBS)
async def test_a_control_is_for_those_who_may(
    staffed: House, people: dict[str, Person], verb: str, who: str, place: str
) -> None:
    local, person = staffed.local, people[who]
    shown = await local.slash(person, place_of(local, place, person), "ask", question="how big is River Park")

    exchange = await local.forge(person, shown.message, f"h1:{verb}:999999:")

    may = allowed(who, place, managers_alone=False)
    assert (NOT_HERE in exchange.text) is not may
    what = (await staffed.audit())[0]
    assert may or (what == f"refused: control {verb}" and exchange.ephemeral)


async def test_a_role_of_a_server_that_the_bot_has_left_lets_nobody_in(
    staffed: House, people: dict[str, Person]
) -> None:
    foreign = staffed.local.world.foreign_guild
    servers = staffed.bot.desk().servers
    await servers.change(GuildSettings(int(foreign.id), curator_role=int(foreign.roles[1].id)))
    for who in PEOPLE:
        exchange = await forced(staffed.local, people[who], staffed.local.foreign_channel, "knowledge status", [])
        assert NOT_HERE in exchange.text


async def test_what_is_refused_changes_nothing(staffed: House, people: dict[str, Person]) -> None:
    engine = staffed.bot.desk().engine
    assert engine.version
    before = engine.version.id
    for who in ("member", "removed admin"):
        await forced(staffed.local, people[who], staffed.local.general, "knowledge reload", [])
    assert engine.version.id == before


async def test_versions_are_completed_for_curators_alone(staffed: House, people: dict[str, Person]) -> None:
    local = staffed.local
    local.permit(people["member"], "knowledge")
    offered = await local.autocomplete(local.admin, local.general, "knowledge rollback", focused="version")
    assert offered
    member = people["member"]
    assert await local.autocomplete(member, local.general, "knowledge rollback", focused="version") == []


def _options(local: LocalDiscord, command: app_commands.Command[GatedGroup, ..., None]) -> list[Json]:
    """Something for every option that has to be given; versions that do not exist."""
    values = {
        discord.AppCommandOptionType.string: "json",
        discord.AppCommandOptionType.integer: 999_999,
        discord.AppCommandOptionType.boolean: False,
        discord.AppCommandOptionType.channel: local.general.id,
        discord.AppCommandOptionType.role: local.world.guilds[local.guild.id].roles[-1].id,
    }
    return [
        {
            "name": option.display_name,
            "type": option.type.value,
            "value": option.choices[0].value if option.choices else values[option.type],
        }
        for option in command.parameters
        if option.required
    ]
