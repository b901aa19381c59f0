"""The playground with our bot goes in; pictures of it, as the README shows them, come out.

Run as `python -m tests.pictures`. A picture whose command the bot does not have is left out, and said.
"""

import asyncio
import re
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal

from playwright.async_api import Browser, ViewportSize, expect

from bot.settings import CHECKOUT
from tests.playground_page.playing import playing
from tests.playground_page.screens import Screen, browsing, chromium

FOLDER = CHECKOUT / "docs" / "pictures"
LARGEST = 150_000
WIDE, NARROW = ViewportSize(width=1100, height=680), ViewportSize(width=390, height=720)


@dataclass(frozen=True, slots=True)
class Picture:
    """A file's name, what is done before it is taken, and the command that this needs."""

    name: str
    do: Callable[[Screen], Awaitable[None]]
    command: str = "ask"
    scheme: Literal["dark", "light"] = "dark"
    size: ViewportSize = field(default_factory=lambda: WIDE)


async def first(screen: Screen) -> None:
    """The first screen, with its suggestions."""
    await screen.page.get_by_test_id("suggestion").first.wait_for()


async def answer(screen: Screen) -> None:
    """Questions in English and Chinese, and their answers."""
    await screen.send("/ask question: How big is I·Campus?")
    await screen.answer("300,000")
    await screen.page.get_by_test_id("locale-zh-CN").click()
    await screen.send("/ask question: 无锡园区面积多大？")
    await expect(screen.messages()).to_have_count(2)
    await screen.answer("300,000")


async def completing(screen: Screen) -> None:
    """What is offered while somebody types."""
    await screen.type("/ask how big is")
    await screen.options.nth(3).wait_for()
    await screen.press("ArrowDown")


async def choice(screen: Screen) -> None:
    """Two readings are close: the bot asks which."""
    await screen.send("/ask question: What was the motto of the IBIIC Beijing Forum?")
    await screen.answer(re.compile("."))


async def behind(screen: Screen) -> None:
    """The payloads of an exchange, and what can be made to go wrong."""
    await answer(screen)
    await screen.page.get_by_test_id("inspect").click()
    await screen.page.get_by_test_id("record").locator("summary").first.click()


async def direct(screen: Screen) -> None:
    """A conversation on a phone."""
    await screen.page.locator("#menu").click()
    await screen.look("dm")
    await screen.send("How big is I·Campus?")
    await screen.answer("300,000")


async def comparison(screen: Screen) -> None:
    """Hubs side by side: the first two that the bot offers."""
    await screen.type("/compare")
    await screen.press("Enter")
    for _ in range(2):
        await screen.options.first.wait_for()
        await screen.press("Tab")
    await screen.press("Enter")
    await screen.answer(re.compile("."))


async def reload(screen: Screen) -> None:
    """An admin reads the seeds anew."""
    await screen.become("ada")
    await screen.send("/knowledge reload")
    await screen.answer(re.compile("."))


# To take another one, add what is done before it and the command that the bot has to have for it.
PICTURES = (
    Picture("first", first),
    Picture("answer", answer),
    Picture("answer-light", answer, scheme="light"),
    Picture("completing", completing),
    Picture("choice", choice),
    Picture("behind", behind),
    Picture("phone", direct, scheme="light", size=NARROW),
    Picture("comparison", comparison, "compare"),
    Picture("reload", reload, "knowledge reload"),
)


async def take(browser: Browser, picture: Picture) -> str:
    """Take one picture, of a playground of its own; a sentence about it."""
    async with playing({}) as address:
        context = await browser.new_context(viewport=WIDE, color_scheme=picture.scheme)
        screen = await Screen(await context.new_page()).open(address)
        if picture.command not in await commands_of(screen):
            return f"{picture.name}: left out, the bot has no /{picture.command}"
        await screen.page.set_viewport_size(picture.size)
        await picture.do(screen)
        await screen.page.mouse.move(0, 0)
        await screen.page.wait_for_timeout(400)  # scrolling, fonts
        taken = await screen.page.screenshot(path=FOLDER / f"{picture.name}.png", animations="disabled", caret="hide")
        await context.close()
    return f"{picture.name}: {len(taken) // 1000} KB" + (", too large" if len(taken) > LARGEST else "")


async def commands_of(screen: Screen) -> set[str]:
    """The slash commands that the admin has."""
    await screen.become("ada")
    await screen.type("/")
    await screen.options.first.wait_for()
    found = {
        words.split("\n")[0].lstrip("/ ") for words in await screen.options.locator(".entry-words").all_inner_texts()
    }
    await screen.input.fill("")
    await screen.become("mei")
    return found


async def main() -> int:
    """All pictures, or those that are named; 1 when there is no browser."""
    if chromium() is None:
        sys.stderr.write("There is no Chromium on this machine (Debian: apt-get install chromium).\n")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = set(sys.argv[1:]) or {picture.name for picture in PICTURES}
    async with browsing() as browser:
        for picture in PICTURES:
            if picture.name in wanted:
                sys.stdout.write(f"{await take(browser, picture)}\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
