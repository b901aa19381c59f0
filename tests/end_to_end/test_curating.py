"""Curators look after what is known: every command of `/knowledge` that is about versions, with its controls."""

import re
import time
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from knowledge import Snapshot, StaleSource, stale_sources
from playground.server import Step
from tests.end_to_end.staff import EN, ZH, House, files_of, house
from tests.small_seeds import break_seeds, write_small_seeds

RIVER = "hubs/river-park.yaml"
MUCH = "facts would go"


@pytest.fixture
async def staffed(tmp_path: Path) -> AsyncIterator[House]:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data") as made:
        yield made


def remeasure(staffed: House, old: int, new: int) -> None:
    staffed.edit(RIVER, f"measures {old} hectares", f"measures {new} hectares")
    staffed.edit(RIVER, f"number: {old}", f"number: {new}")


def empty_river(staffed: House) -> None:
    """Leave a hub without facts: half of all."""
    path = staffed.seeds / RIVER
    head, _, _ = path.read_text(encoding="utf-8").partition("facts:\n")
    path.write_text(head.replace("overview: [river-location]", "overview: []"), encoding="utf-8")


def served(staffed: House) -> int:
    version = staffed.bot.desk().engine.version
    assert version
    return version.id


async def test_the_status_says_what_is_served_and_whether_all_is_well(staffed: House) -> None:
    exchange = await staffed.knowledge("status")
    assert exchange.ephemeral
    assert exchange.steps == [Step.DEFERRED, Step.EDIT]
    for part in (
        "**Version 1** · start",
        "2 hubs, 6 facts",
        "Running since <t:",
        "0 open gaps, 0 open letters",
        "The diary",
    ):
        assert part in exchange.text


async def test_the_status_in_chinese(staffed: House) -> None:
    staffed.local.speak(staffed.local.admin, ZH)
    exchange = await staffed.local.slash(staffed.local.admin, staffed.local.general, "知识库 状态")
    assert "2个园区、6条记录" in exchange.text


async def test_a_reload_shows_before_and_after_with_the_changes_by_hub(staffed: House) -> None:
    remeasure(staffed, 40, 41)
    would = await staffed.knowledge("reload", **{"dry-run": True})
    assert "would be loaded after version 1" in would.text
    assert served(staffed) == 1

    done = await staffed.knowledge("reload", note="new figures")

    assert done.ephemeral
    assert done.steps == [Step.DEFERRED, Step.EDIT]
    assert "Loaded: version 1 → 2" in done.text
    assert "**river-park**" in done.text
    assert "40 hectares → 41 hectares" in done.text
    assert served(staffed) == 2
    # The person's id is no part of the version, which would outlive an erasure; the audit has it.
    kept = (await staffed.bot.desk().engine.history())[0]
    assert (kept.by, kept.note) == ("Discord", "new figures")
    assert (await staffed.audit())[:2] == ["loaded", "knowledge reload"]
    history = await staffed.knowledge("history")
    assert f"<@{staffed.local.admin.id}>" in history.text
    assert "new figures" in history.text


async def test_a_reload_in_chinese(staffed: House) -> None:
    staffed.local.speak(staffed.local.admin, ZH)
    remeasure(staffed, 40, 41)
    exchange = await staffed.local.slash(staffed.local.admin, staffed.local.general, "知识库 重新加载", 备注="新数字")
    assert "已加载：版本 1 → 2" in exchange.text
    assert "事实" in exchange.text


async def test_broken_seeds_are_told_with_file_and_line_and_change_nothing(staffed: House) -> None:
    break_seeds(staffed.seeds)
    checked = await staffed.knowledge("check")
    assert "2 problems in the seeds" in checked.text
    assert f"`{RIVER}:26`" in checked.text

    reloaded = await staffed.knowledge("reload")

    assert "The seeds are broken" in reloaded.text
    assert f"`{RIVER}:26`" in reloaded.text
    assert served(staffed) == 1
    assert "The seeds are broken" in (await staffed.knowledge("status")).text


async def test_ten_problems_are_shown_and_the_rest_is_counted(staffed: House) -> None:
    topics = "".join(f"- {{id: t{number}, label: T, zhh: 题}}\n" for number in range(14))
    (staffed.seeds / "topics.yaml").write_text(topics, encoding="utf-8")
    checked = await staffed.knowledge("check")
    assert checked.text.count("`topics.yaml:") == 10
    assert "more problems" in checked.text


