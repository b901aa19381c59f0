"""Changes as a terminal and as JSON show them, over two states of the small seeds."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from bot.render.curating.changes import PLURALS, readable, record, summary
from knowledge import Change, Changes, Engine, FieldChange, compare_snapshots
from knowledge.changes import THINGS, How
from tests.small_seeds import write_small_seeds

RIVER, HARBOUR = "hubs/river-park.yaml", "hubs/harbour-campus.yaml"
Edit = tuple[str, str, str]


@pytest.fixture
def edited(tmp_path: Path) -> Callable[..., Changes]:
    """What changes in the small seeds when passages of their files are replaced."""
    seeds = write_small_seeds(tmp_path)

    def changes(*edits: Edit) -> Changes:
        before = Engine.over(seeds).snapshot
        for file, old, new in edits:
            text = (seeds / file).read_text(encoding="utf-8")
            assert text.count(old) == 1
            (seeds / file).write_text(text.replace(old, new), encoding="utf-8")
        return compare_snapshots(before, Engine.over(seeds).snapshot)

    return changes


def fact(number: int, how: How = "added", hub: str = "river-park") -> Change:
    return Change("fact", f"fact-{number}", how, f"Statement {number}.", hub)


def test_no_changes_are_one_line() -> None:
    assert readable(Changes()) == ("nothing changed",)


def test_changes_of_seeds_read_hub_by_hub_and_field_by_field(edited: Callable[..., Changes]) -> None:
    changes = edited(
        (RIVER, "River Park measures 40", "River Park measures 41"),
        (RIVER, "number: 40", "number: 41"),
        (RIVER, "[who runs River Park]", "[who leads River Park, 谁管理河畔园]"),
        (RIVER, "value: river.example", "value: riverpark.example"),
        (HARBOUR, "id: harbour-area", "id: harbour-size"),
        ("people/delta.yaml", "name: Zhou Min", "name: Zhou Ming"),
        (HARBOUR, "Zhou Min runs", "Zhou Ming runs"),
        ("sources.yaml", "date: undated", "date: 2023-10"),
        ("vocabulary.yaml", "generic: [park, hub]", "generic: [park, campus]"),
    )

    assert readable(changes) == (
        "1 fact renamed, 3 changed; 1 contact changed; 1 person renamed in 2 hubs; "
        "1 source changed; 1 part of the vocabulary changed",
        "harbour-campus",
        "  ~ fact harbour-director: statement: Zhou Min runs Harbour Campus as its director."
        " -> Zhou Ming runs Harbour Campus as its director.",
        "  ~ fact harbour-size: was harbour-area",
        "  ~ person zhou-min: name: Zhou Min -> Zhou Ming",
        "river-park",
        "  ~ fact river-area: statement: River Park measures 40 hectares. -> River Park measures 41 hectares.",
        "  ~ fact river-area: value: 40 hectares -> 41 hectares",
        '  ~ fact river-director: asked: added "who leads River Park", "谁管理河畔园"; removed "who runs River Park"',
        "  ~ contact Website: riverpark.example: value: river.example -> riverpark.example",
        "of no hub",
        "  ~ source leaflet: date: undated -> 2023-10",
        '  ~ vocabulary generic: words: added "campus"; removed "hub"',
    )


def test_what_comes_and_goes_is_told_with_its_statement(edited: Callable[..., Changes]) -> None:
    changes = edited(
        (RIVER, "id: river-area\n", "id: river-land\n"),
        (RIVER, "River Park measures 40 hectares", "River Park has 40 hectares of land"),
        (RIVER, "[how big is River Park, 河畔园有多大]", "[how much land has River Park]"),
    )

    assert readable(changes) == (
        "1 fact added, 1 removed in 1 hub",
        "river-park",
        "  - fact river-area: River Park measures 40 hectares.",
        "  + fact river-land: River Park has 40 hectares of land.",
    )


def test_a_unit_and_a_contact_are_not_named_twice() -> None:
    unit = Change("unit", "acre", "added", "acre")
    contact = Change("contact", "river-park/Website/a.example", "removed", "Website: a.example", "river-park")

    assert readable(Changes((unit, contact)))[2::2] == ("  + unit acre", "  - contact Website: a.example")


def test_what_is_no_longer_said_reads_as_nothing() -> None:
    change = replace(fact(1, "changed"), fields=(FieldChange("value", "40 hectares", ""),))

    assert readable(Changes((change,)))[-1] == "  ~ fact fact-1: value: 40 hectares -> (nothing)"


def test_another_order_beside_new_entries_is_told_as_such() -> None:
    change = replace(fact(1, "changed"), fields=(FieldChange("asked", "a; b", "b; a", added=('the "c"',)),))

    assert readable(Changes((change,)))[-1] == (
        '  ~ fact fact-1: asked: added "the \\"c\\""; in another order: a; b -> b; a'
    )


@pytest.mark.parametrize(
    ("most", "last", "count"),
    [
        (None, "  + fact fact-9: Statement 9.", 12),
        (12, "  + fact fact-9: Statement 9.", 12),
        (11, "... and 2 more lines", 11),
        (3, "... and 10 more lines", 3),
        (1, "... and 11 more lines", 2),
        (0, "... and 11 more lines", 2),
    ],
)
def test_no_more_lines_than_wanted_are_told_and_the_rest_is_counted(most: int | None, last: str, count: int) -> None:
    lines = readable(Changes(tuple(fact(number) for number in range(10))), most)

    assert lines[0] == "10 facts added in 1 hub"
    assert lines[-1] == last
    assert len(lines) == count


def test_counts_name_each_thing_once_and_the_hubs_at_the_end() -> None:
    changes = Changes(
        (fact(1, hub="a"), fact(2, hub="a"), fact(3, "changed", "a"), fact(4, "removed", "b"), fact(5, "renamed", "b"))
    )

    assert summary(changes) == "2 facts added, 1 renamed, 1 changed, 1 removed in 2 hubs"


def test_every_thing_has_a_word_for_one_and_for_many() -> None:
    assert tuple(PLURALS) == THINGS


@pytest.mark.parametrize("how", get_args(How))
def test_every_change_is_counted(how: How) -> None:
    for thing in THINGS:
        one, many = PLURALS[thing]
        change = Change(thing, "x", how, "X")
        assert summary(Changes((change,))) == f"1 {one} {how}"
        assert summary(Changes((change,) * 1_200)) == f"1,200 {many} {how}"


def test_the_record_is_plain_and_whole(edited: Callable[..., Changes]) -> None:
    changes = edited(
        (RIVER, "[who runs River Park]", "[who leads River Park]"),
        (HARBOUR, "id: harbour-area", "id: harbour-size"),
    )

    taken = record(changes)

    assert json.loads(json.dumps(taken)) == taken
    assert taken == {
        "summary": "1 fact renamed, 1 changed in 2 hubs",
        "removed_facts": 0,
        "touched_facts": ["harbour-area", "harbour-size", "river-director"],
        "changes": [
            {
                "thing": "fact",
                "id": "harbour-size",
                "how": "renamed",
                "label": "Harbour Campus measures 7 hectares.",
                "hub": "harbour-campus",
                "was": "harbour-area",
                "fields": [],
            },
            {
                "thing": "fact",
                "id": "river-director",
                "how": "changed",
                "label": "Lin Ya runs River Park as its director.",
                "hub": "river-park",
                "was": "",
                "fields": [
                    {
                        "field": "asked",
                        "old": "",
                        "new": "",
                        "added": ["who leads River Park"],
                        "removed": ["who runs River Park"],
                    }
                ],
            },
        ],
    }


def test_the_record_of_no_changes_says_so() -> None:
    assert record(Changes()) == {"summary": "nothing changed", "removed_facts": 0, "touched_facts": [], "changes": []}
