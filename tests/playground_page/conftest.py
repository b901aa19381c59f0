"""A page over a local Discord with a scripted bot on it, in a real browser, for every test of this folder."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import discord.gateway
import discord.http
import pytest
import pytest_asyncio
import yarl
from playwright.async_api import Browser

from playground.clock import Clock
from playground.page import Hooks, Page
from playground.server import LocalDiscord
from tests.playground_page.screens import Screen, browsing, chromium
from tests.playground_page.showing import ShowBot, show_bot

FOLDER = Path(__file__).parent
Open = Callable[..., Awaitable[Screen]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of this folder share one event loop, and so one browser: starting it takes longer than a test."""
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


shared = pytest_asyncio.fixture(loop_scope="session")


@dataclass
class Stage:
    """What runs behind the page."""

    discord: LocalDiscord
    page: Page
    bot: ShowBot
    restarts: list[str] = field(default_factory=list)


@shared
async def local(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[LocalDiscord, Clock]]:
    clock = Clock()
    async with LocalDiscord(clock=clock, patience=3.0) as server:
        monkeypatch.setattr(discord.http.Route, "BASE", server.api_url)
        monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url))
        yield server, clock
        assert server.requests.failures == []


@shared
async def quiet(local: tuple[LocalDiscord, Clock]) -> AsyncIterator[tuple[LocalDiscord, Page]]:
    """A page without a bot: to see what its server does."""
    async with Page(local[0]) as page:
        yield local[0], page


@shared
async def stage(local: tuple[LocalDiscord, Clock]) -> AsyncIterator[Stage]:
    """The page, with the scripted bot connected."""
    server, clock = local
    bot, restarts = show_bot(), []

    async def restart() -> None:
        restarts.append("again")

    async def set_ahead(ahead: timedelta) -> None:
        clock.ahead = ahead

    suggestions = ("/echo text: first", "/think", "hello")
    page = Page(server, hooks=Hooks(restart, set_ahead), suggestions=suggestions)
    async with page, bot.running(server.token):
        yield Stage(server, page, bot, restarts)


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser() -> AsyncIterator[Browser]:
    if chromium() is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium chromium-driver)")
    async with browsing() as opened:
        yield opened


@shared
async def open_screen(stage: Stage, browser: Browser) -> AsyncIterator[Open]:
    """Open a window on the page; what is given goes to the browser. In none of them may anything go wrong."""
    screens: list[Screen] = []

    async def opened(**window: object) -> Screen:
        context = await browser.new_context(**window)  # type: ignore[arg-type]
        screen = Screen(await context.new_page())
        screens.append(screen)
        return await screen.open(stage.page.address)

    yield opened
    # A refused act is answered with 409, which a browser notes as an error of its own.
    for one in screens:
        await one.page.context.close()
    assert [error for screen in screens for error in screen.errors if "409" not in error] == []


@shared
async def screen(open_screen: Open) -> Screen:
    return await open_screen()
