"""The CSV of an export: files by RFC 4180 in which no spreadsheet finds a formula."""

import csv
from pathlib import Path

import pytest

from knowledge.export import write_export
from knowledge.export.as_csv import inert
from knowledge.model import Snapshot
from tests.knowledge.export.conftest import HOSTILE, VERSION
from tests.knowledge.export.reading_back import plain, rows_of

FILES = ("contacts.csv", "entities.csv", "facts.csv", "hubs.csv", "sources.csv")
# https://owasp.org/www-community/attacks/CSV_Injection
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def test_there_are_five_files_of_even_rows(snapshot: Snapshot, tmp_path: Path) -> None:
    write_export(snapshot, VERSION, "csv", tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir()) == list(FILES)
    for file in FILES:
        whole = (tmp_path / file).read_bytes()
        assert whole.startswith(b'"')
        assert whole.endswith(b'"\r\n')
        assert whole.count(b"\n") == whole.count(b"\r\n")
        rows = list(csv.reader(whole.decode().splitlines(keepends=True), strict=True))
        assert {len(row) for row in rows} == {len(rows[0])}


def test_no_cell_is_run_by_a_spreadsheet(snapshot: Snapshot, tmp_path: Path) -> None:
    write_export(snapshot, VERSION, "csv", tmp_path)

    for file in FILES:
        with (tmp_path / file).open(encoding="utf-8", newline="") as opened:
            assert [cell for row in csv.reader(opened) for cell in row if cell.startswith(FORMULA)] == []


@pytest.mark.parametrize("text", [*HOSTILE, *FORMULA, *(f"'{sign}" for sign in FORMULA), "", "'", "''", "it's", "a=1"])
def test_a_cell_made_inert_gives_its_text_back(text: str) -> None:
    cell = inert(text)

    assert not cell.startswith(FORMULA)
    assert plain(cell) == text
    assert cell == text or text.lstrip("'").startswith(FORMULA)


def test_a_date_without_its_year_is_made_inert_too(small: Snapshot, tmp_path: Path) -> None:
    write_export(small, VERSION, "csv", tmp_path)

    assert b'"\'--04-17"' in (tmp_path / "facts.csv").read_bytes()
    assert {row["as_of"] for row in rows_of(tmp_path / "facts.csv")} >= {"--04-17"}


def test_facts_and_contacts_can_be_read_without_the_other_files(hostile: Snapshot, tmp_path: Path) -> None:
    write_export(hostile, VERSION, "csv", tmp_path)

    for row in rows_of(tmp_path / "facts.csv"):
        assert row["hub_name"] == hostile.hubs[row["hub"]].name
        assert row["subject_name"] == hostile.entities[row["subject"]].name
    contacts = [row for row in rows_of(tmp_path / "contacts.csv") if row["hub"] == "river-campus"]
    assert [row["value"] for row in contacts] == list(HOSTILE)
    assert {row["attribution"] for row in contacts} == {f"{HOSTILE[1]}, {HOSTILE[9]}, undated"}


def test_hubs_entities_and_sources_are_all_there(shipped: Snapshot, tmp_path: Path) -> None:
    write_export(shipped, VERSION, "csv", tmp_path)

    for file, known in (
        ("hubs.csv", shipped.hubs),
        ("entities.csv", shipped.entities),
        ("sources.csv", shipped.sources),
    ):
        assert [row["id"] for row in rows_of(tmp_path / file)] == sorted(known)
