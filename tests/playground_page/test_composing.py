"""Commands and messages, written with the keyboard alone."""

from playwright.async_api import Browser, FilePayload, expect

from tests.playground_page.conftest import Stage
from tests.playground_page.screens import Screen

# What the server tells arrives half a second late.
LATE = """
const Socket = window.WebSocket;
window.WebSocket = class extends Socket {
  addEventListener(kind, told) {
    super.addEventListener(kind, kind === "message" ? (event) => setTimeout(() => told(event), 500) : told);
  }
};
"""


async def test_a_slash_lists_the_commands_and_letters_narrow_them(screen: Screen) -> None:
    await screen.type("/")
    await expect(screen.options).to_have_count(6)
    await expect(screen.options.first).to_have_attribute("aria-selected", "true")
    await screen.type("ec")
    await expect(screen.options).to_have_count(1)
    await expect(screen.options.first).to_contain_text("Says back what it is told")
    await screen.press("Escape")
    await expect(screen.options).to_have_count(0)


async def test_arrows_move_through_the_list_and_tab_takes(screen: Screen) -> None:
    await screen.type("/")
    await expect(screen.options).to_have_count(6)
    await screen.press("ArrowUp")
    await expect(screen.options.last).to_have_attribute("aria-selected", "true")
    active = await screen.options.last.get_attribute("id")
    await expect(screen.input).to_have_attribute("aria-activedescendant", str(active))
    await screen.press("ArrowDown", "ArrowDown", "ArrowDown", "Tab")
    await expect(screen.input).to_have_value("/echo text: ")
    await expect(screen.input).to_be_focused()


async def test_a_command_that_needs_nothing_more_is_sent_with_one_enter(screen: Screen) -> None:
    await screen.input.fill("/words")
    await expect(screen.options).to_have_count(1)
    await screen.press("Enter")
    await screen.answer("A footer")
    await screen.type("/wo")
    await screen.press("Tab")
    await expect(screen.input).to_have_value("/words ")


async def test_choices_of_the_bot_come_as_one_types_and_their_value_is_sent(screen: Screen) -> None:
    await screen.page.get_by_test_id("locale-zh-CN").click()
    await screen.type("/echo")
    await screen.press("Enter")
    await screen.type("wu")
    await expect(screen.options).to_have_text(["wu 1", "wu 2", "wu 3"])
    await screen.press("ArrowDown", "ArrowDown", "Enter")
    await expect(screen.input).to_have_value("/echo text: wu 2")
    await screen.press("Enter")
    await screen.answer("value 2 of zh-CN")


async def test_free_text_is_sent_though_choices_are_offered(screen: Screen) -> None:
    await screen.type("/echo just this")
    await expect(screen.options.first).to_be_visible()
    await screen.press("Enter")
    await screen.answer("just this")


async def test_who_types_fast_sends_what_they_typed(screen: Screen) -> None:
    await screen.input.press_sequentially("/echo as fast as can be")
    await screen.press("Enter")
    await screen.answer("as fast as can be")
    await screen.type("/echo text: so")
    await expect(screen.options.first).to_be_visible()
    await screen.press("ArrowDown")
    await screen.input.press_sequentially(" it goes")
    await screen.press("Enter")
    await screen.answer("so it goes")


async def test_who_is_faster_than_the_page_loses_nothing(browser: Browser, stage: Stage) -> None:
    context = await browser.new_context()
    await context.add_init_script(LATE)
    screen = Screen(await context.new_page())
    await screen.page.goto(stage.page.address)
    await screen.send("/echo text: at once")
    await screen.answer("at once")
    await screen.page.get_by_test_id("person-admin").click()
    await screen.send("hello")
    await expect(screen.messages("Ada").locator("p")).to_have_text(["hello"])
    assert screen.errors == []
    await context.close()


async def test_tab_adds_the_next_option_and_its_choices_are_listed(screen: Screen) -> None:
    await screen.send("/echo")
    await expect(screen.page.get_by_test_id("problem")).to_contain_text("/echo needs text")
    await screen.type("quiet")
    await screen.press("Escape", "Tab")
    await expect(screen.input).to_have_value("/echo text: quiet loud: ")
    await expect(screen.options).to_have_text(["True", "False"])
    await screen.press("Tab", "Enter")
    await screen.answer("QUIET")


async def test_an_unknown_command_and_a_wrong_value_are_told(screen: Screen) -> None:
    problem = screen.page.get_by_test_id("problem")
    await screen.send("/nothing at all")
    await expect(problem).to_contain_text("no command /nothing")
    await screen.send("/echo text: x loud: perhaps")
    await expect(problem).to_contain_text("“perhaps” is not possible")
    await expect(screen.messages()).to_have_count(0)


async def test_commands_are_those_that_a_person_may_use(screen: Screen) -> None:
    await screen.type("/rule")
    await expect(screen.options).to_have_count(0)
    await screen.become("ada")
    await screen.input.fill("/rule")
    await expect(screen.options).to_have_count(1)
    await screen.press("Enter", "Enter")
    await screen.answer("ruled")


async def test_a_file_is_given_to_a_command_and_comes_back(screen: Screen) -> None:
    await screen.page.locator("#picker").set_input_files(
        FilePayload(name="a.txt", mimeType="text/plain", buffer=b"hello")
    )
    await screen.send("/copy")
    message = await screen.answer("loud.txt")
    async with screen.page.expect_download() as saved:
        await message.get_by_test_id("file").click()
    assert (await (await saved.value).path()).read_bytes() == b"HELLO"


async def test_a_mention_is_completed_and_answered(screen: Screen, stage: Stage) -> None:
    await screen.type("@hub")
    await expect(screen.options).to_have_count(1)
    await screen.press("Tab")
    await screen.type("are you there?")
    await screen.press("Enter")
    await expect(screen.messages("Mei").locator(".mention")).to_have_text("@Hubwise")
    await expect(screen.page.locator("#typing")).to_have_text("Hubwise is typing …")
    answer = await screen.answer("You said: ")
    await expect(answer.locator(".above")).to_contain_text("@Mei @Hubwise are you there?")
    await expect(screen.page.locator("#typing")).to_have_text("")
    (said, _) = stage.discord.history(stage.discord.member, stage.discord.general)
    assert said["content"] == f"<@{stage.discord.bot.id}> are you there?"


async def test_a_direct_message_needs_no_mention(screen: Screen) -> None:
    await screen.look("dm")
    await screen.type("hello")
    await screen.press("Shift+Enter")
    await screen.type("there")
    await screen.press("Enter")
    await screen.answer("You said: hello")
    await screen.become("ada")
    await screen.look("dm")
    await expect(screen.messages("Mei")).to_have_count(0)


async def test_suggestions_of_the_first_screen_are_asked_with_a_click(screen: Screen) -> None:
    suggestions = screen.page.get_by_test_id("suggestion")
    await expect(suggestions).to_have_count(3)
    await suggestions.first.click()
    await screen.answer("first")
    await expect(suggestions).to_have_count(0)
