"""What a reload does and leaves: versions, notes, going back, looking first, being refused, being one of several."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from knowledge import Engine, KnowledgeError, Store, compare_snapshots
from knowledge.loading import Loader, Order
from knowledge.seeds import read_folder, read_seeds
from tests.knowledge.loading.conftest import NOW

HILL, RIVER = "hubs/hill-park.yaml", "hubs/river-campus.yaml"


def edit(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    # A statement says its value: "3 million" and 3,000,000.
    text = text.replace(old, new).replace(f'"{old[0]},000,000"', f'"{new[0]},000,000"')
    (folder / file).write_text(text, encoding="utf-8")


def held(store: Store) -> dict[str, bytes]:
    """Everything beside the store: what is on the disk, byte by byte."""
    return {path.name: path.read_bytes() for path in store.path.parent.iterdir() if path.is_file()}


async def test_a_reload_tells_what_changed_and_is_a_version_with_who_and_why(
    engine: Engine, folder: Path, store: Store
) -> None:
    before = read_seeds(read_folder(folder))
    edit(folder, HILL, "2 million", "3 million")

    report = await engine.reload(by="ada", note="a larger budget")

    assert report.outcome == "loaded"
    assert report.changes == compare_snapshots(before, read_seeds(read_folder(folder)))
    assert [change.id for change in report.changes] == ["hill-budget"]
    assert report.after == await store.latest() == engine.version
    assert [(version.id, version.by, version.note, version.kind) for version in await engine.history()] == [
        (2, "ada", "a larger budget", "reload"),
        (1, "start", "", "start"),
    ]
    assert await engine.changes(1, 2) == report.changes


async def test_a_reload_of_the_same_seeds_is_no_version(engine: Engine, folder: Path) -> None:
    edit(folder, HILL, "Hill", "Hill")

    report = await engine.reload()

    assert (report.outcome, report.before, len(await engine.history())) == ("unchanged", report.after, 1)


async def test_a_comment_is_a_version_without_changes(engine: Engine, folder: Path) -> None:
    edit(folder, HILL, "form: park", "form: park  # for now")

    report = await engine.reload()

    assert report.outcome == "loaded"
    assert not report.changes


async def test_looking_first_changes_nothing_on_the_disk(engine: Engine, folder: Path, store: Store) -> None:
    edit(folder, HILL, "2 million", "3 million")
    before, served = held(store), engine.snapshot

    report = await engine.reload(dry_run=True)

    assert (report.outcome, len(report.changes)) == ("would load", 1)
    assert engine.snapshot is served
    assert held(store) == before
    assert len(await engine.history()) == 1


async def test_broken_seeds_change_nothing_on_the_disk(engine: Engine, folder: Path, store: Store) -> None:
    edit(folder, HILL, "gazette", "gazete")
    before, served = held(store), engine.snapshot

    report = await engine.reload()

    assert (report.outcome, report.problems) == ("broken", engine.problems)
    assert engine.snapshot is served
    assert held(store) == before


async def test_what_removes_many_facts_is_loaded_with_force_alone(engine: Engine, folder: Path) -> None:
    text = (folder / RIVER).read_text(encoding="utf-8")
    (folder / RIVER).write_text(text[: text.index("  - id: river-opening")], encoding="utf-8")

    refused = await engine.reload()

    assert (refused.outcome, refused.removed, refused.known) == ("refused", 2, 6)
    assert engine.refused == refused
    assert len(engine.snapshot.facts) == 6
    assert (await engine.reload(force=True)).outcome == "loaded"
    assert len(engine.snapshot.facts) == 4
    assert engine.refused is None


async def test_going_back_serves_the_old_at_once_and_is_kept_by_the_next_start(
    engine: Engine, folder: Path, store: Store
) -> None:
    old = engine.snapshot
    edit(folder, HILL, "2 million", "3 million")
    await engine.reload()

    report = await engine.roll_back(1, by="ada", note="too much")

    assert engine.snapshot == old
    assert report.after
    assert (report.after.id, report.after.kind, report.after.again, report.after.note) == (3, "rollback", 1, "too much")
    again = await Engine.start(folder, store, lambda: NOW)
    assert again.snapshot == old
    assert again.version == report.after


async def test_a_reload_ends_going_back(engine: Engine, folder: Path, store: Store) -> None:
    edit(folder, HILL, "2 million", "3 million")
    await engine.reload()
    await engine.roll_back(1)

    report = await engine.reload()

    assert [change.id for change in report.changes] == ["hill-budget"]
    assert engine.snapshot == read_seeds(read_folder(folder))
    assert (await Engine.start(folder, store, lambda: NOW)).version == report.after


async def test_a_reload_ends_going_back_to_what_the_seeds_say_again(engine: Engine, folder: Path, store: Store) -> None:
    edit(folder, HILL, "2 million", "3 million")
    await engine.reload()
    await engine.roll_back(1)
    edit(folder, HILL, "3 million", "2 million")
    await engine.reload()
    edit(folder, HILL, "2 million", "4 million")

    engine = await Engine.start(folder, store, lambda: NOW)

    assert "4 million" in engine.snapshot.facts["hill-budget"].statement


async def test_a_version_that_is_not_kept_is_named_among_those_that_are(engine: Engine) -> None:
    with pytest.raises(KnowledgeError, match="no version 7"):
        await engine.roll_back(7)
    with pytest.raises(KnowledgeError, match="no version 7; those that are kept: 1"):
        await engine.changes(1, 7)


async def test_only_the_last_versions_can_be_gone_back_to(folder: Path, tmp_path: Path) -> None:
    async with Store.open(tmp_path / "few" / "knowledge.sqlite", keep=2) as store:
        engine = await Engine.start(folder, store, lambda: NOW)
        for million in ("3", "4", "5"):
            edit(folder, HILL, f"{int(million) - 1} million", f"{million} million")
            await engine.reload()

        assert [version.id for version in await engine.history()] == [4, 3]
        with pytest.raises(KnowledgeError, match="no version 1"):
            await engine.roll_back(1)
        await engine.roll_back(3)
        assert "4 million" in engine.snapshot.facts["hill-budget"].statement


async def test_reloads_at_once_are_one_and_all_are_told(engine: Engine, folder: Path) -> None:
    edit(folder, HILL, "2 million", "3 million")

    reports = await asyncio.gather(*(engine.reload(by=str(number)) for number in range(10)))

    assert all(report is reports[0] for report in reports)
    assert [(version.id, version.by) for version in await engine.history()] == [(2, "0"), (1, "start")]


async def test_a_start_over_broken_seeds_serves_the_last_good_version(
    engine: Engine, folder: Path, store: Store
) -> None:
    edit(folder, HILL, "gazette", "gazete")

    again = await Engine.start(folder, store, lambda: NOW)

    assert again.snapshot == engine.snapshot
    assert [problem.file for problem in again.problems] == [HILL]


@pytest.mark.parametrize(
    "damage", [b"", b"hubwise main of another time\n", None, b"cut"], ids=["", "old", "none", "cut"]
)
async def test_a_start_does_without_the_index(engine: Engine, folder: Path, store: Store, damage: bytes | None) -> None:
    edit(folder, HILL, "2 million", "3 million")
    await engine.reload()
    index = store.path.with_name("knowledge.index")
    if damage is None:
        index.unlink()
    else:
        index.write_bytes(index.read_bytes()[:-9] if damage == b"cut" else damage)

    again = await Engine.start(folder, store, lambda: NOW)

    assert again.snapshot == engine.snapshot
    assert again.version == engine.version
    assert [fact.id for fact in again.page("hill-park").overview] == ["hill-budget"]


async def test_an_index_of_files_that_were_never_recorded_is_amended_to_those_that_were(
    engine: Engine, folder: Path, store: Store, tmp_path: Path
) -> None:
    index = store.path.with_name("knowledge.index")
    edit(folder, HILL, "2 million", "3 million")
    async with Store.open(tmp_path / "other" / "knowledge.sqlite") as other:
        await Engine.start(folder, other, lambda: NOW)
        index.write_bytes(other.path.with_name("knowledge.index").read_bytes())

    again = await Engine.resume(folder, store, lambda: NOW)

    assert again.snapshot == engine.snapshot


async def test_a_file_that_changes_while_it_is_read_is_not_recorded_as_what_it_was(
    engine: Engine, folder: Path, store: Store
) -> None:
    """A file that looks as it did is passed over; if it has to be read again after all, it may be another by then."""
    old = await store.hashes(1)
    await store.remember({name: (stamp_of(folder / name), digest) for name, digest in old.items()})

    def step(at: str) -> None:
        if at == "parse":
            edit(folder, HILL, "2 million", "9 million")

    async with Store.open(store.path.with_name("new.sqlite")) as new:
        await new.remember({name: (stamp_of(folder / name), digest) for name, digest in old.items()})
        loader = Loader(folder, new, store.path.with_name("new.index"), lambda: NOW, step)

        _, report = await loader.load(None, Order("start"))

        assert report.outcome == "broken"
        assert [(problem.file, problem.message) for problem in report.problems] == [
            (HILL, "was changed while it was read")
        ]
        assert await new.latest() is None


def stamp_of(path: Path) -> str:
    status = path.stat()
    return f"{status.st_size}:{status.st_mtime_ns}:{status.st_ctime_ns}:{status.st_ino}:{status.st_dev}"
