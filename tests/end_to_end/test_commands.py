"""People look up hubs and others with the commands of the real bot, over everything that ships."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from playground.server import LocalDiscord, Person, Step
from tests.end_to_end.shipped import HUBS, labels, options, shipped_discord

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def local(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LocalDiscord]:
    async with shipped_discord(tmp_path_factory.mktemp("data")) as server:
        yield server


@pytest.mark.parametrize("hub", HUBS)
async def test_every_hub_has_a_card(local: LocalDiscord, mei: Person, hub: str) -> None:
    exchange = await local.slash(mei, local.general, "hub", name=hub)
    assert exchange.steps == [Step.REPLY]
    assert not exchange.ephemeral
    assert exchange.text.startswith("## ")
    assert "On record:" in exchange.text
    assert "“" in exchange.text
    assert "Checked" in exchange.text
    assert {"Contacts", "Compare", "Remove", "Read on"} <= set(labels(exchange.message))


@pytest.mark.parametrize("hub", HUBS)
async def test_every_section_of_a_hub_can_be_read(local: LocalDiscord, hub: str) -> None:
    exchange = await local.slash(local.add_person("First"), local.general, "hub", name=hub)
    for number, section in enumerate(options(exchange.message, "Read on")):
        # One person could not press so often within a second.
        reader = exchange.person if number < 8 else local.add_person("Other")
        if reader is not exchange.person:
            exchange = await local.slash(reader, local.general, "hub", name=hub)
        read = await local.choose(reader, exchange.message, "Read on", section)
        assert read.steps == [Step.UPDATE], section
        assert len(read.text.splitlines()) > 2, section


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("p4-center", "P4"),
        ("P4 hub", "P4"),
        (" p4 CENTRE ", "P4"),
        ("中英精准医学创新中心", "P4"),
        ("Bejing E-Twon", "E-Town"),
        ("北京亦庄", "E-Town"),
        ("I·Campus", "Campus"),
    ],
)
async def test_a_hub_is_found_by_any_of_its_names(local: LocalDiscord, mei: Person, typed: str, title: str) -> None:
    exchange = await local.slash(mei, local.general, "hub", name=typed)
    assert title in exchange.text.splitlines()[0]


async def test_pages_are_turned_by_editing(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hub", name="changping")
    await local.choose(mei, exchange.message, "Read on", "all.")
    assert "Page 1 of" in exchange.text
    first = exchange.text
    turned = await local.press(mei, exchange.message, "Next")
    assert turned.steps == [Step.UPDATE]
    assert "Page 2 of" in exchange.text
    await local.press(mei, exchange.message, "Back")
    assert exchange.text == first


async def test_nobody_turns_the_pages_of_another_person(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hub", name="changping")
    before = exchange.text
    foreign = await local.choose(local.add_person("Other"), exchange.message, "Read on", "people")
    assert foreign.ephemeral
    assert "person who asked" in foreign.text
    assert exchange.text == before


async def test_whom_a_hub_is_tied_to_opens_privately_for_everybody(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hub", name="wuxi-icampus")
    await local.choose(mei, exchange.message, "Read on", "organisation.")
    opened = await local.choose(local.add_person("Other"), exchange.message, "Open a card", "AstraZeneca")
    assert opened.ephemeral
    assert opened.text.startswith("## AstraZeneca")
    back = await local.choose(opened.person, opened.message, "Open a hub's card", "wuxi-icampus")
    assert back.ephemeral
    assert "Wuxi" in back.text


@pytest.mark.parametrize(
    "typed", ["Moon Base", "   ", "@everyone <@&123456789012345678>", "**loud** `code`", "\x00\x1b", "😀" * 50, "!?"]
)
async def test_an_unknown_hub_is_a_private_word_with_names_to_press(
    local: LocalDiscord, mei: Person, typed: str
) -> None:
    exchange = await local.slash(mei, local.general, "hub", name=typed)
    assert exchange.steps == [Step.REPLY]
    assert exchange.ephemeral
    assert exchange.text.startswith("I don't know a hub called")
    assert "@everyone" not in exchange.text
    assert not exchange.message["mention_everyone"]
    opened = await local.press(mei, exchange.message, labels(exchange.message)[0])
    assert opened.text.startswith("## ")


async def test_a_name_that_is_nearly_a_hubs_leads_to_it(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hub", name="Changping Observatory of Stars")
    assert "Did you mean" in exchange.text
    assert labels(exchange.message)[0] == "Changping District"


async def test_organisations_people_and_events_have_cards(local: LocalDiscord, mei: Person) -> None:
    organisation = await local.slash(mei, local.general, "who", name="astrazenica")
    person = await local.slash(mei, local.general, "who", name="Michael Levitt")
    event = await local.slash(mei, local.general, "who", name="P4 event")
    assert "builder of" in organisation.text
    assert "-# person" in person.text
    assert "-# event" in event.text
    assert all("(" in exchange.text for exchange in (organisation, person, event))


async def test_long_cards_of_others_have_pages(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "who", name="lsf-2023")
    turned = await local.press(mei, exchange.message, "Next")
    assert turned.steps == [Step.UPDATE]
    assert "Page 2 of" in exchange.text


async def test_a_hub_in_who_is_led_to_its_card(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "who", name="NIICPM")
    assert exchange.ephemeral
    assert exchange.text == "“NIICPM” is a hub:"
    opened = await local.press(mei, exchange.message, labels(exchange.message)[0])
    assert "Precision Medicine" in opened.text


async def test_contacts_are_shown_with_their_source_or_said_to_be_missing(local: LocalDiscord, mei: Person) -> None:
    known = await local.slash(mei, local.general, "contact", hub="E-Town")
    missing = await local.slash(mei, local.general, "contact", hub="NIICPM")
    unknown = await local.slash(mei, local.general, "contact", hub="Moon Base")
    assert "beijingetown.com.cn" in known.text
    assert "Checked" in known.text
    assert "No contact of this hub is recorded." in missing.text
    assert unknown.ephemeral
    opened = await local.press(mei, unknown.message, labels(unknown.message)[0])
    assert labels(opened.message)[0].startswith("All about")


async def test_contacts_open_privately_from_a_hubs_card(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hub", name="E-Town")
    opened = await local.press(local.admin, exchange.message, "Contacts")
    assert opened.ephemeral
    assert "beijingetown.com.cn" in opened.text


async def test_who_asked_can_take_a_card_away(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "hub", name="E-Town")
    foreign = await local.press(local.admin, exchange.message, "Remove")
    assert foreign.ephemeral
    assert exchange.messages
    await local.press(mei, exchange.message, "Remove")
    assert not exchange.messages


async def test_more_on_an_answer_leads_to_the_hubs_card(local: LocalDiscord, mei: Person) -> None:
    answer = await local.slash(mei, local.general, "ask", question="How big is I·Campus?")
    more = await local.press(mei, answer.message, "More")
    card = await local.press(mei, more.message, labels(more.message)[-1])
    assert card.ephemeral
    assert card.text.startswith("## Wuxi International Life Science Innovation Campus")