async def test_what_would_remove_much_is_loaded_when_somebody_confirms_it(staffed: House) -> None:
    empty_river(staffed)
    refused = await staffed.knowledge("reload", note="the park has closed: for good")
    assert MUCH in refused.text
    assert served(staffed) == 1

    stranger = await staffed.local.press(staffed.local.admin, refused.message, "Load it all the same")

    assert "Loaded: version 1 → 2" in stranger.text
    kept = (await staffed.bot.desk().engine.history())[0]
    assert kept.note == "the park has closed for good"


async def test_nothing_more_is_removed_than_somebody_has_seen(staffed: House) -> None:
    empty_river(staffed)
    refused = await staffed.knowledge("reload")
    harbour = staffed.seeds / "hubs/harbour-campus.yaml"
    text = harbour.read_text(encoding="utf-8")
    harbour.write_text(text[: text.index("  - id: harbour-area")], encoding="utf-8")

    confirmed = await staffed.local.press(staffed.local.admin, refused.message, "Load it all the same")

    assert MUCH in confirmed.text
    assert served(staffed) == 1
    again = await staffed.local.press(staffed.local.admin, confirmed.message, "Load it all the same")
    assert "Loaded" in again.text


async def test_force_asks_nobody(staffed: House) -> None:
    empty_river(staffed)
    assert "Loaded" in (await staffed.knowledge("reload", force=True)).text


async def test_a_version_is_served_again_by_command(staffed: House) -> None:
    remeasure(staffed, 40, 41)
    await staffed.knowledge("reload", note="wrong")
    local = staffed.local
    offered = await local.autocomplete(local.admin, local.general, "knowledge rollback", focused="version", version="")
    assert [choice["value"] for choice in offered] == [2, 1]
    assert "wrong" in offered[0]["name"]

    back = await staffed.knowledge("rollback", version=1, note="too early")

    assert "Loaded: version 2 → 3" in back.text
    assert "41 hectares → 40 hectares" in back.text
    assert "no version 99" in (await staffed.knowledge("rollback", version=99)).text


async def test_the_history_leads_back_after_a_question(staffed: House) -> None:
    remeasure(staffed, 40, 41)
    await staffed.knowledge("reload")
    history = await staffed.knowledge("history")
    asked = await staffed.local.press(staffed.local.admin, history.message, "Roll back to 1")
    assert asked.ephemeral
    assert "Serve version 1 again?" in asked.text
    assert "41 hectares → 40 hectares" in asked.text
    assert served(staffed) == 2

    back = await staffed.local.press(staffed.local.admin, asked.message, "Roll back to 1")

    assert "Loaded: version 2 → 3" in back.text
    late = await staffed.local.press(staffed.local.admin, asked.message, "Roll back to 1")
    assert "Something else is served by now" in late.text
    assert served(staffed) == 3


async def test_the_history_and_changes_are_paged_in_place(staffed: House) -> None:
    for number in range(40, 48):
        remeasure(staffed, number, number + 1)
        await staffed.knowledge("reload")
    local = staffed.local
    history = await staffed.knowledge("history")
    assert "page 1 of 2" in history.text
    await local.press(local.admin, history.message, "Next")
    assert "page 2 of 2" in history.text
    await local.press(local.admin, history.message, "Back")
    assert "page 1 of 2" in history.text


async def test_what_changed_between_versions_is_told(staffed: House) -> None:
    assert (await staffed.knowledge("changes")).text == "Version 1 is the first that is kept: there is none before it."
    first = await staffed.local.slash(
        staffed.local.speak(staffed.local.admin, ZH), staffed.local.general, "知识库 变化"
    )
    assert first.text == "版本 1 是保留的第一个版本，之前没有别的版本。"
    staffed.local.speak(staffed.local.admin, EN)
    remeasure(staffed, 40, 41)
    await staffed.knowledge("reload")
    remeasure(staffed, 41, 42)
    await staffed.knowledge("reload")
    assert "41 hectares → 42 hectares" in (await staffed.knowledge("changes")).text
    assert "40 hectares → 42 hectares" in (await staffed.knowledge("changes", **{"from": 1})).text
    assert "Version 2 → 1" in (await staffed.knowledge("changes", **{"from": 2, "to": 1})).text
    assert "one and the same" in (await staffed.knowledge("changes", **{"from": 2, "to": 2})).text
    assert "first that is kept" in (await staffed.knowledge("changes", to=1)).text
    assert "no version 9" in (await staffed.knowledge("changes", **{"from": 9})).text


