"""Controls on answers outlive the bot that made them, speak people's languages, and slow down who is too fast."""

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from bot.answering.asking import told
from bot.people import Pace, Visit
from playground.server import LocalDiscord, Step, words
from playground.server.exchange import NoAnswer
from tests.end_to_end.conftest import Serve, serving
from tests.end_to_end.shipped import controls
from tests.small_seeds import write_small_seeds

SIZE = "how big is River Park"
HOSTILE = ("x" * 6_000, "e" + "\u0301" * 5_000, "\u202eriver park\u202c", "a\x00b", "😀" * 500, "@everyone <@1>", "?")


def _controls(message: dict[str, Any]) -> list[dict[str, Any]]:
    """The buttons of a message."""
    rows = [part for part in message["components"] if part["type"] == 1]
    return [button for row in rows for button in row["components"]]


def _written(local: LocalDiscord) -> list[dict[str, Any]]:
    """What the bot wrote where everybody sees it."""
    return [message for message in local.history(local.admin, local.general) if message["author"].get("bot")]


async def test_controls_do_what_they_say_after_a_restart(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        public = await local.slash(local.member, local.general, "ask", question=SIZE)
        private = await local.slash(local.member, local.general, "ask", question=SIZE, private=True)
    async with serve():
        sources = await local.press(local.admin, public.message, "Sources")
        assert "Gazette" in sources.text or "River Park in figures" in sources.text
        voice = next(one["custom_id"] for one in _controls(public.message) if one.get("emoji", {}).get("name") == "👍")
        assert "Thank" in (await local.press(local.admin, public.message, voice)).text
        shared = await local.press(local.member, private.message, "Share in channel")
        assert not shared.ephemeral
        assert "hectares" in shared.text
        await local.press(local.member, public.message, "Remove")
        assert not public.messages


async def test_a_conversation_goes_on_after_a_restart(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        await local.slash(local.member, local.general, "ask", question=SIZE)
    async with serve():
        follow_up = await local.slash(local.member, local.general, "ask", question="and where is it?")
        assert "Wuxi" in follow_up.text
        elsewhere = await local.slash(local.admin, local.general, "ask", question="and where is it?")
        assert "Wuxi" not in elsewhere.text


async def test_what_stood_on_facts_that_are_gone_says_so(local: LocalDiscord, tmp_path: Path) -> None:
    seeds = write_small_seeds(tmp_path / "seeds")
    async with serving(local, seeds, tmp_path / "data") as bot:
        answer = await local.slash(local.member, local.general, "ask", question=SIZE, private=True)
        file = seeds / "hubs" / "river-park.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace("river-area", "river-extent"), encoding="utf-8")
        report = await bot.desk().engine.reload(force=True)
        assert report.outcome == "loaded"
        for button in ("Sources", "More", "Share in channel"):
            word = await local.press(local.member, answer.message, button)
            assert word.ephemeral
            assert "not known any more" in word.text


async def test_a_server_is_spoken_to_in_its_language_and_a_person_in_theirs(local: LocalDiscord, serve: Serve) -> None:
    reader = local.speak(local.add_person("Mei"), "zh-CN")
    async with serve():
        private = await local.slash(reader, local.general, "ask", question=SIZE, private=True)
        assert "核对于" in private.text
        public = await local.slash(reader, local.general, "ask", question=SIZE)
        assert "Checked" in public.text
        local.move_in("zh-CN")
        there = await local.slash(local.member, local.general, "ask", question=SIZE)
        assert "核对于" in there.text
        mine = await local.slash(local.member, local.general, "ask", question=SIZE, private=True)
        assert "Checked" in mine.text
        assert (await local.press(reader, there.message, "来源")).ephemeral


async def test_commands_have_chinese_names(local: LocalDiscord, serve: Serve) -> None:
    reader = local.speak(local.add_person("Mei"), "zh-CN")
    async with serve():
        offered = {command["name"] for command in local.offered(reader, local.general)}
        assert {"提问", "从园区资料作答"} <= offered
        exchange = await local.slash(reader, local.general, "提问", 问题=SIZE)
        assert "hectares" in exchange.text


async def test_one_person_who_is_too_fast_is_told_so_privately_and_others_are_served(
    local: LocalDiscord, serve: Serve
) -> None:
    async with serve() as bot:
        bot.tree.pace = Pace()
        hasty = [await local.slash(local.member, local.general, "ask", question=SIZE) for _ in range(100)]
        slowed = [exchange for exchange in hasty if exchange.ephemeral]
        assert len(slowed) >= 75
        assert all("wait" in exchange.text for exchange in slowed)
        started = time.perf_counter()
        other = await local.slash(local.admin, local.general, "ask", question=SIZE)
        assert not other.ephemeral
        assert time.perf_counter() - started < 1
        # Somebody's buttons are theirs to press too fast as well.
        pressed = [await local.press(local.admin, other.message, "Sources") for _ in range(20)]
        assert any("wait" in exchange.text for exchange in pressed)


async def test_who_writes_or_types_too_fast_is_not_served_and_others_are(local: LocalDiscord, serve: Serve) -> None:
    async with serve() as bot:
        bot.tree.pace = Pace(2, 0)
        bot.tree._typing = Pace(3, 0)
        said = [await local.say(local.member, local.general, f"<@{local.bot.id}> {SIZE}") for _ in range(5)]
        other = await local.say(local.admin, local.general, f"<@{local.bot.id}> {SIZE}")
        assert "hectares" in words(await local.next_message(local.general, other))
        assert await local.bell.until(lambda: len(_written(local)) == 4, 2)
        await asyncio.sleep(0.1)
        # One word, below the first that is not answered, however many come after it.
        assert len(_written(local)) == 4
        (word,) = [one for one in local.history(local.member, local.general) if "at once" in words(one)]
        assert word["message_reference"]["message_id"] == said[2]["id"]
        offered = [
            await local.autocomplete(local.member, local.general, "hub", focused="name", name="r") for _ in range(3)
        ]
        assert all(offered)
        with pytest.raises((NoAnswer, TimeoutError)):
            await asyncio.wait_for(
                local.autocomplete(local.member, local.general, "hub", focused="name", name="r"), 0.3
            )
        assert await local.autocomplete(local.admin, local.general, "hub", focused="name", name="r")


async def test_nobody_goes_on_from_anothers_private_answer(local: LocalDiscord, serve: Serve) -> None:
    async with serve() as bot:
        answer = await local.slash(local.member, local.general, "hub", name="River Park")
        visit = Visit(int(local.member.id), 7, None, "en", "en", private=True)
        private = told(bot.desk(), visit, SIZE, bot.desk().engine.ask(SIZE), private=True)
        private.note(bot.desk(), int(answer.message["id"]))
        mention = f"<@{local.bot.id}> and where is it?"
        foreign = await local.say(local.admin, local.general, mention, reply_to=answer.message)
        assert "Wuxi" not in words(await local.next_message(local.general, foreign))
        own = await local.say(local.member, local.general, mention, reply_to=answer.message)
        assert "Wuxi" in words(await local.next_message(local.general, own))


async def test_a_question_is_answered_whatever_it_holds(local: LocalDiscord, serve: Serve) -> None:
    async with serve() as bot:
        for text in (
            "x" * 6_000,
            "e" + "\u0301" * 5_000,
            "\u202eriver park\u202c",
            "a\x00b",
            "😀" * 500,
            "@everyone <@1>",
        ):
            bot.tree.pace.__init__()  # type: ignore[misc]
            exchange = await local.slash(local.member, local.general, "ask", question=text)
            assert exchange.steps == [Step.REPLY]
            assert exchange.text


async def test_mentions_in_a_server_that_answers_privately_are_sent_to_the_command(
    local: LocalDiscord, serve: Serve
) -> None:
    async with serve() as bot:
        servers = bot.desk().servers
        await servers.change_channel(int(local.guild.id), int(local.general.id), private=True)
        asked = await local.say(local.member, local.general, f"<@{local.bot.id}> {SIZE}")
        assert "/ask" in words(await local.next_message(local.general, asked))
        assert (await local.slash(local.member, local.general, "ask", question=SIZE)).ephemeral
        assert not (await local.slash(local.member, local.general, "ask", question=SIZE, private=False)).ephemeral


async def test_what_is_shared_is_what_is_known_by_then(local: LocalDiscord, tmp_path: Path) -> None:
    seeds = write_small_seeds(tmp_path / "seeds")
    async with serving(local, seeds, tmp_path / "data") as bot:
        answer = await local.slash(local.member, local.general, "ask", question=SIZE, private=True)
        assert "40 hectares" in answer.text
        file = seeds / "hubs" / "river-park.yaml"
        text = (
            file.read_text(encoding="utf-8").replace("40 hectares", "41 hectares").replace("number: 40", "number: 41")
        )
        file.write_text(text, encoding="utf-8")
        assert (await bot.desk().engine.reload()).outcome == "loaded"
        shared = await local.press(local.member, answer.message, "Share in channel")
        assert "41 hectares" in shared.text
        assert "40 hectares" not in shared.text


async def test_a_chosen_answer_is_shared_as_it_was_chosen(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        await local.slash(local.member, local.general, "ask", question=SIZE, private=True)
        unsure = await local.slash(local.member, local.general, "ask", question="who is the mayor", private=True)
        await local.press(local.member, unsure.message, "River Park: area")
        shared = await local.press(local.member, unsure.message, "Share in channel")
        assert not shared.ephemeral
        assert "40 hectares" in shared.text


async def test_a_forged_control_changes_no_card_of_another_person(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        answer = await local.slash(local.member, local.general, "ask", question=SIZE)
        unsure = await local.slash(local.member, local.general, "ask", question="who is the mayor")
        cards = [await local.slash(local.member, local.general, "hub", name="River Park")]
        cards.append(await local.slash(local.member, local.general, "hubs"))
        cards.append(await local.slash(local.member, local.general, "compare", first="RVP", second="Harbour Campus"))
        before = [words(one) for one in _written(local)]
        mallory = local.add_person("Mallory")
        ids = [
            control["custom_id"]
            for one in (answer, unsure, *cards)
            for control in controls(one.message)
            if control.get("custom_id", "").endswith(f":{local.member.id}")
        ]
        assert len(ids) >= 8
        for custom_id in (*ids, "h1:remove:card:", "h1:hubs:....1:", "h1:hub-page:river-park.place.1:"):
            own, nobody = (custom_id.rpartition(":")[0] + f":{whose}" for whose in (mallory.id, ""))
            for forged in (custom_id, own, nobody):
                for one in (answer, unsure, *cards):
                    word = await local.forge(mallory, one.message, forged)
                    assert word.ephemeral
                    assert "expired" in word.text or "person who asked" in word.text
        for value in ("harbour-campus", "river-park"):
            await local.forge(mallory, cards[0].message, "h1:compare-with:river-park:", 3, (value,))
        assert [words(one) for one in _written(local)] == before


async def test_an_answer_to_a_message_goes_nowhere_else(local: LocalDiscord, serve: Serve) -> None:
    async with serve():
        elsewhere = await local.say(local.admin, local.staff, "Hello")
        card = await local.slash(local.member, local.general, "hub", name="River Park")
        forged = f"h1:answer:{local.staff.id}.{elsewhere['id']}:{local.member.id}"
        await local.forge(local.member, card.message, forged)
        assert [one for one in local.history(local.admin, local.staff) if one["author"].get("bot")] == []


async def test_whoever_asks_nothing_is_shown_how_with_what_is_answered_here(local: LocalDiscord, serve: Serve) -> None:
    async with serve() as bot:
        examples = bot.desk().engine.examples("en", 8)
        said = await local.say(local.member, local.general, f"<@{local.bot.id}>")
        shown = words(await local.next_message(local.general, said))
        assert shown.splitlines()[1] in {f"For example: {example}" for example in examples}
        blank = await local.slash(local.member, local.general, "ask", question="   ")
        assert blank.text == "I read no question in that. Ask about a hub in your own words."
