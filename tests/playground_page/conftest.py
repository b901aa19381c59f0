"""A page in a real browser for every test of this folder: over a local Discord with a scripted bot, or with ours."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import discord.client
import discord.gateway
import discord.http
import pytest
import pytest_asyncio
import yarl
from playwright.async_api import Browser

import playground.page.acts
import playground.page.trouble
from bot.settings import CHECKOUT
from playground.clock import Clock
from playground.page import Hooks, Page
from playground.server import LocalDiscord
from tests.playground_page.playing import playing_fast
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
once = pytest_asyncio.fixture(loop_scope="session", scope="session")


@dataclass
class Stage:
    """What runs behind the page."""

    discord: LocalDiscord
    page: Page
    bot: ShowBot
    restarts: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)  # how the bot ended by itself, when it did
    may_restart: asyncio.Event = field(default_factory=asyncio.Event)


class Soon:
    """Instead of discord.py's waits of up to minutes before it connects anew."""

    def delay(self) -> float:
        return 0.1


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the page and discord.py wait for comes sooner, so that tests need not wait as long as people do."""
    monkeypatch.setattr(discord.client, "ExponentialBackoff", Soon)
    monkeypatch.setattr(playground.page.acts, "FIRST_ANSWER_SECONDS", 1.0)
    monkeypatch.setattr(playground.page.trouble, "SLOW_SECONDS", 0.5)
    monkeypatch.setattr(playground.page.trouble, "LIMITED_SECONDS", 0.5)


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
    bot = show_bot()
    ended: list[str] = []
    restarts: list[str] = []
    may_restart = asyncio.Event()
    may_restart.set()

    async def restart() -> None:
        restarts.append("again")
        await may_restart.wait()
        ended.clear()
        server.bell.ring()

    async def set_ahead(ahead: timedelta) -> None:
        clock.ahead = ahead

    suggestions = ("/echo text: first", "/think", "hello")
    page = Page(server, hooks=Hooks(restart, set_ahead, lambda: "".join(ended)), suggestions=suggestions)
    async with page, bot.running(server.token):
        yield Stage(server, page, bot, restarts, ended, may_restart)


@once
async def browser() -> AsyncIterator[Browser]:
    if chromium() is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium chromium-driver)")
    async with browsing() as opened:
        yield opened


@once
async def window(browser: Browser) -> Screen:
    """A window that tests use one after the other: opening one takes as long as many a test."""
    return Screen(await (await browser.new_context()).new_page())


@shared
async def empty_window(window: Screen) -> AsyncIterator[Screen]:
    """The window, with nothing in it that another test has left. Nothing may go wrong in it."""
    window.errors.clear()
    yield window
    await window.page.evaluate("sessionStorage.clear()")
    await window.page.mouse.move(0, 0)
    await window.page.goto("about:blank")
    assert serious(window) == []


@shared
async def screen(stage: Stage, empty_window: Screen) -> Screen:
    """The page with the scripted bot."""
    return await empty_window.open(stage.page.address)


@shared
async def open_screen(stage: Stage, browser: Browser) -> AsyncIterator[Open]:
    """Open a window of its own on the page with the scripted bot; what is given goes to the browser."""
    screens: list[Screen] = []

    async def opened(**window: object) -> Screen:
        context = await browser.new_context(**window)  # type: ignore[arg-type]
        screen = Screen(await context.new_page())
        screens.append(screen)
        return await screen.open(stage.page.address)

    yield opened
    for one in screens:
        await one.page.context.close()
    assert [error for screen in screens for error in serious(screen)] == []


def serious(screen: Screen) -> list[str]:
    """What went wrong. A refused act is answered with 409, which a browser notes as an error of its own."""
    return [error for error in screen.errors if "409" not in error]


@dataclass(frozen=True, slots=True)
class Ours:
    """Our own bot in the playground: where its page is, and the seeds that it serves."""

    address: str
    seeds: Path


@once
async def ours(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ours]:
    """The playground over a copy of what ships, once for all tests: the messages are shared."""
    seeds = tmp_path_factory.mktemp("shipped") / "seeds"
    shutil.copytree(CHECKOUT / "seeds", seeds)
    async with playing_fast({"HUBWISE_SEEDS": str(seeds)}) as address:
        yield Ours(address, seeds)


@shared
async def real(ours: Ours, empty_window: Screen) -> Screen:
    """The page with our own bot; Mei speaks English again."""
    screen = await empty_window.open(ours.address)
    await screen.speak("en-US")
    return screen
