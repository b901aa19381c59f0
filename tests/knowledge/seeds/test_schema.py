"""The form of entries: what is missing, mistyped or of the wrong kind is told where it stands."""

import pytest

from knowledge.errors import SeedError
from knowledge.seeds import read_seeds
from tests.knowledge.conftest import Pantry

RIVER, HILL, PEOPLE = "hubs/river-campus.yaml", "hubs/hill-park.yaml", "people/river.yaml"
NO_DATE = "is no date; allowed: YYYY, YYYY-MM, YYYY-MM-DD, --MM-DD"
NO_NUMBER = "is no number; allowed: digits such as 4200, 4,200 or 43.55"


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (HILL, "    source: gazette\n", "", "9:5: facts.source: missing"),
        (HILL, "    as_of: 2023\n", "", "9:5: facts.as_of: missing"),
        (HILL, "as_of: 2023", "as_of:", f"13:5: facts.as_of: nothing {NO_DATE}"),
        (HILL, "as_of: 2023", "as_of: 2023-13", "13:5: facts.as_of: '2023-13' is no date of the calendar"),
        (HILL, "as_of: 2023", "as_of: 2023-02-31", "13:5: facts.as_of: '2023-02-31' is no date of the calendar"),
        (HILL, "as_of: 2023", "as_of: May 2023", f"13:5: facts.as_of: 'May 2023' {NO_DATE}"),
        (HILL, "as_of: 2023", "as_of: {start: {year: 2023}}", f"13:5: facts.as_of: a mapping {NO_DATE}"),
        (PEOPLE, "2024-05/2024-06", "2024-05/2024-04", "12:7: facts.as_of: '2024-05/2024-04' ends before it starts"),
        (RIVER, "time: 09:30", "time: 24:61", "24:31: facts.value.time: '24:61' has not the allowed form"),
        (RIVER, "number: 30,", "number: 030,", f"17:13: facts.value.number: '030' {NO_NUMBER}"),
        (RIVER, "number: 30,", "number: -1,", f"17:13: facts.value.number: '-1' {NO_NUMBER}"),
        (RIVER, "number: 30,", "number: NO,", f"17:13: facts.value.number: 'NO' {NO_NUMBER}"),
        (RIVER, "number: 30,", "number: 12:30:45,", f"17:13: facts.value.number: '12:30:45' {NO_NUMBER}"),
        (RIVER, "number: 30,", "number: 1e9,", f"17:13: facts.value.number: '1e9' {NO_NUMBER}"),
        (RIVER, "number: 30,", "number: 3٠,", f"17:13: facts.value.number: '3٠' {NO_NUMBER}"),
        (RIVER, "number: 30,", f"number: {'9' * 5_000},", f"17:13: facts.value.number: '{'9' * 60}' {NO_NUMBER}"),
        (
            RIVER,
            "{number: 30, unit: hectare}",
            "{number: 30}",
            "17:5: facts.value: a number needs its unit, money its currency",
        ),
        (
            RIVER,
            "{number: 30, unit: hectare}",
            "{number: 30, unit: hectare, text: 30}",
            "17:5: facts.value: a value has exactly one of number, money, date, entities, names, text; given: number,",
        ),
        (
            RIVER,
            "{number: 30, unit: hectare}",
            "{}",
            "17:5: facts.value: a value has exactly one of number, money, date, entities, names, text; given: none",
        ),
        (HILL, "currency: CNY", "currency: CNY, unit: hectare", "12:5: facts.value: unit goes with number only"),
        (HILL, "currency: CNY", "currency: yuan", "12:33: facts.value.currency: 'yuan' has not the allowed form"),
        (
            RIVER,
            "unit: hectare}",
            "unit: hectare, bound: around}",
            "17:40: facts.value.bound: 'around'; allowed: 'exactly', 'more than'",
        ),
        (HILL, "    statement:", "    statment:", "11:5: unknown key 'statment'; did you mean 'statement'?"),
        (HILL, "form: park", "fomr: park", "3:1: unknown key 'fomr'; did you mean 'form'?"),
        (RIVER, "value: desk@", "valeu: desk@", "12:19: unknown key 'valeu'; did you mean 'value'?"),
        (HILL, "form: park", "form: park\ncolour: green", "4:1: unknown key 'colour'"),
        (HILL, "id: hill-budget", "id: Hill_Budget", "9:5: facts.id: 'Hill_Budget' has not the allowed form"),
        (HILL, "name: Hill Park", "name: [Hill, Park]", "1:1: name: a list; allowed: text"),
        (
            HILL,
            "name: Hill Park",
            'name: "Hill\\0Park"',
            "1:1: name: a line break or control character; allowed: text on one line",
        ),
        (
            HILL,
            "what is the budget of Hill Park",
            '"a\\u2028b"',
            "15:5: facts.asked: a line break or control character; allowed: text on one line",
        ),
        ("vocabulary.yaml", "yes-no:", "maybe:", "6:62: forms.maybe.[key]: 'maybe'; allowed: 'list', 'names'"),
    ],
)
def test_a_mistake_of_form_is_told_where_it_stands(pantry: Pantry, file: str, old: str, new: str, problem: str) -> None:
    found = pantry.changed(file, old, new).problems()

    assert any(told.startswith(f"{file}:{problem}") for told in found), found


