"""The schemas that editors read: current, pointed at from every seed file, and in agreement with the check."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from knowledge import SEED_KINDS, first_line, schema_file, seed_schemas
from knowledge.seeds.meanings import MEANINGS
from tests.shipped.core_yaml import core_values
from tests.shipped.schema_checker import breaches

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
FILES = sorted(path.relative_to(SEEDS).as_posix() for path in SEEDS.rglob("*.yaml"))
HUB = """
name: Reed Park
form: park
topics: [place]
overview: [reed-area]
contacts: {label: Telephone, value: 555, source: gazette, as_of: 2024}
facts:
  id: reed-area
  attribute: area
  statement: Reed Park covers 30 to 35 hectares.
  value: {number: 30, to: "35", unit: hectare}
  as_of: 2024-05
  source: gazette
"""


def told(kind: str, text: str) -> list[str]:
    schema = seed_schemas()[kind]
    return list(breaches(core_values(text), schema, schema))


def keys_of(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema
        for inner in schema.values():
            yield from keys_of(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from keys_of(inner)


@pytest.mark.parametrize("kind", SEED_KINDS)
def test_the_committed_schema_is_the_current_one(kind: str) -> None:
    committed = (SEEDS / schema_file(kind)).read_text(encoding="utf-8")

    assert committed == json.dumps(seed_schemas()[kind], ensure_ascii=False, indent=2) + "\n", (
        "not current: run `hubwise seeds schema --write`"
    )


def test_no_schema_is_committed_that_no_file_has() -> None:
    assert {path.name for path in (SEEDS / "schema").iterdir()} == {f"{kind}.schema.json" for kind in SEED_KINDS}


@pytest.mark.parametrize("file", FILES)
def test_the_first_line_of_a_seed_file_points_to_its_schema(file: str) -> None:
    first = (SEEDS / file).read_text(encoding="utf-8").split("\n", 1)[0]

    assert first == first_line(file)
    assert (SEEDS / file).parent.joinpath(first.partition("=")[2]).is_file()


@pytest.mark.parametrize("file", FILES)
def test_an_editor_finds_nothing_wrong_with_a_shipped_file(file: str) -> None:
    kind = Path(first_line(file).partition("=")[2]).name.removesuffix(".schema.json")

    assert told(kind, (SEEDS / file).read_text(encoding="utf-8")) == []


def test_every_key_of_every_form_has_its_meaning() -> None:
    assert {form.__name__: list(keys) for form, keys in MEANINGS.items()} == {
        form.__name__: sorted(form.model_fields, key=list(MEANINGS[form]).index) for form in MEANINGS
    }
    for schema in seed_schemas().values():
        assert {"title", "description", "additionalProperties"} <= set(keys_of(schema))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: Reed Park", "name: 2049"),
        ("as_of: 2024-05", "as_of: 2024-05-17/2024-06"),
        ("as_of: 2024-05", "as_of: --05-17"),
        ("value: {number: 30", 'value: {number: "4,200"'),
        ("value: {number: 30", "value: {number: 43.55"),
        ("name: Reed Park", "name: Reed Park\naliases:\nzh: 芦园"),
        ("topics: [place]", "topics: place"),
        ("value: {number: 30, to: \"35\", unit: hectare}", "value: {date: 2024-05-01, time: 09:30}"),
        ("source: gazette\n", "source: gazette\n  relations: {located-in: delta, part-of: [a, b]}\n"),
    ],
)  # fmt: skip
def test_an_editor_accepts_what_the_check_accepts(old: str, new: str) -> None:
    assert old in HUB

    assert told("hub", HUB.replace(old, new)) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("name: Reed Park", "nmae: Reed Park", "unknown key 'nmae'"),
        ("name: Reed Park\n", "", "name is missing"),
        ("as_of: 2024-05", "as_of: May 2024", "'May 2024'"),
        ("as_of: 2024-05", "as_of: 24", "24"),
        ("id: reed-area", "id: Reed_Area", "'Reed_Area'"),
        ("number: 30", "number: -30", "-30"),
        ("number: 30", "number: many", "'many'"),
        (", unit: hectare", "", "number without unit"),
        ("unit: hectare", "unit: hectare, time: 09:30", "time without date"),
        ("unit: hectare", "unit: hectare, text: 30", "fits 2 forms"),
        ("unit: hectare", "unit: hectare, bound: around", "'around'"),
        ("source: gazette\n", "source: gazette\n  relations: {Located_In: delta}\n", "unknown key 'Located_In'"),
        ("statement: Reed Park covers 30 to 35 hectares.", "statement: [a, b]", "$.facts.statement: ['a', 'b']"),
    ],
)
def test_an_editor_marks_what_the_check_would_tell(old: str, new: str, said: str) -> None:
    assert old in HUB

    found = told("hub", HUB.replace(old, new, 1))

    assert any(said in breach for breach in found), found


def test_words_of_other_forms_are_marked_in_the_vocabulary() -> None:
    words = (
        "ignored: [a]\ngeneric: [b]\nquestion_words: [{words: who, wants: person}]\nforms: {%s: [c]}\nconcepts: {}\n"
    )

    assert told("vocabulary", words % "count") == []
    assert any("maybe" in breach for breach in told("vocabulary", words % "maybe"))
    assert told("vocabulary", (words % "count").replace("wants: person", "wants: persons"))


def test_the_checker_knows_no_keyword_that_it_lets_pass() -> None:
    with pytest.raises(KeyError):
        list(breaches(1, {"multipleOf": 2}, {}))
