"""Our own bot in the browser: what an admin does, and what lives on when the bot is started again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from playwright.async_api import Locator, expect

from tests.playground_page.conftest import Ours
from tests.playground_page.screens import Screen

SIZE = "How big is I·Campus?"
AREA, LARGER = "300,000", "310,000"
FILE = "hubs/wuxi-icampus.yaml"


async def test_a_correction_reaches_the_staff_and_its_acceptance_whoever_sent_it(real: Screen) -> None:
    await real.become("ada")
    settings = await real.ask("/settings staff-channel channel: #staff")
    await expect(settings).to_contain_text("Staff channel: #staff")
    await real.become("mei")
    answer = await real.ask(f"/ask question: {SIZE}")
    async with real.bringing() as brought:
        await answer.get_by_role("button", name="Suggest a correction").click()
        await expect(real.modal).to_contain_text("Suggest a correction")
        await real.modal.get_by_label("What is it?").select_option(label="Out of date")
        await real.modal.get_by_label("What should it say?").fill("By now it is 310,000 <b>m²</b>.")
        await real.modal.get_by_test_id("modal-submit").click()
        await expect(real.modal).to_have_count(0)
    await expect(brought[0]).to_contain_text("The staff of this server have it before them.")
    await real.become("ada")
    await real.look("staff")
    letter = await real.answer("By now it is 310,000 <b>m²</b>.")
    await expect(letter).to_contain_text("Out of date")
    async with real.bringing() as brought:
        await letter.get_by_role("button", name="Accept").click()
    await expect(brought[0].get_by_test_id("file")).to_contain_text(".yaml")
    await expect(brought[0]).to_contain_text(FILE)
    await expect(letter).to_contain_text("accepted")
    await expect(letter.get_by_role("button", name="Reject")).to_have_count(0)
    await real.become("mei")
    await real.look("dm")
    await real.answer("your correction was accepted")


async def test_a_reload_shows_what_changed_and_is_answered_with_at_once(real: Screen, ours: Ours) -> None:
    await real.become("ada")
    with edited(ours, AREA, LARGER):
        tried = await real.ask("/knowledge reload dry-run: True")
        await expect(tried).to_contain_text("310,000 square metres")
        await expect(await real.ask(f"@Hubwise {SIZE}")).to_contain_text(AREA)
        loaded = await real.ask("/knowledge reload note: measured anew")
        await expect(loaded).to_contain_text("310,000 square metres")
        await expect(loaded).to_have_attribute("data-ephemeral", "true")
        await expect(await real.ask(f"@Hubwise {SIZE}")).to_contain_text(LARGER)
        await expect(await real.ask("/knowledge history")).to_contain_text("measured anew")
    await real.ask("/knowledge reload")
    await expect(await real.ask(f"@Hubwise {SIZE}")).to_contain_text(AREA)


async def test_what_nobody_could_answer_is_among_the_gaps(real: Screen) -> None:
    unknown = await real.ask("/ask question: What is the phone number of Beijing E-Town?")
    await expect(unknown).to_contain_text("I don't know")
    await unknown.get_by_role("button", name="Tell me when you know").click()
    await real.answer("I will write to you when I know this")
    await real.become("ada")
    gaps = await real.ask("/knowledge gaps")
    await expect(gaps).to_contain_text("What is the phone number of Beijing E-Town?")
    async with real.bringing() as brought:
        await gaps.get_by_role("button", name="YAML to take over").first.click()
    await expect(brought[0].get_by_test_id("file")).to_contain_text(".yaml")


async def test_old_controls_live_after_the_bot_was_started_again(real: Screen) -> None:
    answer = await real.ask(f"/ask question: {SIZE}")
    card = await real.ask("/hub name: Beijing E-Town")
    await restart(real)
    async with real.bringing() as brought:
        await answer.get_by_role("button", name="Sources").click()
    await expect(brought[0]).to_contain_text("CGTN")
    await choose_first(real, card.get_by_test_id("select").first)
    await expect(card.locator(".edited")).to_be_visible()
    await expect(real.page.get_by_test_id("failure")).to_have_count(0)


async def test_a_member_has_none_of_the_commands_for_admins(real: Screen) -> None:
    for command in ("/knowledge", "/settings"):
        await real.input.fill(command)
        await expect(real.options).to_have_count(0)
    await real.become("ada")
    await real.input.fill("/knowledge")
    await expect(real.options).to_have_count(10)


async def test_a_digest_of_what_changed_comes_when_the_clock_is_set_to_its_hour(real: Screen, ours: Ours) -> None:
    await real.become("ada")
    add = await real.ask(f"/digest add channel: #digests time: {next_hour()} timezone: Reykjavik parts: what changed")
    await expect(add).to_contain_text("#digests")
    with edited(ours, AREA, LARGER):
        await expect(await real.ask("/knowledge reload")).to_contain_text("Loaded")
    await real.become("mei")
    await real.look("digests")
    async with real.bringing() as brought:
        await real.page.get_by_test_id("inspect").click()
        await real.page.get_by_test_id("clock-next-hour").click()
    digest = brought[0]
    await expect(digest).to_contain_text("measures 300,000 square metres. → The R&D area")
    async with real.bringing() as brought:
        await digest.get_by_role("button", name="More").first.click()
    await expect(brought[0]).to_contain_text("Wuxi International Life Science Innovation Campus")
    await real.page.get_by_test_id("clock-now").click()
    await real.become("ada")
    await real.ask("/knowledge reload")
    await real.ask("/digest remove digest: 1")


def next_hour() -> str:
    """The next full hour by UTC, which Reykjavik has all the year round."""
    return f"{(datetime.now(UTC) + timedelta(hours=1)):%H}:00"


@contextmanager
def edited(ours: Ours, old: str, new: str) -> Iterator[None]:
    """A figure is another one in the seeds until the end of the block: in the statement and as its value."""
    path = ours.seeds / FILE
    before = path.read_text(encoding="utf-8")
    after = before.replace(f"measures {old} square", f"measures {new} square")
    after = after.replace(f"number: {old.replace(',', '')}, unit", f"number: {new.replace(',', '')}, unit")
    path.write_text(after, encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(before, encoding="utf-8")


async def restart(screen: Screen) -> None:
    """Start the bot again, and wait until it is there."""
    await screen.page.get_by_test_id("inspect").click()
    await screen.page.get_by_test_id("restart").click()
    await expect(screen.page.get_by_test_id("restart")).to_be_enabled(timeout=15_000)
    await expect(screen.page.locator("#online")).to_contain_text("is online", timeout=15_000)


async def choose_first(screen: Screen, select: Locator) -> None:
    """Choose what a select has first."""
    await select.click()
    await screen.page.get_by_role("option").first.click()
