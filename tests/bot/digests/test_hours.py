"""Times of day and days of the week, as people type them in either language."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests.days import days_of
from bot.digests.hours import hour_of
from bot.render.digests.subscriptions import days_word
from bot.speech import speech


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("9:00", time(9)),
        ("09:00", time(9)),
        (" 9 ", time(9)),
        ("9am", time(9)),
        ("9 AM", time(9)),
        ("9:30pm", time(21, 30)),
        ("9.30 p.m.", time(21, 30)),
        ("21.30", time(21, 30)),
        ("21h30", time(21, 30)),
        ("2130", time(21, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("０９：００", time(9)),
        ("9点", time(9)),
        ("9点半", time(9, 30)),
        ("晚上9点半", time(21, 30)),
        ("上午9点", time(9)),
        ("下午3时15分", time(15, 15)),
        ("9点15分", time(9, 15)),
        ("9點半", time(9, 30)),
        ("9点钟", time(9)),
        ("9点一刻", time(9, 15)),
        ("九点", time(9)),
        ("两点", time(2)),
        ("晚上十点半", time(22, 30)),
        ("二十一点三十分", time(21, 30)),
        ("早上九点零五分", time(9, 5)),
        ("下午十二点三刻", time(12, 45)),
        ("中午12点", time(12)),
        ("中午1点", time(13)),
        ("晚上12点", time(0)),
        ("晚上1点", time(1)),
        ("凌晨2点", time(2)),
        ("晚上20:30", time(20, 30)),
        ("noon", time(12)),
        ("Midnight", time(0)),
        ("中午", time(12)),
        ("9 o'clock", time(9)),
    ],
)
def test_a_time_of_day_is_understood_as_people_write_it(typed: str, expected: time) -> None:
    assert hour_of(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "nine",
        "24:00",
        "25:00",
        "9:60",
        "13pm",
        "0am",
        "9:7",
        "9 m",
        "-1",
        "9:00:00",
        "9;00",
        "٩:٠٠x",
        "上午12点",
        "早上15点",
        "晚上4点",
        "昨天9点",
        "晚上9pm",
        "一二",
        "六十点",
        "at 9",
    ],
)
def test_what_no_clock_shows_is_no_time(typed: str) -> None:
    assert hour_of(typed) is None


@given(st.text(max_size=20))
def test_any_text_is_a_time_and_days_or_not(typed: str) -> None:
    hour_of(typed)
    days = days_of(typed)
    assert days is None or (days and tuple(sorted(set(days))) == days)


@given(st.times())
def test_every_time_is_understood_as_a_clock_shows_it(at: time) -> None:
    assert hour_of(f"{at:%H:%M}") == hour_of(f"{at:%I:%M%p}") == at.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("mon", (0,)),
        ("Mondays", (0,)),
        ("mon, wed, fri", (0, 2, 4)),
        ("mon wed and fri", (0, 2, 4)),
        ("Monday to Friday", (0, 1, 2, 3, 4)),
        ("mon - fri", (0, 1, 2, 3, 4)),
        ("sat-mon", (0, 5, 6)),
        ("weekdays", (0, 1, 2, 3, 4)),
        ("weekends, mon", (0, 5, 6)),
        ("every day", (0, 1, 2, 3, 4, 5, 6)),
        ("周一、周三", (0, 2)),
        ("周一至五", (0, 1, 2, 3, 4)),
        ("星期天", (6,)),
        ("每天", (0, 1, 2, 3, 4, 5, 6)),
        ("工作日", (0, 1, 2, 3, 4)),
        ("Mon. and Wed.", (0, 2)),
        ("weds", (2,)),
        ("monday through friday", (0, 1, 2, 3, 4)),
        ("every weekday", (0, 1, 2, 3, 4)),
        ("every Monday and Friday", (0, 4)),
        ("on mondays", (0,)),
        ("each day", (0, 1, 2, 3, 4, 5, 6)),
        ("每周一", (0,)),
        ("每个星期一和星期五", (0, 4)),
        ("周一三五", (0, 2, 4)),
        ("周六日", (5, 6)),
        ("週一至週五", (0, 1, 2, 3, 4)),
        ("禮拜天", (6,)),
        ("双休日", (5, 6)),
    ],
)
def test_days_are_understood_as_people_write_them(typed: str, expected: tuple[int, ...]) -> None:
    assert days_of(typed) == expected


@pytest.mark.parametrize(
    "typed", ["", "someday", "mo", "mon someday", "mon-", "-", "9", "一二", "1-5", "周", "every", "每", "not mon"]
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert days_of(typed) is None


@pytest.mark.parametrize("language", ["en", "zh"])
@given(days=st.sets(st.integers(0, 6), min_size=1))
def test_days_are_understood_as_we_write_them(language: str, days: set[int]) -> None:
    words = speech("zh" if language == "zh" else "en")
    assert days_of(days_word(sorted(days), words)) == tuple(sorted(days))
