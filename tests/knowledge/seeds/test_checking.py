"""What spans entries: each test breaks the good pantry in one place and is told exactly where."""

import time

import pytest

from tests.knowledge.conftest import Pantry

RIVER, HILL = "hubs/river-campus.yaml", "hubs/hill-park.yaml"
LABS, PEOPLE = "organisations/river.yaml", "people/river.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (HILL, "gazette", "gazete", "14:5: unknown source 'gazete'; did you mean 'gazette'?"),
        (
            RIVER,
            "source: gazette, as_of",
            "source: herald, as_of",
            "12:46: unknown source 'herald'; allowed: gazette, leaflet",
        ),
        (HILL, "topics: [place]", "topics: [plaec]", "6:10: unknown topic 'plaec'; did you mean 'place'?"),
        (PEOPLE, "topic: people", "topic: peopel", "8:7: unknown topic 'peopel'; did you mean 'people'?"),
        (
            "attributes.yaml",
            "place, cues: [budget]",
            "sport, cues: [budget]",
            "3:39: unknown topic 'sport'; allowed: people, place",
        ),
        (HILL, "attribute: budget", "attribute: bugdet", "10:5: unknown attribute 'bugdet'; did you mean 'budget'?"),
        (LABS, "partner-of:", "partners-of:", "14:9: unknown relation 'partners-of'; did you mean 'partner-of'?"),
        (
            LABS,
            "of: [willow-works]",
            "of: [mei-lin, willow]",
            "14:31: unknown entity 'willow'; did you mean 'willow-works'?",
        ),
        (RIVER, "unit: hectare", "unit: hectares", "17:25: unknown unit 'hectares'; did you mean 'hectare'?"),
        (
            LABS,
            "entities: [willow-works]",
            "entities: [willow-works, pike]",
            "12:40: unknown entity 'pike'; allowed: hill-park,",
        ),
        (
            HILL,
            "  - id: hill-budget",
            "  - id: hill-budget\n    subject: hill-prak",
            "10:5: unknown entity 'hill-prak'; did you mean 'hill-park'?",
        ),
        (
            HILL,
            "  - id: hill-budget",
            "  - id: hill-budget\n    hub: reed-labs",
            "10:5: unknown hub 'reed-labs'; allowed: hill-park, river-campus",
        ),
        (
            LABS,
            "hubs: [river-campus, hill-park]",
            "hubs: [river-campus, hill]",
            "19:24: unknown hub 'hill'; did you mean 'hill-park'?",
        ),
        (LABS, "part_of: reed-labs", "part_of: reed", "20:3: unknown entity 'reed'; did you mean 'reed-labs'?"),
        (
            HILL,
            "overview: [hill-budget]",
            "overview: [hill-bugdet]",
            "7:12: unknown fact 'hill-bugdet'; did you mean 'hill-budget'?",
        ),
        (
            RIVER,
            "differs: [river-area]",
            "differs: [river-arae]",
            "34:15: unknown fact 'river-arae'; did you mean 'river-area'?",
        ),
    ],
)
def test_an_unknown_reference_is_named_where_it_stands(
    pantry: Pantry, file: str, old: str, new: str, problem: str
) -> None:
    (found,) = pantry.changed(file, old, new).problems()

    assert found.startswith(f"{file}:{problem}")


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "what"),
    [
        (
            "sources.yaml",
            "{id: leaflet",
            "{id: gazette",
            "2:4",
            "the source 'gazette' a second time; the first is at sources.yaml:1",
        ),
        (
            "topics.yaml",
            "{id: people",
            "{id: place",
            "2:4",
            "the topic 'place' a second time; the first is at topics.yaml:1",
        ),
        (
            "attributes.yaml",
            "{id: opening",
            "{id: area",
            "2:4",
            "the attribute 'area' a second time; the first is at attributes.yaml:1",
        ),
        (
            "relations.yaml",
            "{id: works-at",
            "{id: partner-of",
            "2:4",
            "the relation 'partner-of' a second time; the first is at relations.yaml:1",
        ),
        (
            "units.yaml",
            "{id: hectare",
            "{id: square metre",
            "2:4",
            "the unit 'square metre' a second time; the first is at units.yaml:1",
        ),
        (
            RIVER,
            "id: river-opening",
            "id: hill-budget",
            "21:5",
            f"the fact 'hill-budget' a second time; the first is at {HILL}:9",
        ),
        (
            PEOPLE,
            "id: mei-lin-role",
            "id: river-opening",
            "6:7",
            f"the fact 'river-opening' a second time; the first is at {RIVER}:21",
        ),
        (
            PEOPLE,
            "id: mei-lin\n",
            "id: reed-labs\n",
            "1:3",
            f"the entity 'reed-labs' a second time; the first is at {LABS}:1",
        ),
        (
            PEOPLE,
            "id: mei-lin\n",
            "id: hill-park\n",
            "1:3",
            f"the entity 'hill-park' a second time; the first is at {HILL}:1",
        ),
    ],
)
def test_an_id_given_twice_is_told_with_both_places(
    pantry: Pantry, file: str, old: str, new: str, place: str, what: str
) -> None:
    assert f"{file}:{place}: {what}" in pantry.changed(file, old, new).problems()


