"""The panel behind the page: payloads, faults, the clock, the bot's process."""

import pytest
from playwright.async_api import expect

from tests.playground_page.conftest import Stage
from tests.playground_page.screens import Screen

pytestmark = pytest.mark.usefixtures("hasty")


async def test_the_payloads_of_the_last_exchange_are_shown(screen: Screen) -> None:
    page = screen.page
    await page.get_by_test_id("inspect").click()
    await screen.send("/echo text: look")
    record = page.get_by_test_id("record")
    await expect(record.locator("summary")).to_have_count(2)
    await expect(record.locator("summary").last).to_contain_text("/callback → 200")
    await record.locator("summary").first.click()
    await expect(record.locator("pre").first).to_contain_text('"name": "echo"')
    await screen.send("for all")
    await expect(record.locator("summary")).to_have_text(["→ MESSAGE_CREATE"])


async def test_a_discord_that_is_down_is_told_to_the_person_and_comes_back(screen: Screen) -> None:
    await screen.page.get_by_test_id("inspect").click()
    await screen.page.get_by_test_id("trouble-down").click()
    await expect(screen.page.locator("#online")).to_have_text("The bot is offline")
    await screen.send("/echo text: anybody?")
    await expect(screen.page.get_by_test_id("failure")).to_contain_text("did not respond")
    await screen.page.get_by_test_id("trouble-well").click()
    await expect(screen.page.locator("#online")).to_have_text("Hubwise is online", timeout=20_000)
    await screen.send("/echo text: back again")
    await screen.answer("back again")


async def test_slow_and_limited_answers_still_arrive(screen: Screen, stage: Stage) -> None:
    await screen.page.get_by_test_id("inspect").click()
    for kind in ("slow", "limited"):
        await screen.page.get_by_test_id(f"trouble-{kind}").click()
        await expect(screen.page.get_by_test_id(f"trouble-{kind}")).to_have_attribute("aria-pressed", "true")
        await screen.send(f"/echo text: {kind}")
        await expect(screen.page.get_by_test_id("pending")).to_be_visible()
        await screen.answer(kind)
        await expect(screen.page.get_by_test_id("pending")).to_have_count(0)
    assert [call.status for call in stage.discord.requests.find("POST", "/callback")] == [200, 429, 200]


async def test_the_clock_is_set_ahead(screen: Screen, stage: Stage) -> None:
    before = stage.discord.world.clock()
    await screen.page.get_by_test_id("inspect").click()
    await expect(screen.page.locator("#clock-section")).to_contain_text("A day ahead, every daily digest has come")
    await screen.page.get_by_test_id("clock-day").click()
    await expect(screen.page.get_by_test_id("clock")).to_contain_text("24 h ahead")
    assert (stage.discord.world.clock() - before).days == 1
    await screen.page.get_by_test_id("clock-next-hour").click()
    await expect(screen.page.get_by_test_id("clock")).to_contain_text(":00")
    await screen.page.get_by_test_id("clock-now").click()
    await expect(screen.page.get_by_test_id("clock")).not_to_contain_text("ahead")


async def test_the_bot_is_started_again_by_whoever_runs_it(screen: Screen, stage: Stage) -> None:
    await screen.page.get_by_test_id("inspect").click()
    await screen.page.get_by_test_id("restart").click()
    await expect(screen.page.get_by_test_id("restart")).to_be_enabled()
    assert stage.restarts == ["again"]


async def test_a_command_that_nobody_answers_says_so(screen: Screen) -> None:
    await screen.send("/mute")
    await expect(screen.page.get_by_test_id("pending")).to_be_visible()
    await expect(screen.page.get_by_test_id("failure")).to_contain_text("The application did not respond")
    await screen.page.get_by_test_id("failure").get_by_role("button").click()
    await expect(screen.page.get_by_test_id("failure")).to_have_count(0)


async def test_a_bot_that_ended_by_itself_is_told_where_everybody_sees_it(screen: Screen, stage: Stage) -> None:
    told = screen.page.get_by_test_id("ended")
    await expect(told).to_be_hidden()
    stage.ended.append("ended by itself, with code 78\nhubs/a.yaml:1:1: <b>no such topic</b>")
    stage.discord.bell.ring()
    await expect(told).to_contain_text("The bot ended by itself, with code 78.")
    await expect(told.locator("pre")).to_have_text("hubs/a.yaml:1:1: <b>no such topic</b>")
    await told.get_by_role("button", name="Restart the bot").click()
    await expect(told).to_be_hidden()
    assert stage.restarts == ["again"]
    await expect(screen.input).to_be_focused()
