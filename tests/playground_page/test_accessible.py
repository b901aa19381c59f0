"""The page held against axe-core, dark and light, with everything that can be open."""

from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, expect

from tests.playground_page.conftest import Open, Ours
from tests.playground_page.screens import Screen

SERIOUS = {"serious", "critical"}


CARDS = (
    "/ask question: What was the motto of the IBIIC Beijing Forum?",
    "/ask question: What is the phone number of Beijing E-Town?",
    "/hub name: I·Campus",
    "/hubs city: Beijing",
    "/compare first: P4 second: Beijing E-Town",
    "/help",
)
STAFF_CARDS = ("/knowledge gaps", "/knowledge check", "/settings show")


async def findings(screen: Screen) -> list[str]:
    """What axe calls serious or worse, dark and light: the colours alone differ between them.

    The page's own policy keeps axe's script out, so it goes in by the debugger.
    """
    await screen.page.emulate_media(color_scheme="dark")
    found = await run_axe(screen, None)
    await screen.page.emulate_media(color_scheme="light")
    return found + await run_axe(screen, {"runOnly": ["color-contrast"]})


async def run_axe(screen: Screen, options: dict[str, Any] | None) -> list[str]:
    """What axe finds in the page as it looks now."""
    found = await Axe().run(screen.page, options=options)
    return [
        f"{one['id']}: {node['html'][:200]} {node.get('failureSummary', '')}"
        for one in found.response["violations"]
        if one["impact"] in SERIOUS
        for node in one["nodes"]
    ]


async def test_nothing_serious_is_found_dark_or_light(open_screen: Open) -> None:
    screen = await open_screen(bypass_csp=True)
    assert await findings(screen) == []
    await screen.send("/words")
    await screen.answer("A footer")
    await screen.send("/echo text: private")
    await screen.answer("private")
    await screen.send("/card")
    message = await screen.answer("A section")
    await screen.page.get_by_test_id("inspect").click()
    await screen.send("hello @Ada")
    await screen.messages("Mei").last.wait_for()
    assert await findings(screen) == []
    await message.get_by_test_id("select").first.click()
    assert await findings(screen) == []
    await screen.press("Escape")
    await screen.type("/")
    await screen.options.first.wait_for()
    assert await findings(screen) == []
    await screen.press("Escape")
    await message.get_by_test_id("message-more").click()
    await screen.page.get_by_test_id("message-menu").wait_for()
    assert await findings(screen) == []
    await screen.press("Escape")
    await message.get_by_role("button", name="Correct").click()
    await screen.modal.wait_for()
    assert await findings(screen) == []


async def test_nothing_serious_is_found_in_the_cards_of_our_bot(browser: Browser, ours: Ours) -> None:
    context = await browser.new_context(viewport={"width": 1000, "height": 2400}, bypass_csp=True)
    screen = await Screen(await context.new_page()).open(ours.address)
    answer = await screen.ask("/ask question: How big is I·Campus?")
    for asked in CARDS:
        await screen.ask(asked)
    await screen.become("ada")
    for asked in STAFF_CARDS:
        await screen.ask(asked)
    assert await findings(screen) == []
    await screen.become("mei")
    await answer.get_by_role("button", name="Suggest a correction").click()
    await screen.modal.wait_for()
    assert await findings(screen) == []
    await context.close()


async def test_a_phone_has_nothing_serious_either(open_screen: Open) -> None:
    screen = await open_screen(viewport={"width": 390, "height": 760}, bypass_csp=True)
    await expect(screen.page.get_by_role("heading", level=1)).to_have_text("# general")
    await screen.send("/card")
    await screen.answer("A section")
    await screen.page.locator("#menu").click()
    assert await findings(screen) == []
