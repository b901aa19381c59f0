"""Where the focus goes, and what is read aloud, when the page changes under somebody who uses the keyboard."""

from playwright.async_api import expect

from tests.playground_page.conftest import Open, Stage
from tests.playground_page.screens import Screen

# Keeps what the list of messages tells a screen reader about itself.
LISTEN = """() => {
  const list = document.querySelector("#messages");
  window.said = [];
  const hear = () => window.said.push(list.getAttribute("aria-live"));
  new MutationObserver(hear).observe(list, { attributeFilter: ["aria-live"] });
}"""


async def test_what_is_pressed_in_the_panel_keeps_the_focus(screen: Screen) -> None:
    hook = screen.page.get_by_test_id
    await hook("inspect").press("Enter")
    await hook("trouble-slow").press("Enter")
    await expect(hook("trouble-slow")).to_have_attribute("aria-pressed", "true")
    await expect(hook("trouble-slow")).to_be_focused()
    await hook("clock-day").press("Enter")
    await expect(hook("clock")).to_contain_text("24 h ahead")
    await expect(hook("clock-day")).to_be_focused()
    await hook("clock-now").press("Enter")
    await expect(hook("clock-now")).to_have_count(0)
    await expect(hook("clock-next-hour")).to_be_focused()


async def test_the_menu_of_a_message_gives_the_focus_back(screen: Screen) -> None:
    await screen.send("hello")
    more = screen.messages("Mei").get_by_test_id("message-more")
    await more.press("Enter")
    await screen.page.get_by_test_id("menu-copy").press("Enter")
    await expect(more).to_be_focused()
    await more.press("Enter")
    await screen.page.get_by_test_id("menu-delete").press("Enter")
    await expect(screen.messages("Mei")).to_have_count(0)
    await expect(screen.input).to_be_focused()


async def test_the_channels_of_a_narrow_page_take_the_focus_and_give_it_back(open_screen: Open) -> None:
    screen = await open_screen(viewport={"width": 360, "height": 740})
    await screen.page.locator("#menu").press("Enter")
    await expect(screen.page.get_by_test_id("channel-general")).to_be_focused()
    await screen.press("Shift+Tab", "Shift+Tab", "Escape")
    await expect(screen.page.locator("#menu")).to_be_focused()
    await expect(screen.page.locator("#side")).to_be_hidden()


async def test_the_tools_of_a_message_go_with_the_pointer_and_stay_with_the_keyboard(screen: Screen) -> None:
    await screen.send("/card")
    message = await screen.answer("A section")
    tools = message.locator(".toolbar")
    await message.get_by_role("button", name="Change").click()
    await expect(tools).to_have_css("opacity", "1")
    await screen.input.hover()
    await expect(tools).to_have_css("opacity", "0")
    await message.get_by_test_id("message-more").focus()
    await screen.press("Shift+Tab")
    await expect(tools).to_have_css("opacity", "1")


async def test_another_channel_is_not_read_aloud_from_its_beginning(screen: Screen) -> None:
    await screen.send("hello")
    await expect(screen.messages("Mei")).to_have_count(1)
    await screen.page.evaluate(LISTEN)
    await screen.look("digests")
    await screen.look("general")
    await expect(screen.messages("Mei")).to_have_count(1)
    await expect(screen.page.get_by_test_id("messages")).to_have_attribute("aria-live", "polite")
    assert "off" in await screen.page.evaluate("window.said")


async def test_what_is_typed_goes_into_the_line_wherever_one_has_clicked(screen: Screen, stage: Stage) -> None:
    await screen.page.goto(stage.page.address)
    await screen.page.keyboard.type("/")  # at once
    await expect(screen.options.first).to_be_visible()
    await screen.page.goto(stage.page.address)
    await screen.page.keyboard.type("@")
    await expect(screen.options).to_have_count(3)
    await screen.press("Escape")
    await screen.send("hello")
    await screen.messages("Mei").locator("p").click()
    await screen.page.keyboard.type("more")
    await expect(screen.input).to_have_value("more")
    await expect(screen.input).to_be_focused()
    await screen.messages("Mei").get_by_test_id("message-more").focus()
    await screen.page.keyboard.type("x")
    await expect(screen.input).to_have_value("more")


async def test_who_restarts_the_bot_stays_on_the_button(screen: Screen, stage: Stage) -> None:
    await screen.page.get_by_test_id("inspect").click()
    button = screen.page.get_by_test_id("restart")
    stage.may_restart.clear()
    await button.press("Enter")
    await expect(button).to_be_disabled()
    await expect(button).to_be_focused()
    await button.press("Enter")  # nothing more comes of it
    stage.may_restart.set()
    await expect(button).to_be_enabled()
    await expect(button).to_be_focused()
    assert stage.restarts == ["again"]