@pytest.mark.parametrize("text", ["NO", "017", "12:30:45", "1e9", "2023-13-99", "true", "0x1F", "null", ".inf"])
def test_what_yaml_could_take_for_something_else_stays_text(pantry: Pantry, text: str) -> None:
    snapshot = pantry.changed("hubs/hill-park.yaml", "name: Hill Park", f"name: {text}").read()

    assert snapshot.hubs["hill-park"].name == text


def test_a_list_file_that_is_no_list_is_told(pantry: Pantry) -> None:
    assert pantry.holding("topics.yaml", "id: place\n").problems() == [
        "topics.yaml:1:1: not a list; allowed: a list of entries, each starting with a dash"
    ]


def test_an_empty_hub_file_is_told(pantry: Pantry) -> None:
    (problem,) = pantry.holding("hubs/hill-park.yaml", "").problems()

    assert problem.startswith("hubs/hill-park.yaml:1:1: not a mapping; allowed: a mapping with name, zh")


@pytest.mark.parametrize(
    "name", ["park.yaml", "parks/a.yaml", "hubs/north/a.yaml", "organisations.yaml", "sources.yml"]
)
def test_a_file_in_no_known_place_is_told(pantry: Pantry, name: str) -> None:
    (problem,) = pantry.holding(name, "- {}\n").problems()

    assert problem.startswith(f"{name}:1:1: no place for this file; allowed: sources.yaml, topics.yaml")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("source.yaml", "sources.yaml"),
        ("topics.yml", "topics.yaml"),
        ("hub/reed.yaml", "hubs/reed.yaml"),
        ("hubs/north/reed.yaml", "hubs/reed.yaml"),
        ("organizations/reed.yaml", "organisations/reed.yaml"),
        ("people.yaml", "people/NAME.yaml"),
    ],
)
def test_a_file_in_a_place_of_nearly_that_name_is_told_which(pantry: Pantry, name: str, meant: str) -> None:
    (problem,) = pantry.holding(name, "- {}\n").problems()

    assert problem.endswith(f"; did you mean {meant!r}?")


@pytest.mark.parametrize(
    ("file", "old", "new", "meant"),
    [
        (RIVER, "unit: hectare}", "unit: hectare, bound: more then}", "more than"),
        ("vocabulary.yaml", "count: [how many]", "counts: [how many]", "count"),
        ("vocabulary.yaml", "wants: [number]", "wants: [numbers]", "number"),
        (HILL, "attribute: budget", "attribute: udget", "budget"),
    ],
)
def test_a_choice_that_is_nearly_one_is_told_which(pantry: Pantry, file: str, old: str, new: str, meant: str) -> None:
    (problem,) = pantry.changed(file, old, new).problems()

    assert problem.endswith(f"; did you mean {meant!r}?")


@pytest.mark.parametrize("stem", ["Hill Park", "hill_park", "山", "-", "x" * 81])
def test_a_hubs_file_name_must_be_an_id(pantry: Pantry, stem: str) -> None:
    (problem,) = pantry.holding(f"hubs/{stem}.yaml", pantry.files["hubs/hill-park.yaml"]).problems()

    assert problem.startswith(
        f"hubs/{stem}.yaml:1:1: the file name is the hub's id, and {stem!r} has not the allowed form"
    )


@pytest.mark.parametrize(
    "name", ["sources.yaml", "topics.yaml", "attributes.yaml", "relations.yaml", "units.yaml", "vocabulary.yaml"]
)
def test_a_missing_file_is_told(pantry: Pantry, name: str) -> None:
    assert pantry.without(name).problems() == [f"{name}:1:1: missing; every seeds folder has this file"]


def test_seeds_without_any_hub_are_told(pantry: Pantry) -> None:
    bare = pantry.without("hubs/river-campus.yaml").without("hubs/hill-park.yaml")

    assert bare.problems() == ["hubs:1:1: no hub; every seeds folder has at least one"]


def test_all_problems_of_all_files_come_at_once_in_order_and_nothing_is_loaded(pantry: Pantry) -> None:
    broken = (
        pantry.changed(HILL, "as_of: 2023", "as_of: 2023-13")
        .changed(HILL, "currency: CNY", "currency: yuan")
        .changed(PEOPLE, "name: Mei Lin", "nmae: Mei Lin")
        .holding("topics.yaml", "- {id: a, id: b}\n- *x\n")
        .without("units.yaml")
    )

    with pytest.raises(SeedError, match="7 problems in the seeds") as refused:
        read_seeds(broken.files)

    assert [(problem.file, problem.line, problem.column) for problem in refused.value.problems] == [
        (HILL, 12, 33),
        (HILL, 13, 5),
        (PEOPLE, 1, 3),
        (PEOPLE, 2, 3),
        ("topics.yaml", 1, 11),
        ("topics.yaml", 2, 3),
        ("units.yaml", 1, 1),
    ]
