"""Contacts of a hub: which of them is the same, and what differs in it."""

import pytest

from knowledge import FieldChange
from tests.knowledge.changes.between import (
    RIVER,
    between,
    only,
    with_contacts,
)
from tests.knowledge.conftest import Pantry

F = FieldChange
RIVER_DESK = "river-campus/desk/desk@river.example"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (["desk=a"], ["desk=b"], [("changed", "desk: b")]),
        (["desk=a"], ["door=a"], [("changed", "door: a")]),
        (["desk=a"], ["desk=a", "desk=b"], [("added", "desk: b")]),
        (["desk=a", "desk=b"], ["desk=b", "desk=c"], [("changed", "desk: c")]),
        (["desk=a"], ["desk=b", "desk=c"], [("removed", "desk: a"), ("added", "desk: b"), ("added", "desk: c")]),
        (["desk=a", "desk=a"], ["desk=a"], [("removed", "desk: a")]),
        (
            ["desk=a", "desk=b"],
            ["desk=c", "desk=d"],
            [("removed", "desk: a"), ("removed", "desk: b"), ("added", "desk: c"), ("added", "desk: d")],
        ),
        (["desk=a", "door=b"], ["desk=b", "door=a"], [("changed", "desk: b"), ("changed", "door: a")]),
        (["desk=a"], ["door=b"], [("removed", "desk: a"), ("added", "door: b")]),
    ],
)
def test_a_contact_is_known_by_its_label_and_value(
    pantry: Pantry, before: list[str], after: list[str], expected: list[tuple[str, str]]
) -> None:
    changes = between(with_contacts(pantry, *before), with_contacts(pantry, *after))

    assert {change.thing for change in changes} == {"contact"}
    assert [(change.how, change.label) for change in changes] == expected


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("value: desk@river.example", "value: hi@river.example", F("value", "desk@river.example", "hi@river.example")),
        ("label: desk", "label: office", F("label", "desk", "office")),
        ("example, source: gazette", "example, source: leaflet", F("source", "gazette", "leaflet")),
        ("as_of: 2024-05-01}", "as_of: --05-01}", F("as_of", "2024-05-01", "--05-01")),
    ],
)
def test_each_field_of_a_contact_is_told(pantry: Pantry, old: str, new: str, field: FieldChange) -> None:
    change = only(pantry, pantry.changed(RIVER, old, new))

    assert (change.thing, change.how, change.hub, change.fields) == ("contact", "changed", "river-campus", (field,))


def test_contacts_in_another_order_are_a_change_of_their_hub(pantry: Pantry) -> None:
    change = only(with_contacts(pantry, "desk=a", "door=b"), with_contacts(pantry, "door=b", "desk=a"))

    assert (change.thing, change.how) == ("hub", "changed")
    assert change.fields == (F("contacts", "desk: a; door: b", "door: b; desk: a"),)


def test_the_id_of_a_contact_is_its_hub_label_and_value(pantry: Pantry) -> None:
    line = "  - {label: desk, value: desk@river.example, source: gazette, as_of: 2024-05-01}\n"

    assert only(pantry, pantry.changed(RIVER, "contacts:\n" + line, "")).id == RIVER_DESK
