"""Where exports stand: new ones in place of old ones, whole or not at all, and nothing else in the folder touched."""

import json
import os
import resource
import sqlite3
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import get_args

import pytest

from knowledge.errors import ExportError, KnowledgeError
from knowledge.export import ExportFormat, write_export
from knowledge.model import Snapshot
from tests.knowledge.export.conftest import VERSION

FORMATS: tuple[ExportFormat, ...] = get_args(ExportFormat)
NOBODY = 65534


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, hidden ones too."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    """What a full disk does to whoever writes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def without_rights() -> Iterator[None]:
    """Somebody who may not write everywhere, though root runs the tests."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("to", FORMATS)
def test_an_export_takes_the_place_of_the_one_before(
    small: Snapshot, shipped: Snapshot, to: ExportFormat, tmp_path: Path
) -> None:
    write_export(shipped, VERSION, to, tmp_path / "new")
    write_export(small, None, to, tmp_path / "used")
    (tmp_path / "used" / "mine.txt").write_text("of somebody else")

    write_export(shipped, VERSION, to, tmp_path / "used")

    assert files_in(tmp_path / "used") == {**files_in(tmp_path / "new"), "mine.txt": b"of somebody else"}


def test_the_formats_stand_beside_each_other(small: Snapshot, tmp_path: Path) -> None:
    written = [one.file for to in FORMATS for one in write_export(small, VERSION, to, tmp_path)]

    assert sorted(files_in(tmp_path)) == sorted(written)
    assert len(set(written)) == 8


@pytest.mark.parametrize("to", FORMATS)
def test_a_missing_folder_is_made(small: Snapshot, to: ExportFormat, tmp_path: Path) -> None:
    write_export(small, VERSION, to, tmp_path / "a" / "河畔 b")

    assert files_in(tmp_path / "a" / "河畔 b")


def test_others_may_read_what_they_may_read_elsewhere(small: Snapshot, tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_export(small, VERSION, "csv", tmp_path)

    assert {path.stat().st_mode for path in tmp_path.iterdir()} == {(tmp_path / "usual").stat().st_mode}


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("size", [0, 4_096, 60_000])
def test_a_full_disk_leaves_the_old_export(
    small: Snapshot, shipped: Snapshot, to: ExportFormat, size: int, tmp_path: Path
) -> None:
    write_export(small, VERSION, to, tmp_path)
    before = files_in(tmp_path)

    with files_no_longer_than(size), pytest.raises(ExportError, match=r"nothing was exported, .* cannot be written: "):
        write_export(shipped, VERSION, to, tmp_path)

    assert files_in(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []


@pytest.mark.parametrize("to", FORMATS)
def test_a_folder_that_may_not_be_written_is_refused(small: Snapshot, shipped: Snapshot, to: ExportFormat) -> None:
    # Not pytest's folder: only its owner may look into that.
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "out"
        write_export(small, VERSION, to, place)
        before = files_in(place)
        Path(folder).chmod(0o755)
        place.chmod(0o555)

        with without_rights(), pytest.raises(KnowledgeError, match="cannot be written: Permission denied"):
            write_export(shipped, VERSION, to, place)

        assert files_in(place) == before
        place.chmod(0o755)


@pytest.mark.parametrize("to", FORMATS)
def test_a_place_that_can_be_no_folder_is_refused(small: Snapshot, to: ExportFormat, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")

    with pytest.raises(ExportError, match="file is a file; an export needs a folder"):
        write_export(small, VERSION, to, tmp_path / "file")
    for place in (tmp_path / "file" / "below", tmp_path / "nowhere", Path("/proc/self/out"), tmp_path / ("x" * 300)):
        with pytest.raises(ExportError, match=r"nothing was exported, .* cannot be written: [A-Z]"):
            write_export(small, VERSION, to, place)

    assert files_in(tmp_path) == {"file": b"kept"}


@pytest.mark.parametrize("first", [True, False], ids=["nothing before", "an export before"])
def test_where_one_file_cannot_stand_none_is_replaced(
    small: Snapshot, shipped: Snapshot, first: bool, tmp_path: Path
) -> None:
    if not first:
        write_export(small, VERSION, "csv", tmp_path)
        (tmp_path / "hubs.csv").unlink()
    # Files take their places by name: three stand when this one cannot.
    (tmp_path / "hubs.csv").mkdir()
    before = files_in(tmp_path)

    with pytest.raises(ExportError, match="cannot be written: Is a directory"):
        write_export(shipped, VERSION, "csv", tmp_path)

    assert files_in(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == ["hubs.csv"]


def test_a_database_that_somebody_writes_is_not_replaced(small: Snapshot, shipped: Snapshot, tmp_path: Path) -> None:
    write_export(small, VERSION, "sqlite", tmp_path)
    with closing(sqlite3.connect(tmp_path / "hubwise.db")) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE mine (id INTEGER PRIMARY KEY)")
        with pytest.raises(ExportError, match=r"is being written by another program: hubwise\.db-wal exists"):
            write_export(shipped, VERSION, "sqlite", tmp_path)
        assert writer.execute("SELECT count(*) FROM facts").fetchone() == (len(small.facts),)

    write_export(shipped, VERSION, "sqlite", tmp_path)

    with closing(sqlite3.connect(tmp_path / "hubwise.db")) as reader:
        assert reader.execute("SELECT count(*) FROM facts").fetchone() == (len(shipped.facts),)


def test_whoever_reads_the_old_export_goes_on_reading_it(small: Snapshot, shipped: Snapshot, tmp_path: Path) -> None:
    write_export(small, VERSION, "json", tmp_path)

    with (tmp_path / "hubwise.json").open(encoding="utf-8") as reader:
        begun = reader.read(100)
        write_export(shipped, VERSION, "json", tmp_path)
        old = json.loads(begun + reader.read())

    assert len(old["facts"]) == len(small.facts)


def test_what_a_link_leads_to_is_not_overwritten(small: Snapshot, tmp_path: Path) -> None:
    (tmp_path / "precious.json").write_text("precious")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "hubwise.json").symlink_to(tmp_path / "precious.json")

    write_export(small, VERSION, "json", tmp_path / "out")

    assert (tmp_path / "precious.json").read_text() == "precious"
    assert json.loads((tmp_path / "out" / "hubwise.json").read_text(encoding="utf-8"))["version"]["id"] == VERSION.id


def test_exports_at_the_same_time_do_not_mix(small: Snapshot, shipped: Snapshot, tmp_path: Path) -> None:
    turns = [small, shipped] * 4

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda snapshot: write_export(snapshot, VERSION, "json", tmp_path), turns))

    assert list(files_in(tmp_path)) == ["hubwise.json"]
    facts = json.loads((tmp_path / "hubwise.json").read_text(encoding="utf-8"))["facts"]
    assert len(facts) in {len(small.facts), len(shipped.facts)}