@pytest.mark.parametrize("name", ["E-Town", "etown", "E Town", "Ｅ－ＴＯＷＮ", "e·town", "É‑Tówn", "Bend", "the bend"])
def test_a_name_that_reads_like_anothers_collides_in_both_places(pantry: Pantry, name: str) -> None:
    colliding = pantry.changed(HILL, "zh: [山园]", f'aliases: [Hilltop, "{name}"]')

    ours, theirs = colliding.problems()

    assert ours == f"{HILL}:2:20: the name {name!r} also means river-campus; list it under shared in each, or drop it"
    assert theirs.startswith(f"{RIVER}:3:")
    assert "also means hill-park" in theirs


@pytest.mark.parametrize("name", ["河畔園區", "河畔 园区", "河畔·园区"])
def test_a_chinese_name_in_other_characters_collides(pantry: Pantry, name: str) -> None:
    first, second = pantry.changed(HILL, "zh: [山园]", f"zh: [山园, {name}]").problems()

    assert first == f"{HILL}:2:10: the name {name!r} also means river-campus; list it under shared in each, or drop it"
    assert "also means hill-park" in second


def test_a_name_may_be_shared_when_each_bearer_says_so(pantry: Pantry) -> None:
    one_says = pantry.changed(HILL, "zh: [山园]", "aliases: [E Town]\nshared: [E-TOWN]")
    both_say = one_says.changed(RIVER, "shared: [RC]", "shared: [RC, etown]")

    (problem,) = one_says.problems()

    assert problem.startswith(f"{RIVER}:3:11: the name 'E-Town' also means hill-park")
    assert both_say.problems() == []


def test_a_shared_name_that_the_entity_does_not_bear_is_told(pantry: Pantry) -> None:
    assert pantry.changed(LABS, "shared: [RC]", "shared: [RC, Reeds]").problems() == [
        f"{LABS}:5:16: 'Reeds' is under shared but among no names"
    ]


@pytest.mark.parametrize("name", ["···", "+&", "!"])
def test_a_name_without_letter_or_digit_is_told(pantry: Pantry, name: str) -> None:
    assert pantry.changed(HILL, "[山园]", f'["{name}"]').problems() == [
        f"{HILL}:2:6: the name {name!r} has no letter or digit"
    ]


def test_a_circle_of_parts_is_told_once(pantry: Pantry) -> None:
    circle = pantry.changed(LABS, "part_of: river-campus", "part_of: willow-works")

    assert circle.problems() == [f"{LABS}:7:3: part of itself: reed-labs > willow-works > reed-labs"]


def test_what_is_part_of_itself_is_told(pantry: Pantry) -> None:
    itself = pantry.changed(LABS, "part_of: reed-labs", "part_of: willow-works")

    assert itself.problems() == [f"{LABS}:20:3: part of itself: willow-works > willow-works"]


def test_a_long_chain_of_parts_is_no_circle_and_read_in_a_moment(pantry: Pantry) -> None:
    links = "".join(
        f"- {{id: link-{n}, name: Link {n}, hubs: [hill-park], part_of: {f'link-{n - 1}' if n else 'hill-park'}}}\n"
        for n in range(1_000)
    )
    started = time.perf_counter()

    assert pantry.holding("organisations/chain.yaml", links).problems() == []
    assert time.perf_counter() - started < 1


def test_a_value_must_occur_in_its_statement(pantry: Pantry) -> None:
    assert pantry.changed(
        PEOPLE, "value: {text: directs the research}", "value: {text: leads the research}"
    ).problems() == [f"{PEOPLE}:10:15: the value 'leads the research' does not occur in the statement"]


def test_an_entity_without_a_hub_is_told_once(pantry: Pantry) -> None:
    assert pantry.changed(PEOPLE, "hubs: [river-campus]", "hubs: []").problems() == [
        f"{PEOPLE}:1:3: hubs: missing; an entity belongs to at least one hub"
    ]
