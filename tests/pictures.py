"""The playground with our bot goes in; pictures of it, as the README shows them, come out.

Run as `python -m tests.pictures`, with names for some of them alone.
"""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, Locator, ViewportSize

from bot.settings import CHECKOUT
from tests import scenes
from tests.playground_page.playing import playing
from tests.playground_page.screens import Screen, browsing, chromium

FOLDER = CHECKOUT / "docs" / "pictures"
LARGEST = 150_000
Size = tuple[int, int]
WIDE, NARROW = (1100, 680), (390, 720)
# For a picture of one message: as wide as a card gets, and so high that all of it is there.
MESSAGE = (960, 1800)


@dataclass(frozen=True, slots=True)
class Picture:
    """A file's name, and what is done before it is taken: of the message that this gives, or of all of the window."""

    name: str
    do: Callable[[Screen, Path], Awaitable[Locator | None]]
    size: Size = MESSAGE
    scheme: Literal["dark", "light"] = "dark"


PICTURES = (
    Picture("answer", scenes.answer, (1100, 790)),
    Picture("completing", scenes.completing, WIDE),
    Picture("behind", scenes.behind, WIDE),
    Picture("phone", scenes.direct, NARROW, "light"),
    Picture("choice", scenes.choice),
    Picture("unknown", scenes.unknown),
    Picture("hub", scenes.hub),
    Picture("hubs", scenes.browsing),
    Picture("who", scenes.who),
    Picture("contact", scenes.contact),
    Picture("comparison", scenes.comparison),
    Picture("help", scenes.help_card),
    Picture("correction", scenes.correction, WIDE),
    Picture("gaps", scenes.gaps),
    Picture("reload", scenes.reload),
    Picture("digest", scenes.digest),
)


async def take(browser: Browser, picture: Picture) -> str:
    """Take one picture, of a playground of its own over seeds that may be changed; a sentence about it."""
    with tempfile.TemporaryDirectory(prefix="hubwise-pictures-") as folder:
        seeds = Path(shutil.copytree(CHECKOUT / "seeds", Path(folder) / "seeds"))
        async with playing({"HUBWISE_SEEDS": str(seeds)}) as address:
            width, height = picture.size
            context = await browser.new_context(
                viewport=ViewportSize(width=width, height=height), color_scheme=picture.scheme
            )
            screen = await Screen(await context.new_page()).open(address)
            shown = await picture.do(screen, seeds)
            await screen.page.mouse.move(0, 0)
            await screen.page.evaluate("document.activeElement?.blur()")
            await screen.page.wait_for_timeout(400)  # scrolling, fonts
            camera = shown or screen.page
            path = FOLDER / f"{picture.name}.png"
            taken = await camera.screenshot(path=path, animations="disabled", caret="hide")
            await context.close()
    return f"{picture.name}: {len(taken) // 1000} KB" + (", too large" if len(taken) > LARGEST else "")


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
