"""One local Discord with one bot over everything that ships, shared by the tests of a file; what a message holds."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.settings import CHECKOUT
from playground.server import LocalDiscord
from playground.server.wire import Json
from tests.end_to_end.conftest import local_discord, serving

HUBS = ("beijing-e-town", "changping", "niicpm", "p4-center", "wuxi-icampus")


@asynccontextmanager
async def shipped_discord(data: Path) -> AsyncIterator[LocalDiscord]:
    """Reading what ships takes a second: done once."""
    async with local_discord() as server, serving(server, CHECKOUT / "seeds", data):
        yield server


def controls(message: Json) -> list[Json]:
    """The buttons and menus of a message."""
    found: list[Json] = []
    for part in message["components"]:
        inside = part.get("components")
        found += controls({"components": inside}) if inside else [part] if part["type"] in (2, 3) else []
    return found


def labels(message: Json) -> list[str]:
    """What is written on the buttons and menus of a message."""
    return [part.get("label") or part.get("placeholder") or "" for part in controls(message)]


def options(message: Json, menu: str) -> list[str]:
    """The values of a menu, named by its placeholder."""
    (found,) = (part for part in controls(message) if part.get("placeholder") == menu)
    return [option["value"] for option in found["options"]]
