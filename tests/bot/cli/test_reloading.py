"""Loading, comparing and going back from the terminal: what is printed, what stands in the data folder, how it ends."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.cli.command import FAILED, OK
from tests.bot.conftest import Ended, Terminal
from tests.small_seeds import write_small_seeds

RIVER = "hubs/river-park.yaml"
Type = Callable[..., Ended]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return write_small_seeds(tmp_path / "seeds")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def typed(seeds: Path, data: Path) -> Type:
    """Type a command over the small seeds and a data folder of their own."""
    return Terminal({"HUBWISE_SEEDS": str(seeds), "HUBWISE_DATA": str(data)}).type


def measuring(seeds: Path, hectares: int, before: int = 40) -> None:
    text = (seeds / RIVER).read_text(encoding="utf-8")
    text = text.replace(f"measures {before}", f"measures {hectares}")
    (seeds / RIVER).write_text(text.replace(f"number: {before}", f"number: {hectares}"), encoding="utf-8")


def versions(typed: Type) -> list[Any]:
    found: list[Any] = json.loads(typed("seeds", "history", "--json").out)
    return found


def test_looking_makes_no_data_folder(typed: Type, data: Path) -> None:
    assert typed("reload", "--dry-run").out.startswith("nothing was loaded yet")
    assert typed("seeds", "history").out == "nothing was loaded yet\n"
    assert typed("seeds", "diff").code == FAILED
    assert not data.exists()


def test_a_reload_is_a_version_with_its_note_and_shows_what_changed(typed: Type, seeds: Path) -> None:
    assert typed("reload", "--note", "first").out.startswith("version 1 is loaded")
    assert typed("reload").out.startswith("nothing has changed since version 1")
    measuring(seeds, 41)

    looked = typed("reload", "--dry-run")
    assert looked.out.startswith("after version 1 this would be loaded")
    assert "40 hectares -> 41 hectares" in looked.out
    assert len(versions(typed)) == 1

    loaded = typed("reload", "--note", "new figure", "--json")
    report = json.loads(loaded.out)
    assert (loaded.code, report["outcome"], report["before"], report["after"]) == (OK, "loaded", 1, 2)
    assert report["changes"]["touched_facts"] == ["river-area"]
    assert [(one["version"], one["note"], one["kind"]) for one in versions(typed)] == [
        (2, "new figure", "reload"),
        (1, "first", "reload"),
    ]


def test_versions_are_compared_with_each_other_and_with_the_seeds(typed: Type, seeds: Path) -> None:
    typed("reload")
    measuring(seeds, 41)
    typed("reload")
    measuring(seeds, 42, before=41)

    assert "41 hectares -> 42 hectares" in typed("seeds", "diff").out
    assert "40 hectares -> 41 hectares" in typed("seeds", "diff", "1").out
    assert "41 hectares -> 40 hectares" in typed("seeds", "diff", "2", "1").out
    assert typed("seeds", "diff", "2", "2").out == "nothing changed\n"
    unknown = typed("seeds", "diff", "1", "9")
    assert (unknown.code, unknown.errors) == (FAILED, "hubwise: no version 9; those that are kept: 1, 2\n")


def test_going_back_is_a_version_and_lasts_until_a_reload(typed: Type, seeds: Path) -> None:
    typed("reload")
    measuring(seeds, 41)
    typed("reload")

    gone_back = typed("seeds", "rollback", "1", "--note", "too early")
    assert gone_back.code == OK
    assert "41 hectares -> 40 hectares" in gone_back.out
    assert next((one["kind"], one["again"]) for one in versions(typed)) == ("rollback", 1)
    assert "40 hectares -> 41 hectares" in typed("seeds", "diff").out

    assert typed("reload").out.startswith("version 4 is loaded, after version 3")
    assert typed("seeds", "rollback", "9").code == FAILED


def test_what_would_remove_much_is_refused_with_the_list_and_forced(typed: Type, seeds: Path) -> None:
    typed("reload")
    text = (seeds / RIVER).read_text(encoding="utf-8")
    head, _, _ = text.partition("facts:\n")
    shown = [line for line in head.splitlines() if not line.startswith("overview")]
    (seeds / RIVER).write_text("\n".join([*shown, "overview: []", ""]), encoding="utf-8")

    refused = typed("reload")
    assert refused.code == FAILED
    assert "facts would go: nothing is loaded, version 1 is served as before" in refused.out
    assert "- fact river-area" in refused.out
    assert typed("reload", "--force").out.startswith("version 2 is loaded")


def test_broken_seeds_change_nothing_and_say_where(typed: Type, seeds: Path) -> None:
    typed("reload")
    (seeds / RIVER).write_text("name: [", encoding="utf-8")

    broken = typed("reload")

    assert (broken.code, broken.out) == (FAILED, "the seeds are broken; version 1 is served as before\n")
    assert broken.errors.startswith(f"{RIVER}:2:1: not YAML")
    assert typed("seeds", "diff").code == FAILED


def test_a_damaged_store_is_set_aside_and_that_is_said(typed: Type, data: Path) -> None:
    typed("reload")
    (data / "knowledge.sqlite").write_bytes(b"garbage" * 1_000)

    ended = typed("seeds", "history")

    assert ended.out == "nothing was loaded yet\n"
    assert "the store was damaged, and is kept as" in ended.errors
    assert typed("reload").out.startswith("version 1 is loaded")
