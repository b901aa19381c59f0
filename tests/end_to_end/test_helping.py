"""People ask the real bot what it can do and what it keeps of them, and have that deleted."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app import HubBot
from bot.settings import CHECKOUT
from playground.server import LocalDiscord, Person, Step, words
from tests.end_to_end.conftest import local_discord, serving
from tests.end_to_end.shipped import controls, labels
from tests.end_to_end.staff import house
from tests.small_seeds import write_small_seeds

pytestmark = pytest.mark.asyncio(loop_scope="module")
SIZE = "How big is I·Campus?"
Served = tuple[LocalDiscord, HubBot]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    async with (
        local_discord() as server,
        serving(server, CHECKOUT / "seeds", tmp_path_factory.mktemp("data")) as bot,
    ):
        yield server, bot


@pytest.fixture
def local(served: Served) -> LocalDiscord:
    return served[0]


async def test_help_says_what_can_be_asked_with_live_examples(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "help")
    assert exchange.ephemeral
    assert "about 5 hubs" in exchange.text
    assert "**/compare**" in exchange.text
    examples = labels(exchange.message)
    assert len(examples) >= 3
    for example in examples:
        answer = await local.press(mei, exchange.message, example)
        assert answer.ephemeral
        assert answer.text.startswith(f"-# {example}")
        assert "Checked" in answer.text


async def test_help_in_chinese_names_the_commands_as_they_are_called(local: LocalDiscord, lan: Person) -> None:
    exchange = await local.slash(lan, local.dm(lan), "帮助")
    assert "**/园区列表**" in exchange.text
    offered = {command["name"] for command in local.offered(lan, local.dm(lan))}
    assert {"园区", "园区列表", "是谁", "联系方式", "比较", "帮助", "隐私"} <= offered
    answer = await local.press(lan, exchange.message, labels(exchange.message)[0])
    assert "核对于" in answer.text


async def test_an_example_of_another_version_has_expired(local: LocalDiscord, mei: Person) -> None:
    exchange = await local.slash(mei, local.general, "help")
    word = await local.forge(mei, exchange.message, "h1:try:~AAAAAA:")
    assert word.ephemeral
    assert "expired" in word.text


async def test_help_and_privacy_work_where_only_the_person_has_the_bot(local: LocalDiscord, mei: Person) -> None:
    person = local.install_app(mei)
    for place in (local.foreign_channel, local.dm(person)):
        helped = await local.slash(person, place, "help")
        answer = await local.press(person, helped.message, labels(helped.message)[0])
        kept = await local.slash(person, place, "privacy")
        assert "Checked" in answer.text
        assert "90 days" in kept.text


async def test_what_is_kept_is_said_and_deleted_after_a_second_question(served: Served, mei: Person) -> None:
    local, bot = served
    answer = await local.slash(mei, local.general, "ask", question=SIZE)
    await local.press(mei, answer.message, controls(answer.message)[2]["custom_id"])
    kept = await local.slash(mei, local.general, "privacy")
    assert kept.ephemeral
    assert "365 days" in kept.text
    asked = await local.press(mei, kept.message, "Delete mine")
    assert asked.steps == [Step.UPDATE]
    await bot.desk().notes.settled()
    assert (await bot.desk().diary.shown.find(_id(answer.message), bot.desk().now())) is not None

    done = await local.press(mei, kept.message, "Yes, delete all of it")

    assert done.ephemeral
    assert kept.text.splitlines()[:4] == ["Deleted:", "- 1 answer", "- 1 conversation", "- 1 vote"]
    assert (await bot.desk().notes.find(_id(answer.message), bot.desk().now())) is None
    late = await local.press(mei, answer.message, "Sources")
    assert "expired" in late.text


async def test_what_is_on_its_way_into_the_diary_is_deleted_too(
    served: Served, mei: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    local, bot = served
    monkeypatch.setattr("bot.desk.notes.TOGETHER", 1.0)
    kept = await local.slash(mei, local.general, "privacy")
    await local.press(mei, kept.message, "Delete mine")
    answer = await local.slash(mei, local.general, "ask", question=SIZE)
    await local.press(mei, kept.message, "Yes, delete all of it")
    await local.bell.until(lambda: "Deleted" in kept.text, 3)
    assert kept.text.splitlines()[:3] == ["Deleted:", "- 1 answer", "- 1 conversation"]
    await bot.desk().notes.settled()
    assert (await bot.desk().diary.shown.find(_id(answer.message), bot.desk().now())) is None


async def test_nothing_is_deleted_when_somebody_keeps_it(local: LocalDiscord, mei: Person) -> None:
    answer = await local.slash(mei, local.general, "ask", question=SIZE)
    kept = await local.slash(mei, local.general, "privacy")
    before = kept.text
    await local.press(mei, kept.message, "Delete mine")
    await local.press(mei, kept.message, "Keep it")
    assert kept.text == before
    sources = await local.press(mei, answer.message, "Sources")
    assert "CGTN" in sources.text


async def test_who_left_nothing_is_told_so_in_their_language(local: LocalDiscord, lan: Person) -> None:
    kept = await local.slash(lan, local.general, "隐私")
    await local.press(lan, kept.message, "删除我的内容")
    await local.press(lan, kept.message, "是，全部删除")
    assert kept.text == "没有保存任何有关您的内容。"


async def test_nobody_deletes_what_is_kept_of_another_person(local: LocalDiscord, mei: Person) -> None:
    answer = await local.slash(mei, local.general, "ask", question=SIZE)
    kept = await local.slash(local.admin, local.general, "privacy")
    word = await local.forge(local.admin, kept.message, f"h1:erase-now::{mei.id}")
    assert "person who asked" in word.text
    sources = await local.press(mei, answer.message, "Sources")
    assert "CGTN" in sources.text


async def test_what_is_said_to_be_kept_is_what_is_set(served: Served, mei: Person) -> None:
    _, bot = served
    assert bot.desk().keeps.questions == bot.settings.keep_questions == timedelta(days=90)
    assert bot.desk().keeps.feedback == bot.settings.keep_feedback == timedelta(days=365)


def _id(message: dict[str, object]) -> str:
    """What an answer's buttons know it by."""
    return str(controls(message)[0]["custom_id"]).split(":")[2]


async def test_a_diary_that_cannot_delete_says_that_all_is_still_there(tmp_path: Path) -> None:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as staffed:
        mei, lan = staffed.local.member, staffed.local.add_person("Lan", locale="zh-CN")
        for person in (mei, lan):
            await staffed.local.slash(person, staffed.local.general, "ask", question="how big is River Park")
        await staffed.bot.desk().notes.settled()
        await staffed.let_the_diary_fail()
        for person, labels_of, said in (
            (mei, ("Delete mine", "Yes, delete all of it"), "all of it is still there"),
            (lan, ("删除我的内容", "是，全部删除"), "内容都还在"),
        ):
            kept = await staffed.local.slash(person, staffed.local.general, "隐私" if person is lan else "privacy")
            await staffed.local.press(person, kept.message, labels_of[0])
            word = await staffed.local.press(person, kept.message, labels_of[1])
            assert said in words(await word.follow_up())
            assert "Deleted" not in kept.text
        at = staffed.bot.desk().now()
        assert len(await staffed.diary.conversations.going_on(at, 9)) == 2
        # What is remembered stays too: it may be deleted later.
        assert staffed.bot.desk().notes.about(int(staffed.local.general.id), int(mei.id), at)
