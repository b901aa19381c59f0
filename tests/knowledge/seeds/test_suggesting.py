"""What a curator may take over reads back as what was said, whatever was said, and names the file and the line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import Engine, KnowledgeError
from knowledge.seeds.fields import TO_FILL
from knowledge.seeds.placing import Place, line_of
from knowledge.seeds.reading import read_tree
from knowledge.seeds.suggesting import STATEMENT, CorrectionKind, StubKind, correction, stub
from tests.knowledge.conftest import GOOD_SEEDS, Pantry

RIVER, REED, MEI = "hubs/river-campus.yaml", "organisations/river.yaml", "people/river.yaml"
HOSTILE = 'a: "b" \\ #c @everyone - [d] {e} \x00\x07\u202e\ufeff\u2028 & *f ! | > % `g` FILL_IN 你'
SEEN = 'a: "b" \\ #c @everyone - [d] {e} & *f ! | > % `g` FILL IN 你'


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.over(GOOD_SEEDS)


@pytest.mark.parametrize(
    ("kind", "target", "file", "line", "key"),
    [
        ("alias", "river-campus", RIVER, 1, "aliases"),
        ("alias", "willow-works", REED, 17, "aliases"),
        ("asked", "river-opening", RIVER, 21, "asked"),
        ("asked", "mei-lin-role", MEI, 6, "asked"),
        ("fact", "reed-labs", REED, 1, "asked"),
    ],
)
async def test_a_stub_names_file_and_line_and_holds_the_text(
    engine: Engine, kind: StubKind, target: str, file: str, line: int, key: str
) -> None:
    change = await engine.stub(kind, target, HOSTILE)

    (fragment,) = change.fragments
    (entry,) = read_tree("a.yaml", fragment.yaml.encode())[0].content
    assert (fragment.file, fragment.line) == (file, line)
    assert f"# {file}, line {line}: " in change.yaml
    assert entry[key] == [SEEN]


@pytest.mark.parametrize("kind", ["outdated", "wrong"])
async def test_a_correction_keeps_the_id_and_asks_for_date_and_source(engine: Engine, kind: CorrectionKind) -> None:
    change = await engine.correction("river-opening", kind, "River Campus opened\non 18 April 2024.")

    (fragment,) = change.fragments
    assert (fragment.file, fragment.line) == (RIVER, 21)
    assert read_tree("a.yaml", fragment.yaml.encode())[0].content == [
        {
            "id": "river-opening",
            "attribute": "opening",
            "statement": "River Campus opened on 18 April 2024.",
            "as_of": TO_FILL,
            "source": TO_FILL,
        }
    ]
    assert "# river-opening says: River Campus opened at 9:30 on 17 April 2024." in change.yaml


async def test_what_is_missing_becomes_a_fact_of_its_own_with_the_same_subject(engine: Engine) -> None:
    change = await engine.correction("mei-lin-role", "missing", "Mei Lin also teaches.", "https://river.example/mei")

    source, fact = change.fragments
    assert (source.file, source.line, fact.file, fact.line) == ("sources.yaml", None, MEI, 6)
    (entry,) = read_tree("a.yaml", fact.yaml.encode())[0].content
    assert (entry["id"], entry["subject"], entry["hub"]) == ("mei-lin-role-2", "mei-lin", "river-campus")
    (document,) = read_tree("a.yaml", source.yaml.encode())[0].content
    assert (document["address"], document["title"]) == ("https://river.example/mei", TO_FILL)


async def test_a_correction_that_is_filled_in_is_good_seeds(engine: Engine, pantry: Pantry) -> None:
    text = (await engine.correction("mei-lin-role", "missing", 'Mei Lin teaches "Reeds: an introduction".')).yaml
    filled = text.replace(f"as_of: {TO_FILL}", "as_of: 2024").replace(f"source: {TO_FILL}", "source: gazette")

    snapshot = pantry.holding(MEI, pantry.files[MEI].decode() + filled).read()

    assert snapshot.facts["mei-lin-role-2"].statement == 'Mei Lin teaches "Reeds: an introduction".'
    assert snapshot.facts["mei-lin-role-2"].subject == "mei-lin"


def test_a_link_that_is_known_already_names_its_source(pantry: Pantry) -> None:
    known = "file: leaflet.txt, address: https://river.example"
    snapshot = pantry.changed("sources.yaml", "file: leaflet.txt", known).read()

    change = correction(snapshot, Place(RIVER, 15), "river-area", "wrong", "It is larger.", "https://river.example")

    assert len(change.fragments) == 1
    assert "source: leaflet" in change.yaml


def test_a_proposal_longer_than_a_statement_stands_whole_in_remarks(pantry: Pantry) -> None:
    words = [f"word{number}" for number in range(STATEMENT // 4)]

    change = correction(pantry.read(), Place(RIVER), "river-area", "wrong", " ".join(words))

    assert f"statement: {TO_FILL}" in change.yaml
    assert [word for word in change.yaml.split() if word.startswith("word")] == words


@pytest.mark.parametrize("text", ["", " ", "\0\x01", "???", "\ud800", "\u200b"])
def test_a_text_without_a_letter_or_digit_is_refused(pantry: Pantry, text: str) -> None:
    with pytest.raises(KnowledgeError, match="there is no letter or digit"):
        stub(pantry.read(), Place(RIVER), "alias", text, "river-campus")


@pytest.mark.parametrize(
    ("kind", "target"), [("alias", "nobody"), ("asked", "river-campus"), ("fact", "river-area"), ("asked", "\ud800")]
)
async def test_a_target_that_is_not_there_is_a_knowledge_error(engine: Engine, kind: StubKind, target: str) -> None:
    with pytest.raises(KnowledgeError, match="with the id"):
        await engine.stub(kind, target, "a name")


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=500))
def test_any_text_reads_back_as_it_is_seen_or_is_refused(text: str) -> None:
    snapshot = SNAPSHOT
    for kind, target in (("alias", "river-campus"), ("asked", "river-area"), ("fact", "reed-labs")):
        try:
            stub(snapshot, Place(RIVER), kind, text, target)  # type: ignore[arg-type]
            correction(snapshot, Place(RIVER), "river-area", "wrong", text, text)
        except KnowledgeError as error:
            assert "no letter or digit" in str(error)  # noqa: PT017  either is right


SNAPSHOT = Engine.over(GOOD_SEEDS).snapshot


async def test_a_file_that_is_gone_or_broken_leaves_the_line_open(pantry: Pantry, tmp_path: Path) -> None:
    folder = pantry.written(tmp_path / "seeds")
    engine = Engine.over(folder)
    (folder / RIVER).write_text("name: [")
    (folder / REED).unlink()

    broken = await engine.stub("alias", "river-campus", "Bend")
    gone = await engine.stub("alias", "reed-labs", "Reeds")

    assert [(one.fragments[0].file, one.fragments[0].line) for one in (broken, gone)] == [(RIVER, None), (REED, None)]
    assert broken.yaml.startswith(f"# {RIVER}: one more name of River Campus")


@pytest.mark.parametrize("content", [b"", b"- a", b"[1, {id: x}]", b"facts: no", b"- {id: other, facts: [1]}", b"\xff"])
def test_a_file_of_any_form_is_looked_through(content: bytes) -> None:
    assert line_of("people/a.yaml", content, "fact", "x") is None
    assert line_of("people/a.yaml", content, "entity", "y") is None
