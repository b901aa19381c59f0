"""The guide for curators works: its example, added to the shipped seeds, is good and answers questions."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from knowledge import Answered, Engine, SeedError, Unknown, check_seeds, new_hub, read_folder
from tests.shipped_engine import shipped_engine

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
BLOCK = re.compile(r"^```yaml\n# seeds/(?P<file>\S+)\n(?P<content>.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """Serves the shipped seeds with the guide's example added. A mistake in either would raise here."""
    return Engine.over(curated(tmp_path_factory.mktemp("curated")))


def curated(folder: Path) -> Path:
    """A copy of the shipped seeds to which a curator added the example."""
    seeds = folder / "seeds"
    shutil.copytree(SEEDS, seeds)
    for file, content in example().items():
        with (seeds / file).open("a", encoding="utf-8") as seed:
            seed.write(content)
    return seeds


def example() -> dict[str, str]:
    """The example's files by their path in the seeds."""
    guide = (SEEDS / "README.md").read_text(encoding="utf-8")
    return {block["file"]: block["content"] for block in BLOCK.finditer(guide)}


def test_the_example_is_a_source_a_hub_and_whom_it_names() -> None:
    assert list(example()) == [
        "sources.yaml",
        "hubs/example-park.yaml",
        "places/example-park.yaml",
        "organisations/example-park.yaml",
    ]


def test_the_example_adds_one_hub_and_changes_no_other(engine: Engine) -> None:
    shipped = shipped_engine().snapshot

    assert engine.snapshot.hubs.keys() - shipped.hubs.keys() == {"example-park"}
    assert all(engine.snapshot.facts[fact.id] == fact for fact in shipped.facts.values())
    assert {fact.source for fact in engine.page("example-park").overview} == {"example-gazette-2026"}


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("How big is Example Park?", "example-park-area"),
        ("When did Example Park open?", "example-park-opening"),
        ("Where is the Exampleton Science Park?", "example-park-location"),
        ("Who are the residents of Example Park?", "example-cell-labs-tenant"),
        ("how large are the labs at exampel park", "example-park-area"),
        ("样例园区面积多大?", "example-park-area"),
    ],
)
def test_questions_about_the_added_hub_are_answered_from_it(engine: Engine, question: str, fact: str) -> None:
    answer = engine.ask(question)

    assert isinstance(answer, Answered)
    assert [told.id for told in answer.facts] == [fact]


def test_what_the_example_does_not_tell_stays_unknown(engine: Engine) -> None:
    assert isinstance(engine.ask("What is the phone number of Example Park?"), Unknown)


def test_the_answer_that_the_guide_shows_is_the_answer_given(engine: Engine) -> None:
    guide = (SEEDS / "README.md").read_text(encoding="utf-8")
    asked = re.search(r'^    hubwise ask "(?P<question>.+)"\n\n    (?P<answer>.+)$', guide, re.MULTILINE)
    assert asked

    answer = engine.ask(asked["question"])

    assert isinstance(answer, Answered)
    assert answer.text == asked["answer"]


HUB, COMPANY = "hubs/example-park.yaml", "organisations/example-park.yaml"


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        (HUB, "    source: example-gazette-2026", "    source: example-gazete-2026"),
        (HUB, "    source: example-gazette-2026\n", ""),
        (HUB, "statement:", "statment:"),
        (HUB, "2021-05-04", "4 May 2021"),
        (HUB, "2021-05-04", "2021-02-30"),
        (HUB, ", unit: square metre", ""),
        (HUB, "12000", "12,000"),
        (HUB, "number: 12000", "number: 12500"),
        (HUB, "Park opened on", "Park opened: on"),
        (COMPANY, "ECLX", "BGI"),
        (COMPANY, "id: example-cell-labs\n", "id: Example_Cell_Labs\n"),
        (COMPANY, "- id: example-cell-labs\n", "  id: example-cell-labs\n"),
    ],
)
def test_the_check_says_what_the_guide_says_it_says(tmp_path: Path, file: str, right: str, wrong: str) -> None:
    guide = (SEEDS / "README.md").read_text(encoding="utf-8")
    seeds = curated(tmp_path)
    content = (seeds / file).read_text(encoding="utf-8")
    assert right in content
    (seeds / file).write_text(content.replace(right, wrong, 1), encoding="utf-8")

    with pytest.raises(SeedError) as refused:
        Engine.over(seeds)

    assert any(f"`{problem}`" in guide for problem in refused.value.problems)


def test_the_guide_shows_what_is_said_of_a_mistyped_year_and_of_a_hub_that_is_only_begun(tmp_path: Path) -> None:
    guide = (SEEDS / "README.md").read_text(encoding="utf-8")
    seeds = curated(tmp_path)
    hub = (seeds / HUB).read_text(encoding="utf-8")
    (seeds / HUB).write_text(hub.replace("as_of: 2026-01-15", "as_of: 2062-01-15", 1), encoding="utf-8")
    (early,) = check_seeds(seeds, date(2026, 11, 26)).problems
    (seeds / HUB).unlink()
    (seeds / HUB).write_text(new_hub(read_folder(seeds), "Example Park").content, encoding="utf-8")
    first = check_seeds(seeds).problems[0]

    assert f"`{early}`" in guide
    assert f"`{first}`" in guide
