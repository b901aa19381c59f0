"""A seeds folder of made-up hubs: it passes the check, questions about it are answered, whatever real seeds lend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Answered, Engine
from knowledge.bench.hubs import FACTS_A_HUB, MadeUp, made_up
from knowledge.bench.obvious import load
from knowledge.bench.seeds_folder import hub_path, words_of, write_folder
from knowledge.seeds import SeedFiles, read_folder, read_seeds
from tests.small_seeds import FILES

HUBS, SEED = 30, 7


@pytest.fixture(scope="module")
def small() -> SeedFiles:
    return {name: text.encode() for name, text in FILES.items()}


@pytest.fixture(scope="module")
def hubs() -> tuple[MadeUp, ...]:
    return tuple(made_up(HUBS, SEED))


@pytest.fixture(scope="module")
def folder(small: SeedFiles, hubs: tuple[MadeUp, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "seeds"
    write_folder(folder, hubs, small)
    return folder


def test_the_folder_is_good_seeds_with_ten_facts_a_hub(folder: Path, hubs: tuple[MadeUp, ...]) -> None:
    snapshot = read_seeds(read_folder(folder))

    assert set(snapshot.hubs) == set(snapshot.entities) == {one.hub.id for one in hubs}
    assert len(snapshot.facts) == HUBS * FACTS_A_HUB
    assert all(fact.value for fact in snapshot.facts.values())
    assert all(len(hub.names) == 3 and hub.contacts and hub.overview for hub in snapshot.hubs.values())


def test_a_file_is_about_as_long_as_what_a_curator_writes(folder: Path, hubs: tuple[MadeUp, ...]) -> None:
    sizes = [hub_path(folder, one).stat().st_size for one in hubs]

    assert 2_500 < sum(sizes) / HUBS < 3_500


@pytest.mark.parametrize(
    ("question", "attribute"),
    [
        ("how many companies are there in {}?", "companies"),
        ("who leads {}?", "leadership"),
        ("When did the {} open?", "launch"),
    ],
)
def test_a_question_about_a_made_up_hub_is_answered(
    folder: Path, hubs: tuple[MadeUp, ...], question: str, attribute: str
) -> None:
    engine = Engine.over(folder)

    answer = engine.ask(question.format(hubs[11].hub.name))

    assert isinstance(answer, Answered)
    assert answer.facts[0].id == f"{hubs[11].hub.id}-{attribute}"


def test_words_that_lack_nothing_are_copied_as_they_stand(small: SeedFiles) -> None:
    enough = words_of(small)

    again = words_of(enough)

    assert enough["attributes.yaml"] != small["attributes.yaml"]
    assert again == enough


def test_what_real_seeds_leave_empty_stays_empty(small: SeedFiles) -> None:
    relations = b"- {id: near, label: near, inverse: near, cues: }\n"
    units = b"- {id: hectares, dimension: area, factor: 10000, cues: }\n"

    words = words_of({**small, "relations.yaml": relations, "units.yaml": units})

    assert words["relations.yaml"] == relations
    assert '"cues": }' in words["units.yaml"].decode()


def test_the_obvious_way_loads_every_hub_with_every_fact(folder: Path, tmp_path: Path) -> None:
    assert load(folder, tmp_path / "obvious.db") == (HUBS, HUBS * FACTS_A_HUB)
