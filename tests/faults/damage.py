"""S4: files of a data folder are damaged between two starts; whether the next sets them aside or makes them anew."""

from __future__ import annotations

import os
import pickle
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from zlib import crc32

from knowledge.engine import INDEX
from knowledge.serving import kept
from tests.faults.child import child
from tests.faults.looking import STORE, left_behind
from tests.faults.numbered import SMALL, Numbered
from tests.faults.table import Verdict, Wrong

Damage = Callable[[bytes, Path], bytes]
_ASIDE = re.compile(r"knowledge\.sqlite\.damaged-\d{8}T\d{12}")
_HEADER = 9


def _cut(share: float) -> Damage:
    return lambda whole, _: whole[: int(len(whole) * share)]


def _noise(whole: bytes, _: Path) -> bytes:
    return os.urandom(len(whole))


def _spoilt(whole: bytes, _: Path) -> bytes:
    """One byte in the middle is another."""
    middle = len(whole) // 2
    return whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :]


def _of_other_code(whole: bytes, _: Path) -> bytes:
    header, end, rest = whole.partition(b"\n")
    words = header.split()
    words[2] = words[2][::-1]
    return b" ".join(words) + end + rest


class _Ran:
    """Where it is unpickled, a folder is made."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self._place),)


def _running_code(whole: bytes, place: Path) -> bytes:
    """A good header and checksum, and code to run where the index should be."""
    content = pickle.dumps(_Ran(place), protocol=5)
    header = whole.partition(b"\n")[0]
    return header[:-_HEADER] + b" %08x\n" % crc32(content) + content


STORES: Mapping[str, Damage] = {
    "store garbage": _noise,
    "store text": lambda _whole, _place: b"name: no store\n" * 300,
    "store cut to a tenth": _cut(0.1),
    "store cut to half": _cut(0.5),
    "store cut by a little": _cut(0.98),
    "store empty": _cut(0.0),
}
INDEXES: Mapping[str, Damage] = {
    "index garbage": _noise,
    "index spoilt": _spoilt,
    "index cut to half": _cut(0.5),
    "index cut by a little": _cut(0.999),
    "index empty": _cut(0.0),
    "index of other code": _of_other_code,
    "index that runs code": _running_code,
}


async def damaged(
    place: Path, stores: Mapping[str, Damage], indexes: Mapping[str, Damage], hubs: int = SMALL
) -> list[Verdict]:
    """Damage the files one after another, after orderly ends and after kills; the next start serves the seeds."""
    seeds = Numbered(place / "seeds", hubs)
    seeds.say(1)
    store = place / "data" / STORE
    async with child(seeds.folder, store) as first:
        assert await first.said(), await first.errors()
    verdicts: list[Verdict] = []
    for turn, (name, damage) in enumerate({**stores, **indexes}.items()):
        path = store if name in stores else store.with_name(INDEX)
        whole = path.read_bytes()
        ran = place / f"ran-{turn}"
        broken = damage(whole, ran)
        path.write_bytes(broken)
        # After a kill, SQLite may have all of it in its log; an empty file is a new store.
        logged = store.with_name(f"{STORE}-wal").exists()
        aside = name in stores and bool(broken) and not logged
        wrong, seconds = await _started(seeds, store, broken if aside else None, may=logged, orderly=turn % 3 > 0)
        if ran.exists():
            wrong.append(Wrong("failed", "the code in the index was run"))
        if kept(store.with_name(INDEX)) is None:
            wrong.append(Wrong("failed", "the index is not made anew"))
        verdicts.append(Verdict(tuple(Wrong(one.kind, f"{name}: {one.what}") for one in wrong), seconds))
    return verdicts


async def _started(
    seeds: Numbered, store: Path, set_aside: bytes | None, *, may: bool, orderly: bool
) -> tuple[list[Wrong], float]:
    """Start, and reload: what is wrong, and how long it took to serve."""
    wrong: list[Wrong] = []
    async with child(seeds.folder, store) as served:
        said = await served.said()
        if said is None or said.numbers != (seeds.number,) or said.unanswered:
            return [Wrong("lost", f"{said} instead of the seeds: {await served.errors()}")], served.seconds
        as_expected = may or (said.aside is None) == (set_aside is None)
        if not as_expected or (said.aside and not _ASIDE.fullmatch(said.aside)):
            wrong.append(Wrong("failed", f"set aside as {said.aside}"))
        if said.aside and set_aside and store.with_name(said.aside).read_bytes() != set_aside:
            wrong.append(Wrong("lost", "what was set aside is not what was there"))
        seeds.say(seeds.number + 1)
        after = await served.done("reload")
        if after.outcome != "loaded" or after.numbers != (seeds.number,):
            wrong.append(Wrong("failed", f"the next reload: {after}"))
        if left := [name for name in left_behind(store.parent) if ".damaged-" not in name]:
            wrong.append(Wrong("failed", f"files are left behind: {left}"))
        if orderly:
            served.order("end")
            await served.rest()
    return wrong, served.seconds
