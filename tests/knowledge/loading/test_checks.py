"""Looking at what changed finds what looking at everything finds: random edits, good and bad, each loaded for real."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from knowledge import Engine, SeedError, Snapshot, Store, compare_snapshots
from knowledge.seeds import read_folder, read_seeds
from tests.knowledge.conftest import Pantry
from tests.knowledge.curating.collection import Folder, made_up, written
from tests.knowledge.curating.edits import BAD, GOOD, edited
from tests.knowledge.loading.conftest import NOW

# Few by default; hundreds of seeds are for a hunt.
SEEDS, STEPS, HUBS = range(2), 7, 3
HILL, RIVER, LABS = "hubs/hill-park.yaml", "hubs/river-campus.yaml", "organisations/river.yaml"
PEOPLE = "people/river.yaml"


def read_anew(folder: Path) -> tuple[Snapshot | None, list[str]]:
    """What a folder says, or what is wrong in it, all files looked at."""
    try:
        return read_seeds(read_folder(folder)), []
    except SeedError as error:
        return None, [str(problem) for problem in error.problems]


def write(place: Path, before: Folder, after: Folder) -> None:
    """Write the files that changed, and take away those that are no more."""
    texts, were = written(after), written(before)
    for name in were.keys() - texts.keys():
        (place / name).unlink()
    for name, text in texts.items():
        if were.get(name) != text:
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(text)


@pytest.mark.parametrize("seed", SEEDS)
async def test_a_reload_says_what_reading_everything_says(store: Store, tmp_path: Path, seed: int) -> None:
    rng, place = Random(seed), tmp_path / "made-up"  # noqa: S311  edits, not secrets
    collection = made_up(rng, HUBS)
    write(place, {}, collection)
    engine = await Engine.start(place, store, lambda: NOW)
    done: list[str] = []
    for _ in range(STEPS):
        what, after = edited(rng, collection, (*GOOD, *BAD, *BAD))
        done.append(what)
        write(place, collection, after)
        before = engine.snapshot

        report = await engine.reload(force=True)

        fresh, problems = read_anew(place)
        assert [str(problem) for problem in report.problems] == problems, done
        if fresh:
            collection = after
            assert engine.snapshot == fresh, done
            assert report.changes == compare_snapshots(before, fresh), done
        else:
            assert engine.snapshot is before
            write(place, after, collection)


async def same_problems(engine: Engine, folder: Path, pantry: Pantry) -> list[str]:
    """What a reload of another pantry finds, which has to be what there is."""
    for path in folder.rglob("*.yaml"):
        path.unlink()
    pantry.written(folder)
    report = await engine.reload(force=True)
    found = [str(problem) for problem in report.problems]
    assert found == read_anew(folder)[1]
    return found


async def test_whoever_belonged_to_what_is_no_hub_any_more_is_told(
    engine: Engine, folder: Path, pantry: Pantry
) -> None:
    other = "- {id: hill-park, name: Hill Park, hubs: [river-campus]}"
    gone = pantry.without(HILL).holding("organisations/others.yaml", other)

    assert await same_problems(engine, folder, gone) == [
        f"{LABS}:19:24: unknown hub 'hill-park'; allowed: river-campus"
    ]


async def test_an_id_that_something_else_has_now_is_still_missed_where_it_was_named(
    engine: Engine, folder: Path, pantry: Pantry
) -> None:
    source = pantry.files["sources.yaml"].decode().replace("id: leaflet", "id: brochure")
    taken = pantry.holding("sources.yaml", source).changed(HILL, "id: hill-budget", "id: leaflet")
    taken = taken.changed(HILL, "overview: [hill-budget]", "overview: [leaflet]")

    found = await same_problems(engine, folder, taken)

    assert [problem.split(":")[0] for problem in found] == [RIVER, LABS]


async def test_of_two_with_an_id_the_later_file_is_told_whichever_changed(
    engine: Engine, folder: Path, pantry: Pantry
) -> None:
    twice = pantry.changed(HILL, "overview: [hill-budget]", "overview: [river-area]")

    found = await same_problems(engine, folder, twice.changed(HILL, "id: hill-budget", "id: river-area"))

    assert found == [f"{RIVER}:14:5: the fact 'river-area' a second time; the first is at {HILL}:9"]


async def test_a_circle_through_files_that_did_not_change_is_told_once_at_its_first(
    engine: Engine, folder: Path, pantry: Pantry
) -> None:
    circle = pantry.changed(RIVER, "city: Wuxi", "part_of: willow-works\ncity: Wuxi")

    found = await same_problems(engine, folder, circle)

    assert found == [f"{LABS}:7:3: part of itself: reed-labs > river-campus > willow-works > reed-labs"]


async def test_who_is_gone_lies_in_nobody(engine: Engine, folder: Path, pantry: Pantry) -> None:
    gone = pantry.changed(LABS, "  part_of: river-campus\n", "  part_of: willow-works\n")
    text = gone.files[LABS].decode()
    gone = gone.holding(LABS, text[: text.index("- id: willow-works")])

    found = await same_problems(engine, folder, gone)

    assert found
    assert not any("part of itself" in problem for problem in found)


async def test_a_missing_file_and_one_that_does_not_read_are_told_together(
    engine: Engine, folder: Path, pantry: Pantry
) -> None:
    found = await same_problems(engine, folder, pantry.without("units.yaml").changed(HILL, "form: park", "from: park"))

    assert [problem.split(":")[0] for problem in found] == [HILL, HILL, "units.yaml"]


async def test_all_who_have_a_name_already_are_told_in_one_order(engine: Engine, folder: Path, pantry: Pantry) -> None:
    named = pantry.changed(PEOPLE, "name: Mei Lin", "name: Mei Lin\n  acronyms: [RC]")

    found = await same_problems(engine, folder, named)

    assert found == [
        f"{PEOPLE}:3:14: the name 'RC' also means reed-labs, river-campus; list it under shared in each, or drop it"
    ]


async def test_a_topic_that_is_called_otherwise_takes_the_facts_of_its_attributes_along(
    engine: Engine, folder: Path, pantry: Pantry
) -> None:
    called = pantry.changed("topics.yaml", "id: place", "id: land").changed(
        "attributes.yaml", "topic: place, cues: [budget]", "topic: land, cues: [budget]"
    )
    called = called.changed("attributes.yaml", "topic: place, cues: [when", "topic: land, cues: [when")
    called = called.changed("attributes.yaml", "topic: place, cues: [how", "topic: land, cues: [how")
    called = called.changed(HILL, "topics: [place]", "topics: [land]").changed(
        RIVER, "topics: [place]", "topics: [land]"
    )

    assert await same_problems(engine, folder, called) == []
    assert engine.snapshot.facts["reed-partners"].topic == "people"
    assert engine.snapshot.facts["river-area"].topic == "land"
