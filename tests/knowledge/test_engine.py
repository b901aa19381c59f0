"""The door's verbs over small seeds: starting, looking up, completing, a hub's page."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from knowledge import Engine, EntityKind, KnowledgeError, SeedError, Store
from tests.knowledge.conftest import GOOD_SEEDS, Pantry
from tests.knowledge.versions import change_of

EVERYBODY: tuple[EntityKind, ...] = ("hub", "organisation", "person", "event", "place", "programme")
HILL = "hubs/hill-park.yaml"


def now() -> datetime:
    return datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.open(tmp_path / "data" / "knowledge.sqlite") as store:
        yield store


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.over(GOOD_SEEDS)


async def test_a_start_keeps_the_seeds_as_a_version_and_the_next_one_finds_it_there(store: Store) -> None:
    first = await Engine.start(GOOD_SEEDS, store, now)
    second = await Engine.start(GOOD_SEEDS, store, now)

    assert first.version
    assert (first.version.id, first.version.by, first.version.at) == (1, "start", "2026-11-23T00:00:00+00:00")
    assert second.version == first.version
    assert first.problems == ()


async def test_broken_seeds_change_nothing(store: Store, pantry: Pantry, tmp_path: Path) -> None:
    good = await Engine.start(GOOD_SEEDS, store, now)
    broken = pantry.changed(HILL, "gazette", "gazete").written(tmp_path / "seeds")

    engine = await Engine.start(broken, store, now)

    assert engine.snapshot == good.snapshot
    assert engine.version == good.version == await store.latest()
    assert [str(problem) for problem in engine.problems] == [
        f"{HILL}:14:5: unknown source 'gazete'; did you mean 'gazette'?"
    ]


async def test_what_a_killed_process_left_unfinished_is_gone_after_a_start(store: Store) -> None:
    folder = store.path.parent
    (folder / ".knowledge.index-parsing-a1b2").mkdir()
    (folder / ".knowledge.index-parsing-a1b2" / "0.texts").write_bytes(b"half")
    (folder / ".knowledge.index-c3d4").write_bytes(b"half")

    await Engine.start(GOOD_SEEDS, store, now)

    assert {path.name for path in folder.iterdir()} == {"knowledge.sqlite", "knowledge.sqlite-wal", "knowledge.index"}


async def test_a_missing_folder_changes_nothing_either(store: Store, tmp_path: Path) -> None:
    good = await Engine.start(GOOD_SEEDS, store, now)

    engine = await Engine.start(tmp_path / "none", store, now)

    assert engine.snapshot == good.snapshot
    assert len(engine.problems) == 1


async def test_broken_seeds_and_an_empty_store_raise_with_the_problems(
    store: Store, pantry: Pantry, tmp_path: Path
) -> None:
    broken = pantry.without("topics.yaml").written(tmp_path / "seeds")

    with pytest.raises(SeedError) as refused:
        await Engine.start(broken, store, now)

    assert [problem.file for problem in refused.value.problems] == ["topics.yaml"]
    assert await store.latest() is None


async def test_a_kept_version_that_is_no_longer_good_raises_the_problems_of_the_seeds(
    store: Store, pantry: Pantry, tmp_path: Path
) -> None:
    await store.record(change_of(pantry.without("units.yaml").files, by="an older Hubwise"))
    broken = pantry.without("topics.yaml").written(tmp_path / "seeds")

    with pytest.raises(SeedError) as refused:
        await Engine.start(broken, store, now)

    assert [problem.file for problem in refused.value.problems] == ["topics.yaml"]


async def test_good_seeds_take_the_place_of_a_version_that_is_no_longer_good(store: Store, pantry: Pantry) -> None:
    await store.record(change_of({**pantry.files, "misplaced.yaml": b"- 1"}, by="an older Hubwise"))

    engine = await Engine.start(GOOD_SEEDS, store, now)

    assert engine.version
    assert engine.version.id == 2
    assert await store.files(2) == pantry.files


def test_an_engine_without_a_store_serves_no_version(engine: Engine) -> None:
    assert engine.version is None
    assert len(engine.snapshot.facts) == 6


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("river-campus", "river-campus"),
        (" river-campus ", "river-campus"),
        ("RIVER CAMPUS", "river-campus"),
        ("e town", "river-campus"),
        ("河畔园区", "river-campus"),
        ("河畔", "river-campus"),
        ("Riverr Campsu", "river-campus"),
        ("Reed Laboratories", "reed-labs"),
        ("Willow", "willow-works"),
        ("林梅", "mei-lin"),
    ],
)
def test_an_entity_is_found_by_id_name_alias_beginning_or_with_a_typo(engine: Engine, name: str, entity: str) -> None:
    found = engine.find(name, EVERYBODY)

    assert found
    assert found.id == entity


@pytest.mark.parametrize("name", ["", "  ", "\0", "?!", "quantum zebra", "无锡", "\ud800"])
def test_what_nobody_is_called_is_not_found(engine: Engine, name: str) -> None:
    assert engine.find(name, EVERYBODY) is None


def test_only_the_kinds_asked_for_are_found(engine: Engine) -> None:
    assert engine.find("reed-labs", ["hub"]) is None
    assert engine.find("Reed Labs", ["person", "hub"]) is None


def test_nothing_typed_lists_entities_with_the_most_facts_first(engine: Engine) -> None:
    listed = engine.complete("", ["hub"], 25)

    assert [(offer.entity, offer.name, offer.how) for offer in listed] == [
        ("river-campus", "River Campus", "listed"),
        ("hill-park", "Hill Park", "listed"),
    ]
    assert len(engine.complete("", EVERYBODY, 3)) == 3


@pytest.mark.parametrize(
    ("typed", "entity", "name", "how"),
    [
        ("Hill Park", "hill-park", "Hill Park", "exact"),
        ("ETOWN", "river-campus", "E-Town", "alias"),
        ("river c", "river-campus", "River Campus", "prefix"),
        ("camp", "river-campus", "River Campus", "word"),
        ("山", "hill-park", "山园", "prefix"),
        ("hlil park", "hill-park", "Hill Park", "like"),
    ],
)
def test_a_completion_says_which_name_matched_and_how(
    engine: Engine, typed: str, entity: str, name: str, how: str
) -> None:
    offer = engine.complete(typed, EVERYBODY, 25)[0]

    assert (offer.entity, offer.name, offer.how) == (entity, name, how)


def test_a_shared_name_offers_everybody_who_bears_it_once(engine: Engine) -> None:
    offers = engine.complete("RC", EVERYBODY, 25)

    assert [(offer.entity, offer.how) for offer in offers][:2] == [("reed-labs", "alias"), ("river-campus", "alias")]
    assert len({offer.entity for offer in offers}) == len(offers)


def test_a_page_has_the_overview_first_then_the_rest_by_topic_and_all_sources(engine: Engine) -> None:
    page = engine.page("river-campus")

    assert page.hub.name == "River Campus"
    assert [fact.id for fact in page.overview] == ["river-area"]
    assert [(topic.id, [fact.id for fact in facts]) for topic, facts in page.topics] == [
        ("place", ["river-opening", "river-area-leaflet"]),
        ("people", ["reed-partners", "mei-lin-role"]),
    ]
    assert [source.id for source in page.sources] == ["gazette", "leaflet"]


@pytest.mark.parametrize("hub", ["", "nowhere", "River Campus", "reed-labs"])
def test_a_page_of_no_hub_is_a_knowledge_error(engine: Engine, hub: str) -> None:
    with pytest.raises(KnowledgeError, match="no hub with the id"):
        engine.page(hub)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("when did river", "when did River Campus open"),
        ("budget", "what is the budget of Hill Park"),
        ("river big", "how big is River Campus"),
        ("多大", "河畔园区有多大"),
        ("land e-town", "how much land has E-Town"),
    ],
)
def test_questions_are_suggested_by_the_words_in_them(engine: Engine, typed: str, first: str) -> None:
    assert engine.suggest(typed, 5)[0] == first


def test_nothing_typed_suggests_some_questions_and_unknown_words_none(engine: Engine) -> None:
    assert len(engine.suggest(" ", 3)) == 3
    assert engine.suggest("xylophone", 5) == ()
