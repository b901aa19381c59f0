"""The page's stable hooks, used as somebody does who knows them alone."""

from playwright.async_api import expect

from tests.playground_page.screens import Screen


async def test_the_hooks_alone_are_enough_to_use_the_page(screen: Screen) -> None:
    page, hook = screen.page, screen.page.get_by_test_id
    for place in ("general", "digests", "staff"):
        await expect(hook(f"channel-{place}")).to_be_visible()
    await hook("message-input").fill("/")
    await expect(hook("command-list")).to_be_visible()
    await hook("command-option").filter(has_text="/card").click()
    await hook("send").click()
    await expect(hook("messages").get_by_test_id("message")).to_have_attribute("data-ephemeral", "false")
    await hook("choice").filter(has_text="Correct").click()
    await hook("modal").locator("textarea").fill("42 km²")
    await hook("modal").locator("select").select_option(index=1)
    await hook("modal").get_by_role("button", name="Submit").click()
    await expect(page.locator('[data-testid="message"][data-ephemeral="true"]')).to_contain_text("Thanks: 42 km²")
    await hook("person-admin").click()
    await hook("message-input").fill("hello")
    await hook("message-input").press("Enter")
    await expect(page.locator('[data-testid="message"][data-author="Ada"]')).to_have_count(1)
    await hook("person-member").click()
    await expect(page.locator('[data-testid="message"][data-author="Hubwise"]')).to_have_count(2)
