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
        await expect(self.page.locator("#online")).to_contain_text("is online")
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
        """Be another person."""
        button = self.page.get_by_test_id(f"person-{name}")
        await button.click()
        await expect(button).to_have_attribute("aria-pressed", "true")

    async def look(self, channel: str) -> None:
        """Go to another channel."""
        await self.page.get_by_test_id(f"channel-{channel}").click()

    def messages(self, author: str = "Hubwise") -> Locator:
        """The messages of somebody in the channel that is looked at."""
        return self.page.locator(f'[data-testid="message"][data-author="{author}"]')

    async def answer(self, words: str | re.Pattern[str]) -> Locator:
        """Wait until the bot's last message has these words in it."""
        last = self.messages().last
        await expect(last).to_contain_text(words, timeout=PATIENCE)
        return last
