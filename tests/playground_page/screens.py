"""A page in a real browser comes in; what a person does and sees there goes out, by the page's stable hooks."""

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, async_playwright, expect

DEBIAN = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 5_000.0
IDS = "all => all.map(one => one.dataset.id)"
BOT = '[data-testid="message"][data-author="Hubwise"]'
NEWER = f"known => [...document.querySelectorAll('{BOT}')].some(one => !known.includes(one.dataset.id))"


def chromium() -> str | None:
    """Where the machine's own Chromium is; None when it has none. Nothing is downloaded."""
    return str(DEBIAN) if DEBIAN.is_file() else shutil.which("chromium")


@asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    """A browser until the end of the block."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        try:
            yield browser
        finally:
            await browser.close()


class Screen:
    """One page of the playground, and whatever went wrong in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)

    @property
    def input(self) -> Locator:
        """Where one types."""
        return self.page.get_by_test_id("message-input")

    @property
    def options(self) -> Locator:
        """What is offered above it."""
        return self.page.get_by_test_id("command-option")

    @property
    def modal(self) -> Locator:
        """The form that is open."""
        return self.page.get_by_test_id("modal")

    async def open(self, address: str) -> "Screen":
        """Open the page, and wait until it knows its channels."""
        await self.page.goto(address)
        await expect(self.page.locator("#online.well")).to_be_visible()
        return self

    async def type(self, text: str) -> None:
        """Type into the line, key by key."""
        await self.input.press_sequentially(text, delay=5)

    async def press(self, *keys: str) -> None:
        """Press keys, wherever the focus is."""
        for key in keys:
            await self.page.keyboard.press(key)

    async def send(self, text: str) -> None:
        """Put a text into the line and send it with the button."""
        await self.input.fill(text)
        await self.page.get_by_test_id("send").click()

    async def become(self, name: str) -> None:
        """Be another person, by the name that is shown."""
        button = self.page.locator(".person", has_text=name.capitalize())
        await button.click()
        await expect(button).to_have_attribute("aria-pressed", "true")

    async def speak(self, locale: str) -> None:
        """Change the language of one's Discord."""
        button = self.page.get_by_test_id(f"locale-{locale}")
        await button.click()
        await expect(button).to_have_attribute("aria-pressed", "true")

    async def look(self, channel: str) -> None:
        """Go to another channel."""
        await self.page.get_by_test_id(f"channel-{channel}").click()

    def messages(self, author: str = "Hubwise") -> Locator:
        """The messages of somebody in the channel that is looked at."""
        return self.page.locator(f'[data-testid="message"][data-author="{author}"]')

    async def ask(self, text: str) -> Locator:
        """Send a text and wait for the message of the bot that this brings, whatever it says."""
        async with self.bringing() as brought:
            await self.send(text)
        return brought[0]

    @asynccontextmanager
    async def bringing(self) -> AsyncIterator[list[Locator]]:
        """What is done in the block brings a message of the bot; afterwards it is in the list, and stays the same."""
        brought: list[Locator] = []
        before = await self.messages().evaluate_all(IDS)
        yield brought
        await self.page.wait_for_function(NEWER, arg=before, timeout=PATIENCE)
        new = next(one for one in await self.messages().evaluate_all(IDS) if one not in before)
        brought.append(self.message(new))

    async def answer(self, words: str | re.Pattern[str]) -> Locator:
        """Wait until the bot's last message has these words in it; that message, also when others follow."""
        last = self.messages().last
        await expect(last).to_contain_text(words, timeout=PATIENCE)
        return self.message(str(await last.get_attribute("data-id")))

    def message(self, number: str) -> Locator:
        """The message with this id."""
        return self.page.locator(f'[data-testid="message"][data-id="{number}"]')
