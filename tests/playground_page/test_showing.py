"""What the bot sends, as it is shown."""

import re

from playwright.async_api import expect

from tests.playground_page.conftest import Open, Stage
from tests.playground_page.screens import Screen
from tests.playground_page.showing import HOSTILE

SHOWN_AS = (
    ("h3", "Heading"),
    ("p.small", "small words"),
    ("strong", "bold"),
    ("em", "slanted"),
    ("u", "under"),
    ("s", "gone"),
    ("code", "code"),
    ("ul > li", "one"),
    ("ul ul > li", "inner"),
    ("ol > li", "first"),
    ("blockquote", "quoted"),
)


async def test_markdown_and_an_embed_are_shown_as_elements(screen: Screen) -> None:
    await screen.send("/words")
    message = await screen.answer("A footer")
    words = message.locator(".words").first
    for tag, text in SHOWN_AS:
        await expect(words.locator(tag, has_text=text).first).to_be_visible()
    await expect(words.locator("pre")).to_have_text('print("code")')
    await expect(words.locator("time")).to_have_text("November 14, 2023")
    await expect(words.locator('a[href="https://example.org/path"]')).to_have_text("a link")
    await expect(words.locator('a[href="https://example.org/bare"]')).to_be_visible()
    await expect(words).to_contain_text("*not slanted* _nor this_")
    await expect(words.locator(".mention")).to_have_count(0)  # @everyone was not allowed to mention anybody
    embed = message.locator(".embed")
    await expect(embed.locator(".embed-title a")).to_have_text("A title")
    await expect(embed.locator("dt")).to_have_text(["Area", "Led by"])
    await expect(embed.locator("dd strong")).to_have_text("Somebody")


async def test_a_spoiler_is_shown_when_somebody_wants_to_see_it(screen: Screen) -> None:
    await screen.send("/words")
    spoiler = (await screen.answer("A footer")).locator(".spoiler").first
    await expect(spoiler.locator("span")).to_be_hidden()
    await spoiler.focus()
    await screen.press("Enter")
    await expect(spoiler.locator("span")).to_be_visible()


async def test_every_component_of_a_card_is_shown(screen: Screen) -> None:
    await screen.send("/card")
    message = await screen.answer("A section")
    await expect(message.locator(".container.edged")).to_be_visible()
    await expect(message.get_by_role("link", name="Far away")).to_have_attribute("href", "https://example.org/a.png")
    await expect(message.get_by_role("link", name=re.compile("Open"))).to_have_attribute(
        "href", "https://example.org/page"
    )
    picture = message.get_by_role("img", name="A dot")
    assert await picture.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1
    async with screen.page.expect_download() as saved:
        await message.get_by_test_id("file").click()
    assert (await saved.value).suggested_filename == "facts.csv"
    # The picture and the file are in the card, and not a second time under it.
    await expect(message.locator("img")).to_have_count(1)
    await expect(message.get_by_test_id("choice")).to_have_text(["Change", "✏️ Correct", "Silent"])
    await expect(message.get_by_test_id("select")).to_have_count(3)


async def test_hostile_text_stays_text(screen: Screen, stage: Stage) -> None:
    await screen.send("/card")
    message = await screen.answer("A section")
    await expect(message).to_contain_text(HOSTILE)
    await stage.discord.say(stage.discord.admin, stage.discord.general, f"{HOSTILE} `{HOSTILE}` ||{HOSTILE}||")
    await expect(screen.messages("Ada").last).to_contain_text("onerror")
    await screen.send("/echo text: <b>x</b><svg onload=window.hurt=1>")
    await screen.answer("<b>x</b><svg onload=window.hurt=1>")
    await screen.page.get_by_test_id("inspect").click()
    await expect(screen.page.get_by_test_id("record")).to_contain_text("INTERACTION_CREATE /echo")
    assert await screen.page.evaluate("window.hurt") is None
    assert (
        await screen.page.locator("#messages script, #messages svg, #messages [src='x'], a[href^=javascript]").count()
        == 0
    )


async def test_a_thought_and_an_edit_are_seen(screen: Screen) -> None:
    await screen.send("/think")
    await screen.answer("Hubwise is thinking")
    await screen.answer("a thought")
    await expect(screen.messages()).to_have_count(1)


async def test_private_words_are_for_one_person_alone(open_screen: Open) -> None:
    mine, other = await open_screen(), await open_screen()
    await other.become("ada")
    await mine.send("/echo text: only for me")
    message = await mine.answer("only for me")
    await expect(message).to_have_attribute("data-ephemeral", "true")
    await expect(message).to_contain_text("Only you can see this")
    await mine.send("for all")
    await expect(other.messages("Mei").last).to_contain_text("for all")
    await expect(other.messages()).to_have_count(0)
    await message.get_by_role("button", name="Dismiss message").click()
    await expect(mine.messages()).to_have_count(0)


async def test_times_are_told_in_the_language_that_is_chosen(screen: Screen) -> None:
    await screen.send("/words")
    await screen.answer("A footer")
    await screen.page.get_by_test_id("locale-zh-CN").click()
    await expect(screen.messages().last.locator("time").nth(1)).to_have_text("2023年11月14日")


async def test_a_narrow_page_has_its_channels_behind_a_button(open_screen: Open) -> None:
    page = (await open_screen(viewport={"width": 390, "height": 760})).page
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await page.locator("#menu").click()
    await page.get_by_test_id("channel-digests").click()
    await expect(page.locator("#place")).to_have_text("# digests")
    await expect(page.locator("#welcome")).not_to_contain_text("null")
    menu = page.locator("#menu")
    await expect(menu).to_have_attribute("aria-expanded", "false")
    await menu.click()
    await page.get_by_test_id("person-admin").click()
    await expect(menu).to_have_attribute("aria-expanded", "false")
    await menu.click()
    await page.mouse.click(380, 740)  # beside it, on the line at the bottom
    await expect(menu).to_have_attribute("aria-expanded", "false")
