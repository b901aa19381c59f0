"""Our own bot in the browser: what a newcomer and a member do, over what ships."""

import re

import pytest
from playwright.async_api import expect

from tests.playground_page.screens import Screen

SIZE = "How big is I·Campus?"
AREA = "300,000"
CLOSE = "What was the motto of the IBIIC Beijing Forum?"
IN_VAIN = "What is the phone number of Beijing E-Town?"
HOSTILE = "<img src=x onerror=window.hurt=1> [a](javascript:1) @everyone <script>window.hurt=1</script>"


async def test_the_suggestions_of_an_empty_channel_are_answered(real: Screen) -> None:
    await real.become("ada")  # nobody writes to her
    await real.look("dm")
    suggestions = real.page.get_by_test_id("suggestion")
    await expect(suggestions).to_have_count(3)
    async with real.bringing() as brought:
        await suggestions.first.click()
    await expect(brought[0]).to_contain_text(AREA)
    await expect(suggestions).to_have_count(0)


async def test_a_question_is_asked_by_typing(real: Screen) -> None:
    async with real.bringing() as brought:
        await real.type("/ask")
        await real.press("Enter")
        await real.type(SIZE)
        await real.press("Enter")
    await expect(brought[0]).to_contain_text(AREA)
    await expect(brought[0].locator(".above")).to_have_text("Mei used /ask")


async def test_a_question_is_completed_by_keyboard(real: Screen) -> None:
    async with real.bringing() as brought:
        await real.type("/ask how big is the wuxi")
        await expect(real.options.first).to_be_visible()
        await real.press("ArrowDown", "Enter", "Enter")
    await expect(brought[0]).to_contain_text(AREA)


async def test_names_are_completed_one_after_the_other(real: Screen) -> None:
    async with real.bringing() as brought:
        await real.type("/comp")
        await real.press("Enter")
        await real.type("ic")
        await expect(real.options.first).to_contain_text("Wuxi")
        await real.press("Tab")
        await real.type("etown")
        await expect(real.options.first).to_contain_text("E-Town")
        await real.press("Tab", "Enter")
    await expect(brought[0].get_by_role("heading").first).to_contain_text("Beijing E-Town")
    await expect(brought[0].get_by_test_id("select")).to_have_count(2)


async def test_close_readings_are_offered_and_the_chosen_one_takes_their_place(real: Screen) -> None:
    offered = await real.ask(f"/ask question: {CLOSE}")
    await expect(offered).to_contain_text("Which of these do you mean?")
    first = offered.get_by_test_id("choice").first
    label = await first.inner_text()
    await first.click()
    await expect(offered).not_to_contain_text("Which of these do you mean?")
    await expect(offered.get_by_role("button", name=label)).to_have_count(0)
    await expect(offered).to_contain_text("Beijing Forum")
    await expect(offered.get_by_role("button", name="Sources")).to_be_visible()
    await expect(real.page.get_by_test_id("failure")).to_have_count(0)


async def test_a_reply_to_an_answer_goes_on_from_it(real: Screen) -> None:
    await real.become("ada")
    answer = await real.ask(f"@Hubwise {SIZE}")
    await expect(answer).to_contain_text(AREA)
    await answer.hover()
    await answer.get_by_test_id("message-reply").click()
    await expect(real.page.locator("#replying")).to_contain_text("Replying to Hubwise")
    await expect(await real.ask("where is it?")).to_contain_text("Wuxi National High-tech District")


async def test_the_message_command_answers_what_somebody_wrote(real: Screen) -> None:
    await real.send(f"@Hubwise {SIZE}")
    await real.messages("Mei").last.click(button="right")
    await real.page.get_by_test_id("menu-command").click()
    question = real.modal.get_by_label("Your question")
    await expect(question).to_have_value(SIZE)
    async with real.bringing() as brought:
        await real.modal.get_by_test_id("modal-submit").click()
    await expect(brought[0]).to_contain_text(re.compile(f"{AREA}|Answered below the message"))


async def test_a_direct_message_is_answered_in_its_language(real: Screen) -> None:
    await real.look("dm")
    await real.speak("zh-CN")
    answer = await real.ask("无锡园区面积多大？")
    await expect(answer).to_contain_text(AREA)
    await expect(answer.get_by_role("button", name="来源")).to_be_visible()


async def test_chinese_speakers_find_commands_by_their_names(real: Screen) -> None:
    await real.speak("zh-CN")
    async with real.bringing() as brought:
        await real.type("/帮")
        await expect(real.options).to_have_count(1)
        await real.press("Enter", "Enter")
    await expect(brought[0]).to_contain_text("/提问")
    await expect(brought[0]).to_have_attribute("data-ephemeral", "true")


async def test_hostile_text_stays_text_wherever_the_bot_shows_it(real: Screen) -> None:
    answer = await real.ask(f"/ask question: {HOSTILE} {SIZE}")
    await expect(answer).to_contain_text("<img src=x onerror=window.hurt=1> [a](javascript:1)")
    unknown = await real.ask(f"/hub name: {HOSTILE}")
    await expect(unknown).to_contain_text("onerror")
    asked = await real.ask(f"@Hubwise {HOSTILE} {IN_VAIN}")
    await expect(asked.locator(".container")).to_be_visible()
    assert await real.page.evaluate("window.hurt") is None
    await expect(real.page.locator("[src='x'], #messages script, a[href^=javascript]")).to_have_count(0)
    for message in (answer, unknown, asked):
        await expect(message.locator(".container .mention")).to_have_count(0)


@pytest.mark.parametrize("channel", ["digests", "staff"])
async def test_every_channel_can_be_written_in(real: Screen, channel: str) -> None:
    await real.look(channel)
    await real.send("hello")
    await expect(real.messages("Mei").last).to_contain_text("hello")
