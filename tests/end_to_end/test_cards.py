"""Cards in every place and both languages, after a restart and under false controls: people use the real bot."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.settings import CHECKOUT
from playground.server import LocalDiscord, Person, Step
from tests.end_to_end.conftest import local_discord, replies, serving
from tests.end_to_end.shipped import shipped_discord

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def local(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LocalDiscord]:
    async with shipped_discord(tmp_path_factory.mktemp("data")) as server:
        yield server


async def test_private_cards_speak_the_persons_language(local: LocalDiscord, lan: Person) -> None:
    public = await local.slash(lan, local.general, "园区", 名称="亦庄")
    assert "On record" in public.text
    opened = await local.press(lan, public.message, "Contacts")
    assert "（2023年9月13日）" in opened.text
    unknown = await local.slash(lan, local.general, "是谁", 名称="月球基地")
    assert unknown.text.startswith("我不知道叫“月球基地”的机构、人物或活动。")


async def test_a_server_in_chinese_is_answered_in_chinese(local: LocalDiscord, mei: Person) -> None:
    local.move_in("zh-CN")
    try:
        card = await local.slash(mei, local.general, "hub", name="E-Town")
        await local.choose(mei, card.message, "继续阅读", "policy")
        person = await local.slash(mei, local.general, "who", name="Michael Levitt")
        contact = await local.slash(mei, local.general, "contact", hub="NIICPM")
    finally:
        local.move_in("en-US")
    assert card.text.startswith("## 北京亦庄\n**政策**")
    assert "-# 人物" in person.text
    assert "没有记录" in contact.text


async def test_the_commands_work_in_a_direct_message(local: LocalDiscord, mei: Person, lan: Person) -> None:
    for person, said in ((mei, "On record"), (lan, "可从菜单查看")):
        place = local.dm(person)
        card = await local.slash(person, place, "hub", name="niicpm")
        who = await local.slash(person, place, "who", name="AstraZeneca")
        contact = await local.slash(person, place, "contact", hub="E-Town")
        assert said in card.text
        assert who.text.startswith("## ")
        assert "beijingetown" in contact.text


async def test_the_commands_work_where_only_the_person_has_the_bot(local: LocalDiscord, mei: Person) -> None:
    person = local.install_app(mei)
    for place in (local.foreign_channel, local.dm(person)):
        card = await local.slash(person, place, "hub", name="E-Town")
        turned = await local.choose(person, card.message, "Read on", "policy")
        who = await local.slash(person, place, "who", name="AstraZeneca")
        contact = await local.press(person, card.message, "Contacts")
        assert turned.steps == [Step.UPDATE]
        assert who.text.startswith("## AstraZeneca")
        assert contact.ephemeral


async def test_forged_controls_of_cards_get_a_private_word(local: LocalDiscord) -> None:
    exchange = await local.slash(local.member, local.general, "hub", name="E-Town")
    forged = (
        "hub:nothing:",
        "hub::",
        "who:p4-center:",
        "contact:nothing:",
        "hub-page:nothing.front..1:",
        "hub-page:p4-center:",
        "hub-page:p4-center.policy.x:",
        "hub-page:~AAAAAA.policy.1:",
        "who-page:p4-center.whole..1:",
        "compare-with:nothing:",
        "beside:p4-center.glance..1:",
        "beside:p4-center+p4-center.glance..1:",
        "beside:p4-center+nothing..1:",
        "hubs:::",
        "hubs:~AAAAAA....1:",
        "hubs:.....:",
        "try:nothing:",
    )
    for custom_id in forged:
        word = await local.forge(local.add_person("Mallory"), exchange.message, f"h1:{custom_id}")
        assert word.ephemeral, custom_id
        assert "expired" in word.text, custom_id


async def test_no_message_can_mention_anybody(local: LocalDiscord, mei: Person) -> None:
    await local.slash(mei, local.general, "hub", name="@everyone")
    await local.slash(mei, local.general, "who", name="<@&1> @here")
    assert [call.body["data"]["allowed_mentions"] for call in replies(local)[-2:]] == [{"parse": []}] * 2


async def test_cards_outlive_a_restart(tmp_path: Path) -> None:
    async with local_discord() as local:
        async with serving(local, CHECKOUT / "seeds", tmp_path):
            card = await local.slash(local.member, local.general, "hub", name="E-Town")
            listing = await local.slash(local.member, local.general, "hubs", city="Beijing")
            compared = await local.slash(local.member, local.general, "compare", first="P4", second="E-Town")
        async with serving(local, CHECKOUT / "seeds", tmp_path):
            await local.choose(local.member, card.message, "Read on", "policy")
            await local.press(local.member, listing.message, "Beijing")
            await local.choose(local.member, compared.message, "Read on", "figures")
    assert "**Policies**" in card.text
    assert "5 hubs fit." in listing.text
    assert "**Figures**" in compared.text
