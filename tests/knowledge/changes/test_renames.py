"""What only has another id, and what follows from that."""

import pytest

from knowledge import Change, FieldChange, compare_snapshots
from tests.knowledge.changes.between import (
    HILL,
    ORGANISATIONS,
    PEOPLE,
    RIVER,
    between,
    everywhere,
    only,
)
from tests.knowledge.conftest import Pantry

F = FieldChange


def test_a_hub_with_another_id_is_renamed_and_its_facts_stay_unsaid(pantry: Pantry) -> None:
    renamed = everywhere(pantry, "river-campus", "river-side")

    assert only(pantry, renamed) == Change(
        "hub", "river-side", "renamed", "River Campus", "river-side", was="river-campus"
    )


def test_what_else_changed_in_a_renamed_hub_is_told_under_its_new_id(pantry: Pantry) -> None:
    renamed = everywhere(pantry, "river-campus", "river-side")
    file = "hubs/river-side.yaml"
    changed = renamed.changed(file, "value: desk@", "value: hi@").changed(file, "number: 30", "number: 31")

    changes = between(pantry, changed.changed(file, "covers 30", "covers 31"))

    assert [(change.thing, change.how, change.hub) for change in changes] == [
        ("hub", "renamed", "river-side"),
        ("fact", "changed", "river-side"),
        ("contact", "changed", "river-side"),
    ]
    assert [field.field for field in changes[1].fields] == ["statement", "value"]


def test_a_hub_is_found_again_when_its_facts_were_renamed_with_it(pantry: Pantry) -> None:
    changes = compare_snapshots(pantry.read(), everywhere(pantry, "river-", "creek-").read())

    assert {change.how for change in changes} == {"renamed"}
    assert [(change.id, change.was) for change in changes] == [
        ("creek-campus", "river-campus"),
        ("creek-area", "river-area"),
        ("creek-area-leaflet", "river-area-leaflet"),
        ("creek-opening", "river-opening"),
    ]
    assert changes.removed_facts == 0


def test_a_hub_with_another_id_and_another_city_is_another_hub(pantry: Pantry) -> None:
    other = everywhere(pantry, "hill-park", "hill-side").changed("hubs/hill-side.yaml", "Chengdu", "Chongqing")

    changes = between(pantry, other)

    assert [(change.thing, change.id, change.how) for change in changes] == [
        ("hub", "hill-park", "removed"),
        ("hub", "hill-side", "added"),
        ("fact", "hill-budget", "changed"),
        ("organisation", "willow-works", "changed"),
    ]
    assert changes[2].fields == (F("subject", "hill-park", "hill-side"), F("hub", "hill-park", "hill-side"))


def test_a_fact_with_another_id_is_renamed_and_what_names_it_stays_unsaid(pantry: Pantry) -> None:
    other = pantry.changed(RIVER, "id: river-area\n", "id: river-size\n")
    other = other.changed(RIVER, "overview: [river-area]", "overview: [river-size]")
    other = other.changed(RIVER, "differs: [river-area]", "differs: [river-size]")

    change = only(pantry, other)

    assert (change.thing, change.id, change.how, change.was) == ("fact", "river-size", "renamed", "river-area")
    assert change.fields == ()


@pytest.mark.parametrize(
    ("old", "new", "thing"),
    [
        ("mei-lin", "lin-mei", "person"),
        ("willow-works", "willow", "organisation"),
        ("gazette", "gazette-2024", "source"),
        ("works-at", "employed-by", "relation"),
    ],
)
def test_anything_else_with_another_id_is_renamed_too(pantry: Pantry, old: str, new: str, thing: str) -> None:
    other = everywhere(pantry, old, new)
    # Neither the copy that was read nor the fact called after the person was renamed.
    other = everywhere(everywhere(other, f"{new}.txt", f"{old}.txt"), f"{new}-role", f"{old}-role")

    change = only(pantry, other)

    assert (change.thing, change.id, change.how, change.was, change.fields) == (thing, new, "renamed", old, ())


def test_a_topic_and_an_attribute_with_other_ids_are_renamed(pantry: Pantry) -> None:
    other = pantry.changed("topics.yaml", "id: people", "id: persons")
    other = other.changed(
        "attributes.yaml",
        "id: role, label: role, zh: 职务, topic: people",
        "id: job, label: role, zh: 职务, topic: persons",
    )
    other = other.changed(PEOPLE, "attribute: role\n  ", "attribute: job\n  ").changed(
        PEOPLE, "topic: people", "topic: persons"
    )
    other = other.changed(ORGANISATIONS, "attribute: role", "attribute: job")

    assert [(change.thing, change.id, change.was) for change in between(pantry, other)] == [
        ("topic", "persons", "people"),
        ("attribute", "job", "role"),
    ]


