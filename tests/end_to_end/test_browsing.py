"""People look through the hubs and compare them with the real bot, over everything that ships."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.answering.listening import written_in
from playground.server import LocalDiscord, Person, Step
from tests.end_to_end.shipped import HUBS, labels, options, shipped_discord

pytestmark = pytest.mark.asyncio(loop_scope="module")
SIDES = ("country", "city", "topic", "kind")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def local(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LocalDiscord]:
    async with shipped_discord(tmp_path_factory.mktemp("data")) as server:
        yield server


async def test_all_hubs_are_listed_with_what_narrows_them_down(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hubs")
    assert "5 hubs fit." in exchange.text
    assert tuple(options(exchange.message, "Open a hub's card")) == HUBS
    narrowing = [label for label in labels(exchange.message) if label.startswith("Narrow")]
    # All hubs are in one country.
    assert narrowing == ["Narrow down by city", "Narrow down by topic", "Narrow down by kind"]


async def test_a_listing_is_narrowed_down_and_widened_by_editing(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hubs")
    city = await local.choose(mei, exchange.message, "Narrow down by city", "Beijing (3)")
    assert city.steps == [Step.UPDATE]
    assert "3 hubs fit." in exchange.text
    await local.choose(mei, exchange.message, "Narrow down by topic", "Policies (2)")
    assert "-# Beijing · Policies" in exchange.text
    assert "2 hubs fit." in exchange.text
    await local.press(mei, exchange.message, "Beijing")
    assert "-# Policies" in exchange.text
    await local.press(mei, exchange.message, "Policies")
    assert "5 hubs fit." in exchange.text


async def test_nobody_narrows_down_the_listing_of_another_person(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hubs")
    foreign = await local.choose(local.admin, exchange.message, "Narrow down by city", "Wuxi (1)")
    assert foreign.ephemeral
    opened = await local.choose(local.admin, exchange.message, "Open a hub's card", "niicpm")
    assert opened.ephemeral
    assert "5 hubs fit." in exchange.text


@pytest.mark.parametrize(
    ("filters", "fitting"),
    [
        ({"country": "china"}, 5),
        ({"city": " BEIJING "}, 3),
        ({"topic": "Events"}, 3),
        ({"topic": "活动"}, 3),
        ({"city": "北京", "country": "中国"}, 3),
        ({"kind": "创新园"}, 1),
        ({"topic": "events", "city": "Beijing"}, 3),
        ({"kind": "innovation campus"}, 1),
        ({"kind": "innovation campus", "city": "Beijing"}, 0),
    ],
)
async def test_filters_are_taken_as_they_are_typed(
    local: LocalDiscord, mei: Person, filters: dict[str, str], fitting: int
) -> None:
    exchange = await local.slash(mei, local.general, "hubs", **filters)
    assert f"\n{fitting} hub" in exchange.text
    assert not exchange.ephemeral


async def test_filters_that_exclude_each_other_can_be_dropped(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hubs", kind="innovation campus", city="Beijing")
    await local.press(mei, exchange.message, "innovation campus")
    assert "3 hubs fit." in exchange.text


@pytest.mark.parametrize("typed", ["Atlantis", "@everyone", "**x**", "~AAAAAA", "\x00", "x" * 100])
async def test_a_filter_that_no_hub_fits_is_said_privately(local: LocalDiscord, mei: Person, typed: str) -> None:
    exchange = await local.slash(mei, local.general, "hubs", city=typed, topic="events")
    assert exchange.ephemeral
    assert "No hub is recorded with" in exchange.text
    assert "3 hubs fit." in exchange.text


@pytest.mark.parametrize("side", SIDES)
async def test_filters_are_completed_with_counts(local: LocalDiscord, mei: Person, lan: Person, side: str) -> None:
    for person in (mei, lan):
        for typed in ("", "b", "zzz", "@everyone", "x" * 100):
            choices = await local.autocomplete(person, local.general, "hubs", focused=side, **{side: typed})
            assert len(choices) <= 25
            assert all(choice["name"].endswith(")") for choice in choices)
            assert choices or typed


async def test_a_filter_is_completed_under_the_others(local: LocalDiscord, mei: Person) -> None:
    cities = await local.autocomplete(mei, local.general, "hubs", focused="city", topic="policy")
    assert cities == [{"name": "Beijing (2)", "value": "Beijing"}]


async def test_hubs_are_compared_topic_by_topic(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "compare", first="P4", second="niicpm")
    assert "At a glance" in exchange.text
    assert "Contact: not recorded" in exchange.text
    await local.choose(mei, exchange.message, "Read on", "services")
    assert "**P4 Sino-British Precision Medicine Innovation Center**: not recorded" in exchange.text
    assert "Checked" in exchange.text


async def test_four_hubs_are_compared_page_by_page(local: LocalDiscord, mei: Person) -> None:
    four = {"first": "p4-center", "second": "niicpm", "third": "beijing-e-town", "fourth": "changping"}
    exchange = await local.slash(mei, local.general, "compare", **four)
    await local.choose(mei, exchange.message, "Read on", "research")
    turned = await local.press(mei, exchange.message, "Next")
    assert turned.steps == [Step.UPDATE]
    assert "Page 2 of" in exchange.text


async def test_a_hub_that_is_named_twice_is_compared_once_and_that_is_said(
    local: LocalDiscord, mei: Person, lan: Person
) -> None:
    exchange = await local.slash(mei, local.general, "compare", first="P4", second="P4 hub", third="niicpm")
    assert "-# Named more than once, shown once: P4 Sino-British" in exchange.text
    chinese = await local.slash(lan, local.dm(lan), "比较", 第一个="P4", 第二个="niicpm", 第三个="P4 hub")
    assert "-# 重复填写，只显示一次：" in chinese.text
    once = await local.slash(mei, local.general, "compare", first="P4", second="niicpm")
    assert "more than once" not in once.text


async def test_a_hub_is_compared_with_one_that_is_chosen_on_its_card(local: LocalDiscord, mei: Person) -> None:
    card = await local.slash(mei, local.general, "hub", name="P4")
    asked = await local.press(local.admin, card.message, "Compare")
    assert asked.ephemeral
    assert set(options(asked.message, "Choose a hub")) == set(HUBS) - {"p4-center"}
    compared = await local.choose(local.admin, asked.message, "Choose a hub", "changping")
    assert compared.steps == [Step.UPDATE]
    assert "Changping District" in asked.text


@pytest.mark.parametrize(("second", "said"), [("P4 hub", "one and the same hub"), ("Moon Base", "I don't know a hub")])
async def test_what_cannot_be_compared_is_a_private_word(
    local: LocalDiscord, mei: Person, second: str, said: str
) -> None:
    exchange = await local.slash(mei, local.general, "compare", first="P4", second=second)
    assert exchange.ephemeral
    assert said in exchange.text


@pytest.mark.parametrize("typed", ["", "p", "wuxi", "亦庄", "Bejing E-Twon", "zzzzzz", "🏞️", "@everyone", "x" * 100])
async def test_every_hub_that_is_offered_has_a_card(local: LocalDiscord, mei: Person, typed: str) -> None:
    for command, option in (("hub", "name"), ("contact", "hub"), ("compare", "first")):
        choices = await local.autocomplete(mei, local.general, command, focused=option, **{option: typed})
        assert all(1 <= len(choice["name"]) <= 100 for choice in choices)
        assert {choice["value"] for choice in choices} <= set(HUBS)
        assert typed or len(choices) == len(HUBS)


async def test_a_hub_that_is_named_already_is_not_offered_again(local: LocalDiscord, mei: Person) -> None:
    choices = await local.autocomplete(mei, local.general, "compare", focused="second", first="p4-center")
    assert {choice["value"] for choice in choices} == set(HUBS) - {"p4-center"}


async def test_a_choice_says_why_it_is_offered(local: LocalDiscord, mei: Person, lan: Person) -> None:
    (english, *_) = await local.autocomplete(mei, local.general, "hub", focused="name", name="I·Campus")
    (chinese, *_) = await local.autocomplete(lan, local.general, "hub", focused="name", name="E-Town")
    (person, *_) = await local.autocomplete(mei, local.general, "who", focused="name", name="Michael Lev")
    assert english["name"] == "I·Campus — Wuxi, alias of Wuxi International Life Science Innovation Campus"
    assert chinese["name"] == "E-Town — 北京、即北京亦庄"
    assert person["name"] == "Michael Levitt — person, Changping District"


async def test_a_name_of_another_kind_is_said_to_be_known(local: LocalDiscord, mei: Person, lan: Person) -> None:
    person = await local.slash(mei, local.general, "hub", name="Michael Levitt")
    hub = await local.slash(mei, local.general, "who", name="NIICPM")
    chinese = await local.slash(lan, local.general, "联系方式", 园区="迈克尔·莱维特")
    assert person.text == "“Michael Levitt” is no hub, but known:"
    assert labels(person.message) == ["Michael Levitt"]
    assert hub.text == "“NIICPM” is a hub:"
    assert chinese.text == "“迈克尔·莱维特”不是园区，但有记录："


async def test_questions_in_somebodys_language_come_first_while_nothing_is_typed(
    local: LocalDiscord, mei: Person, lan: Person
) -> None:
    for person, command, option, language in ((mei, "ask", "question", "en"), (lan, "提问", "问题", "zh")):
        offered = await local.autocomplete(person, local.general, command, focused=option, **{option: ""})
        assert len(offered) == 25
        assert {written_in(choice["value"]) for choice in offered} == {language}


async def test_browsing_and_comparing_in_chinese(local: LocalDiscord, lan: Person) -> None:
    place = local.dm(lan)
    listing = await local.slash(lan, place, "园区列表", 城市="北京")
    assert "共有3个园区符合。" in listing.text
    assert "北京亦庄** — 开发区、北京、中国" in listing.text
    offered = await local.autocomplete(lan, place, "园区列表", focused="城市", 城市="成")
    assert offered == [{"name": "成都 (1)", "value": "Chengdu"}]
    await local.choose(lan, listing.message, "按主题筛选", "政策 (2)")
    assert "-# 北京 · 政策" in listing.text
    compared = await local.slash(lan, place, "比较", 第一个="亦庄", 第二个="昌平")
    await local.choose(lan, compared.message, "继续阅读", "figures")
    assert "**数据**" in compared.text
    assert "：没有记录" in compared.text
    opened = await local.choose(lan, compared.message, "打开一个园区", "changping")
    assert opened.text.startswith("## 昌平")


async def test_browsing_and_comparing_where_only_the_person_has_the_bot(local: LocalDiscord, mei: Person) -> None:
    person = local.install_app(mei)
    for place in (local.foreign_channel, local.dm(person)):
        listing = await local.slash(person, place, "hubs")
        await local.choose(person, listing.message, "Narrow down by city", "Wuxi (1)")
        compared = await local.slash(person, place, "compare", first="P4", second="E-Town")
        assert "1 hub fits." in listing.text
        assert "At a glance" in compared.text
