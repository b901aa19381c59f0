"""The seeds folder: plain YAML files are read, and nothing else that could lie among them."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.errors import SeedError
from knowledge.seeds import read_folder
from tests.knowledge.conftest import Pantry

PLAIN = "not a plain file; allowed: plain files only"


@pytest.fixture(autouse=True)
def no_hang() -> Iterator[None]:
    """Whoever waits for a pipe is woken with an error."""

    def wake(*_: object) -> None:
        raise TimeoutError("reading the folder hangs")

    before = signal.signal(signal.SIGALRM, wake)
    signal.alarm(2)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def problems_of(folder: Path) -> list[str]:
    with pytest.raises(SeedError) as refused:
        read_folder(folder)
    return [str(problem) for problem in refused.value.problems]


def test_files_come_out_byte_by_byte_under_their_path(tmp_path: Path) -> None:
    (tmp_path / "hubs").mkdir()
    (tmp_path / "hubs" / "a.yaml").write_bytes(b"\xff\r\n\0")
    (tmp_path / "B.YML").write_bytes(b"")

    assert read_folder(tmp_path) == {"hubs/a.yaml": b"\xff\r\n\0", "B.YML": b""}


def test_hidden_files_and_other_kinds_of_file_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in (".git/a.yaml", ".#a.yaml", "README.md", "a.yaml~"):
        (tmp_path / name).touch()

    assert read_folder(tmp_path) == {}


def test_links_pipes_sockets_and_folders_in_the_place_of_a_file_are_refused_together(tmp_path: Path) -> None:
    seeds, outside = tmp_path / "seeds", tmp_path / "outside"
    (outside / "hubs").mkdir(parents=True)
    (outside / "a.yaml").touch()
    seeds.mkdir()
    (seeds / "link.yaml").symlink_to(outside / "a.yaml")
    (seeds / "loop.yaml").symlink_to(seeds / "loop.yaml")
    (seeds / "hubs").symlink_to(outside / "hubs", target_is_directory=True)
    (seeds / "device.yaml").symlink_to("/dev/zero")
    (seeds / "folder.yaml").mkdir()
    os.mkfifo(seeds / "pipe.yaml")

    assert problems_of(seeds) == [
        f"{name}:1:1: {PLAIN}" for name in ("device.yaml", "folder.yaml", "hubs", "link.yaml", "loop.yaml", "pipe.yaml")
    ]


def test_a_name_that_cannot_be_written_is_refused_with_one_that_can(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.yaml")).touch()
    (tmp_path / "two\nlines.yaml").touch()

    problems = problems_of(tmp_path)

    assert [problem.split(":")[0] for problem in problems] == [r"\udcff.yaml", r"two\nlines.yaml"]
    assert "\n".join(problems).isprintable() is False
    assert all(problem.isprintable() for problem in problems)


def test_of_a_huge_file_only_so_much_is_read_as_shows_that_it_is_too_long(tmp_path: Path, pantry: Pantry) -> None:
    seeds = pantry.written(tmp_path)
    with (seeds / "topics.yaml").open("wb") as huge:
        huge.truncate(1 << 40)

    files = read_folder(seeds)

    assert len(files["topics.yaml"]) == 2 * 1024 * 1024 + 1
    assert Pantry(files).problems() == ["topics.yaml:1:1: the file is longer than 2,097,152 bytes"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert problems_of(tmp_path / "none") == [f".:1:1: no such folder: {tmp_path / 'none'}"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch(0o000)
    (tmp_path / "hubs").mkdir(0o000)

    assert problems_of(tmp_path) == [
        "a.yaml:1:1: cannot be read: Permission denied",
        "hubs:1:1: cannot be read: Permission denied",
    ]
