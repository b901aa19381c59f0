"""The page held against axe-core, dark and light, with everything that can be open."""

import pytest
from axe_playwright_python.async_playwright import Axe

from tests.playground_page.conftest import Open
from tests.playground_page.screens import Screen

SERIOUS = {"serious", "critical"}


async def findings(screen: Screen) -> list[str]:
    """What axe calls serious or worse; the page's own policy keeps its script out, so it goes in by the debugger."""
    found = await Axe().run(screen.page)
    return [
        f"{one['id']}: {node['html'][:200]} {node.get('failureSummary', '')}"
        for one in found.response["violations"]
        if one["impact"] in SERIOUS
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["dark", "light"])
async def test_nothing_serious_is_found(open_screen: Open, scheme: str) -> None:
    screen = await open_screen(color_scheme=scheme, bypass_csp=True)
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


async def test_a_phone_has_nothing_serious_either(open_screen: Open) -> None:
    screen = await open_screen(viewport={"width": 390, "height": 760}, bypass_csp=True)
    await screen.send("/card")
    await screen.answer("A section")
    await screen.page.locator("#menu").click()
    assert await findings(screen) == []
