"""K5: files of the seeds are broken, missing, half-written or unreadable; what a reload changed comes out."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from knowledge import Engine, Store
from tests.faults.looking import STORE
from tests.faults.numbered import Numbered, told_by_all
from tests.faults.table import Verdict, Wrong

HUB, TOPICS = "hubs/river-park.yaml", "topics.yaml"


def _half(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def _link(path: Path) -> None:
    path.rename(path.with_suffix(".txt"))
    path.symlink_to(path.with_suffix(".txt"))


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


FAULTS: Mapping[str, tuple[str, Callable[[Path], object]]] = {
    "broken": (HUB, lambda path: path.write_bytes(b"name: [\n")),
    "wrong": (HUB, lambda path: path.write_bytes(path.read_bytes().replace(b"attribute: area", b"attribute: weather"))),
    "missing": (TOPICS, Path.unlink),
    "missing, named by others": (HUB, Path.unlink),
    "half-written": (HUB, _half),
    "empty": (TOPICS, lambda path: path.write_bytes(b"")),
    "noise": (HUB, lambda path: path.write_bytes(os.urandom(5_000))),
    "a folder in its place": (HUB, _folder),
    "a pipe in its place": (HUB, _pipe),
    "a link in its place": (HUB, _link),
}


async def reloaded_with_broken_files(place: Path) -> list[Verdict]:
    """Break a file, reload, mend it: nothing changes, the report says where, and the next reload works."""
    verdicts: list[Verdict] = []
    for number, (fault, (name, do)) in enumerate(FAULTS.items()):
        seeds = Numbered(place / str(number) / "seeds", hubs=5)
        seeds.say(1)
        async with Store.open(place / str(number) / STORE) as store:
            engine = await Engine.start(seeds.folder, store, lambda: datetime.now(UTC), most_removed=1)
            before = (engine.version, told_by_all(engine), engine.snapshot)
            seeds.say(2)
            do(seeds.folder / name)
            report = await engine.reload()
            wrong: list[Wrong] = []
            if (engine.version, told_by_all(engine), engine.snapshot) != before:
                wrong.append(Wrong("mixed", f"{fault}: {before[:2]} became {engine.version}, {told_by_all(engine)}"))
            # Where a file is missing, the places are told that name what was in it.
            told = [
                problem for problem in report.problems if problem.file == name or not (seeds.folder / name).exists()
            ]
            if report.outcome != "broken" or not told or engine.problems != report.problems:
                wrong.append(Wrong("failed", f"{fault}: {report.outcome} {list(map(str, report.problems))}"))
            _mend(seeds, name)
            after = await engine.reload()
            if after.outcome != "loaded" or told_by_all(engine).numbers != {seeds.number}:
                wrong.append(Wrong("failed", f"{fault}: the next reload: {after.outcome} {after.problems}"))
        verdicts.append(Verdict(tuple(wrong)))
    return verdicts


def _mend(seeds: Numbered, name: str) -> None:
    path = seeds.folder / name
    if path.is_dir():
        path.rmdir()
    path.unlink(missing_ok=True)
    seeds.mend()
    seeds.say(seeds.number + 1)
