"""Faults K1, K2, K3, K5 and K8: whatever lies in the seeds folder is refused in a second, by file and line."""

import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from knowledge.errors import SeedError, UnfitError
from knowledge.seeds import read_folder
from knowledge.seeds.reading import c_loader, read_tree
from knowledge.seeds.report import SeedReport, check_seeds
from tests.knowledge.conftest import Pantry

HILL, RIVER, TOPICS = "hubs/hill-park.yaml", "hubs/river-campus.yaml", "topics.yaml"
FIRST = b"- {id: place, label: Place, zh: \xe5\x9c\xb0\xe7\x82\xb9}\n"
PLACED = re.compile(r"(?P<file>[^:]+):\d+:\d+: \S")
NOBODY = 65_534


def looked_at(folder: Path) -> list[str]:
    """What is told of a folder, within a second."""
    started = time.perf_counter()
    report = check_seeds(folder)
    assert time.perf_counter() - started < 1
    assert all(PLACED.match(str(problem)) for problem in report.problems)
    return [str(problem) for problem in report.problems]


def bomb(levels: int, pair: str) -> bytes:
    """Each level twice the one before: built, it would not fit into any memory."""
    lines = ["a0: &a0 {k: lol}"] + [f"a{n}: &a{n} {pair.format(n - 1)}" for n in range(1, levels)]
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (bomb(40, "{{<<: [*a{0}, *a{0}]}}"), "1:5: an anchor (&name); allowed: plain values only"),
        (bomb(40, "[*a{0}, *a{0}]"), "1:5: an anchor (&name); allowed: plain values only"),
        (FIRST + b"- *everything\n", "2:3: an alias (*name); allowed: plain values only"),
        (FIRST + b"[" * 100_000, "2:"),
        (b"[" * 100_000, "1:33: nested deeper than 32 levels"),
        (FIRST + b"- !!python/object/apply:os.system [ls]\n", "2:3: a tag (tag:yaml.org,2002:python/object/apply:os."),
        (FIRST + b"- {id: !!binary aGk=, label: a, zh: b}\n", "2:8: a tag (tag:yaml.org,2002:binary)"),
        (FIRST + b"--- {}\n" * 10_000, "2:1: a second document; allowed: one a file"),
        (FIRST + b"\t- {id: a, label: a, zh: b}\n", "2:1: not YAML: found character that cannot start any token"),
        (b"-\tid: a\n\tlabel: b\n", "1:2: not YAML: found character that cannot start any token"),
        (b"- id: a\n\tlabel: b\n", "2:1: not YAML: found a tab character"),
        (FIRST + b"- {id: a\0b, label: a, zh: b}\n", "2:9: not YAML: control characters are not allowed"),
        (FIRST + b"- {id: a, label: a, zh: " + b"x" * 65_537 + b"}\n", "2:25: a text of 65,537 characters; allowed"),
        (FIRST + b'- {id: a, label: a, zh: "' + b"x" * 70_000 + b'"}\n', "2:25: a text of 70,000 characters; allowed"),
        (FIRST + b"- {? " + b"k" * 65_537 + b": a}\n", "2:6: a text of 65,537 characters; allowed: at most 65,536"),
        (FIRST + b"- {id: a, label: a, zh: |\n" + b"  x\n" * 20_000 + b"}\n", "2:"),
        (FIRST + b"- id: a\n  label: |\n" + b"    x\n" * 40_000, "3:10: a text of 80,000 characters"),
        (FIRST + b"x" * 10_000_000, "1:1: the file is longer than 2,097,152 bytes"),
        (FIRST + b"\xff\xfe", "2:1: not UTF-8 text"),
        (b"%YAML 9.9\n---\n- {id: a, label: a, zh: b}\n", "1:1: not YAML: found incompatible YAML document"),
        (b"", "1:1: not a list; allowed: a list of entries, each starting with a dash"),
        (b"\xef\xbb\xbf", "1:1: not a list"),
    ],
    ids=lambda given: repr(given[:24]),
)  # fmt: skip
def test_hostile_yaml_is_refused_within_a_second_by_file_and_line(
    pantry: Pantry, tmp_path: Path, content: bytes, problem: str
) -> None:
    told = looked_at(pantry.holding(TOPICS, content).written(tmp_path))

    assert told[0].startswith(f"{TOPICS}:{problem}"), told[0]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"2,000,000"', "9" * 5_000, f"{HILL}:12:13: facts.value.money: '{'9' * 60}' is no number; allowed: digits"),
        ("as_of: 2023", "as_of: 2023-13", f"{HILL}:13:5: facts.as_of: '2023-13' is no date of the calendar"),
        ("as_of: 2023", "as_of: 2023-13-01", f"{HILL}:13:5: facts.as_of: '2023-13-01' is no date of the calendar"),
        ("form: park", f"form: {'x' * 301}", f"{HILL}:3:1: form: String should have at most 300 characters"),
        ("form: park", "form: park\nform: zone", f"{HILL}:4:1: the key 'form' a second time; the first is on line 3"),
    ],
)
def test_a_value_that_no_type_takes_is_refused_within_a_second(
    pantry: Pantry, tmp_path: Path, old: str, new: str, problem: str
) -> None:
    (told,) = looked_at(pantry.changed(HILL, old, new).written(tmp_path))

    assert told.startswith(problem)


