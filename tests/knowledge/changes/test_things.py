"""What was added and what was removed, of every kind of thing, and what is counted of it."""

from dataclasses import replace

import pytest

from knowledge import Change, Changes, compare_snapshots
from tests.knowledge.changes.between import (
    HILL,
    ORGANISATIONS,
    PEOPLE,
    RIVER,
    SOURCES,
    between,
    everywhere,
    only,
    parted,
    with_contacts,
)
from tests.knowledge.conftest import Pantry


def test_the_same_seeds_are_no_change(pantry: Pantry) -> None:
    changes = compare_snapshots(pantry.unchecked(), pantry.unchecked())

    assert not changes
    assert changes == Changes()


def test_an_entity_in_another_file_and_order_is_no_change(pantry: Pantry) -> None:
    first, second = pantry.files[ORGANISATIONS].decode().split("- id: willow-works")
    moved = pantry.holding(ORGANISATIONS, first).holding("organisations/a.yaml", "- id: willow-works" + second)

    assert between(pantry, moved) == ()


def test_a_fact_that_comes_is_added_and_the_other_way_removed(pantry: Pantry) -> None:
    text = pantry.files[HILL].decode()
    extra = text[text.index("  - id: hill-budget") :].replace("hill-budget", "hill-funds").replace("2 m", "2.0 m")
    more = pantry.holding(HILL, text + extra)
    change = Change("fact", "hill-funds", "added", "Hill Park has a budget of CNY 2.0 million.", "hill-park")

    assert between(pantry, more) == (change,)
    assert between(more, pantry) == (replace(change, how="removed"),)


def test_a_hub_that_goes_takes_its_facts_and_contacts_along(pantry: Pantry) -> None:
    contact = "contacts: [{label: desk, value: a@hill.example, source: gazette, as_of: 2024}]\nfacts:"
    with_contact = pantry.changed(HILL, "facts:", contact)
    changes = between(with_contact, with_contact.without(HILL).changed(ORGANISATIONS, ", hill-park]", "]"))

    assert [(change.thing, change.id, change.how, change.hub) for change in changes] == [
        ("hub", "hill-park", "removed", "hill-park"),
        ("fact", "hill-budget", "removed", "hill-park"),
        ("contact", "hill-park/desk/a@hill.example", "removed", "hill-park"),
        ("organisation", "willow-works", "changed", "river-campus"),
    ]


@pytest.mark.parametrize("kind", ["organisation", "person", "event", "place", "programme"])
def test_an_entity_of_any_kind_is_added(pantry: Pantry, kind: str) -> None:
    folder = {"person": "people"}.get(kind, f"{kind}s")
    added = only(pantry, pantry.holding(f"{folder}/new.yaml", "- {id: newcomer, name: New Comer, hubs: [hill-park]}"))

    assert (added.thing, added.id, added.how, added.label, added.hub) == (
        kind,
        "newcomer",
        "added",
        "New Comer",
        "hill-park",
    )


@pytest.mark.parametrize(
    ("file", "line", "thing", "id_", "label"),
    [
        (SOURCES, "{id: new, title: A, publisher: B, date: 2024, checked: 2025, file: c.txt}", "source", "new", "A"),
        ("topics.yaml", "{id: new, label: Money, zh: 钱}", "topic", "new", "Money"),
        ("attributes.yaml", "{id: new, label: rent, zh: 租, topic: place}", "attribute", "new", "rent"),
        ("relations.yaml", "{id: new, label: tenant of, inverse: tenants}", "relation", "new", "tenant of"),
        ("units.yaml", "{id: acre, dimension: area, factor: 4046.86}", "unit", "acre", "acre"),
    ],
)
def test_a_source_or_an_entry_of_a_closed_list_is_added(
    pantry: Pantry, file: str, line: str, thing: str, id_: str, label: str
) -> None:
    added = only(pantry, pantry.holding(file, pantry.files[file].decode() + f"- {line}\n"))

    assert (added.thing, added.id, added.how, added.label, added.hub) == (thing, id_, "added", label, "")


def test_parts_of_snapshots_tell_what_the_whole_tells(pantry: Pantry) -> None:
    others = (
        everywhere(pantry, "river-", "creek-"),
        everywhere(pantry, "gazette", "newspaper"),
        everywhere(pantry, "topic: place", "topic: people"),
        everywhere(pantry, "30 hectares", "31 hectares"),
        with_contacts(pantry, "desk=a"),
    )
    for other in others:
        before, after = pantry.unchecked(), other.unchecked()
        assert compare_snapshots(before, after)
        assert compare_snapshots(*parted(before, after)) == compare_snapshots(before, after)


def test_counts_and_groups_are_what_a_reload_needs(pantry: Pantry) -> None:
    other = pantry.changed(HILL, "id: hill-budget", "id: hill-money").changed(HILL, "[hill-budget]", "[hill-money]")
    text = other.files[RIVER].decode()
    start, end = text.index("  - id: river-opening"), text.index("  - id: river-area-leaflet")
    other = other.holding(RIVER, text[:start] + text[end:]).changed(SOURCES, "title: River Campus opens", "title: Open")
    other = other.changed(PEOPLE, "topic: people\n", "topic: place\n")

    changes = compare_snapshots(pantry.unchecked(), other.unchecked())

    assert changes
    assert len(changes) == 4
    assert changes.removed_facts == 1
    assert changes.touched_facts == {"hill-budget", "hill-money", "river-opening", "mei-lin-role"}
    assert changes.hubs == ("hill-park", "river-campus")
    assert [(hub, [change.id for change in group]) for hub, group in changes.by_hub()] == [
        ("hill-park", ["hill-money"]),
        ("river-campus", ["mei-lin-role", "river-opening"]),
        ("", ["gazette"]),
    ]