async def test_long_changes_are_paged(staffed: House) -> None:
    places = "".join(f"- {{id: place-{number}, name: Place {number}, hubs: [river-park]}}\n" for number in range(60))
    (staffed.seeds / "places/more.yaml").write_text(places, encoding="utf-8")
    reloaded = await staffed.knowledge("reload")
    assert "more lines" in reloaded.text
    changes = await staffed.knowledge("changes")
    assert "page 1 of" in changes.text
    local = staffed.local
    await local.press(local.admin, changes.message, "Next")
    assert "page 2 of" in changes.text


async def test_people_are_answered_while_stale_sources_are_looked_for(
    staffed: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(snapshot: Snapshot, today: date) -> tuple[StaleSource, ...]:
        time.sleep(0.5)
        return stale_sources(snapshot, today)

    for place in ("bot.commands.knowledge.standing", "bot.controls.versions"):
        monkeypatch.setattr(f"{place}.stale_sources", slow)
    local = staffed.local
    looking = local.start_slash(local.admin, local.general, "knowledge stale")
    began = time.perf_counter()
    await local.slash(local.member, local.general, "hub", name="River Park")
    assert time.perf_counter() - began < 0.4
    shown = await looking.answer()
    assert shown.steps == [Step.DEFERRED, Step.EDIT]
    day = staffed.bot.desk().now().date()
    turned = await local.forge(local.admin, shown.message, f"h1:stale:{day}.0:")
    assert turned.steps == [Step.DEFERRED_UPDATE, Step.EDIT]


async def test_stale_sources_are_listed_the_longest_overdue_first(staffed: House) -> None:
    exchange = await staffed.knowledge("stale")
    assert "6 facts of 2 sources" in exchange.text
    assert "days over" in exchange.text
    forged = await staffed.local.forge(staffed.local.admin, exchange.message, "h1:stale:yesterday.0:")
    assert "expired" in forged.text


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("JSON", {"hubwise.json"}),
        ("CSV", {"facts.csv", "contacts.csv", "hubs.csv", "sources.csv", "entities.csv"}),
        ("SQLite", {"hubwise.db", "metadata.json"}),
    ],
)
async def test_all_that_is_known_is_sent_as_files(staffed: House, form: str, names: set[str]) -> None:
    exchange = await staffed.knowledge("export", format=form)
    assert exchange.ephemeral
    assert set(files_of(staffed.local, exchange.message)) == names
    staffed.local.speak(staffed.local.admin, ZH)
    chinese = await staffed.knowledge("export", format=form)
    said = "".join(line.partition(":")[2] for line in chinese.text.splitlines() if "." in line)
    assert not re.search("[a-z]", said), said


async def test_an_export_that_is_too_large_is_not_sent(staffed: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.commands.knowledge.standing.MOST_BYTES", 100)
    exchange = await staffed.knowledge("export", format="JSON")
    assert "can be sent here" in exchange.text
    assert not exchange.message["attachments"]


async def test_only_named_servers_change_what_is_known(tmp_path: Path) -> None:
    async with house(write_small_seeds(tmp_path / "seeds"), tmp_path / "data", curating=frozenset({1})) as staffed:
        remeasure(staffed, 40, 41)
        for verb, options in (("reload", {}), ("rollback", {"version": 1})):
            assert "another server" in (await staffed.knowledge(verb, **options)).text
        history = await staffed.knowledge("history")
        forged = await staffed.local.forge(staffed.local.admin, history.message, "h1:force-load:1.9.x:")
        assert "another server" in forged.text
        assert served(staffed) == 1
        assert (await staffed.audit())[0] == "refused: control force-load"


async def test_a_diary_that_fails_keeps_what_must_be_written_down_from_being_done(staffed: House) -> None:
    remeasure(staffed, 40, 41)
    await staffed.let_the_diary_fail()

    reloaded = await staffed.knowledge("reload")
    status = await staffed.knowledge("status")
    asked = await staffed.local.slash(
        staffed.local.member, staffed.local.general, "ask", question="how big is River Park"
    )

    assert "The diary, where this has to be written down" in reloaded.text
    assert served(staffed) == 1
    assert "2 hubs, 6 facts" in status.text
    assert "40 hectares" in asked.text
