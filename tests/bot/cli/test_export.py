"""`hubwise export`: what is typed, what is printed, what stands in the folder, how it ends."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.bot.conftest import Terminal
from tests.small_seeds import break_seeds, write_small_seeds

OK, FAILED, MISUSED, MISCONFIGURED = 0, 1, 2, 78


def test_json_is_written_and_named(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "out"

    ended = terminal.type("export", "--format", "json", str(folder))

    assert (ended.code, ended.errors) == (OK, "")
    assert ended.out == f"{folder / 'hubwise.json'}: 6 facts\n"
    whole = json.loads((folder / "hubwise.json").read_text(encoding="utf-8"))
    assert whole["version"] is None
    facts = {fact["id"]: fact for fact in whole["facts"]}
    assert facts["river-area"]["statement"] == "River Park measures 40 hectares."
    assert facts["river-area"]["attribution"] == "River Park in figures, River Park, undated"


def test_csv_is_written_and_each_file_named_with_what_is_in_it(terminal: Terminal, tmp_path: Path) -> None:
    ended = terminal.type("export", "--format", "csv", str(tmp_path))

    assert (ended.code, ended.errors) == (OK, "")
    assert ended.out.splitlines() == [
        f"{tmp_path / 'facts.csv'}: 6 facts",
        f"{tmp_path / 'contacts.csv'}: 2 contacts",
        f"{tmp_path / 'hubs.csv'}: 2 hubs",
        f"{tmp_path / 'sources.csv'}: 2 sources",
        f"{tmp_path / 'entities.csv'}: 6 entities",
    ]
    with (tmp_path / "facts.csv").open(encoding="utf-8", newline="") as file:
        assert {row["publisher"] for row in csv.DictReader(file)} == {"The Gazette", "River Park"}


def test_sqlite_is_written_with_its_metadata(terminal: Terminal, tmp_path: Path) -> None:
    ended = terminal.type("export", str(tmp_path), "--format", "sqlite")

    assert (ended.code, ended.errors) == (OK, "")
    assert ended.out.splitlines() == [
        f"{tmp_path / 'hubwise.db'}: 6 facts",
        f"{tmp_path / 'metadata.json'}: 11 tables described",
    ]
    with closing(sqlite3.connect(tmp_path / "hubwise.db")) as database:
        found = database.execute("SELECT hub_name FROM facts_with_sources WHERE number > 7").fetchall()
    assert found == [("River Park",)]


def test_nothing_is_written_to_the_data_folder(terminal: Terminal, tmp_path: Path) -> None:
    terminal.type("export", "--format", "json", str(tmp_path / "out"))

    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    "arguments", [(), ("out",), ("--format", "json"), ("--format", "xml", "out"), ("--format", "csv", "out", "out")]
)
def test_what_is_no_export_is_misuse(
    terminal: Terminal, arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    ended = terminal.type("export", *arguments)

    assert (ended.code, ended.out) == (MISUSED, "")
    assert ended.errors.startswith("usage: hubwise ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("to", ["json", "csv", "sqlite"])
def test_a_file_in_place_of_the_folder_is_refused_in_one_sentence(terminal: Terminal, to: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")

    ended = terminal.type("export", "--format", to, str(tmp_path / "file"))

    assert (ended.code, ended.out) == (FAILED, "")
    assert ended.errors == f"hubwise: {tmp_path / 'file'} is a file; an export needs a folder\n"
    assert (tmp_path / "file").read_text() == "kept"


def test_broken_seeds_are_not_exported(terminal: Terminal, tmp_path: Path) -> None:
    seeds = break_seeds(write_small_seeds(tmp_path / "seeds"))

    ended = terminal.with_settings(HUBWISE_SEEDS=str(seeds)).type("export", "--format", "json", str(tmp_path / "out"))

    assert (ended.code, ended.out) == (MISCONFIGURED, "")
    assert "2 problems in the seeds" in ended.errors
    assert not (tmp_path / "out").exists()
