"""What a change takes away and brings: numbers of what no longer holds, what holds instead, and where it stands."""

from __future__ import annotations

import pytest

from knowledge.seeds import read_good
from knowledge.serving import Main
from knowledge.serving.delta import Delta, amended, delta_of, depends
from tests.knowledge.conftest import Pantry

HILL, RIVER, LABS = "hubs/hill-park.yaml", "hubs/river-campus.yaml", "organisations/river.yaml"
PEOPLE = "people/river.yaml"


@pytest.fixture(scope="module")
def main(pantry: Pantry) -> Main:
    return Main.of(*read_good(pantry.files))


def change(main: Main, pantry: Pantry) -> Delta:
    files, hashes = read_good(pantry.files)
    names = {*main.hashes, *hashes}
    return delta_of(main, {name: files.get(name) for name in names if main.hashes.get(name) != hashes.get(name)})


def gone(main: Main, delta: Delta) -> tuple[set[str], set[str]]:
    """The ids of the entities and facts that are gone."""
    return {main.entities[at].id for at in delta.gone_entities}, {main.facts[at].id for at in delta.gone_facts}


def test_numbers_go_by_file_hubs_first(main: Main) -> None:
    assert [entity.id for entity in main.entities] == [
        "hill-park",
        "river-campus",
        "reed-labs",
        "willow-works",
        "mei-lin",
    ]
    assert [fact.id for fact in main.facts] == [
        "hill-budget",
        "river-area",
        "river-opening",
        "river-area-leaflet",
        "reed-partners",
        "mei-lin-role",
    ]
    assert [main.file_of_fact(number) for number in (0, 3, 4, 5)] == [HILL, RIVER, LABS, PEOPLE]
    assert [main.file_of_entity(number) for number in (0, 1, 3, 4)] == [HILL, RIVER, LABS, PEOPLE]


def test_a_file_that_says_the_same_otherwise_changes_nothing(main: Main, pantry: Pantry) -> None:
    delta = change(main, pantry.changed(RIVER, "form: campus", 'form: "campus"  # quoted'))

    assert delta == Delta(frozenset(), (), frozenset(), (), ())


def test_a_changed_statement_takes_one_fact_away_and_brings_it_to_its_place(main: Main, pantry: Pantry) -> None:
    delta = change(main, pantry.changed(RIVER, "opened at 9:30 on 17", "was opened at 9:30 on 17"))

    assert gone(main, delta) == (set(), {"river-opening"})
    assert [fact.id for fact in delta.facts] == ["river-opening"]
    assert 1 < delta.places[0] < 3
    assert delta.entities == ()


def test_a_changed_hub_leaves_its_facts(main: Main, pantry: Pantry) -> None:
    delta = change(main, pantry.changed(RIVER, "city: Wuxi", "city: Chengdu"))

    assert gone(main, delta) == ({"river-campus"}, set())
    assert [entity.id for entity in delta.entities] == ["river-campus"]
    assert delta.facts == ()


def test_a_fact_that_stands_before_its_neighbours_now_has_a_place_before_them(main: Main, pantry: Pantry) -> None:
    text = pantry.files[RIVER].decode()
    head, area, rest = text.partition("  - id: river-area\n")
    first, opening, others = rest.partition("  - id: river-opening\n")
    second, leaflet, last = others.partition("  - id: river-area-leaflet\n")
    delta = change(main, pantry.holding(RIVER, head + leaflet + last + area + first + opening + second))

    places = {fact.id: float(number) for number, fact in enumerate(main.facts) if number not in delta.gone_facts}
    places.update(zip((fact.id for fact in delta.facts), delta.places, strict=True))
    assert sorted((one for one in places if one.startswith("river")), key=places.__getitem__) == [
        "river-area-leaflet",
        "river-area",
        "river-opening",
    ]


def test_a_removed_file_takes_all_that_it_said_away(main: Main, pantry: Pantry) -> None:
    delta = change(main, pantry.without(PEOPLE))

    assert gone(main, delta) == ({"mei-lin"}, {"mei-lin-role"})
    assert (delta.entities, delta.facts) == ((), ())


def test_a_moved_fact_is_gone_where_it_was_and_new_where_it_is(main: Main, pantry: Pantry) -> None:
    text = pantry.files[PEOPLE].decode()
    head, facts, told = text.partition("  facts:\n")
    moved = pantry.holding(PEOPLE, head).holding(LABS, pantry.files[LABS].decode().rstrip() + "\n" + facts + told)

    delta = change(main, moved)

    assert gone(main, delta) == (set(), {"mei-lin-role"})
    assert [(fact.id, fact.subject) for fact in delta.facts] == [("mei-lin-role", "willow-works")]
    assert 4 < delta.places[0] < 5


def test_a_renamed_file_moves_all_that_it_says(main: Main, pantry: Pantry) -> None:
    delta = change(main, pantry.without(PEOPLE).holding("people/lake.yaml", pantry.files[PEOPLE]))

    assert gone(main, delta) == ({"mei-lin"}, {"mei-lin-role"})
    assert delta.entities == (main.entities[4],)
    assert delta.facts == (main.facts[5],)


def test_a_new_fact_is_filed_under_the_topic_of_its_attribute(main: Main, pantry: Pantry) -> None:
    delta = change(main, pantry.changed(HILL, "id: hill-budget", "id: hill-money").changed(HILL, "[hill-budget]", "[]"))

    assert [(fact.id, fact.topic) for fact in delta.facts] == [("hill-money", "place")]


@pytest.mark.parametrize(
    ("file", "old", "new", "all_else"),
    [
        ("attributes.yaml", "label: area", "label: extent", True),
        ("topics.yaml", "label: Place", "label: Where", True),
        ("vocabulary.yaml", "campus, park", "campus", True),
        ("units.yaml", "factor: 10000", "factor: 10001", True),
        ("relations.yaml", "label: partner of", "label: with", True),
        ("sources.yaml", "River Campus opens", "River Campus opened", False),
        (HILL, "form: park", "form: garden", False),
    ],
)
def test_all_else_depends_on_the_lists_but_the_sources(
    main: Main, pantry: Pantry, file: str, old: str, new: str, all_else: bool
) -> None:
    files, _ = read_good(pantry.changed(file, old, new).files)

    assert depends(main, {file: files[file]}) is all_else


def test_a_change_is_too_much_beside_little(main: Main, pantry: Pantry, monkeypatch: pytest.MonkeyPatch) -> None:
    delta = change(main, pantry.changed(HILL, "2 million", "3 million").changed(HILL, "2,000,000", "3,000,000"))
    # Of six facts with five phrasings and five entities, a fact with its phrasing is new and one is gone.
    monkeypatch.setattr("knowledge.serving.delta.MOST_SHARE", 3 / 16)
    assert delta.fits(main)
    monkeypatch.setattr("knowledge.serving.delta.MOST_SHARE", 2.9 / 16)
    assert not delta.fits(main)
    monkeypatch.setattr("knowledge.serving.delta.MOST_SHARE", 100.0)
    monkeypatch.setattr("knowledge.serving.delta.MOST_CHANGED", 2)
    assert not delta.fits(main)


def test_what_all_files_say_is_read_back_with_what_changed(main: Main, pantry: Pantry) -> None:
    after = pantry.without(PEOPLE).changed(HILL, "2 million", "3 million").changed(HILL, "2,000,000", "3,000,000")
    files, _ = read_good(after.files)

    said = amended(main, {HILL: files[HILL], PEOPLE: None})

    assert said == files
    assert list(said) == list(files)
