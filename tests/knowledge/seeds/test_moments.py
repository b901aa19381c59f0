"""Dates and clock times in sentences, in both languages."""

import pytest

from knowledge.dates import read_when
from knowledge.seeds.moments import dates, says_day, times
from knowledge.text import normal


def says(text: str, date: str) -> bool:
    return says_day(dates(normal(text)), read_when(date).start)


@pytest.mark.parametrize(
    "text",
    [
        "on 27 November 2023",
        "on the 27th of November, 2023",
        "on November 27, 2023",
        "on Nov. 27 2023",
        "on 2023-11-27",
        "on 2023/11/27",
        "2023年11月27日",
        "二〇二三年十一月二十七日",
        "in 2023, on the morning of 27 November",
        "from 25 to 27 November 2023",
        "November 25–27, 2023",
        "11月25日至27日，2023年",
    ],
)
def test_a_day_is_found_however_it_is_written(text: str) -> None:
    assert says(text, "2023-11-27")
    assert says(text, "2023-11")
    assert says(text, "2023")
    assert says(text, "--11-27")
    assert not says(text, "2023-11-28")
    assert not says(text, "2023-12-27")
    assert not says(text, "2022-11-27")


@pytest.mark.parametrize(
    "text", ["in February 2023", "in February of 2023", "Feb. 2023", "2023年2月", "in 2023, by February"]
)
def test_a_month_is_found_and_no_day_of_it(text: str) -> None:
    assert says(text, "2023-02")
    assert not says(text, "2023-02-20")
    assert not says(text, "2023-03")


@pytest.mark.parametrize("text", ["in 2019", "2019-2023", "the 2019 forum", "2019年"])
def test_a_year_is_found(text: str) -> None:
    assert says(text, "2019")
    assert not says(text, "2020")


@pytest.mark.parametrize("text", ["2,019 firms", "P2019", "12019 people", "19 firms", ""])
def test_what_is_no_year_is_none(text: str) -> None:
    assert not says(text, "2019")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("updated at 22:46 on", "22:46"),
        ("at 9:30", "09:30"),
        ("at 9.30 a.m.", "09:30"),
        ("at 10 pm", "22:00"),
        ("at 12:05 am", "00:05"),
        ("at noon", "12:00"),
        ("下午3点半", "15:30"),
        ("上午9时05分", "09:05"),
        ("２２：４６", "22:46"),
    ],
)
def test_a_clock_time_is_found(text: str, time: str) -> None:
    assert time in times(normal(text))


def test_what_is_no_time_of_the_clock_is_none() -> None:
    assert times("25:00, 7 km, 9:75, 2023-11-27") == frozenset()


@pytest.mark.parametrize("text", ["1,2,3," * 60, "1 to 2 to " * 40, "月" * 400, "1-" * 200, "may " * 100])
def test_no_text_of_a_statements_length_is_too_much(text: str) -> None:
    assert isinstance(dates(text), tuple)
