"""Since when a channel is told: first runs, rebuilt stores, and versions that are kept no more."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from knowledge import Changes, Digest, DigestRequest, Engine, Mark, Store, Version
from knowledge.digest import Stretch, stretch
from knowledge.loading.archive import Archive
from tests.knowledge.conftest import GOOD_SEEDS, Pantry
from tests.knowledge.digest.readers import DAY, RIVER, told

FIRST = datetime(2026, 11, 23, tzinfo=UTC)


def version(number: int, day: int) -> Version:
    return Version(number, (FIRST + timedelta(days=day)).isoformat(), "ada", "")


@pytest.mark.parametrize(
    ("since", "kept", "expected"),
    [
        (None, [version(1, 0), version(5, 5)], Stretch(after=5)),
        (version(3, 3), [version(number, number) for number in range(1, 6)], Stretch(3, 5, "whole")),
        (version(5, 5), [version(5, 5)], Stretch(5, 5, "whole")),
        # Pruned: all that is kept is later.
        (version(1, 1), [version(3, 3), version(4, 4), version(5, 5)], Stretch(3, 5, "cut")),
        # Rebuilt: the same number means something else, or there is no such number yet.
        (version(3, 3), [version(number, number + 10) for number in range(1, 6)], Stretch(after=5)),
        (version(9, 3), [version(1, 10), version(5, 11)], Stretch(after=5)),
    ],
)
def test_a_stretch_begins_where_the_last_one_ended(
    since: Version | None, kept: list[Version], expected: Stretch
) -> None:
    mark = Mark(since.id, since.at) if since else None

    assert stretch(mark, kept, kept[-1]) == expected
    assert stretch(mark, list(reversed(kept)), kept[-1]) == expected


@asynccontextmanager
async def served(pantry: Pantry, folder: Path, keep: int = 50, day: int = 0) -> AsyncIterator[Engine]:
    """An engine whose clock goes on a day with every look at it."""
    days = iter(range(day, 1_000))
    async with Store.open(folder / "data" / "knowledge.sqlite", keep) as store:
        seeds = pantry.written(folder / "seeds")
        engine = await Engine.start(seeds, store, lambda: FIRST + timedelta(days=next(days)))
        yield engine
        await engine.close()


async def grown(engine: Engine, pantry: Pantry, folder: Path, hectares: int) -> None:
    """Reload with another figure."""
    text = f"covers {hectares} hectares.\n    value: {{number: {hectares}, unit: hectare}}"
    pantry.changed(RIVER, "covers 30 hectares.\n    value: {number: 30, unit: hectare}", text).written(folder / "seeds")
    assert (await engine.reload()).outcome == "loaded"


async def told_since(engine: Engine, since: Mark | None) -> Digest:
    return await engine.digest(DigestRequest(DAY, since=since, worth=False))


async def test_versions_are_compared_once_for_all_who_were_told_of_the_same_one(
    pantry: Pantry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    compare = Archive.between

    async def counted(archive: Archive, old: Mapping[str, str], new: Mapping[str, str]) -> Changes:
        compared.append(1)
        return await compare(archive, old, new)

    monkeypatch.setattr(Archive, "between", counted)
    async with served(pantry, tmp_path) as engine:
        first = await told_since(engine, None)
        await grown(engine, pantry, tmp_path, 31)
        digests = [await told_since(engine, first.mark) for _ in range(3)]
        await grown(engine, pantry, tmp_path, 32)
        later = await told_since(engine, first.mark)

    assert [len(compared), *map(told, digests)] == [2, *[told(digests[0])] * 3]
    assert told(digests[0]) == told(later) != []
    assert digests[0].changed != later.changed


async def test_the_first_digest_tells_nothing_old_and_the_next_what_changed_since(
    pantry: Pantry, tmp_path: Path
) -> None:
    async with served(pantry, tmp_path) as engine:
        await grown(engine, pantry, tmp_path, 31)

        first = await told_since(engine, None)
        await grown(engine, pantry, tmp_path, 32)
        second = await told_since(engine, first.mark)
        third = await told_since(engine, second.mark)

    assert (first.begins, first.empty, told(first)) == (True, True, [])
    assert (second.begins, told(second)) == (False, [("river-campus", "changed", "river-area")])
    assert second.changed[0].changes[0].fields[0].old == "River Campus covers 31 hectares."
    assert third.empty


async def test_a_rebuilt_store_is_a_baseline_and_pours_nothing_out(pantry: Pantry, tmp_path: Path) -> None:
    async with served(pantry, tmp_path / "old") as engine:
        await grown(engine, pantry, tmp_path / "old", 31)
        mark = (await told_since(engine, None)).mark
    async with served(pantry, tmp_path / "new", day=500) as engine:
        for hectares in (40, 50, 60):
            await grown(engine, pantry, tmp_path / "new", hectares)
        digest = await told_since(engine, mark)

    assert mark
    assert mark.version == 2
    assert (digest.begins, digest.empty) == (True, True)
    assert digest.mark != mark


async def test_of_versions_that_are_kept_no_more_the_later_changes_are_told(pantry: Pantry, tmp_path: Path) -> None:
    async with served(pantry, tmp_path, keep=2) as engine:
        mark = (await told_since(engine, None)).mark
        for hectares in (40, 50, 60):
            await grown(engine, pantry, tmp_path, hectares)
        digest = await told_since(engine, mark)

    assert (digest.begins, digest.cut) == (False, True)
    (change,) = digest.changed[0].changes
    assert (change.fields[0].old, change.fields[0].new) == (
        "River Campus covers 50 hectares.",
        "River Campus covers 60 hectares.",
    )


async def test_a_rollback_is_told_as_what_it_changes(pantry: Pantry, tmp_path: Path) -> None:
    async with served(pantry, tmp_path) as engine:
        await grown(engine, pantry, tmp_path, 40)
        mark = (await told_since(engine, None)).mark
        await engine.roll_back(1)
        digest = await told_since(engine, mark)

    assert digest.changed[0].changes[0].fields[0].new == "River Campus covers 30 hectares."


async def test_without_a_store_nothing_counts_as_changed() -> None:
    digest = await Engine.over(GOOD_SEEDS).digest(DigestRequest(date(2026, 11, 26), since=Mark(1, "then")))

    assert (digest.mark, digest.begins, digest.changed) == (None, True, ())
    assert digest.worth
