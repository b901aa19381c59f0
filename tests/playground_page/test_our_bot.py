"""Our own bot in the browser: what a newcomer does first, over what ships."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.playground_page.playing import playing
from tests.playground_page.screens import Screen

SIZE = "How big is I·Campus?"
AREA = "300,000"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def address() -> AsyncIterator[str]:
    """One playground for all tests here: each has a window of its own, the messages are shared."""
    async with playing({}) as found:
        yield found


@pytest_asyncio.fixture(loop_scope="session")
async def screen(browser: Browser, address: str) -> AsyncIterator[Screen]:
    context = await browser.new_context()
    opened = await Screen(await context.new_page()).open(address)
    yield opened
    await context.close()
    assert [error for error in opened.errors if "409" not in error] == []


async def test_the_suggestions_of_the_first_screen_are_answered(screen: Screen) -> None:
    suggestions = screen.page.get_by_test_id("suggestion")
    await expect(suggestions).to_have_count(3)
    await suggestions.first.click()
    await screen.answer(AREA)


async def test_a_question_is_asked_by_typing(screen: Screen) -> None:
    count = await screen.messages().count()
    await screen.type("/ask")
    await screen.press("Enter")
    await screen.type(SIZE)
    await screen.press("Enter")
    await expect(screen.messages()).to_have_count(count + 1)
    await screen.answer(AREA)


async def test_a_question_is_completed_by_keyboard(screen: Screen) -> None:
    await screen.type("/ask how big is the wuxi")
    await expect(screen.options.first).to_be_visible()
    await screen.press("ArrowDown", "Enter", "Enter")
    await screen.answer(AREA)


async def test_the_admin_asks_with_a_mention_and_follows_up_by_a_reply(screen: Screen) -> None:
    await screen.become("ada")
    await screen.send(f"@Hubwise {SIZE}")
    answer = await screen.answer(AREA)
    await answer.hover()
    await answer.get_by_test_id("message-reply").click()
    await screen.send("@Hubwise where is it?")
    await screen.answer("Wuxi")


async def test_a_direct_message_is_answered_in_its_language(screen: Screen) -> None:
    await screen.look("dm")
    await screen.page.get_by_test_id("locale-zh-CN").click()
    await screen.send("无锡园区面积多大？")
    await screen.answer(AREA)


async def test_two_close_readings_are_offered_and_one_is_chosen(screen: Screen) -> None:
    await screen.look("dm")
    await screen.send("/ask question: What was the motto of the IBIIC Beijing Forum?")
    offered = screen.messages().last
    await expect(offered.locator(".above")).to_contain_text("/ask")
    first = offered.get_by_test_id("choice").first
    label = (await first.inner_text()).split(":")[0]
    await first.click()
    # The answer stands in the place of the question, or under it: no longer a choice, and about what was chosen.
    await expect(screen.page.get_by_test_id("choice").get_by_text(label)).to_have_count(0)
    await expect(screen.messages().last).to_contain_text("Beijing Forum")
    await expect(screen.page.get_by_test_id("failure")).to_have_count(0)


async def test_what_is_typed_stays_text(screen: Screen) -> None:
    await screen.send("/ask question: <img src=x onerror=window.hurt=1> [a](javascript:1) **how** big is I·Campus?")
    await screen.answer("onerror")
    assert await screen.page.evaluate("window.hurt") is None
    assert await screen.page.locator("#messages [src='x'], #messages a[href^=javascript]").count() == 0


async def test_old_controls_live_after_the_bot_was_started_again(screen: Screen) -> None:
    await screen.send(f"/ask question: {SIZE}")
    answer = await screen.answer(AREA)
    number = await answer.get_attribute("data-id")
    await screen.page.get_by_test_id("inspect").click()
    await screen.page.get_by_test_id("restart").click()
    await expect(screen.page.get_by_test_id("restart")).to_be_enabled(timeout=15_000)
    await expect(screen.page.locator("#online")).to_contain_text("is online", timeout=15_000)
    await screen.page.locator(f'[data-id="{number}"]').get_by_test_id("choice").first.click()
    private = screen.page.locator('[data-testid="message"][data-ephemeral="true"]').last
    await expect(private).to_contain_text("Campus")
    await expect(screen.page.get_by_test_id("failure")).to_have_count(0)


@pytest.mark.parametrize("channel", ["digests", "staff"])
async def test_every_channel_can_be_written_in(screen: Screen, channel: str) -> None:
    await screen.look(channel)
    await screen.send("hello")
    await expect(screen.messages("Mei").last).to_contain_text("hello")
