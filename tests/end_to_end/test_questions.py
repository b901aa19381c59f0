"""Whatever people type as a question, the real bot answers or declines it."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from playground.server import LocalDiscord, Person, Step
from tests.end_to_end.shipped import shipped_discord

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def local(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LocalDiscord]:
    async with shipped_discord(tmp_path_factory.mktemp("data")) as server:
        yield server


async def test_a_question_that_no_fact_answers_is_declined(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "ask", question="Which football club won in 1954?")
    assert exchange.steps == [Step.REPLY]
    assert "I don't know" in exchange.text or "Which of these" in exchange.text


@pytest.mark.parametrize("typed", ["", "how", "where is the P4", "有多大", "🏞️", "@everyone", "x" * 6_000])
async def test_questions_are_suggested_while_somebody_types(local: LocalDiscord, mei: Person, typed: str) -> None:
    choices = await local.autocomplete(mei, local.general, "ask", focused="question", question=typed)
    assert len(choices) <= 25
    assert all(1 <= len(choice["name"]) <= 100 and choice["name"] == choice["value"] for choice in choices)
    assert choices or typed not in {"", "how", "where is the P4", "有多大"}


async def test_a_suggested_question_is_answered(local: LocalDiscord, mei: Person) -> None:
    choices = await local.autocomplete(mei, local.general, "ask", focused="question", question="where is")
    exchange = await local.slash(mei, local.general, "ask", question=choices[0]["value"])
    assert "Checked" in exchange.text


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
async def test_any_question_is_answered_or_declined(local: LocalDiscord, mei: Person, question: str) -> None:
    exchange = await local.slash(mei, local.general, "ask", question=question)
    assert exchange.steps == [Step.REPLY]
    assert exchange.text
    assert "@everyone" not in exchange.text
    assert "Something went wrong" not in exchange.text
