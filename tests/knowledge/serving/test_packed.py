"""Values as rows: found by number and by id, whatever ids look like; and a layer of changes over them."""

from __future__ import annotations

import pickle
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.model import Entity, Hub, Name
from knowledge.packing import entity_of, entity_row
from knowledge.serving import packed
from knowledge.serving.packed import ById, Packed, hubs_among

# Two ids of one checksum: https://en.wikipedia.org/wiki/Cyclic_redundancy_check names no rule that keeps them apart.
SAME_SUM = ("plumless", "buckeroo")
STRANGE = ('with "quotes"', "back\\slash", "河畔园区", "tab\tand\nline", "", "é", "e\u0301", "\x00", "😀")


def entity(given: str, *hubs: str) -> Entity:
    return Entity(given, "person", (Name(f"Name of {given}", "name"),), hubs)


def pack(*ids: str) -> Packed[Entity]:
    return Packed.of(map(entity, ids), entity_row, entity_of)


def test_two_ids_of_one_checksum_are_two_values() -> None:
    one, two = SAME_SUM
    assert crc32(one.encode()) == crc32(two.encode())

    values = pack("first", one, "between", two)

    assert (values.number(one), values.number(two)) == (1, 3)
    assert pack(one).number(two) is None


@pytest.mark.parametrize("given", STRANGE)
def test_any_text_can_be_an_id(given: str) -> None:
    values = pack("before", given, "behind")

    assert values.number(given) == 1
    assert values[1] == entity(given)
    assert values.naming(given) == {1}
    assert values.number(given + "x") is None


def test_nobody_has_an_id_that_is_no_text_that_can_be_written() -> None:
    assert pack("a").number("\ud800") is None


def test_numbers_outside_are_refused_and_slices_are_lists() -> None:
    values = pack("a", "b", "c")

    assert values[1:] == [entity("b"), entity("c")]
    assert list(values) == [entity(given) for given in "abc"]
    for number in (3, -1, 99):
        with pytest.raises(IndexError):
            values[number]


def test_no_values_are_none() -> None:
    values = pack()

    assert (len(values), list(values), values.number("a"), values.naming("a")) == (0, [], None, set())


def test_values_that_name_an_id_are_found_once_each_and_no_part_of_another_id() -> None:
    values = Packed.of(
        [entity("park", "park"), entity("a", "park", "park"), entity("park-2", "park-2"), entity("b", "the-park")],
        entity_row,
        entity_of,
    )

    assert values.naming("park") == {0, 1}
    assert values.naming("park-2") == {2}
    assert values.naming("par") == set()


def test_values_are_the_same_after_they_were_kept() -> None:
    values = pack(*SAME_SUM, *STRANGE)

    again = pickle.loads(pickle.dumps(values))  # noqa: S301  written a moment ago

    assert list(again) == list(values)
    assert [again.number(given) for given in (*SAME_SUM, *STRANGE)] == list(range(len(values)))


def test_what_was_read_is_remembered_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "REMEMBERED", 2)
    values = pack("a", "b", "c")

    first = values[0]
    assert values[0] is first
    assert [values[number].id for number in (0, 1, 2, 0)] == ["a", "b", "c", "a"]


def test_changes_lie_over_what_was_packed() -> None:
    by_id = ById(pack("a", "b", "c"), frozenset({1, 2}), {"c": entity("c", "new"), "d": entity("d")})

    assert list(by_id) == ["a", "c", "d"]
    assert list(by_id.values()) == [entity("a"), entity("c", "new"), entity("d")]
    assert dict(by_id.items()) == {given: by_id[given] for given in by_id}
    assert len(by_id) == 3
    assert "b" not in by_id
    assert by_id.get("b") is None
    assert by_id.__contains__(7) is False


def test_hubs_are_the_first_of_all() -> None:
    hubs = [Hub(given, "hub", (Name(given, "name"),), (given,)) for given in "ab"]
    values: Packed[Entity] = Packed.of([*hubs, entity("c")], entity_row, entity_of)

    found = hubs_among(values, 2, frozenset({0, 2}))

    assert dict(found) == {"b": hubs[1]}
    assert len(found) == 1
    assert "c" not in found


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=4), unique=True, max_size=8),
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=4), unique=True, max_size=4),
    st.sets(st.integers(0, 7)),
)
def test_a_layer_over_packed_values_is_a_dictionary(ids: list[str], new: list[str], gone: set[int]) -> None:
    left = {number for number in gone if number < len(ids)} | {at for at, given in enumerate(ids) if given in new}
    expected = {given: entity(given) for at, given in enumerate(ids) if at not in left}
    expected |= {given: entity(given, "new") for given in new}

    by_id = ById(pack(*ids), frozenset(left), {given: entity(given, "new") for given in new})

    assert dict(by_id) == expected
    assert len(by_id) == len(expected)
    assert all((given in by_id) == (given in expected) for given in (*ids, *new, "another"))
