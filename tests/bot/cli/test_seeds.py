"""`hubwise seeds`: what its verbs print, write and end with."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from bot.settings import CHECKOUT
from knowledge import SEED_KINDS, seed_schemas
from tests.bot.conftest import Terminal
from tests.processes import finished
from tests.small_seeds import break_seeds, write_small_seeds

OK, FAILED, MISUSED, MISCONFIGURED = 0, 1, 2, 78
PLACED = re.compile(r"\S+:\d+:\d+: \S")


def lonely_hubs(folder: Path, number: int) -> Path:
    """Good seeds with so many hubs more, each of which has one warning."""
    seeds = write_small_seeds(folder)
    for at in range(number):
        hub = f"name: Lonely Hub {at}\nform: hub\ncity: Wuxi\ncountry: China\ntopics: []\noverview: []\n"
        (seeds / "hubs" / f"lonely-{at}.yaml").write_text(hub, encoding="utf-8")
    return seeds


def test_good_seeds_with_warnings_are_good(terminal: Terminal, tmp_path: Path) -> None:
    ended = terminal.type("seeds", "check", str(lonely_hubs(tmp_path, 1)))

    assert (ended.code, ended.out) == (
        OK,
        f"{tmp_path}: good. 3 hubs, 6 facts, 4 other entities, 2 sources. 1 warning.\n",
    )
    assert ended.errors.startswith("hubs/lonely-0.yaml:1:1: warning: the hub has no contact; allowed: ")


def test_warnings_beyond_a_screen_are_counted(terminal: Terminal, tmp_path: Path) -> None:
    ended = terminal.type("seeds", "check", str(lonely_hubs(tmp_path, 60)))

    *shown, rest = ended.errors.splitlines()
    assert ended.code == OK
    assert len(shown) == 18
    assert rest == "and 42 more warnings"
    assert ended.out.endswith("60 warnings.\n")


def test_problems_go_before_warnings_and_both_fill_one_screen(terminal: Terminal, tmp_path: Path) -> None:
    seeds = lonely_hubs(tmp_path, 60)
    (seeds / "topics.yaml").write_text("- {}\n" * 12, encoding="utf-8")

    ended = terminal.type("seeds", "check", str(seeds))

    lines = ended.errors.splitlines()
    assert (ended.code, ended.out) == (FAILED, "")
    assert len(lines) == 20
    assert all(PLACED.match(line) and "warning" not in line for line in lines[:10])
    assert lines[10] == "and 26 more"
    assert all(": warning: " in line for line in lines[11:18])
    assert lines[18:] == ["and 53 more warnings", "36 problems in the seeds"]


def test_the_whole_report_can_be_one_json_object(terminal: Terminal, tmp_path: Path) -> None:
    seeds = lonely_hubs(tmp_path, 40)
    ended = terminal.type("seeds", "check", str(seeds), "--json")
    break_seeds(seeds)
    broken = terminal.type("seeds", "check", str(seeds), "--json")

    (good,), (bad,) = ended.records, broken.records
    assert (ended.code, ended.errors, broken.code, broken.errors) == (OK, "", FAILED, "")
    assert list(good) == list(bad) == ["good", "problems", "warnings", "counts"]
    assert (good["good"], good["problems"], len(good["warnings"])) == (True, [], 40)
    assert good["counts"] == {"hubs": 42, "facts": 6, "entities": 4, "sources": 2}
    assert (bad["good"], len(bad["problems"]), len(bad["warnings"])) == (False, 2, 40)
    assert bad["problems"][0] == {
        "file": "hubs/river-park.yaml",
        "line": 26,
        "column": 5,
        "message": "unknown source 'nowhere'; allowed: gazette, leaflet",
    }


def test_a_folder_that_cannot_be_read_is_a_report_too(terminal: Terminal) -> None:
    ended = terminal.type("seeds", "check", "/no/such/folder", "--json")

    (record,) = ended.records
    assert (ended.code, record["good"]) == (FAILED, False)
    assert record["problems"][0]["message"] == "no such folder: /no/such/folder"


def test_a_date_in_the_future_keeps_seeds_from_being_good(terminal: Terminal, tmp_path: Path) -> None:
    seeds = write_small_seeds(tmp_path)
    path = seeds / "hubs/river-park.yaml"
    path.write_text(path.read_text("utf-8").replace("as_of: 2023-11-01", "as_of: 9998"), encoding="utf-8")

    ended = terminal.type("seeds", "check", str(seeds))

    assert ended.code == FAILED
    assert "as_of 9998 lies in the future; allowed: dates up to today" in ended.errors


def test_facts_to_review_are_listed_by_source(terminal: Terminal) -> None:
    ended = terminal.type("seeds", "stale", "--on", "2025-01-16")

    assert (ended.code, ended.errors) == (OK, "")
    assert ended.out.startswith("gazette: 2 days over; checked 2024-01-15, review after 365 days\n  harbour-location\n")
    assert ended.out.endswith("\n\n6 facts of 2 sources to review on 2025-01-16\n")


def test_facts_to_review_can_be_one_json_object(terminal: Terminal, seeds: Path) -> None:
    (record,) = terminal.type("seeds", "stale", str(seeds), "--json", "--on", "2025-01-16").records

    assert record["on"] == "2025-01-16"
    assert [one["source"] for one in record["sources"]] == ["gazette", "leaflet"]
    assert record["sources"][1] == {
        "source": "leaflet",
        "checked": "2024-01-15",
        "review_after": 365,
        "due": "2025-01-14",
        "days_over": 2,
        "facts": ["harbour-area", "river-area"],
    }


def test_nothing_to_review_is_said(terminal: Terminal) -> None:
    assert terminal.type("seeds", "stale", "--on", "2024-02-01").out == "0 facts of 0 sources to review on 2024-02-01\n"
    assert terminal.type("seeds", "stale", "--on", "2024-02-01", "--json").records == [
        {"on": "2024-02-01", "sources": []}
    ]


def test_one_schema_or_all_are_printed(terminal: Terminal) -> None:
    one, every = terminal.type("seeds", "schema", "hub"), terminal.type("seeds", "schema")

    assert json.loads(one.out) == seed_schemas()["hub"]
    assert json.loads(every.out) == seed_schemas()
    assert list(json.loads(every.out)) == list(SEED_KINDS)


def test_schemas_are_written_where_editors_look_and_are_no_seeds(terminal: Terminal, tmp_path: Path) -> None:
    own = terminal.with_settings(HUBWISE_SEEDS=str(write_small_seeds(tmp_path)))

    written = own.type("seeds", "schema", "--write")

    paths = [Path(line) for line in written.out.splitlines()]
    assert paths == [tmp_path / "schema" / f"{kind}.schema.json" for kind in SEED_KINDS]
    assert json.loads(paths[0].read_text("utf-8")) == seed_schemas()["hub"]
    assert own.type("seeds", "check").code == OK


def test_a_schema_that_cannot_be_written_is_told(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "schema").touch()

    ended = terminal.with_settings(HUBWISE_SEEDS=str(tmp_path)).type("seeds", "schema", "hub", "--write")

    assert (ended.code, ended.out) == (FAILED, "")
    assert "cannot be written" in ended.errors


def test_a_new_hub_is_written_once_and_told_what_to_do_next(terminal: Terminal, tmp_path: Path) -> None:
    own = terminal.with_settings(HUBWISE_SEEDS=str(write_small_seeds(tmp_path)))

    begun, again = own.type("seeds", "new", "hub", "Reed Park"), own.type("seeds", "new", "hub", "Reed Park")
    checked = own.type("seeds", "check")

    path, *following = begun.out.splitlines()
    assert (begun.code, begun.errors, path) == (OK, "", str(tmp_path / "hubs/reed-park.yaml"))
    assert "FILL_IN" in "".join(following)
    assert "hubwise seeds check" in "".join(following)
    assert (again.code, again.out) == (FAILED, "")
    assert again.errors.startswith("hubwise: the id 'reed-park' is taken: hubs/reed-park.yaml is there")
    assert checked.code == FAILED
    assert checked.errors.count("FILL_IN is still to be filled in") == 8


def test_a_chinese_name_asks_for_an_id(terminal: Terminal, tmp_path: Path) -> None:
    own = terminal.with_settings(HUBWISE_SEEDS=str(write_small_seeds(tmp_path)))

    without, given = own.type("seeds", "new", "hub", "苇园"), own.type("seeds", "new", "hub", "苇园", "--id", "reed")

    assert (without.code, without.out) == (FAILED, "")
    assert without.errors == "hubwise: no id can be made from '苇园'; give one with --id, such as --id reed-park\n"
    assert given.out.splitlines()[0] == str(tmp_path / "hubs/reed.yaml")


def test_no_new_hub_is_written_through_a_link_that_leads_out(terminal: Terminal, tmp_path: Path) -> None:
    seeds, outside = write_small_seeds(tmp_path / "seeds"), tmp_path / "outside"
    shutil.move(seeds / "hubs", outside)
    (seeds / "hubs").symlink_to(outside, target_is_directory=True)

    ended = terminal.with_settings(HUBWISE_SEEDS=str(seeds)).type("seeds", "new", "hub", "Reed Park")

    assert ended.code == MISCONFIGURED
    assert ended.errors.startswith("hubs:1:1: not a plain file")
    assert not (outside / "reed-park.yaml").exists()


@pytest.mark.parametrize(
    "arguments",
    [["new"], ["new", "hub"], ["new", "person", "x"], ["schema", "hubs"], ["stale", "--on", "yesterday"]],
)
def test_misuse_of_a_verb_is_told(terminal: Terminal, arguments: list[str]) -> None:
    ended = terminal.type("seeds", *arguments)

    assert (ended.code, ended.out) == (MISUSED, "")
    assert ended.errors.startswith("usage: hubwise seeds")


@pytest.mark.parametrize("command", [["seeds", "check"], ["ask", "where?"]])
async def test_without_the_c_parser_one_sentence_says_so(seeds: Path, command: list[str]) -> None:
    """The process loads a PyYAML as it is without LibYAML, and then runs as ever."""
    start = "import runpy, yaml; del yaml.CSafeLoader; runpy.run_module('bot', run_name='__main__')"

    ended = await finished(
        *command,
        program=(sys.executable, "-c", start),
        settings={"HUBWISE_SEEDS": str(seeds), "PYTHONPATH": str(CHECKOUT)},
    )

    assert (ended.code, ended.out) == (MISCONFIGURED, "")
    assert ended.errors.splitlines()[-1].startswith("hubwise: this PyYAML has no C parser (LibYAML)")
    assert "Traceback" not in ended.errors
