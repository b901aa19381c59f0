"""`hubwise bench lookup`: what it prints, and what it says of files that it cannot measure with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bot.conftest import Ended, Terminal

NAMES = [
    {"id": "oxford", "names": ["University of Oxford", "牛津大学"]},
    {"id": "tartu", "names": ["University of Tartu"]},
]
QUERIES = [
    {"query": "university of oxford", "ids": ["oxford"], "class": "exact"},
    {"query": "Universty of Tratu", "ids": ["tartu"], "class": "typo2"},
    {"query": "牛津", "ids": ["oxford"], "class": "chinese"},
]
GOOD_NAMES = "\n".join(json.dumps(record) for record in NAMES)
GOOD_QUERIES = "\n".join(json.dumps(record, ensure_ascii=False) for record in QUERIES)


def measured(
    terminal: Terminal, folder: Path, names: str | bytes = GOOD_NAMES, queries: str | bytes = GOOD_QUERIES, *more: str
) -> Ended:
    files = (folder / "names.jsonl", folder / "queries.jsonl")
    for path, text in zip(files, (names, queries), strict=True):
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return terminal.type("bench", "lookup", "--names", str(files[0]), "--queries", str(files[1]), *more)


def test_figures_can_be_one_json_object(terminal: Terminal, tmp_path: Path) -> None:
    ended = measured(terminal, tmp_path, GOOD_NAMES, GOOD_QUERIES, "--json")

    assert (ended.code, ended.errors) == (0, "")
    (record,) = ended.records
    assert (record["entities"], record["names"], record["queries"]) == (2, 3, 3)
    assert (record["right_at_1"], record["right_at_5"]) == (1.0, 1.0)
    assert list(record["by_class"]) == ["exact", "typo2", "chinese"]
    figures = {"p50_ms", "p99_ms", "right_at_1", "right_at_5"}
    assert all(set(own) == figures | {"queries"} for own in record["by_class"].values())
    assert record["peer"].keys() >= {"p50_ms", "right_at_1"}
    assert all(record[field] > 0 for field in ("p50_ms", "p99_ms", "speedup"))
    assert record["build_s"] >= 0
    assert record["rss_mib"] is None or record["rss_mib"] > 1


def test_figures_are_a_table_for_people(terminal: Terminal, tmp_path: Path) -> None:
    ended = measured(terminal, tmp_path)

    assert (ended.code, ended.errors) == (0, "")
    firsts = [line.split()[0] for line in ended.out.splitlines() if line]
    classes = ["all", "exact", "typo2", "chinese"]
    assert firsts == ["entities", "names", "build_s", "rss_mib", "class", *classes, "peer:", "speedup"]


def test_empty_lines_and_a_byte_order_mark_are_no_mistakes(terminal: Terminal, tmp_path: Path) -> None:
    ended = measured(terminal, tmp_path, "\ufeff" + GOOD_NAMES.replace("\n", "\r\n\r\n") + "\n", GOOD_QUERIES + "\n\n")

    assert (ended.code, ended.errors) == (0, "")


@pytest.mark.parametrize(
    ("names", "place", "said"),
    [
        ("", ":1: ", "empty"),
        ("\n \n", ":1: ", "empty"),
        (GOOD_NAMES + "\n{", ":3: ", "no JSON"),
        ("[" * 100_000, ":1: ", "no JSON"),
        ('["id"]', ":1: ", "an object is expected"),
        ('{"id": "a"}', ":1: ", '"names" is missing'),
        ('{"names": ["a"]}', ":1: ", '"id" is missing'),
        ('{"id": 7, "names": ["a"]}', ":1: ", '"id" has to be a text'),
        ('{"id": "a", "names": "a"}', ":1: ", '"names" has to be a list of texts'),
        ('{"id": "a", "names": [1]}', ":1: ", '"names" has to be a list of texts'),
        ('{"id": "a", "names": []}', ":1: ", "one name at least"),
        (GOOD_NAMES.encode() + b"\n\xff", ":3: ", "UTF-8"),
    ],
)
def test_a_mistake_in_a_file_is_named_with_its_line(
    terminal: Terminal, tmp_path: Path, names: str | bytes, place: str, said: str
) -> None:
    ended = measured(terminal, tmp_path, names)

    assert (ended.code, ended.out) == (1, "")
    assert ended.errors.count("\n") == 1
    assert ended.errors.startswith(f"hubwise: {tmp_path / 'names.jsonl'}{place}")
    assert said in ended.errors


@pytest.mark.parametrize("missing", ["query", "ids", "class"])
def test_a_query_without_one_of_its_keys_is_a_mistake(terminal: Terminal, tmp_path: Path, missing: str) -> None:
    record = {key: value for key, value in QUERIES[0].items() if key != missing}

    ended = measured(terminal, tmp_path, GOOD_NAMES, f"{GOOD_QUERIES}\n{json.dumps(record)}")

    assert (ended.code, ended.out) == (1, "")
    assert ended.errors == f'hubwise: {tmp_path / "queries.jsonl"}:4: "{missing}" is missing\n'


def test_a_file_that_cannot_be_read_is_named(terminal: Terminal, tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.jsonl", tmp_path):
        ended = terminal.type("bench", "lookup", "--names", str(path), "--queries", str(path))

        assert (ended.code, ended.out) == (1, "")
        assert ended.errors.startswith(f"hubwise: {path}: cannot be read: ")


@pytest.mark.parametrize("arguments", [["bench"], ["bench", "lookup"], ["bench", "lookup", "--names", "a"]])
def test_a_measurement_without_its_files_is_misuse(terminal: Terminal, arguments: list[str]) -> None:
    assert terminal.type(*arguments).code == 2