def test_the_same_hub_in_two_files_is_told_with_both_places(pantry: Pantry, tmp_path: Path) -> None:
    twice = pantry.holding("hubs/hill-park.yml", pantry.files[HILL])

    told = looked_at(twice.written(tmp_path))

    assert f"hubs/hill-park.yml:1:1: the entity 'hill-park' a second time; the first is at {HILL}:1" in told
    assert f"hubs/hill-park.yml:9:5: the fact 'hill-budget' a second time; the first is at {HILL}:9" in told


@pytest.mark.parametrize("text", ["NO", "017", "12:30:45", "2023-13-99", "1e9", "0x1F", "~", "null", "Yes", ".nan"])
def test_what_looks_like_something_else_stays_text_wherever_it_stands(pantry: Pantry, text: str) -> None:
    told = pantry.changed(HILL, "zh: [山园]", f"aliases: [Hill, {text} x, x {text}]").changed(
        HILL, "form: park", f"form: {text}"
    )

    hub = told.read().hubs["hill-park"]

    assert hub.form == text
    assert hub.called("alias") == ("Hill", f"{text} x", f"x {text}")


def test_a_file_that_is_half_written_is_told_or_reads_well_at_every_byte(pantry: Pantry) -> None:
    whole = pantry.files[RIVER]

    outcomes = [pantry.holding(RIVER, whole[:length]).problems() for length in range(0, len(whole), 3)]

    assert all(PLACED.match(problem) for problems in outcomes for problem in problems)
    # What is cut within the last fact's `asked` cannot be told from a file that ends there.
    good = sum(not problems for problems in outcomes)
    assert good / len(outcomes) < 0.1, f"{good} of {len(outcomes)} cuts read well"


def test_a_missing_file_and_a_missing_folder_are_told(pantry: Pantry, tmp_path: Path) -> None:
    seeds = pantry.without("units.yaml").written(tmp_path / "seeds")

    assert looked_at(seeds) == ["units.yaml:1:1: missing; every seeds folder has this file"]
    assert looked_at(tmp_path / "none") == [f".:1:1: no such folder: {tmp_path / 'none'}"]
    assert looked_at(seeds / "topics.yaml") == [f".:1:1: no such folder: {seeds / 'topics.yaml'}"]


@contextmanager
def as_somebody_without_rights() -> Iterator[None]:
    """Root may read everything; for a moment this process is somebody else."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_an_unreadable_file_is_told(pantry: Pantry) -> None:
    # Not pytest's own folder, which only its owner may enter.
    with tempfile.TemporaryDirectory() as folder:
        seeds = pantry.written(Path(folder))
        for path in (seeds, *seeds.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        (seeds / TOPICS).chmod(0o000)
        (seeds / "people").chmod(0o000)
        with as_somebody_without_rights():
            told = looked_at(seeds)
        (seeds / "people").chmod(0o755)

    assert told == [
        "people:1:1: cannot be read: Permission denied",
        "topics.yaml:1:1: cannot be read: Permission denied",
    ]


@pytest.mark.parametrize(
    "name", ["../topics.yaml", "hubs/../../evil.yaml", "/etc/hubs.yaml", "..", "hubs/..", "../hubs/a.yaml"]
)
def test_a_path_that_leads_out_has_no_place(pantry: Pantry, name: str) -> None:
    told = pantry.holding(name, "- {}\n").problems()

    assert len(told) == 1
    assert told[0].startswith(f"{name}:1:1: ")
    assert "no place for this file" in told[0] or "has not the allowed form" in told[0]


def test_links_out_pipes_and_devices_are_refused_without_a_wait(pantry: Pantry, tmp_path: Path) -> None:
    seeds, outside = pantry.written(tmp_path / "seeds"), tmp_path / "outside.yaml"
    outside.write_bytes(pantry.files[TOPICS])
    (seeds / "hubs" / "linked.yaml").symlink_to(outside)
    (seeds / "hubs" / "above.yaml").symlink_to("../../outside.yaml")
    (seeds / "people" / "zero.yaml").symlink_to("/dev/zero")
    os.mkfifo(seeds / "hubs" / "pipe.yaml")

    assert looked_at(seeds) == [
        f"{name}:1:1: not a plain file; allowed: plain files only"
        for name in ("hubs/above.yaml", "hubs/linked.yaml", "hubs/pipe.yaml", "people/zero.yaml")
    ]


def test_a_device_among_the_seeds_is_refused_without_a_wait(pantry: Pantry, tmp_path: Path) -> None:
    seeds = pantry.written(tmp_path)
    try:
        os.mknod(seeds / "hubs" / "zero.yaml", 0o20666, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("only root makes devices")

    assert looked_at(seeds) == ["hubs/zero.yaml:1:1: not a plain file; allowed: plain files only"]


def test_a_folder_that_is_a_pipe_or_a_device_is_no_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(SeedError):
            read_folder(path)
        assert looked_at(path) == [f".:1:1: no such folder: {path}"]


def test_problems_of_all_files_come_in_the_order_of_files_and_lines(pantry: Pantry, tmp_path: Path) -> None:
    broken = (
        pantry.changed(RIVER, "form: campus", "fomr: campus").holding(TOPICS, b"- *x\n").changed(HILL, "name", "nmae")
    )

    report = check_seeds(broken.written(tmp_path))

    assert list(report.problems) == sorted(report.problems)
    assert {problem.file for problem in report.problems} == {HILL, RIVER, TOPICS}
    assert isinstance(report, SeedReport)
    assert not report.good


def test_a_pyyaml_without_its_c_parser_is_refused() -> None:
    class Slow:
        SafeLoader = object

    with pytest.raises(UnfitError, match="has no C parser"):
        c_loader(Slow)
    assert read_tree("x.yaml", b"a: 1\n")[0].content == {"a": "1"}
