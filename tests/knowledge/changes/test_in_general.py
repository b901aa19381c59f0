"""What holds for the changes between any two Snapshots, made up by hypothesis; and that equal ones cost little."""

import time
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import Changes, Contact, Entity, Fact, Hub, Snapshot, compare_snapshots
from knowledge.dates import Day, When
from knowledge.model import Entities, Items, Name, Phrase, Quantity, Relation, Unit, Vocabulary

IDS = st.sampled_from([f"thing-{letter}" for letter in "abcd"])
WORDS = st.sampled_from(["park", "big lab", "a; b", "", "园区", '"x"'])
LISTS = st.lists(WORDS, max_size=4).map(tuple)
ID_LISTS = st.lists(IDS, max_size=3).map(tuple)
DATES = st.sampled_from([When(Day(2024)), When(Day(2024, 5)), When(Day(None, 4, 17))])
VALUES = st.one_of(
    st.none(),
    st.builds(Quantity, st.integers(0, 3).map(Decimal), IDS),
    st.builds(Entities, ID_LISTS),
    st.builds(Items, LISTS),
    st.builds(Phrase, WORDS),
)
RELATIONS = st.lists(st.builds(Relation, IDS, IDS), max_size=2).map(tuple)
FACTS = st.builds(Fact, st.just(""), IDS, IDS, IDS, IDS, WORDS, DATES, IDS, VALUES, RELATIONS, ID_LISTS, LISTS, LISTS)
NAMES = st.lists(
    st.builds(Name, WORDS, st.sampled_from(["alias", "acronym", "chinese", "pinyin"]), st.booleans()), max_size=3
).map(lambda others: (Name("Name", "name"), *others))
ENTITIES = st.builds(
    Entity, st.just(""), st.sampled_from(["person", "place"]), NAMES, ID_LISTS, st.one_of(st.none(), IDS)
)
CONTACTS = st.lists(st.builds(Contact, WORDS, WORDS, IDS, DATES), max_size=3).map(tuple)
HUBS = st.builds(
    Hub, st.just(""), st.just("hub"), NAMES, ID_LISTS, st.none(), WORDS, WORDS, WORDS, ID_LISTS, ID_LISTS, CONTACTS
)
UNITS = st.builds(Unit, st.just(""), WORDS, st.integers(1, 2).map(Decimal), LISTS)
# Enough to find what was wrong while this was written, and the tests of knowledge stay quick.
FEW = settings(max_examples=40, deadline=None)
VOCABULARY = Vocabulary((), (), (), (), {}, (), {}, {})


def by_id(entries: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A table of these entries; each takes its key for its id."""
    tables = st.dictionaries(IDS, entries, max_size=4)
    return tables.map(lambda table: {id_: replace(entry, id=id_) for id_, entry in table.items()})


SNAPSHOTS = st.builds(
    lambda facts, entities, hubs, units, ignored: Snapshot(
        entities={**entities, **hubs},
        facts=facts,
        sources={},
        topics={},
        attributes={},
        relations={},
        units=units,
        vocabulary=replace(VOCABULARY, ignored=ignored),
        hubs=hubs,
    ),
    by_id(FACTS),
    by_id(ENTITIES),
    by_id(HUBS),
    by_id(UNITS),
    LISTS,
)


@FEW
@given(SNAPSHOTS)
def test_nothing_changed_between_a_snapshot_and_itself(snapshot: Snapshot) -> None:
    assert not compare_snapshots(snapshot, replace(snapshot, facts=dict(snapshot.facts)))


@FEW
@given(SNAPSHOTS, SNAPSHOTS)
def test_what_comes_one_way_goes_the_other_way(before: Snapshot, after: Snapshot) -> None:
    there, back = compare_snapshots(before, after), compare_snapshots(after, before)

    def told(changes: Changes, how: str) -> list[tuple[str, str]]:
        return sorted((change.thing, change.id) for change in changes if change.how == how)

    assert told(there, "added") == told(back, "removed")
    assert told(there, "removed") == told(back, "added")
    assert there.touched_facts == back.touched_facts


@FEW
@given(SNAPSHOTS, SNAPSHOTS)
def test_ids_that_come_and_go_are_all_told(before: Snapshot, after: Snapshot) -> None:
    facts = [change for change in compare_snapshots(before, after) if change.thing == "fact"]
    came = {change.id for change in facts if change.how == "added" or change.was}
    went = {change.was or change.id for change in facts if change.how == "removed" or change.was}

    assert came == after.facts.keys() - before.facts.keys()
    assert went == before.facts.keys() - after.facts.keys()


@FEW
@given(SNAPSHOTS, SNAPSHOTS)
def test_a_field_that_differs_reads_otherwise_before_and_after(before: Snapshot, after: Snapshot) -> None:
    for change in compare_snapshots(before, after):
        assert change.fields or change.was or change.how in {"added", "removed"}
        for field in change.fields:
            assert field.old != field.new or field.added or field.removed
            assert not set(field.added) & set(field.removed)


@FEW
@given(SNAPSHOTS, SNAPSHOTS)
def test_the_order_of_tables_does_not_matter(before: Snapshot, after: Snapshot) -> None:
    assert compare_snapshots(turned(before), turned(after)) == compare_snapshots(before, after)


def turned(snapshot: Snapshot) -> Snapshot:
    """With every table the other way round."""
    return replace(
        snapshot,
        entities=backwards(snapshot.entities),
        facts=backwards(snapshot.facts),
        units=backwards(snapshot.units),
        hubs=backwards(snapshot.hubs),
    )


def backwards(table: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType({id_: table[id_] for id_ in reversed(list(table))})


@FEW
@given(SNAPSHOTS, SNAPSHOTS)
def test_changes_stand_in_one_order(before: Snapshot, after: Snapshot) -> None:
    changes = compare_snapshots(before, after)
    hubs = [hub for hub, _ in changes.by_hub()]

    assert hubs == sorted(set(hubs), key=lambda hub: (not hub, hub))
    assert sum(len(group) for _, group in changes.by_hub()) == len(changes)


def many_facts(number: int) -> Mapping[str, Fact]:
    return {
        f"fact-{place}": Fact(
            id=f"fact-{place}",
            subject="hub",
            hub="hub",
            attribute="area",
            topic="place",
            statement=f"Laboratory {place} of the hub measures {place} square metres.",
            as_of=When(Day(2024, 5, 1)),
            source="gazette",
            value=Quantity(Decimal(place), "square metre"),
            asked=(f"how big is laboratory {place}", f"size of laboratory {place}"),
        )
        for place in range(number)
    }


def test_a_hundred_thousand_equal_facts_cost_a_look_up_and_an_equality_each() -> None:
    """Equal, not the same in memory: as two readings of the same files give them."""
    empty = Snapshot({}, {}, {}, {}, {}, {}, {}, VOCABULARY)
    before, after = (replace(empty, facts=many_facts(100_000)) for _ in range(2))

    started = time.perf_counter()
    changes = compare_snapshots(before, after)

    assert not changes
    assert time.perf_counter() - started < 2.0


def test_twenty_thousand_renamed_facts_are_found_without_trying_each_with_each() -> None:
    empty = Snapshot({}, {}, {}, {}, {}, {}, {}, VOCABULARY)
    before = many_facts(20_000)
    after = {f"new-{id_}": replace(fact, id=f"new-{id_}") for id_, fact in before.items()}

    started = time.perf_counter()
    changes = compare_snapshots(replace(empty, facts=before), replace(empty, facts=after))

    assert {change.how for change in changes} == {"renamed"}
    assert len(changes) == 20_000
    assert time.perf_counter() - started < 10.0
