"""Every field of facts, hubs and other entities, old and new."""

import pytest

from knowledge import FieldChange
from tests.knowledge.changes.between import (
    HILL,
    ORGANISATIONS,
    RIVER,
    only,
)
from tests.knowledge.conftest import Pantry

F = FieldChange


@pytest.mark.parametrize(
    ("file", "old", "new", "field"),
    [
        (HILL, "attribute: budget", "attribute: area", F("attribute", "budget", "area")),
        (HILL, "attribute: budget", "topic: people\n    attribute: budget", F("topic", "place", "people")),
        (HILL, "attribute: budget", "subject: mei-lin\n    attribute: budget", F("subject", "hill-park", "mei-lin")),
        (HILL, "attribute: budget", "hub: river-campus\n    attribute: budget", F("hub", "hill-park", "river-campus")),
        (
            HILL,
            "has a budget",
            "had a budget",
            F("statement", "Hill Park has a budget of CNY 2 million.", "Hill Park had a budget of CNY 2 million."),
        ),
        (
            HILL,
            '{money: "2,000,000", currency: CNY}',
            "{money: 3000000.50, currency: USD, bound: about}",
            F("value", "2,000,000 CNY", "3,000,000.5 USD, about"),
        ),
        (HILL, '{money: "2,000,000", currency: CNY}', "", F("value", "2,000,000 CNY", "")),
        (HILL, "as_of: 2023", "as_of: 2023-11/2024-01", F("as_of", "2023", "2023-11/2024-01")),
        (HILL, "source: gazette", "source: leaflet", F("source", "gazette", "leaflet")),
        (
            HILL,
            "asked: what is the budget of Hill Park",
            "asked: [has Hill Park money, how rich is it]",
            F("asked", added=("has Hill Park money", "how rich is it"), removed=("what is the budget of Hill Park",)),
        ),
        (HILL, "attribute: budget", "unsaid: rent\n    attribute: budget", F("unsaid", added=("rent",))),
        (RIVER, "differs: [river-area]", "differs: [hill-budget]", F("differs", "river-area", "hill-budget")),
        (RIVER, "asked: [how big is River Campus, 河畔园区有多大]", "", None),
        (
            RIVER,
            "{number: 30, unit: hectare}",
            "{number: 30, to: 40, unit: hectare, bound: more than}",
            F("value", "30 hectare", "30 to 40 hectare, more than"),
        ),
        (
            RIVER,
            "{date: 2024-04-17, time: 09:30}",
            "{date: 2024-04-18}",
            F("value", "2024-04-17 09:30", "2024-04-18"),
        ),
        (
            RIVER,
            "{number: 30, unit: hectare}",
            "{text: 30 hectares}",
            F("value", "number 30 hectare", "text 30 hectares"),
        ),
        (
            ORGANISATIONS,
            "{entities: [willow-works]}",
            "{entities: [willow-works, mei-lin]}",
            F("value", "willow-works", "willow-works, mei-lin"),
        ),
        (
            ORGANISATIONS,
            "{entities: [willow-works]}",
            '{names: [labs, "a; b"]}',
            F("value", "entities willow-works", 'names labs; "a; b"'),
        ),
        (
            ORGANISATIONS,
            "partner-of: [willow-works]",
            "partner-of: [willow-works, mei-lin]\n        works-at: hill-park",
            F("relations", added=("partner-of: mei-lin", "works-at: hill-park")),
        ),
    ],
)
def test_each_field_of_a_fact_is_told(pantry: Pantry, file: str, old: str, new: str, field: FieldChange | None) -> None:
    change = only(pantry, pantry.changed(file, old, new))

    assert (change.thing, change.how, change.was) == ("fact", "changed", "")
    assert field is None or field in change.fields


@pytest.mark.parametrize(
    ("old", "new", "how", "field"),
    [
        ("name: River Campus", "name: River Park", "renamed", F("name", "River Campus", "River Park")),
        ("zh: [河畔园区]", "zh: [河畔园区, 河园]", "changed", F("zh", added=("河园",))),
        ("aliases: [E-Town, The Bend]", "aliases: [E-Town]", "changed", F("aliases", removed=("The Bend",))),
        (
            "aliases: [E-Town, The Bend]",
            "aliases: [The Bend, E-Town]",
            "changed",
            F("aliases", "E-Town; The Bend", "The Bend; E-Town"),
        ),
        ("acronyms: [RC]", "acronyms: [RC, RVC]", "changed", F("acronyms", added=("RVC",))),
        ("acronyms: [RC]", "acronyms: [RC]\npinyin: Hepan", "changed", F("pinyin", added=("Hepan",))),
        ("shared: [RC]", "shared: [RC, E-Town]", "changed", F("shared", added=("E-Town",))),
        ("form: campus", "form: park\npart_of: hill-park", "changed", F("part_of", "", "hill-park")),
        ("form: campus", "form: park", "changed", F("form", "campus", "park")),
        ("city: Wuxi", "city: Ningbo", "changed", F("city", "Wuxi", "Ningbo")),
        ("country: China", "country: Chile", "changed", F("country", "China", "Chile")),
        ("topics: [place]", "topics: [people, place]", "changed", F("topics", "place", "people, place")),
        (
            "overview: [river-area]",
            "overview: [river-opening, river-area]",
            "changed",
            F("overview", "river-area", "river-opening, river-area"),
        ),
    ],
)
def test_each_field_of_a_hub_is_told(pantry: Pantry, old: str, new: str, how: str, field: FieldChange) -> None:
    change = only(pantry, pantry.changed(RIVER, old, new))

    assert (change.thing, change.id, change.how, change.hub) == ("hub", "river-campus", how, "river-campus")
    assert field in change.fields


def test_an_entity_tells_its_hubs_and_whom_it_belongs_to(pantry: Pantry) -> None:
    other = pantry.changed(ORGANISATIONS, "[river-campus, hill-park]\n  part_of: reed-labs", "[hill-park]")

    assert only(pantry, other).fields == (
        F("hubs", "river-campus, hill-park", "hill-park"),
        F("part_of", "reed-labs", ""),
    )


def test_an_entity_in_the_folder_of_another_kind_is_of_another_kind(pantry: Pantry) -> None:
    first, second = pantry.files[ORGANISATIONS].decode().split("- id: willow-works")
    moved = pantry.holding(ORGANISATIONS, first).holding("programmes/a.yaml", "- id: willow-works" + second)

    change = only(pantry, moved)
    assert (change.thing, change.how, change.fields) == (
        "programme",
        "changed",
        (F("kind", "organisation", "programme"),),
    )


def test_many_phrasings_in_another_order_are_told_by_their_beginning(pantry: Pantry) -> None:
    asked = "asked: what is the budget of Hill Park"
    one, other = "[a, b, c, d, e, f]", "[a, f, e, d, c, b]"

    change = only(pantry.changed(HILL, asked, f"asked: {one}"), pantry.changed(HILL, asked, f"asked: {other}"))

    assert change.fields == (F("asked", "b; c; d; … 2 more", "f; e; d; … 2 more"),)