def test_a_unit_with_another_id_changes_the_values_that_people_read(pantry: Pantry) -> None:
    changes = between(
        pantry, everywhere(pantry, "square metre}", "m2}").changed("units.yaml", "id: square metre", "id: m2")
    )

    assert [(change.thing, change.how, change.was) for change in changes] == [
        ("fact", "changed", ""),
        ("unit", "renamed", "square metre"),
    ]
    assert changes[0].fields == (F("value", "300,000 square metre", "300,000 m2"),)


@pytest.mark.parametrize(("before", "after"), [(["a", "b"], ["c", "d"]), (["a", "b"], ["c"]), (["a"], ["c", "d"])])
def test_where_two_look_alike_none_is_renamed(pantry: Pantry, before: list[str], after: list[str]) -> None:
    def with_units(ids: list[str]) -> Pantry:
        lines = (f"- {{id: {id_}, dimension: count}}\n" for id_ in ids)
        return pantry.holding("units.yaml", pantry.files["units.yaml"].decode() + "".join(lines))

    assert [(change.id, change.how) for change in between(with_units(before), with_units(after))] == [
        *((id_, "removed") for id_ in before),
        *((id_, "added") for id_ in after),
    ]


def test_one_name_in_two_hubs_is_not_one_person(pantry: Pantry) -> None:
    before = pantry.holding("people/a.yaml", "- {id: li-wei, name: Li Wei, hubs: [river-campus]}")
    after = pantry.holding("people/a.yaml", "- {id: li-wei-hill, name: Li Wei, hubs: [hill-park]}")

    assert [(change.id, change.how) for change in between(before, after)] == [
        ("li-wei-hill", "added"),
        ("li-wei", "removed"),
    ]


def test_facts_that_follow_their_attribute_to_another_topic_stay_unsaid(pantry: Pantry) -> None:
    other = pantry.changed("attributes.yaml", "zh: 预算, topic: place", "zh: 预算, topic: people")

    assert only(pantry, other).thing == "attribute"


def test_a_fact_that_does_not_follow_its_attribute_is_told(pantry: Pantry) -> None:
    other = pantry.changed("attributes.yaml", "zh: 预算, topic: place", "zh: 预算, topic: people")
    before = pantry.changed(HILL, "attribute: budget", "topic: people\n    attribute: budget")
    after = other.changed(HILL, "attribute: budget", "topic: place\n    attribute: budget")

    assert [change.thing for change in between(before, after)] == ["fact", "attribute"]


def test_a_fact_that_takes_another_attribute_tells_its_topic_too(pantry: Pantry) -> None:
    """Though the attribute it takes is filed anew with the same two topics."""
    other = pantry.changed("attributes.yaml", "zh: 面积, topic: place", "zh: 面积, topic: people")
    changes = between(pantry, other.changed(HILL, "attribute: budget", "attribute: area"))

    assert [change.fields for change in changes if change.thing == "fact"] == [
        (F("attribute", "budget", "area"), F("topic", "place", "people"))
    ]


def test_what_went_from_a_renamed_hub_stands_under_its_new_id(pantry: Pantry) -> None:
    text = pantry.files[RIVER].decode()
    start, end = text.index("  - id: river-opening"), text.index("  - id: river-area-leaflet")
    other = everywhere(pantry.holding(RIVER, text[:start] + text[end:]), "river-campus", "river-side")

    assert [(change.id, change.how, change.hub) for change in between(pantry, other)] == [
        ("river-side", "renamed", "river-side"),
        ("river-opening", "removed", "river-side"),
    ]


def test_a_hub_follows_the_new_id_of_its_topic(pantry: Pantry) -> None:
    other = pantry
    for old, new in (("id: place", "id: site"), ("topic: place", "topic: site"), ("topics: [place]", "topics: [site]")):
        other = everywhere(other, old, new)

    change = only(pantry, other)

    assert (change.thing, change.id, change.was) == ("topic", "site", "place")


def test_an_entity_is_found_again_when_whom_it_belongs_to_was_renamed_with_it(pantry: Pantry) -> None:
    other = everywhere(everywhere(pantry, "reed-labs", "reed"), "willow-works", "willow")

    assert [(change.id, change.was, change.fields) for change in between(pantry, other)] == [
        ("reed", "reed-labs", ()),
        ("willow", "willow-works", ()),
    ]


def test_a_person_is_found_again_when_their_hub_was_renamed_with_them(pantry: Pantry) -> None:
    other = everywhere(everywhere(pantry, "river-campus", "river-side"), "id: mei-lin\n", "id: lin-mei\n")

    assert [(change.id, change.was, change.fields) for change in between(pantry, other)] == [
        ("river-side", "river-campus", ()),
        ("lin-mei", "mei-lin", ()),
    ]
