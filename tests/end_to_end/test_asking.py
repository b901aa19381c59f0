"""People ask the real bot in every place and way, over everything that ships, and use the controls on its answers."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.settings import CHECKOUT
from playground.server import LocalDiscord, Step, words
from tests.end_to_end.conftest import local_discord, replies, serving

pytestmark = pytest.mark.asyncio(loop_scope="module")
SIZE = "How big is I·Campus?"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def local(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LocalDiscord]:
    """One Discord with one bot for all tests here: reading what ships takes a second."""
    async with (
        local_discord() as server,
        serving(server, CHECKOUT / "seeds", tmp_path_factory.mktemp("data")),
    ):
        yield server


async def test_a_question_is_answered_with_its_source_and_when_that_was_checked(local: LocalDiscord) -> None:
    exchange = await local.slash(local.member, local.general, "ask", question=SIZE)
    assert exchange.steps == [Step.REPLY]
    assert not exchange.ephemeral
    assert "300,000" in exchange.text
    assert "CGTN" in exchange.text
    assert "Checked" in exchange.text


async def test_a_private_answer_is_shared_when_its_asker_wants_it(local: LocalDiscord) -> None:
    exchange = await local.slash(local.member, local.general, "ask", question=SIZE, private=True)
    assert exchange.ephemeral
    shared = await local.press(local.member, exchange.message, "Share in channel")
    assert not shared.ephemeral
    assert "300,000" in shared.text


async def test_whoever_asked_can_take_a_public_answer_away_and_nobody_else(local: LocalDiscord) -> None:
    exchange = await local.slash(local.member, local.general, "ask", question=SIZE)
    foreign = await local.press(local.admin, exchange.message, "Remove")
    assert foreign.ephemeral
    assert "person who asked" in foreign.text
    assert exchange.messages
    await local.press(local.member, exchange.message, "Remove")
    assert not exchange.messages


async def test_sources_and_more_are_shown_privately(local: LocalDiscord) -> None:
    exchange = await local.slash(local.member, local.general, "ask", question=SIZE)
    sources = await local.press(local.admin, exchange.message, "Sources")
    assert sources.ephemeral
    assert "CGTN" in sources.text
    more = await local.press(local.admin, exchange.message, "More")
    assert more.ephemeral
    assert "Campus" in more.text


async def test_a_mention_is_answered_as_a_reply(local: LocalDiscord) -> None:
    asked = await local.say(local.member, local.general, f"<@{local.bot.id}> {SIZE}")
    answer = await local.next_message(local.general, asked)
    assert "300,000" in words(answer)
    assert answer["message_reference"]["message_id"] == asked["id"]


async def test_a_reply_to_an_answer_follows_it_up(local: LocalDiscord) -> None:
    asked = await local.say(local.member, local.general, f"<@{local.bot.id}> {SIZE}")
    answer = await local.next_message(local.general, asked)
    follow_up = await local.say(local.admin, local.general, f"<@{local.bot.id}> Where is it?", reply_to=answer)
    assert "Wuxi" in words(await local.next_message(local.general, follow_up))


async def test_direct_messages_are_answered_in_the_language_they_are_written_in(local: LocalDiscord) -> None:
    place = local.dm(local.member)
    asked = await local.say(local.member, place, "无锡园区面积多大？")
    answer = words(await local.next_message(place, asked))
    assert "300,000" in answer


async def test_a_message_is_answered_from_the_hubs_by_command(local: LocalDiscord) -> None:
    said = await local.say(local.admin, local.general, "Somebody told me about I·Campus. How big is it?")
    opened = await local.use_on(local.member, said, "Answer from the hubs")
    assert opened.steps == [Step.MODAL]
    sent = await local.submit(opened, {"question": SIZE})
    assert sent.steps[0] is Step.DEFERRED
    answer = local.history(local.admin, local.general)[-1]
    assert "300,000" in words(answer)
    assert answer["message_reference"]["message_id"] == said["id"]


async def test_a_forged_control_gets_a_private_word(local: LocalDiscord) -> None:
    exchange = await local.slash(local.member, local.general, "ask", question=SIZE)
    for forged in ("h1:share:nothing:", "h0:more:x:", "nonsense", "h1:no-such-verb:x:", "h1:up:x:9"):
        word = await local.forge(local.admin, exchange.message, forged)
        assert word.ephemeral
        assert word.text


async def test_the_message_command_works_in_a_direct_message_and_where_only_the_person_has_the_bot(
    local: LocalDiscord,
) -> None:
    place = local.dm(local.member)
    said = await local.say(local.member, place, SIZE)
    answered = await local.next_message(place, said)
    opened = await local.use_on(local.member, said, "Answer from the hubs")
    sent = await local.submit(opened, {"question": "Where is I·Campus?"})
    assert "below" in sent.text
    again = local.history(local.member, place)[-1]
    assert again["id"] != answered["id"]
    assert again["message_reference"]["message_id"] == said["id"]


async def test_an_answer_is_meant_for_somebody_who_is_mentioned_and_nobody_else(local: LocalDiscord) -> None:
    question = f"{SIZE} @everyone <@{local.member.id}>"
    public = await local.slash(local.member, local.general, "ask", question=question, mention=local.admin)
    assert public.text.startswith(f"<@{local.admin.id}>\n")
    (reply,) = [call for call in replies(local) if call.body["data"]["allowed_mentions"].get("users")]
    assert reply.body["data"]["allowed_mentions"] == {"parse": [], "users": [int(local.admin.id)]}
    alone = await local.slash(local.member, local.general, "ask", question=SIZE, mention=local.admin, private=True)
    assert alone.ephemeral
    assert local.admin.id not in alone.text
    assert replies(local)[-1].body["data"]["allowed_mentions"] == {"parse": []}


async def test_a_mention_of_the_bot_is_no_part_of_the_question_taken_from_a_message(local: LocalDiscord) -> None:
    said = await local.say(local.member, local.general, f"<@{local.bot.id}>  {SIZE}")
    opened = await local.use_on(local.admin, said, "Answer from the hubs")
    assert opened.modal["components"][0]["component"]["value"] == SIZE


async def test_an_answer_that_is_no_reply_to_the_message_says_what_was_asked(local: LocalDiscord) -> None:
    person = local.install_app(local.member)
    said = await local.say(local.admin, local.private_channel, "What about I·Campus?")
    opened = await local.use_on(person, said, "Answer from the hubs")
    sent = await local.submit(opened, {"question": SIZE})
    assert sent.text.startswith(f"-# {SIZE}\n")
