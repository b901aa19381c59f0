"""Buttons, selects, forms and message commands, used in the page."""

import re

import pytest
from playwright.async_api import expect

from tests.playground_page.conftest import Open, Stage
from tests.playground_page.screens import Screen


async def test_a_button_changes_its_message_and_keeps_the_focus(screen: Screen) -> None:
    await screen.send("/card")
    message = await screen.answer("A section")
    button = message.get_by_role("button", name="Change")
    await button.focus()
    await screen.press("Enter")
    changed = screen.messages().last.get_by_role("button", name="Changed")
    await expect(changed).to_be_focused()
    await expect(screen.messages()).to_have_count(1)


@pytest.mark.usefixtures("hasty")
async def test_a_button_that_nobody_answers_says_so(screen: Screen) -> None:
    await screen.send("/card")
    await (await screen.answer("A section")).get_by_role("button", name="Silent").click()
    await expect(screen.page.get_by_test_id("failure")).to_contain_text("This interaction failed")


async def test_a_select_is_used_with_the_keyboard(screen: Screen) -> None:
    await screen.send("/card")
    message = await screen.answer("A section")
    select = message.get_by_test_id("select").first
    await select.focus()
    await screen.press("Enter")
    await expect(message.get_by_role("option")).to_have_count(2)
    await screen.press("ArrowDown", "Enter")
    await screen.answer("chosen suzhou")


async def test_several_options_are_chosen_together(screen: Screen) -> None:
    await screen.send("/card")
    message = await screen.answer("A section")
    await message.get_by_test_id("select").nth(1).click()
    for option in await message.get_by_role("option").all():
        await option.click()
    await message.get_by_test_id("options-done").click()
    await screen.answer("chosen wuxi, suzhou")


async def test_a_person_is_chosen(screen: Screen) -> None:
    await screen.send("/card")
    message = await screen.answer("A section")
    await message.get_by_test_id("select").nth(2).click()
    await message.get_by_role("option", name="Ada").click()
    await screen.answer("chosen admin")


async def test_a_form_is_refused_until_it_is_filled_in(screen: Screen) -> None:
    await screen.send("/card")
    await (await screen.answer("A section")).get_by_role("button", name="Correct").click()
    await expect(screen.modal).to_be_visible()
    await expect(screen.modal.get_by_role("heading")).to_have_text("Suggest a correction")
    await expect(screen.modal.get_by_label("What is right?")).to_be_focused()
    submit = screen.modal.get_by_test_id("modal-submit")
    await submit.click()
    better, alert = screen.modal.get_by_label("What is right?"), screen.modal.get_by_role("alert")
    await expect(alert).to_have_text("“What is right?” has to be filled in.")
    await expect(better).to_have_attribute("aria-invalid", "true")
    await expect(better).to_be_focused()
    await better.fill("42 km²")
    await submit.click()
    await expect(alert).to_have_text("“Which hub?” has to be filled in.")
    await expect(better).not_to_have_attribute("aria-invalid", "true")
    await screen.modal.get_by_label("Which hub?").select_option(label="Wuxi")
    await submit.click()
    await expect(screen.modal).to_have_count(0)
    await screen.answer("Thanks: 42 km² / ['wuxi']")


async def test_a_form_is_left_with_escape(screen: Screen) -> None:
    await screen.send("/card")
    await (await screen.answer("A section")).get_by_role("button", name="Correct").click()
    await expect(screen.modal).to_be_visible()
    await screen.press("Escape")
    await expect(screen.modal).to_have_count(0)


async def test_a_message_command_is_used_from_the_menu_of_a_message(screen: Screen) -> None:
    await screen.send("Who runs it?")
    await screen.messages("Mei").last.click(button="right")
    await screen.page.get_by_test_id("menu-command").click()
    answer = await screen.answer("About: Who runs it?")
    await expect(answer.locator(".above")).to_contain_text("Mei used Answer this")


async def test_the_menu_of_a_message_is_reached_with_the_keyboard(screen: Screen) -> None:
    await screen.send("Who runs it?")
    message = screen.messages("Mei").last
    await message.get_by_test_id("message-more").focus()
    await screen.press("Enter")
    await expect(screen.page.get_by_test_id("menu-reply")).to_be_focused()
    await screen.press("ArrowUp")
    await expect(screen.page.get_by_test_id("menu-delete")).to_be_focused()
    await screen.press("Enter")
    await expect(screen.messages("Mei")).to_have_count(0)


async def test_a_reply_reaches_the_bot_and_pings_it(screen: Screen, stage: Stage) -> None:
    await screen.look("dm")
    await screen.send("hello")
    answer = await screen.answer("You said: hello")
    await answer.hover()
    await answer.get_by_test_id("message-reply").click()
    await expect(screen.page.locator("#replying")).to_contain_text("Replying to Hubwise")
    await screen.type("and then?")
    await screen.press("Enter")
    await screen.answer("You said: and then?")
    said = stage.discord.history(stage.discord.member, stage.discord.dm(stage.discord.member))[2]
    assert [user["id"] for user in said["mentions"]] == [stage.discord.bot.id]


async def test_another_channel_shows_that_something_came(open_screen: Open) -> None:
    mine, other = await open_screen(), await open_screen()
    await other.become("ada")
    await other.look("staff")
    await mine.send("anybody?")
    await expect(other.page.get_by_test_id("channel-general")).to_have_class(re.compile("unread"))
    await other.look("general")
    await expect(other.page.get_by_test_id("channel-general")).not_to_have_class(re.compile("unread"))
    await expect(other.messages("Mei")).to_have_count(1)
