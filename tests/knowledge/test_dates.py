"""Dates as sources give them: read, said, written back."""

import pytest

from knowledge.dates import Day, When, read_when


@pytest.mark.parametrize(
    ("text", "when", "said"),
    [
        ("2023", When(Day(2023)), "2023"),
        ("2023-11", When(Day(2023, 11)), "November 2023"),
        ("2023-11-27", When(Day(2023, 11, 27)), "27 November 2023"),
        ("2024-02-29", When(Day(2024, 2, 29)), "29 February 2024"),
        ("--03-23", When(Day(None, 3, 23)), "23 March (year not stated)"),
        ("--02-29", When(Day(None, 2, 29)), "29 February (year not stated)"),
        ("2023-11-21/2023-11-23", When(Day(2023, 11, 21), Day(2023, 11, 23)), "21 November 2023 to 23 November 2023"),
        ("2022/2024-05", When(Day(2022), Day(2024, 5)), "2022 to May 2024"),
    ],
)
def test_every_allowed_form_is_read_said_and_written_back(text: str, when: When, said: str) -> None:
    assert read_when(text) == when
    assert when.said() == said
    assert str(when) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2023", "2023年"),
        ("2023-11-27", "2023年11月27日"),
        ("--03-23", "3月23日，年份未注明"),
        ("2022/2024-05", "2022年至2024年5月"),
    ],
)
def test_a_date_is_said_in_chinese_too(text: str, said: str) -> None:
    assert read_when(text).said("zh") == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "23",
        "2023-1",
        "2023/",
        "/2023",
        "2023-11-2",
        "2023-11-27T10:00",
        "27 November 2023",
        "--03",
        "-",
        "a/b/c",
    ],
)
def test_another_form_is_refused_with_the_forms_allowed(text: str) -> None:
    with pytest.raises(ValueError, match="allowed: YYYY, YYYY-MM, YYYY-MM-DD"):
        read_when(text)


@pytest.mark.parametrize(
    "text", ["2023-13", "2023-00", "2023-02-31", "2023-02-29", "2023-11-00", "--02-30", "0000", "2023/2024-13"]
)
def test_a_day_that_is_in_no_calendar_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no date of the calendar"):
        read_when(text)


def test_the_latest_day_of_a_span_is_its_end() -> None:
    assert read_when("2022/2024-05").latest == Day(2024, 5)
    assert read_when("2022").latest == Day(2022)
