"""People use the commands of the real bot over everything that ships."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.settings import CHECKOUT
from playground.server import LocalDiscord, Step
from tests.end_to_end.conftest import local_discord, replies, serving

pytestmark = pytest.mark.asyncio(loop_scope="module")
HUBS = ("beijing-e-town", "p4-center", "niicpm", "changping", "wuxi-icampus")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def local(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LocalDiscord]:
    """One Discord with one bot for all tests here: reading what ships takes a second."""
    async with (
        local_discord() as server,
        serving(server, CHECKOUT / "seeds", tmp_path_factory.mktemp("data")),
    ):
        yield server


async def test_a_question_is_answered_with_its_source(local: LocalDiscord) -> None:
    exchange = await local.slash(local.member, local.general, "ask", question="How big is I·Campus?")
    assert exchange.steps == [Step.REPLY]
    assert not exchange.ephemeral
    (embed,) = exchange.message["embeds"]
    assert "300,000" in embed["description"]
    assert "CGTN" in embed["footer"]["text"]
    assert "2019" in embed["footer"]["text"]


async def test_a_question_that_no_fact_answers_is_declined(local: LocalDiscord) -> None:
    exchange = await local.slash(local.member, local.general, "ask", question="Which football club won in 1954?")
    assert exchange.steps == [Step.REPLY]
    assert exchange.text.startswith(("I don't know", "Which of these"))


@pytest.mark.parametrize("typed", ["", "how", "where is the P4", "有多大", "🏞️", "@everyone", "x" * 6_000])
async def test_questions_are_suggested_while_somebody_types(local: LocalDiscord, typed: str) -> None:
    choices = await local.autocomplete(local.member, local.general, "ask", focused="question", question=typed)
    assert len(choices) <= 25
    assert all(1 <= len(choice["name"]) <= 100 and choice["name"] == choice["value"] for choice in choices)
    assert choices or typed not in {"", "how", "where is the P4", "有多大"}


async def test_a_suggested_question_is_answered(local: LocalDiscord) -> None:
    choices = await local.autocomplete(local.member, local.general, "ask", focused="question", question="where is")
    exchange = await local.slash(local.member, local.general, "ask", question=choices[0]["value"])
    assert exchange.message["embeds"][0]["footer"]["text"]


@pytest.mark.parametrize("hub", HUBS)
async def test_every_hub_has_a_card(local: LocalDiscord, hub: str) -> None:
    exchange = await local.slash(local.member, local.general, "hub", name=hub)
    (card,) = exchange.message["embeds"]
    assert exchange.steps == [Step.REPLY]
    assert card["title"]
    assert card["fields"]
    assert "“" in card["footer"]["text"]


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
async def test_a_hub_is_found_by_any_of_its_names(local: LocalDiscord, typed: str, title: str) -> None:
    exchange = await local.slash(local.member, local.general, "hub", name=typed)
    assert title in exchange.message["embeds"][0]["title"]


@pytest.mark.parametrize("typed", ["", "p", "wuxi", "亦庄", "Bejing E-Twon", "zzzzzz", "🏞️", "@everyone", "x" * 100])
async def test_every_hub_that_is_offered_has_a_card(local: LocalDiscord, typed: str) -> None:
    choices = await local.autocomplete(local.member, local.general, "hub", focused="name", name=typed)
    assert len(choices) <= 25
    assert all(1 <= len(choice["name"]) <= 100 for choice in choices)
    assert {choice["value"] for choice in choices} <= set(HUBS)
    assert typed or len(choices) == len(HUBS)


@pytest.mark.parametrize(
    "typed", ["Moon Base", "   ", "@everyone <@&123456789012345678>", "**loud** `code`", "\x00\x1b", "😀" * 50, "!?"]
)
async def test_an_unknown_hub_is_a_private_word(local: LocalDiscord, typed: str) -> None:
    exchange = await local.slash(local.member, local.general, "hub", name=typed)
    assert exchange.steps == [Step.REPLY]
    assert exchange.ephemeral
    assert exchange.text.startswith("I don't know a hub called")
    assert "@everyone" not in exchange.text
    assert not exchange.message["mention_everyone"]


@pytest.mark.parametrize(
    "question",
    [
        " ",
        "\u3000\t",
        "x" * 6_000,
        "how big is I·Campus? " * 285,
        "河" * 6_000,
        "😀" * 3_000,
        "@everyone @here <@&1> <@1> who runs it?",
        "\x00\x07\x1b[31mwhere\x7f",
        "\u202ewhere\u202c \u0301\u0301",
        "```\n# loud\n> quote",
        "'; DROP TABLE version; --",
        "{{question}} %s {0}",
    ],
    ids=lambda question: repr(question[:20]),
)
async def test_any_question_is_answered_or_declined(local: LocalDiscord, question: str) -> None:
    exchange = await local.slash(local.member, local.general, "ask", question=question)
    assert exchange.steps == [Step.REPLY]
    assert exchange.text
    assert "@everyone" not in exchange.text
    assert "Something went wrong" not in exchange.text


async def test_the_commands_work_in_a_direct_message(local: LocalDiscord) -> None:
    channel = local.dm(local.member)
    answer = await local.slash(local.member, channel, "ask", question="How big is I·Campus?")
    card = await local.slash(local.member, channel, "hub", name="niicpm")
    assert "300,000" in answer.text
    assert card.message["embeds"][0]["fields"]


async def test_the_commands_work_where_only_the_person_has_the_bot(local: LocalDiscord) -> None:
    person = local.install_app(local.add_person("Nadia"))
    for channel in (local.foreign_channel, local.dm(person)):
        answer = await local.slash(person, channel, "ask", question="How big is I·Campus?")
        choices = await local.autocomplete(person, channel, "hub", focused="name")
        assert "300,000" in answer.text
        assert len(choices) == len(HUBS)


async def test_no_message_can_mention_anybody(local: LocalDiscord) -> None:
    await local.slash(local.member, local.general, "ask", question="@everyone")
    await local.slash(local.member, local.general, "hub", name="@everyone")
    assert [call.body["data"]["allowed_mentions"] for call in replies(local)[-2:]] == [{"parse": []}] * 2
