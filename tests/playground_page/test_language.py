"""The page's own words, in both languages."""

import re

from playwright.async_api import expect

from playground.page.site import STATIC
from tests.playground_page.screens import Screen

SAID = re.compile(r'\b(?:words|pieces)\("([^"]+)"')
STILL = re.compile(r'data-words>([^<]+)<|aria-label="([^"]+)"|data-testid="inspect" data-words>([^<]+)<')
KNOWN = re.compile(r'"([^"]+)": "([^"]+)"')
PLACES = re.compile(r"\{\d\}")


async def test_every_word_of_the_page_has_its_chinese_and_none_is_left_over() -> None:
    scripts = [path.read_text(encoding="utf-8") for path in (STATIC / "js").iterdir() if path.name != "chinese.js"]
    page = (STATIC / "index.html").read_text(encoding="utf-8")
    said = {english for script in scripts for english in SAID.findall(script)}
    said |= {english for found in STILL.findall(page) for english in found if english}
    known = dict(KNOWN.findall((STATIC / "js" / "chinese.js").read_text(encoding="utf-8")))
    assert said == set(known)
    for english, chinese in known.items():
        assert sorted(PLACES.findall(english)) == sorted(PLACES.findall(chinese))


async def test_who_speaks_chinese_has_a_page_in_chinese(screen: Screen) -> None:
    await screen.page.get_by_test_id("inspect").click()
    await screen.send("/echo text: private")
    await screen.answer("private")
    await screen.speak("zh-CN")
    await expect(screen.page.locator("html")).to_have_attribute("lang", "zh-CN")
    await expect(screen.page.locator("#online")).to_have_text("Hubwise 在线")
    await expect(screen.page.get_by_role("navigation")).to_contain_text("文字频道")
    await expect(screen.page.get_by_test_id("panel")).to_contain_text("下一个整点")
    await expect(screen.messages().last).to_contain_text("只有你能看到这条消息")
    await expect(screen.messages().last.locator(".above")).to_have_text("Mei 使用了 /echo")
    await expect(screen.page.get_by_role("textbox", name="消息")).to_have_attribute(
        "placeholder", "发消息到 #general，输入 / 使用命令"
    )
    await screen.speak("en-US")
    await expect(screen.messages().last).to_contain_text("Only you can see this")
    await expect(screen.page.get_by_role("navigation")).to_contain_text("Text channels")
