"""People write to the curators from an answer, curators decide, and the sender hears of it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.curating.letters import AT_WORK, tell_untold
from bot.diary import Letter, NewLetter
from playground.server import AcceptThenFail, Drop, LocalDiscord, Person, Status, Step, words
from playground.server.exchange import Exchange
from playground.server.places import Channel
from playground.server.wire import Json
from tests.end_to_end.staff import ZH, House, files_of, forced, house, told, until
from tests.small_seeds import write_small_seeds

EPHEMERAL = 64
SIZE = "how big is River Park"
MAYOR = "who is the mayor of River Park"
NO_DMS = {"message": "Cannot send messages to this user", "code": 50007}


@pytest.fixture
async def staffed(tmp_path: Path) -> AsyncIterator[House]:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as made:
        yield made


async def correct(staffed: House, person: Person, channel: Channel | None = None, **filled: Any) -> Exchange:
    """Suggest a correction of an answer."""
    local = staffed.local
    shown = await local.slash(person, channel or local.general, "ask", question=SIZE)
    opened = await local.press(person, shown.message, "Suggest a correction")
    assert opened.steps == [Step.MODAL]
    given = {"proposal": "River Park measures 44 hectares.", "link": "https://river.example/size", **filled}
    return await local.submit(opened, given)


async def ask_a_human(staffed: House, person: Person, channel: Channel | None = None) -> Exchange:
    local = staffed.local
    shown = await local.slash(person, channel or local.general, "ask", question=MAYOR)
    opened = await local.press(person, shown.message, "Ask a human")
    return await local.submit(opened, {"note": "I write an article."})


def staff_card(local: LocalDiscord) -> Json:
    """The last message that all of the staff see."""
    return [message for message in local.history(local.admin, local.staff) if not message["flags"] & EPHEMERAL][-1]


async def only(staffed: House) -> Letter:
    (letter,) = await staffed.diary.inbox.letters(states=("open", "accepted", "rejected", "done"))
    return letter


async def test_a_correction_comes_to_the_staff_and_its_yaml_to_the_curator(staffed: House) -> None:
    local = staffed.local
    sent = await correct(staffed, local.member, kind="wrong")
    assert sent.ephemeral
    assert "have it before them" in sent.text
    card = staff_card(local)
    for part in ("Wrong", "River Park measures 40 hectares.", "44 hectares"):
        assert part in words(card)

    accepted = await local.press(local.admin, card, "Accept")

    ((name, yaml),) = files_of(local, await accepted.follow_up()).items()
    assert name == "correction-1.yaml"
    assert "44 hectares" in yaml
    assert "river-area" in yaml
    assert "accepted · <t:" in words(staff_card(local))
    await until(local, lambda: bool(told(local, local.member)))
    assert "your correction was accepted" in told(local, local.member)[-1]
    letter = await only(staffed)
    assert (letter.state, letter.decider, letter.link) == (
        "accepted",
        int(local.admin.id),
        "https://river.example/size",
    )
    again = await local.press(local.admin, staff_card(local), "YAML to take over")
    assert files_of(local, again.message)
    await local.press(local.admin, staff_card(local), "Done")
    assert (await only(staffed)).state == "done"
    assert len(told(local, local.member)) == 1


async def test_no_card_that_stays_names_anybody_and_the_inbox_says_who_sent_what(staffed: House) -> None:
    local = staffed.local
    await correct(staffed, local.member)
    question = f"<@{local.bot.id}> <@{local.member.id}> who is the mayor"
    asked = await local.say(local.member, local.general, question)
    opened = await local.press(local.member, await local.next_message(local.general, asked), "Ask a human")
    await local.submit(opened, {"note": ""})
    inbox = await staffed.knowledge("inbox")
    assert inbox.ephemeral
    assert f"<@{local.member.id}>" in inbox.text
    for number, verb in ((1, "Accept"), (2, "Done")):
        shown = await local.choose(local.admin, inbox.message, "Open one", str(number))
        await local.press(local.admin, shown.message, verb)

    await until(local, lambda: "done · " in words(staff_card(local)))
    cards = [message for message in local.history(local.admin, local.staff) if not message["flags"] & EPHEMERAL]
    assert "accepted · " in words(cards[-2])
    assert "who is the mayor" in words(cards[-1])
    for card in cards:
        assert str(local.member.id) not in str(card["components"])
        assert str(local.admin.id) not in str(card["components"])


async def test_a_rejection_comes_back_with_a_word(staffed: House) -> None:
    local = staffed.local
    await correct(staffed, local.member, kind="outdated")
    opened = await local.press(local.admin, staff_card(local), "Reject")
    await local.submit(opened, {"reason": "The leaflet of *2023* says 40."})
    assert "rejected" in words(staff_card(local))
    await until(local, lambda: bool(told(local, local.member)))
    assert "The leaflet of \\*2023\\* says 40." in told(local, local.member)[-1]


async def test_of_two_curators_who_decide_at_once_one_does(staffed: House) -> None:
    local = staffed.local
    await correct(staffed, local.member)
    opened = await local.press(local.admin, staff_card(local), "Reject")
    await staffed.diary.inbox.decide(1, "accepted", 7, staffed.bot.desk().now())
    late = await local.submit(opened, {"reason": ""})
    assert "decided this already" in late.text
    assert (await only(staffed)).decider == 7
    assert told(local, local.member) == []


async def test_a_human_answers_by_direct_message_and_is_marked_as_one(staffed: House) -> None:
    local = staffed.local
    sent = await ask_a_human(staffed, local.member)
    assert "have it before them" in sent.text
    assert MAYOR in words(staff_card(local))
    assert "I write an article." in words(staff_card(local))

    opened = await local.press(local.admin, staff_card(local), "Answer")
    answered = await local.submit(opened, {"text": "Nobody: it is a @everyone park."})

    assert "Your answer was sent." in words(await answered.follow_up())
    (message,) = told(local, local.member)
    assert "from a person of the staff of Innovation Community" in message
    assert "not from the recorded facts" in message
    assert "Nobody: it is a" in message
    assert (await only(staffed)).state == "done"


async def test_whoever_takes_no_messages_is_not_told_and_the_curator_hears_of_it(staffed: House) -> None:
    local = staffed.local
    await ask_a_human(staffed, local.member)
    # Discord says so with a refusal, which is no mistake of ours.
    local.faults.inject("POST", f"/channels/{local.dm(local.member).id}/messages", Status(403, NO_DMS))
    opened = await local.press(local.admin, staff_card(local), "Answer")
    answered = await local.submit(opened, {"text": "Nobody."})
    assert "takes no direct messages" in words(await answered.follow_up())
    assert (await only(staffed)).state == "done"


async def test_without_a_staff_channel_it_waits_in_the_inbox_and_that_is_said(staffed: House) -> None:
    local = staffed.local
    await staffed.set(staff_channel=None)
    sent = await correct(staffed, local.member)
    assert "nobody was notified" in sent.text

    inbox = await staffed.knowledge("inbox")
    assert "44 hectares" in inbox.text
    shown = await local.choose(local.admin, inbox.message, "Open one", "1")
    assert shown.ephemeral
    accepted = await local.press(local.admin, shown.message, "Accept")

    assert files_of(local, await accepted.follow_up())
    await until(local, lambda: bool(told(local, local.member)))
    assert "accepted" in shown.text
    assert "The inbox is empty." not in (await staffed.knowledge("inbox")).text
    await local.press(local.admin, shown.message, "Done")
    assert "The inbox is empty." in (await staffed.knowledge("inbox")).text


async def test_a_staff_channel_that_is_closed_to_us_loses_no_letter(staffed: House) -> None:
    local = staffed.local
    refused = {"message": "Missing Access", "code": 50001}
    local.faults.inject("POST", f"/channels/{local.staff.id}/messages", Status(403, refused), times=None)
    sent = await correct(staffed, local.member)
    assert "nobody was notified" in sent.text
    assert (await only(staffed)).state == "open"


async def test_a_decision_from_the_inbox_shows_on_the_card_of_the_staff(staffed: House) -> None:
    local = staffed.local
    await correct(staffed, local.member)
    inbox = await staffed.knowledge("inbox")
    shown = await local.choose(local.admin, inbox.message, "Open one", "1")
    await local.press(local.admin, shown.message, "Done")
    await until(local, lambda: "done" in words(staff_card(local)))
    await until(local, lambda: bool(told(local, local.member)))


async def test_letters_in_chinese(staffed: House) -> None:
    local = staffed.local
    local.move_in(ZH)
    person = local.speak(local.member, ZH)
    local.speak(local.admin, ZH)
    shown = await local.slash(person, local.general, "ask", question="河畔园有多大")
    opened = await local.press(person, shown.message, "建议更正")
    sent = await local.submit(opened, {"proposal": "河畔园面积为44公顷。", "kind": "wrong"})
    assert "谢谢" in sent.text
    assert "有误" in words(staff_card(local))
    await local.press(local.admin, staff_card(local), "采纳")
    await until(local, lambda: bool(told(local, person)))
    assert "您的更正已被采纳" in told(local, person)[-1]
    inbox = await local.slash(local.admin, local.general, "知识库 收件箱")
    assert "1封来信" in inbox.text


async def test_from_a_direct_message_it_waits_where_curators_look(staffed: House) -> None:
    local = staffed.local
    sent = await correct(staffed, local.member, local.dm(local.member))
    assert "nobody was notified" in sent.text
    assert "44 hectares" in (await staffed.knowledge("inbox")).text
    person = local.install_app(local.add_person("Nadia"))
    await ask_a_human(staffed, person, local.foreign_channel)
    assert MAYOR in (await staffed.knowledge("inbox")).text


async def test_letters_of_another_server_are_not_seen(staffed: House) -> None:
    local = staffed.local
    number = await staffed.diary.inbox.put(
        NewLetter("wrong", "secret of another server", 5, "en", "river-area", guild=12345), staffed.bot.desk().now()
    )
    inbox = await staffed.knowledge("inbox")
    assert "The inbox is empty." in inbox.text
    for verb in ("accept", "reject", "rejected", "done", "reply", "replied"):
        forged = await local.forge(local.admin, inbox.message, f"h1:{verb}:{number}:")
        assert "expired" in forged.text
    assert (await only(staffed)).state == "open"


async def test_servers_that_are_named_to_curate_see_all_letters(tmp_path: Path) -> None:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as staffed:
        desk = staffed.bot.desk()
        staffed.bot._desk = replace(desk, running=replace(desk.running, curating=frozenset({staffed.guild})))
        await staffed.diary.inbox.put(NewLetter("wrong", "of another server", 5, "en", guild=12345), desk.now())
        assert "of another server" in (await staffed.knowledge("inbox")).text


async def test_what_is_filled_in_by_force_is_no_letter(staffed: House) -> None:
    local = staffed.local
    shown = await local.slash(local.member, local.general, "ask", question=SIZE)
    await local.press(local.member, shown.message, "Suggest a correction")
    (kept,) = staffed.bot.desk().notes._answers
    for press in (f"h1:corrected:{kept}:{local.member.id}", "h1:corrected:nothing:", "h1:human:nothing:", "h1:wait:x:"):
        forged = await local.forge(local.member, shown.message, press)
        assert forged.ephemeral
        assert "expired" in forged.text
    assert await staffed.diary.inbox.letters() == ()


async def test_one_person_cannot_fill_the_inbox(staffed: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.curating.letters.MOST_OPEN", 1)
    await correct(staffed, staffed.local.member)
    second = await correct(staffed, staffed.local.member)
    assert "still to be read" in second.text
    assert len(await staffed.diary.inbox.letters()) == 1


async def test_a_diary_that_fails_takes_no_letter_and_says_so(staffed: House) -> None:
    local = staffed.local
    shown = await local.slash(local.member, local.general, "ask", question=SIZE)
    await staffed.bot.desk().notes.settled()
    opened = await local.press(local.member, shown.message, "Suggest a correction")
    await staffed.let_the_diary_fail()
    sent = await local.submit(opened, {"proposal": "44"})
    assert "The diary" in sent.text
    assert "40 hectares" in (await local.slash(local.member, local.general, "ask", question=SIZE)).text


async def test_a_removed_admin_decides_nothing(staffed: House) -> None:
    local = staffed.local
    await correct(staffed, local.member)
    opened = await local.press(local.admin, staff_card(local), "Reject")
    local.take_roles(local.admin)
    late = await local.submit(opened, {"reason": "no"})
    assert "not by you" in late.text
    assert (await only(staffed)).state == "open"
    inbox = await forced(local, local.admin, local.general, "knowledge inbox", [])
    assert "not by you" in inbox.text


@pytest.mark.parametrize("fault", [Drop(), AcceptThenFail(None)], ids=["lost", "arrived"])
async def test_a_sender_whom_discord_kept_from_hearing_is_told_later_and_once(
    staffed: House, fault: AcceptThenFail | Drop
) -> None:
    local, desk = staffed.local, staffed.bot.desk()
    await correct(staffed, local.member)
    path = f"/channels/{local.dm(local.member).id}/messages"
    failing = local.faults.inject("POST", path, fault, times=None)
    accepted = await local.press(local.admin, staff_card(local), "Accept")
    await until(local, lambda: "could not be told just now" in words_of(accepted))
    assert failing.hits
    assert await desk.diary.untold.letters(desk.now() + AT_WORK) != ()
    local.faults.clear()

    await tell_untold(replace(desk, now=lambda: datetime.now(UTC) + AT_WORK), staffed.bot)
    await tell_untold(replace(desk, now=lambda: datetime.now(UTC) + AT_WORK), staffed.bot)

    assert ["your correction was accepted" in one for one in told(local, local.member)] == [True]
    assert await desk.diary.untold.letters(desk.now() + AT_WORK) == ()


async def test_a_kill_between_a_decision_and_its_word_loses_no_word(staffed: House) -> None:
    local, desk = staffed.local, staffed.bot.desk()
    await ask_a_human(staffed, local.member)
    # What is in the diary when the bot is killed just then.
    await desk.diary.inbox.decide(1, "done", int(local.admin.id), desk.now() - 2 * AT_WORK, "Nobody knows.")
    await tell_untold(desk, staffed.bot)
    (message,) = told(local, local.member)
    assert "from a person of the staff of Innovation Community" in message
    assert "Nobody knows." in message
    assert message.index("nobody checked it") < message.index("Nobody knows.")


async def test_whoever_takes_no_messages_is_not_tried_again(staffed: House) -> None:
    local, desk = staffed.local, staffed.bot.desk()
    await correct(staffed, local.member)
    local.faults.inject("POST", f"/channels/{local.dm(local.member).id}/messages", Status(403, NO_DMS))
    accepted = await local.press(local.admin, staff_card(local), "Accept")
    await until(local, lambda: "takes no direct messages" in words_of(accepted))
    assert await desk.diary.untold.letters(desk.now() + AT_WORK) == ()


def words_of(exchange: Exchange) -> str:
    """All that came after the first answer."""
    return "\n".join(words(message.payload) for message in exchange.follow_ups)


async def test_why_there_is_no_yaml_is_said_in_the_curators_language(staffed: House) -> None:
    local = staffed.local
    await correct(staffed, local.member, proposal="!?!")
    local.speak(local.admin, ZH)
    refused = await local.press(local.admin, staff_card(local), "Accept")
    assert refused.text == "无法生成 YAML：文字中没有字母或数字。"
    assert (await only(staffed)).state == "open"
