"""What is done in the playground before a picture is taken: a page goes in; the message that it is of comes out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.async_api import Locator, expect

from tests.playground_page.screens import Screen

BEAT = 40_000.0  # the bot looks every 20 seconds for digests that are due
SIZE = "/ask question: How big is I·Campus?"
CLOSE = "/ask question: What was the motto of the IBIIC Beijing Forum?"
IN_VAIN = "/ask question: What is the phone number of Beijing E-Town?"


async def answer(screen: Screen, _: Path) -> None:
    """Questions in English and Chinese, and their answers."""
    await screen.ask(SIZE)
    await screen.ask("/ask question: 无锡园区面积多大？")


async def completing(screen: Screen, _: Path) -> None:
    """What is offered while somebody types."""
    await screen.type("/ask how big is")
    await screen.options.nth(3).wait_for()
    await screen.press("ArrowDown")


async def choice(screen: Screen, _: Path) -> Locator:
    """Two readings are close: the bot asks which."""
    return await screen.ask(CLOSE)


async def unknown(screen: Screen, _: Path) -> Locator:
    """No fact answers: what is near, and how to get an answer from people."""
    return await screen.ask(IN_VAIN)


async def hub(screen: Screen, _: Path) -> Locator:
    """All about a hub."""
    return await screen.ask("/hub name: I·Campus")


async def browsing(screen: Screen, _: Path) -> Locator:
    """The hubs of a city, to be narrowed down further."""
    return await screen.ask("/hubs city: Beijing")


async def who(screen: Screen, _: Path) -> Locator:
    """An organisation and its ties."""
    return await screen.ask("/who name: West China Hospital")


async def contact(screen: Screen, _: Path) -> Locator:
    """How to reach a hub."""
    return await screen.ask("/contact hub: Beijing E-Town")


async def comparison(screen: Screen, _: Path) -> Locator:
    """Two hubs side by side, one of their topics opened."""
    compared = await screen.ask("/compare first: P4 second: Chengdu precision medicine center")
    await compared.get_by_test_id("select").first.click()
    await screen.page.get_by_role("option", name="Money and projects").click()
    await expect(compared.locator(".edited")).to_be_visible()
    return compared


async def help_card(screen: Screen, _: Path) -> Locator:
    """What one can do."""
    return await screen.ask("/help")


async def correction(screen: Screen, _: Path) -> None:
    """A correction as the staff has it before them."""
    await screen.become("ada")
    await screen.ask("/settings staff-channel channel: #staff")
    await screen.become("mei")
    asked = await screen.ask(SIZE)
    async with screen.bringing():
        await asked.get_by_role("button", name="Suggest a correction").click()
        await screen.modal.get_by_label("What is it?").select_option(label="Out of date")
        await screen.modal.get_by_label("What should it say?").fill("A third building stands: 310,000 square metres.")
        await screen.modal.get_by_label("Where can that be read?").fill("https://example.org/third-building")
        await screen.modal.get_by_test_id("modal-submit").click()
    await screen.become("ada")
    await screen.look("staff")
    await screen.answer("A third building")


async def gaps(screen: Screen, _: Path) -> Locator:
    """What people asked in vain."""
    for asked in (IN_VAIN, IN_VAIN, CLOSE):
        await screen.ask(asked)
    await screen.become("ada")
    return await screen.ask("/knowledge gaps")


async def reload(screen: Screen, seeds: Path) -> Locator:
    """An admin loads seeds in which a figure is another one, and a fact is new."""
    path = seeds / "hubs/wuxi-icampus.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in (("measures 300,000 square", "measures 310,000 square"), ("number: 300000,", "number: 310000,")):
        text = text.replace(old, new)
    path.write_text(text.replace("\n  - id: icampus-rd-area\n", NEW_FACT), encoding="utf-8")
    await screen.become("ada")
    return await screen.ask("/knowledge reload note: figures of the new building")


async def digest(screen: Screen, seeds: Path) -> Locator:
    """What a channel is posted at its hour, after a reload."""
    await screen.become("ada")
    hour = (datetime.now(UTC) + timedelta(hours=1)).hour  # Reykjavik has UTC all the year round
    await screen.ask(f"/digest add channel: #digests time: {hour}:00 timezone: Reykjavik")
    await reload(screen, seeds)
    await screen.look("digests")
    await screen.page.get_by_test_id("inspect").click()
    await screen.page.get_by_test_id("clock-next-hour").click()
    posted = screen.messages().first
    await posted.wait_for(timeout=BEAT)
    await screen.page.get_by_test_id("inspect").click()
    return posted


NEW_FACT = """
  - id: icampus-third-building
    attribute: description
    statement: I·Campus in Wuxi opened a third building in 2024.
    as_of: 2024
    source: cgtn-icampus
    asked:
      - how many buildings does I-Campus have
  - id: icampus-rd-area
"""


async def behind(screen: Screen, seeds: Path) -> None:
    """The payloads of an exchange, and what can be made to go wrong."""
    await answer(screen, seeds)
    await screen.page.get_by_test_id("inspect").click()
    await screen.page.get_by_test_id("record").locator("summary").first.click()


async def direct(screen: Screen, _: Path) -> None:
    """A conversation on a phone."""
    await screen.page.locator("#menu").click()
    await screen.look("dm")
    await screen.ask("How big is I·Campus?")
