"""Digests in channels with the real bot: set up, seen before their hour, delivered at it, and looked into after."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.diary import EVERY_DAY
from knowledge import Interests
from playground.server import Permission, Step, words
from tests.end_to_end.digesting import Digesting, digesting
from tests.end_to_end.shipped import labels
from tests.end_to_end.staff import EN, ZH, forced, until
from tests.small_seeds import write_small_seeds

RIVER = "hubs/river-park.yaml"


@pytest.fixture
async def made(tmp_path: Path) -> AsyncIterator[Digesting]:
    async with digesting(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as digests:
        yield digests


def remeasure(made: Digesting, old: int, new: int) -> None:
    made.house.edit(RIVER, f"measures {old} hectares", f"measures {new} hectares")
    made.house.edit(RIVER, f"number: {old}", f"number: {new}")


async def last_two(made: Digesting, begin: str) -> list[str]:
    """The last two that the admin was shown, once the last begins with these words."""

    def shown() -> list[str]:
        return [words(message) for message in made.messages(made.house.local.general)][-2:]

    await until(made.house.local, lambda: shown()[-1].startswith(f"**{begin}"))
    return shown()


async def test_a_digest_is_set_up_with_all_that_was_typed(made: Digesting) -> None:
    local = made.house.local
    exchange = await made.digest(
        "add",
        channel=local.digests,
        time="9.30pm",
        timezone="Berlin",
        days="mon, wed-fri",
        topics="place, People",
        hubs="RVP, Harbour Campus",
        countries="china",
        about="hectares",
        parts="changed",
        **{"when-empty": "note"},
        language="zh",
    )
    (one,) = await made.all()
    plan = one.plan
    assert exchange.ephemeral
    assert (f"{plan.time:%H:%M}", plan.zone, plan.days) == ("21:30", "Europe/Berlin", (0, 2, 3, 4))
    assert plan.interests == Interests(("place", "people"), ("river-park", "harbour-campus"), ("China",), "hectares")
    assert (plan.changed, plan.worth, plan.note, plan.language) == (True, False, True, "zh")
    for part in (
        "Set up",
        f"<#{local.digests.id}> · 21:30 Europe/Berlin · Monday, Wednesday, Thursday, Friday",
        "what changed",
        "topics: Place and space, People",
        "hubs: River Park, Harbour Campus",
        "a short note when there is nothing",
        "next <t:",
    ):
        assert part in exchange.text
    version = made.house.bot.desk().engine.version
    assert version
    assert one.mark
    assert (one.mark.version, one.mark.at) == (version.id, version.at)
    assert (await made.house.audit())[0] == "digest add"


async def test_what_was_not_understood_is_said_at_once_and_nothing_is_set_up(made: Digesting) -> None:
    exchange = await made.digest(
        "add",
        channel=made.house.local.digests,
        time="nine",
        timezone="Atlantis",
        days="someday",
        topics="place, weather",
        hubs="Moon Base",
        countries="Narnia",
    )
    assert exchange.ephemeral
    for part in (
        "Nothing was changed.",
        "“nine” is no time of day. Type 9:00, 21:30, 9am or 9:30pm.",
        "I don't know the time zone “Atlantis”. Type a city",
        "“someday” are no days",
        "No topic is called “weather”.",
        "I don't know a hub called “Moon Base”.",
        "No hub is in a country called “Narnia”.",
    ):
        assert part in exchange.text
    assert await made.all() == ()


async def test_zones_that_are_near_are_offered(made: Digesting) -> None:
    exchange = await made.digest("add", channel=made.house.local.digests, time="9:00", timezone="Indiana")
    assert "Do you mean America/Indiana/Indianapolis, " in exchange.text


@pytest.mark.parametrize(
    ("denied", "missing"),
    [
        (Permission.SEND_MESSAGES, ["Send Messages"]),
        (Permission.SEND_MESSAGES | Permission.READ_MESSAGE_HISTORY, ["Send Messages", "Read Message History"]),
        (Permission.VIEW_CHANNEL, ["View Channel", "Send Messages", "Read Message History"]),
    ],
)
async def test_what_the_bot_may_not_do_is_said_at_once(made: Digesting, denied: int, missing: list[str]) -> None:
    local = made.house.local
    local.deny(local.digests, denied)
    # Another channel of the bot's gateway comes after it: what was denied is known by then.
    await made.digest("list")

    exchange = await made.digest("add", channel=local.digests, time="9:00")

    assert f"I cannot post in <#{local.digests.id}> yet." in exchange.text
    assert [line[4:-2] for line in exchange.text.splitlines() if line.startswith("- **")] == missing
    assert await made.all() == ()
    local.deny(local.digests, 0)
    await made.digest("list")
    await made.added()


async def test_a_digest_is_changed_in_what_was_typed_alone(made: Digesting) -> None:
    one = await made.added(timezone="Shanghai", topics="people")
    number = str(one.id)
    edited = await made.digest("edit", digest=number, time="18:00", days="weekends", about="director")
    assert "Changed" in edited.text
    await made.digest("edit", digest=number, topics="all", channel=made.house.local.general, **{"when-empty": "note"})
    (after,) = await made.all()
    assert (f"{after.plan.time:%H:%M}", after.plan.zone, after.plan.days) == ("18:00", "Asia/Shanghai", (5, 6))
    assert after.plan.interests == Interests(about="director")
    assert after.plan.note
    assert after.channel == int(made.house.local.general.id)
    wrong = await made.digest("edit", digest=number, time="25:00")
    assert "no time of day" in wrong.text
    assert "There is no digest “77” here" in (await made.digest("edit", digest="77", time="9:00")).text


async def test_the_zone_of_the_last_digest_is_taken_when_none_is_given(made: Digesting) -> None:
    first = await made.digest("add", channel=made.house.local.digests, time="9:00")
    assert "No time zone was given: it is UTC." in first.text
    await made.added(timezone="上海")
    third = await made.digest("add", channel=made.house.local.digests, time="9:00")
    assert "it is Asia/Shanghai." in third.text


async def test_digests_are_listed_paused_resumed_and_removed(made: Digesting) -> None:
    assert "No digests yet." in (await made.digest("list")).text
    one = await made.added()
    number = str(one.id)
    assert "paused: somebody paused it" in (await made.digest("pause", digest=number)).text
    listed = await made.digest("list")
    assert "**1 digest**" in listed.text
    assert "paused: somebody paused it" in listed.text
    made.next_day(one.plan)
    await made.beat()
    assert made.texts() == []
    assert "Goes on" in (await made.digest("resume", digest=number)).text
    # What it would have brought while it rested is not made up for.
    await made.beat()
    assert made.texts() == []
    assert "Removed" in (await made.digest("remove", digest=number)).text
    assert await made.all() == ()
    assert (await made.house.audit())[0] == "digest remove"


async def test_no_more_digests_than_anybody_reads(made: Digesting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.digests.subscribing.MOST_DIGESTS", 2)
    await made.added()
    await made.added()
    exchange = await made.digest("add", channel=made.house.local.digests, time="9:00")
    assert "This server has 2 digests" in exchange.text


async def test_a_preview_is_what_comes_and_says_why(made: Digesting) -> None:
    one = await made.added(topics="place", parts="worth")
    shown = await made.digest("preview", digest=str(one.id))
    assert shown.steps[0] is Step.DEFERRED
    digest, reasons = await last_two(made, "Why this")
    assert "Worth knowing" in digest
    assert "Why this, and why not more" in reasons
    assert "+ River Park " in reasons
    assert "on another topic" in reasons
    assert made.texts() == []

    sent = await made.digest("now", digest=str(one.id))

    assert "**Sent.**" in sent.text
    assert made.texts() == [digest]
    assert "has been dealt with already" in (await made.digest("now", digest=str(one.id))).text
    assert len(made.texts()) == 1


async def test_nothing_relevant_is_not_sent_now_and_its_hour_stays(made: Digesting) -> None:
    one = await made.added(parts="changed")
    assert "Nothing relevant just now" in (await made.digest("now", digest=str(one.id))).text
    preview = await made.digest("preview", digest=str(one.id))
    assert "Nothing would be posted now" in preview.text
    assert await made.house.diary.deliveries.log() == ()
    await made.digest("pause", digest=str(one.id))
    assert "This digest is paused." in (await made.digest("now", digest=str(one.id))).text


async def test_what_changed_comes_at_its_hour_with_its_buttons(made: Digesting) -> None:
    local = made.house.local
    one = await made.added(parts="changed")
    remeasure(made, 40, 41)
    await made.house.knowledge("reload")
    made.next_day(one.plan)

    await made.beat()
    await made.beat()

    (text,) = made.texts()
    assert "Changed: River Park measures 40 hectares. → River Park measures 41 hectares." in text
    (message,) = made.messages()
    assert labels(message) == ["More", "Ask"]
    more = await local.press(local.member, message, "More")
    assert more.ephemeral
    assert more.text.startswith("## River Park")
    form = await local.press(local.member, message, "Ask")
    answer = await local.submit(form, {"question": "who runs it"})
    assert not answer.ephemeral
    assert "Lin Ya runs River Park" in answer.text
    assert "who runs it" in answer.text


async def test_two_hubs_are_compared_and_each_is_opened(made: Digesting) -> None:
    local = made.house.local
    one = await made.added(parts="worth")
    await made.digest("now", digest=str(one.id))
    (message,) = made.messages()
    assert labels(message) == ["More about …", "Compare", "Ask"]
    opened = await local.choose(local.member, message, "More about …", "harbour-campus")
    assert opened.text.startswith("## Harbour Campus")
    compared = await local.press(local.member, message, "Compare")
    assert compared.ephemeral
    assert "At a glance" in compared.text
    await local.choose(local.member, compared.message, "Read on", "place")
    assert "40 hectares" in compared.text
    form = await local.press(local.member, message, "Ask")
    assert "7 hectares" in (await local.submit(form, {"question": "how big is Harbour Campus"})).text
    for custom_id in ("compared:nothing:", "compared:river-park+nothing:", "compared::"):
        word = await local.forge(local.member, message, f"h1:{custom_id}")
        assert "expired" in word.text


async def test_the_log_says_when_what_and_why(made: Digesting) -> None:
    local = made.house.local
    assert "Nothing was delivered yet." in (await made.digest("log")).text
    one = await made.added(parts="changed")
    made.next_day(one.plan)
    await made.beat()
    local.deny(local.digests, Permission.SEND_MESSAGES)
    await made.digest("edit", digest=str(one.id), parts="both")
    made.next_day(one.plan)
    await made.beat()

    log = await made.digest("log", digest=str(one.id))

    first, second = (line for line in log.text.splitlines() if line.startswith("**1**"))
    assert "on its way" in first
    assert "skipped" in second
    assert "nothing relevant" in log.text
    assert "50013" in log.text
    local.requests.clear()


async def test_long_lists_and_logs_are_turned_in_place(made: Digesting, monkeypatch: pytest.MonkeyPatch) -> None:
    local = made.house.local
    one = await made.added(parts="changed", **{"when-empty": "note"})
    for _ in range(23):
        await made.house.diary.subscriptions.add(made.house.guild, int(local.digests.id), one.plan, 1, made.clock())
    made.next_day(one.plan)
    monkeypatch.setattr("bot.delivery.sending.PAUSES", ())
    await made.beat()
    for verb in ("list", "log"):
        shown = await made.digest(verb)
        assert "page 1 of 2" in shown.text
        await local.press(local.admin, shown.message, "Next")
        assert "page 2 of 2" in shown.text
        forged = await local.forge(local.member, shown.message, "h1:digest-log:0.1:")
        assert "not by you" in forged.text


async def test_another_servers_digests_are_not_to_be_had(made: Digesting) -> None:
    local = made.house.local
    one = await made.added()
    other = await made.house.diary.subscriptions.add(4242, 4343, one.plan, 1, made.clock())
    for verb in ("pause", "resume", "remove", "preview", "now", "log", "edit"):
        assert "There is no digest" in (await made.digest(verb, digest=str(other.id))).text
    listed = await made.digest("list")
    for custom_id in (f"digest-preview:{other.id}:", f"digest-why:{other.id}.0:", "digest-why:x.y:"):
        assert "expired" in (await local.forge(local.admin, listed.message, f"h1:{custom_id}")).text
    log = await local.forge(local.admin, listed.message, f"h1:digest-log:{other.id}.0:")
    assert "Nothing was delivered yet." in words(local.history(local.admin, local.general)[-1]) or log


async def test_a_preview_from_the_card_of_a_digest(made: Digesting) -> None:
    local = made.house.local
    exchange = await made.digest("add", channel=local.digests, time="9:00")
    await local.press(local.admin, exchange.message, "Preview")
    digest, _ = await last_two(made, "Why this")
    assert "Worth knowing" in digest


async def test_options_are_completed(made: Digesting) -> None:
    local = made.house.local
    one = await made.added(timezone="Berlin")

    async def offered(verb: str, option: str, typed: str, **options: object) -> list[tuple[str, str]]:
        choices = await local.autocomplete(
            local.admin, local.general, f"digest {verb}", focused=option, **{option: typed}, **options
        )
        return [(choice["name"], choice["value"]) for choice in choices]

    assert ("09:00", "09:00") in await offered("add", "time", "")
    assert await offered("add", "time", "9pm") == [("21:00", "21:00")]
    assert await offered("add", "time", "late") == []
    zones = await offered("add", "timezone", "bei")
    assert zones[0][0].startswith("Asia/Shanghai · ")
    assert zones[0][1] == "Asia/Shanghai"
    person = local.speak(local.admin, ZH)
    berlin, *_ = await local.autocomplete(person, local.general, "摘要 添加", focused="时区", 时区="柏林")
    assert berlin["name"].startswith("柏林 · Europe/Berlin · ")
    local.speak(local.admin, EN)
    assert ("weekends", "weekends") in await offered("add", "days", "")
    assert await offered("add", "days", "mon-wed") == [("Monday, Tuesday, Wednesday", "Monday, Tuesday, Wednesday")]
    assert await offered("add", "days", "mon") == [("Monday", "Monday"), ("Monday to Friday", "Monday to Friday")]
    assert ("Place and space", "place") in await offered("add", "topics", "")
    assert await offered("add", "topics", "place, peo") == [("place, People", "place, people")]
    hubs = await offered("add", "hubs", "river-park, ")
    assert hubs == [("river-park, Harbour Campus — Ningbo", "river-park, harbour-campus")]
    assert await offered("add", "countries", "ch") == [("China (2)", "China")]
    assert await offered("pause", "digest", "") == [
        (f"{one.id} · #digests · 09:00 · Europe/Berlin · every day", str(one.id))
    ]
    local.permit(local.member, "digest")
    assert await local.autocomplete(local.member, local.general, "digest pause", focused="digest") == []


async def test_digests_in_chinese(made: Digesting) -> None:
    local = made.house.local
    local.move_in(ZH)
    person = local.speak(local.admin, ZH)
    added = await local.slash(
        person,
        local.general,
        "摘要 添加",
        频道=local.digests,
        时间="上午9点",
        时区="北京",
        日子="周一至五",
        主题列表="人物",
    )
    assert "已设置" in added.text
    assert "周一至周五" in added.text
    assert "主题：人物" in added.text
    (one,) = await made.all()
    assert (one.plan.zone, one.plan.days, one.plan.language) == ("Asia/Shanghai", (0, 1, 2, 3, 4), "zh")
    wrong = await local.slash(person, local.general, "摘要 添加", 频道=local.digests, 时间="早", 时区="亚特兰蒂斯")
    assert "“早”不是时间" in wrong.text
    assert "我不认识时区" in wrong.text
    assert "个摘要" in (await local.slash(person, local.general, "摘要 列表")).text
    await local.slash(person, local.general, "摘要 预览", 摘要=str(one.id))
    assert "值得了解" in (await last_two(made, "为何是这些"))[0]
    sent = await local.slash(person, local.general, "摘要 立即发送", 摘要=str(one.id))
    assert "已发送" in sent.text
    (message,) = made.messages()
    assert "摘要" in words(message)
    assert labels(message) == ["更多关于……", "比较", "提问"]
    assert "已发布" in (await local.slash(person, local.general, "摘要 记录")).text
    assert "有人暂停了它" in (await local.slash(person, local.general, "摘要 暂停", 摘要=str(one.id))).text
    assert "已恢复" in (await local.slash(person, local.general, "摘要 恢复", 摘要=str(one.id))).text
    edited = await local.slash(person, local.general, "摘要 更改", 摘要=str(one.id), 时间="21.30")
    assert "21:30" in edited.text
    assert "已移除" in (await local.slash(person, local.general, "摘要 移除", 摘要=str(one.id))).text


async def test_a_role_may_curate_digests_and_others_may_not(made: Digesting) -> None:
    local = made.house.local
    role = local.add_role("Curators")
    await made.house.set(curator_role=int(role.id))
    curator = local.give_role(local.add_person("Cui"), role)
    assert "No digests yet" in (await forced(local, curator, local.general, "digest list", [])).text
    assert "not by you" in (await forced(local, local.member, local.general, "digest list", [])).text


async def test_a_diary_that_fails_sets_nothing_up(made: Digesting) -> None:
    await made.house.let_the_diary_fail()
    exchange = await made.digest("add", channel=made.house.local.digests, time="9:00")
    assert "The diary" in exchange.text


async def test_the_status_tells_of_the_last_beat_and_when_it_is_late(made: Digesting) -> None:
    await made.beat()
    assert "Digests were looked at <t:" in (await made.house.knowledge("status")).text
    made.set(made.clock() + timedelta(minutes=20))
    late = await made.house.knowledge("status")
    assert "That is late: digests may not be coming." in late.text
    local = made.house.local
    chinese = await local.slash(local.speak(local.admin, ZH), local.general, "知识库 状态")
    assert "摘要可能没有发送" in chinese.text


async def test_the_tick_itself_delivers_while_the_bot_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.delivery.PERIOD", 0.05)
    async with digesting(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as made:
        one = await made.added()
        assert one.plan.days == EVERY_DAY
        made.next_day(one.plan)
        await until(made.house.local, lambda: bool(made.texts()))
        (text,) = made.texts()
    assert "Worth knowing" in text
