"""A bot with curators to try: a local Discord and seeds go in; the bot, its people and what they may come out."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.app import HubBot
from bot.diary import Diary, GuildSettings
from bot.people import Pace
from playground.server import LocalDiscord, Person, words
from playground.server.exchange import Exchange
from playground.server.interactions import COMMAND
from playground.server.places import Channel
from playground.server.wire import Json
from tests.end_to_end.conftest import PATIENCE, local_discord, serving

# As fast as tests go.
UNHURRIED = 1e9
EN, ZH = "en-US", "zh-CN"
# A question that the small seeds do not answer, and the fact that does.
TENANTS = "which tenants does River Park have"
RIVER = "hubs/river-park.yaml"
NEW_FACT = """
  - id: river-tenants
    attribute: tenants
    statement: The tenants of River Park are Alpha and Beta.
    as_of: 2023-12-07
    source: gazette
    asked: [which tenants does River Park have, 河畔园有哪些企业]
"""


@dataclass(frozen=True, slots=True)
class House:
    """A bot that serves seeds of its own on a local Discord of its own, with a staff channel that is set."""

    local: LocalDiscord
    bot: HubBot
    seeds: Path

    @property
    def diary(self) -> Diary:
        return self.bot.desk().diary

    @property
    def guild(self) -> int:
        return int(self.local.guild.id)

    async def set(self, **settings: Any) -> None:
        """Set something for the server, beside what is set."""
        servers = self.bot.desk().servers
        await servers.change(replace(servers.settings(self.guild), **settings))

    async def knowledge(self, verb: str, **options: Any) -> Exchange:
        """Use one of the commands for curators; the admin does."""
        return await self.local.slash(self.local.admin, self.local.general, f"knowledge {verb}", **options)

    def edit(self, file: str, old: str, new: str) -> None:
        """Write something else into the seeds."""
        path = self.seeds / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    async def let_the_diary_fail(self) -> None:
        """Nothing can be written into the diary any more."""
        await self.diary._transactions.outside(lambda connection: connection.exec_driver_sql("PRAGMA query_only = ON"))

    async def audit(self) -> list[str]:
        """What was done or refused, the newest first."""
        return [entry.what for entry in await self.diary.audit.latest(most=1_000)]


@asynccontextmanager
async def house(seeds: Path, data: Path, **given: Any) -> AsyncIterator[House]:
    """A bot that nobody is too fast for. `given`: settings."""
    async with local_discord() as local, serving(local, seeds, data, **given) as bot:
        bot.tree.pace = Pace(UNHURRIED, UNHURRIED)
        local.rates.routes.clear()
        made = House(local, bot, seeds)
        await bot.desk().servers.change(GuildSettings(made.guild, staff_channel=int(local.staff.id)))
        yield made


def files_of(local: LocalDiscord, message: Json) -> dict[str, str]:
    """The files of a message by name."""
    found = {}
    for one in message["attachments"]:
        place = one["url"].split("/attachments/", 1)[1]
        found[one["filename"]] = local.messages.files.uploads[place].content.decode("utf-8", "replace")
    return found


async def forced(local: LocalDiscord, person: Person, channel: Channel, path: str, options: list[Json]) -> Exchange:
    """Call a command where Discord would not offer it, as a modified client can."""
    name, *steps = path.split()
    registered = next(one for one in local.commands.listed(None) if one["name"] == name)
    for step in reversed(steps):
        options = [{"name": step, "type": 1, "options": options}]
    content: Json = {"id": registered["id"], "name": name, "type": 1, "options": options, "resolved": _resolved(local)}
    exchange = local.interactions.begin(
        local.world.people[person.id], channel, COMMAND, f"/{path}", content, None, (0, 1), local.patience
    )
    assert local.gateway.dispatch("INTERACTION_CREATE", exchange.sent)
    return await exchange.answer()


def _resolved(local: LocalDiscord) -> Json:
    channel = local.general.payload() | {"permissions": "0"}
    role = local.world.guilds[local.guild.id].roles[-1]
    return {"channels": {local.general.id: channel}, "roles": {role.id: role.payload()}}


def write_fact(seeds: Path) -> None:
    """Let the small seeds answer what is asked in vain."""
    path = seeds / RIVER
    path.write_text(path.read_text(encoding="utf-8") + NEW_FACT.lstrip("\n"), encoding="utf-8")


def told(local: LocalDiscord, person: Person) -> list[str]:
    """What somebody was written in private."""
    return [words(message) for message in local.history(person, local.dm(person))]


async def until(local: LocalDiscord, condition: Callable[[], bool]) -> None:
    """Wait until something holds."""
    assert await local.bell.until(condition, PATIENCE)
