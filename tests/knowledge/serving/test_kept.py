"""A Main in a file: the same again, or nothing when the file is not whole, not ours or asks for anything else."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from random import Random
from zlib import crc32

import pytest

from knowledge import KnowledgeError
from knowledge.answer import Context
from knowledge.fingerprint import fingerprint
from knowledge.seeds import read_good
from knowledge.serving import Main, Serving, keep, kept
from tests.knowledge.conftest import Pantry


@pytest.fixture(scope="module")
def main(pantry: Pantry) -> Main:
    return Main.of(*read_good(pantry.files))


@pytest.fixture(scope="module")
def whole(main: Main, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("kept") / "main"
    keep(main, path)
    return path.read_bytes()


def of_this_code(pickled: bytes, code: str = fingerprint(".")) -> bytes:
    """A file as this code would write it, whatever is in it."""
    return b"hubwise main %s %08x\n" % (code.encode(), crc32(pickled)) + pickled


class Foreign:
    """Whatever reads this leaves a trace, if it lets it."""

    def __init__(self, call: object, *arguments: object) -> None:
        self.call, self.arguments = call, arguments

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return self.call, self.arguments


def test_a_main_is_the_same_after_it_was_kept(main: Main, pantry: Pantry, tmp_path: Path) -> None:
    keep(main, tmp_path / "main")

    again = kept(tmp_path / "main")

    assert again
    assert list(again.entities) == list(main.entities)
    assert list(again.facts) == list(main.facts)
    assert {name: again.entries(name) for name in pantry.files} == {name: main.entries(name) for name in pantry.files}
    one, other = Serving.of(main), Serving.of(again)
    assert other.snapshot == one.snapshot
    for question in ("how big is River Campus", "河畔园区有多大", "who directs reed labs", "山园"):
        assert other.asking.ask(question, Context()) == one.asking.ask(question, Context())
    assert other.questions.complete("", 9) == one.questions.complete("", 9)


def test_files_say_what_they_said(main: Main, pantry: Pantry) -> None:
    files, _ = read_good(pantry.files)

    assert {name: main.entries(name) for name in files} == files
    assert main.entries("hubs/none.yaml") is None


def test_no_file_is_none(tmp_path: Path) -> None:
    assert kept(tmp_path / "none") is None
    assert kept(tmp_path) is None


def test_a_damaged_file_is_none(whole: bytes, tmp_path: Path) -> None:
    rng, path = Random(1), tmp_path / "main"  # noqa: S311  damage, not secrets
    for _ in range(60):
        at = rng.randrange(len(whole))
        path.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << rng.randrange(8))]) + whole[at + 1 :])
        assert kept(path) is None


def test_a_truncated_file_or_one_with_more_in_it_is_none(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "main"
    for text in (b"", whole[:20], whole[: len(whole) // 2], whole[:-1], whole + b"\0"):
        path.write_bytes(text)
        assert kept(path) is None


def test_a_file_of_other_code_is_none(whole: bytes, tmp_path: Path) -> None:
    path, pickled = tmp_path / "main", whole[whole.index(b"\n") + 1 :]
    path.write_bytes(of_this_code(pickled))
    assert kept(path)

    path.write_bytes(of_this_code(pickled, "0" * 64))

    assert kept(path) is None


@pytest.mark.parametrize("call", [os.mkdir, Path.mkdir, eval, getattr, fingerprint, pickle.loads, keep])
def test_what_is_no_part_of_an_index_is_not_run(call: object, tmp_path: Path) -> None:
    path, trace = tmp_path / "main", tmp_path / "trace"
    foreign = Foreign(call, f"__import__('os').mkdir({str(trace)!r})" if call is eval else str(trace))
    path.write_bytes(of_this_code(pickle.dumps(foreign, protocol=5)))

    assert kept(path) is None
    assert not trace.exists()


@pytest.mark.parametrize(
    "pickled",
    [
        pickle.dumps({"no": "main"}),
        pickle.dumps([1, 2, 3]),
        b"",
        b"cknowledge.serving.main\nMain\n.",
        b"cknowledge.serving.kept\nos.system\n.",
        b"cknowledge.packing\nfact_of\n(]tR.",
        b"cknowledge.packing\nfact_of\n((lp0\nI1\naI1\naI1\naI1\naI1\naI1\naS'2024'\naI1\na(lp1\nS'none'\naatR.",
    ],
)
def test_what_is_no_main_is_none(pickled: bytes, tmp_path: Path) -> None:
    (tmp_path / "main").write_bytes(of_this_code(pickled))

    assert kept(tmp_path / "main") is None


def test_what_cannot_be_kept_leaves_what_was_kept_before(main: Main, whole: bytes, tmp_path: Path) -> None:
    (tmp_path / "main").write_bytes(whole)
    (tmp_path / "folder" / "inside").mkdir(parents=True)

    with pytest.raises(KnowledgeError, match="cannot be kept"):
        keep(main, tmp_path / "none" / "main")
    with pytest.raises(KnowledgeError, match="cannot be kept"):
        keep(main, tmp_path / "folder")

    assert (tmp_path / "main").read_bytes() == whole
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "main"]
