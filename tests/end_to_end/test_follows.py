"""People follow hubs with the real bot: they are told so at once, written to once a week, and stop where they like."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.diary import DiaryError, Subscription
from playground.server import LocalDiscord, Person, words
from playground.server.exchange import Exchange
from playground.server.wire import Json
from tests.end_to_end.digesting import Digesting, digesting
from tests.end_to_end.shipped import labels
from tests.end_to_end.staff import ZH
from tests.small_seeds import write_small_seeds

RIVER, HARBOUR = "hubs/river-park.yaml", "hubs/harbour-campus.yaml"
BOTH = "compare the size of River Park and Harbour Campus"


@pytest.fixture
async def made(tmp_path: Path) -> AsyncIterator[Digesting]:
    async with digesting(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as digests:
        yield digests


@pytest.fixture
def local(made: Digesting) -> LocalDiscord:
    return made.house.local


async def followed(made: Digesting, person: Person, hub: str = "River Park") -> Exchange:
    local = made.house.local
    card = await local.slash(person, local.general, "hub", name=hub)
    return await local.press(person, card.message, "Follow this hub")


async def own(made: Digesting, person: Person) -> Subscription:
    found = await made.house.diary.subscriptions.of_person(int(person.id))
    assert found
    return found


async def change(made: Digesting, file: str, old: int, new: int) -> None:
    made.house.edit(file, f"measures {old} hectares", f"measures {new} hectares")
    made.house.edit(file, f"number: {old}", f"number: {new}")
    await made.house.knowledge("reload")


async def next_monday(made: Digesting) -> None:
    """Set the clock ahead to a minute after the hour of the weekly messages, and let them come."""
    now = made.clock()
    day = now + timedelta(days=(7 - now.weekday()) % 7 or 7)
    made.set(datetime.combine(day.date(), datetime.min.time(), UTC) + timedelta(hours=9, minutes=1))
    await made.beat()


def letters(made: Digesting, person: Person) -> list[Json]:
    local = made.house.local
    return local.history(person, local.dm(person))


async def test_following_is_said_at_once_and_what_changed_comes_once_a_week(
    made: Digesting, local: LocalDiscord
) -> None:
    said = await followed(made, local.member)
    assert said.ephemeral
    assert "**You follow River Park now.**" in said.text
    assert "The next time is <t:" in said.text
    await next_monday(made)
    # Nothing changed: no message.
    assert letters(made, local.member) == []
    await change(made, RIVER, 40, 41)
    await change(made, HARBOUR, 7, 8)
    await made.beat()
    assert letters(made, local.member) == []

    await next_monday(made)

    (letter,) = letters(made, local.member)
    assert "River Park measures 40 hectares. → River Park measures 41 hectares." in words(letter)
    assert "Harbour Campus" not in words(letter)
    assert labels(letter) == ["More", "Ask", "Unfollow River Park"]
    await next_monday(made)
    assert len(letters(made, local.member)) == 1


async def test_unfollowing_inside_the_message_ends_it(made: Digesting, local: LocalDiscord) -> None:
    await followed(made, local.member)
    await followed(made, local.member, "Harbour Campus")
    await change(made, RIVER, 40, 41)
    await next_monday(made)
    (letter,) = letters(made, local.member)
    assert labels(letter) == ["More", "Ask", "Unfollow …"]

    one = await local.choose(local.member, letter, "Unfollow …", "river-park")
    assert "You don't follow River Park any more." in one.text
    assert "You still follow Harbour Campus." in one.text
    again = await local.choose(local.member, letter, "Unfollow …", "river-park")
    assert "You don't follow River Park any more." in again.text
    every = await local.choose(local.member, letter, "Unfollow …", "*")
    assert "You follow no hub now." in every.text

    assert await made.house.diary.subscriptions.of_person(int(local.member.id)) is None
    before = letters(made, local.member)
    await change(made, RIVER, 41, 42)
    await next_monday(made)
    assert letters(made, local.member) == before


async def test_who_follows_already_is_offered_to_stop(made: Digesting, local: LocalDiscord) -> None:
    await followed(made, local.member)
    again = await followed(made, local.member)
    assert "You follow River Park already. Do you want to stop?" in again.text
    stopped = await local.press(local.member, again.message, "Unfollow River Park")
    assert stopped.ephemeral
    assert "You don't follow River Park any more." in stopped.text
    assert await made.house.diary.follows.of(int(local.member.id)) == ()


async def test_an_answer_offers_its_hub_and_one_about_two_asks_which(made: Digesting, local: LocalDiscord) -> None:
    one = await local.slash(local.member, local.general, "ask", question="how big is River Park")
    assert "You follow River Park now." in (await local.press(local.admin, one.message, "Follow this hub")).text
    two = await local.slash(local.member, local.general, "ask", question=BOTH)
    asked = await local.press(local.member, two.message, "Follow a hub")
    assert asked.ephemeral
    assert "Which hub do you want to follow?" in asked.text
    chosen = await local.choose(local.member, asked.message, "Choose a hub", "harbour-campus")
    assert "You follow Harbour Campus now." in chosen.text
    assert await made.house.diary.follows.of(int(local.member.id)) == ("harbour-campus",)


async def test_closed_direct_messages_pause_it_and_following_again_wakes_it(
    made: Digesting, local: LocalDiscord
) -> None:
    await followed(made, local.member)
    await change(made, RIVER, 40, 41)
    local.close_dms(local.member)
    await next_monday(made)
    assert (await own(made, local.member)).state == "paused"
    local.requests.clear()
    local.close_dms(local.member, closed=False)

    again = await followed(made, local.member)
    assert "You follow River Park now." in again.text
    assert (await own(made, local.member)).state == "active"
    await next_monday(made)

    (letter,) = letters(made, local.member)
    assert "River Park measures 41 hectares." in words(letter)


async def test_following_and_the_weekly_message_in_chinese(made: Digesting, local: LocalDiscord) -> None:
    person = local.add_person("Lan", locale=ZH)
    place = local.dm(person)
    card = await local.slash(person, place, "园区", 名称="河畔园")
    said = await local.press(person, card.message, "关注此园区")
    assert "您已关注河畔园" in said.text
    before = len(letters(made, person))
    await change(made, RIVER, 40, 41)
    await next_monday(made)
    letter = letters(made, person)[before]
    assert "变更内容" in words(letter)
    stopped = await local.press(person, letter, "取消关注河畔园")
    assert "您已不再关注河畔园" in stopped.text


async def test_following_where_only_the_person_has_the_bot(made: Digesting, local: LocalDiscord) -> None:
    person = local.install_app(local.add_person("Ned"))
    card = await local.slash(person, local.foreign_channel, "hub", name="River Park")
    assert "You follow River Park now." in (await local.press(person, card.message, "Follow this hub")).text
    await change(made, RIVER, 40, 41)
    await next_monday(made)
    (letter,) = letters(made, person)
    form = await local.press(person, letter, "Ask")
    assert "41 hectares" in (await local.submit(form, {"question": "how big is it"})).text


async def test_what_somebody_follows_is_told_by_privacy_and_deleted(made: Digesting, local: LocalDiscord) -> None:
    await followed(made, local.member)
    await change(made, RIVER, 40, 41)
    await next_monday(made)
    kept = await local.slash(local.member, local.general, "privacy")
    assert "Which hubs you follow, until you stop; what I wrote to you about them: 400 days." in kept.text
    assert "You follow: River Park." in kept.text
    await local.press(local.member, kept.message, "Delete mine")
    assert "you follow no hub any more" in kept.text
    await local.press(local.member, kept.message, "Yes, delete all of it")

    assert "1 hub that you followed" in kept.text
    assert "You follow no hub now." in kept.text
    assert "1 message about hubs that you followed" in kept.text
    assert await made.house.diary.follows.of(int(local.member.id)) == ()
    assert await made.house.diary.deliveries.log() == ()
    await change(made, RIVER, 41, 42)
    await next_monday(made)
    assert len(letters(made, local.member)) == 1


async def test_privacy_names_what_somebody_follows_and_lets_them_stop(made: Digesting, local: LocalDiscord) -> None:
    person = local.add_person("Lan", locale=ZH)
    nothing = await local.slash(person, local.dm(person), "隐私")
    assert "您关注着" not in nothing.text
    await made.house.diary.follows.follow(int(person.id), "gone-park", made.clock())
    for hub in ("River Park", "Harbour Campus"):
        shown = await local.slash(person, local.dm(person), "园区", 名称=hub)
        await local.press(person, shown.message, "关注此园区")

    kept = await local.slash(person, local.dm(person), "隐私")

    assert "您关注着：一个已不再收录的园区、港湾园区、河畔园。" in kept.text
    assert "gone-park" not in str(kept.message["components"][0])
    stopped = await local.choose(person, kept.message, "取消关注……", "一个已不再收录的园区")
    assert stopped.text == "您已不再关注一个已不再收录的园区。\n您还关注港湾园区、河畔园。"
    assert await made.house.diary.follows.of(int(person.id)) == ("harbour-campus", "river-park")


async def test_privacy_is_told_when_the_diary_cannot_say_what_is_followed(
    made: Digesting, local: LocalDiscord, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_: int) -> tuple[str, ...]:
        raise DiaryError("disk I/O error")

    await followed(made, local.member)
    monkeypatch.setattr(made.house.diary.follows, "of", broken)
    kept = await local.slash(local.member, local.general, "privacy")
    assert "What I keep" in kept.text
    assert "Which hubs you follow cannot be looked up just now." in kept.text


async def test_controls_that_stand_for_nothing_get_a_private_word(made: Digesting, local: LocalDiscord) -> None:
    card = await local.slash(local.member, local.general, "hub", name="River Park")
    for custom_id in (
        "follow::",
        "follow:nothing:",
        "follow:a+b:",
        "unfollow::",
        "unfollow:nothing:",
        "unfollow:~AAAAAA:",
    ):
        word = await local.forge(local.member, card.message, f"h1:{custom_id}")
        assert word.ephemeral
        assert "expired" in word.text, custom_id
    assert await made.house.diary.follows.of(int(local.member.id)) == ()
