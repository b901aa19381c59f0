"""What those who set up digests see, and what stands under a digest: within every limit, and inert."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.delivery import MISSED, NOTHING
from bot.diary import Delivery, DeliveryState, Key, Plan, Subscription, SubscriptionState
from bot.diary.deliveries import BEFORE, TWICE
from bot.render.cards import Buttons, Choices, card
from bot.render.digests.controls import digest_controls
from bot.render.digests.delivered import REASONS, log_card, sent_card
from bot.render.digests.digest import signed
from bot.render.digests.follows import already_card, following_card, unfollowed_card, which_card
from bot.render.digests.previews import why_card
from bot.render.digests.subscriptions import (
    Due,
    label_of,
    missing_card,
    refused_card,
    subscription_card,
    subscriptions_card,
)
from bot.speech import speech
from knowledge import Digest, DigestHub, Interests, Language, LeftOut
from tests.bot.render.hostile import EXAMPLES
from tests.bot.render.shown import assert_good
from tests.shipped_engine import shipped_engine

SNAPSHOT = shipped_engine().snapshot
HUBS = tuple(SNAPSHOT.hubs)
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
DAY = date(2026, 11, 26)
LANGUAGES: tuple[Language, ...] = ("en", "zh")
LONG = "a-hub-with-the-longest-id-that-the-seeds-allow-which-is-eighty-characters-long-xy"


def subscription(text: str = "", hubs: tuple[str, ...] = (), *, person: bool = False) -> Subscription:
    interests = Interests(tuple(SNAPSHOT.topics), hubs, (text,) if text else (), text)
    plan = Plan(time(9), "America/Argentina/ComodRivadavia", (0, 2, 4, 6), interests, note=True)
    place: tuple[int | None, int | None, int | None] = (None, None, 4242) if person else (1, 4242, None)
    state: SubscriptionState = "paused" if text else "active"
    return Subscription(2**62, plan, *place, 4242, NOW, NOW, 0, state, text or None, 0, None, None)


def delivery(state: DeliveryState, reason: str | None) -> Delivery:
    key, sent = Key(2**62, DAY, 2), (None, None, 1, 0, None, NOW, None)
    return Delivery(key, 1, 4242, None, state, reason, "n", "r", None, (), None, NOW, NOW, *sent)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hostile", EXAMPLES)
def test_cards_of_digests_fit_and_do_nothing(hostile: str, language: Language) -> None:
    said = speech(language)
    due = Due(subscription(hostile, HUBS), NOW)
    digest = Digest(DAY, left=(LeftOut("x", hostile, "a", "had"),) * 60, counts={"had": 70, "enough": 1})
    hub = replace(SNAPSHOT.hubs[HUBS[0]], names=(replace(SNAPSHOT.hubs[HUBS[0]].names[0], text=hostile),))
    snapshot = replace(SNAPSHOT, hubs={hub.id: hub})
    logged = [delivery("failed", hostile)] * 60
    cards = [
        subscription_card("Set up", due, snapshot, said, "note"),
        subscriptions_card([due] * 60, 1, snapshot, said),
        log_card(logged, 2**62, 2, said),
        sent_card(logged[:3], said),
        why_card(2**62, digest, 1, said, posted=False),
        following_card(hub, due, snapshot, said),
        already_card(hub, snapshot, said),
        unfollowed_card(hub.id, (hub.id,), snapshot, said),
        which_card(tuple(replace(hub, id=f"hub-{place}") for place in range(5)), said),
        missing_card(4242, ["View Channel"], said),
        refused_card(["no"] * 3, said),
    ]
    for one in cards:
        assert_good(one)


@pytest.mark.parametrize("number", [0, 1, 2, 4, 5, 60])
@pytest.mark.parametrize("person", [False, True])
def test_a_digest_about_any_number_of_hubs_has_controls_that_fit(number: int, person: bool) -> None:
    hubs = {f"{LONG[:-3]}{place:03}": replace(SNAPSHOT.hubs[HUBS[0]], id=LONG) for place in range(number)}
    snapshot = replace(SNAPSHOT, hubs=hubs)
    digest = Digest(DAY, changed=tuple(DigestHub(hub, "Hub", ()) for hub in hubs))
    controls = digest_controls(subscription("", tuple(hubs), person=person), digest, snapshot)

    assert_good(signed(card("plain", "text", controls=controls), "abcdefgh", 1, 2, "en"))
    pressed = [one.press for row in controls if isinstance(row, Buttons) for one in row.buttons]
    menus = [row.press for row in controls if isinstance(row, Choices)]
    assert any("h1:ask:" in press for press in pressed)
    assert any("h1:compared:" in press for press in pressed) is (2 <= number <= 4)
    assert ("h1:hub::" in menus) is (number > 1)
    assert any("unfollow" in press for press in (*pressed, *menus)) is (person and number > 0)


def test_hubs_that_are_gone_are_led_to_by_nothing() -> None:
    digest = Digest(DAY, changed=(DigestHub("gone", "Gone", (), "removed"),))
    (row,) = digest_controls(subscription(), digest, SNAPSHOT)
    assert isinstance(row, Buttons)
    assert [button.label for button in row.buttons] == ["Ask"]


def test_every_reason_of_the_diary_is_said_in_the_readers_language() -> None:
    assert {MISSED, NOTHING, TWICE, BEFORE} <= set(REASONS)
    told = log_card([delivery("skipped", NOTHING)], 0, 0, speech("zh")).text
    assert "没有相关内容" in told


def test_a_digest_among_others_is_known_by_channel_hour_and_days() -> None:
    label = label_of(subscription(), "#news", speech("en"))
    assert label.endswith("#news · 09:00 · America/Argentina/ComodRivadavia · Monday, Wednesday, Friday,…")


def test_what_a_digest_is_about_is_said_in_the_readers_language_without_ids() -> None:
    interests = Interests((), ("wuxi-icampus", "gone-park"), ("China",), "")
    one = replace(subscription(), plan=replace(subscription().plan, interests=interests))
    shown = subscription_card("", Due(one, None), SNAPSHOT, speech("zh")).text
    assert "中国" in shown
    assert "无锡国际生命科学创新园、一个已不再收录的园区" in shown
    assert "gone-park" not in shown
