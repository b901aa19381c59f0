"""What is wrong with a single entry: a value that its own statement does not say, a date in the future."""

from datetime import date
from pathlib import Path

import pytest

from knowledge.errors import SeedError
from knowledge.seeds import read_seeds
from knowledge.seeds.report import check_seeds
from tests.knowledge.conftest import Pantry

RIVER, HILL = "hubs/river-campus.yaml", "hubs/hill-park.yaml"
LABS, PEOPLE = "organisations/river.yaml", "people/river.yaml"
TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (RIVER, "number: 30,", "number: 31,", "17:13: the value 31 does not occur in the statement; it says 30"),
        (RIVER, "number: 30,", "number: 30, to: 40,", "17:25: the value 40 does not occur in the statement; it says"),
        (HILL, '"2,000,000"', "200000", "12:13: the value 200,000 does not occur in the statement; it says 2,000,000"),
        (
            RIVER,
            "date: 2024-04-17",
            "date: 2024-04-18",
            "24:13: the value 2024-04-18 does not occur in the statement; it says 2024-04-17",
        ),
        (RIVER, "time: 09:30", "time: 09:31", "24:31: the value 09:31 does not occur in the statement; it says 09:30"),
        (
            LABS,
            "entities: [willow-works]",
            "entities: [willow-works, mei-lin]",
            "12:40: the value 'mei-lin' does not occur in the statement; none of its names does: Mei Lin, 林梅",
        ),
        (
            PEOPLE,
            "{text: directs the research}",
            "{names: [Reed Labs, Reed]}",
            None,
        ),
        (
            PEOPLE,
            "{text: directs the research}",
            "{names: [Reed Labs, Hill]}",
            "10:34: the value 'Hill' does not occur in the statement",
        ),
        (
            PEOPLE,
            "{text: directs the research}",
            "{text: irects the research}",
            "10:15: the value 'irects the research' does not occur in the statement",
        ),
    ],
)  # fmt: skip
def test_each_part_of_a_value_must_occur_in_its_statement(
    pantry: Pantry, file: str, old: str, new: str, problem: str | None
) -> None:
    found = pantry.changed(file, old, new).problems()

    assert found == [] if problem is None else found[0].startswith(f"{file}:{problem}"), found


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("River Campus covers thirty hectares.", "{number: 30, unit: hectare}"),
        ("River Campus covers 30 to 35 hectares.", "{number: 30, to: 35, unit: hectare}"),
        ("河畔园区占地三十公顷。", "{number: 30, unit: hectare}"),
        ("River Campus will open in May 2031.", "{date: 2031-05}"),
        ("River Campus opens from 3 May to 7 June 2031.", "{date: 2031-05-03/2031-06-07}"),
        ("At E‑Town, Reed Laboratories' work began.", "{entities: [river-campus, reed-labs]}"),
        ("The “Blue‑Green” brand of River Campus.", '{text: "\\"blue green\\" brand"}'),
    ],
)
def test_a_value_may_be_said_in_other_words(pantry: Pantry, statement: str, value: str) -> None:
    said = pantry.changed(RIVER, "River Campus covers 30 hectares.", f"'{statement.replace(chr(39), chr(39) * 2)}'")

    assert said.changed(RIVER, "{number: 30, unit: hectare}", value).problems() == []


def test_a_range_that_ends_before_it_starts_is_told(pantry: Pantry) -> None:
    assert pantry.changed(RIVER, "number: 30,", "number: 30, to: 20,").problems() == [
        f"{RIVER}:17:5: facts.value: the range ends at 20, before it starts"
    ]


def problems_on(pantry: Pantry, today: date) -> list[str]:
    try:
        read_seeds(pantry.files, today)
    except SeedError as error:
        return [str(problem) for problem in error.problems]
    return []


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        (HILL, "as_of: 2023", "as_of: 2026-11-27", "13:5: as_of 2026-11-27"),
        (HILL, "as_of: 2023", "as_of: 2026-12", "13:5: as_of 2026-12"),
        (HILL, "as_of: 2023", "as_of: 2027", "13:5: as_of 2027"),
        (HILL, "as_of: 2023", "as_of: 2026-11-01/2027-01-01", "13:5: as_of 2026-11-01/2027-01-01"),
        (RIVER, "as_of: 2024-05-01}", "as_of: 2026-11-27}", "12:63: as_of 2026-11-27"),
        ("sources.yaml", "date: 2024-05-01", "date: 2026-11-27", "1:68: date 2026-11-27"),
        ("sources.yaml", "checked: 2026-01-10, file: gazette", "checked: 2026-11-27, file: gazette", "1:86: checked"),
    ],
)  # fmt: skip
def test_a_date_in_the_future_is_told(pantry: Pantry, file: str, old: str, new: str, place: str) -> None:
    early = pantry.changed(file, old, new)

    (problem,) = problems_on(early, TODAY)

    assert problem.startswith(f"{file}:{place}")
    assert problem.endswith("lies in the future; allowed: dates up to today, 2026-11-26")
    assert problems_on(early, date(2028, 1, 1)) == early.problems() == []


@pytest.mark.parametrize("as_of", ["2026", "2026-11", "2026-11-26", "--12-31", "2025/2026"])
def test_a_date_that_may_have_been_is_not_in_the_future(pantry: Pantry, as_of: str) -> None:
    assert problems_on(pantry.changed(HILL, "as_of: 2023", f"as_of: {as_of}"), TODAY) == []


@pytest.mark.parametrize("checked", ["--01-10", "2026-01-10/2026-01-11", "undated", "lately"])
def test_a_source_was_checked_on_a_day_of_some_year(pantry: Pantry, checked: str) -> None:
    (problem,) = pantry.changed("sources.yaml", "2026-01-10, file: gazette", f"{checked}, file: gazette").problems()

    assert problem.startswith(f"sources.yaml:1:86: checked: '{checked}' is no da")


@pytest.mark.parametrize("days", ["0", "-1", "1.5", "a year", "[30]", "100000", "９"])
def test_a_review_age_is_a_number_of_days(pantry: Pantry, days: str) -> None:
    (problem,) = pantry.changed(
        "sources.yaml", "file: gazette.txt", f"file: gazette.txt, review_after: {days}"
    ).problems()

    assert problem.startswith("sources.yaml:1:")
    assert problem.endswith("is no number of days; allowed: 1 to 99999")


def test_a_hub_that_nobody_can_reach_or_find_is_doubtful_and_good(pantry: Pantry, tmp_path: Path) -> None:
    lost = pantry.changed(HILL, "city: Chengdu\ncountry: China\n", "")

    told = [str(warning) for warning in check_seeds(lost.written(tmp_path)).warnings]

    assert told == [
        f"{HILL}:1:1: the hub has no city and no country; allowed: the name of each",
        f"{HILL}:1:1: the hub has no contact; allowed: contacts with label, value, source, as_of",
    ]
    assert lost.problems() == []
    assert (lost.read().hubs["hill-park"].city, lost.read().hubs["hill-park"].country) == ("", "")
