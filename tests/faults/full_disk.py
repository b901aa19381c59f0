"""S2: no file may grow any more (RLIMIT_FSIZE), as on a full disk; what is served meanwhile and after comes out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.faults.child import Said, child
from tests.faults.looking import STORE, left_behind
from tests.faults.numbered import SMALL, Numbered
from tests.faults.table import Kind, Verdict, Wrong

NO_LIMIT = -1
# Of the size of each file in the data folder: nothing more can be written, or a little, or half of it.
SHARES = (0.0, 0.01, 0.3, 0.7, 0.99, 1.0)


async def filled(place: Path, shares: Iterable[float] = SHARES, hubs: int = SMALL) -> list[Verdict]:
    """Let no file grow beyond a share of what the files have, reload, then let them grow again and reload."""
    seeds = Numbered(place / "seeds", hubs)
    seeds.say(1)
    store = place / "data" / STORE
    verdicts: list[Verdict] = []
    async with child(seeds.folder, store) as served:
        before = await served.said()
        assert before, await served.errors()
        for name in (STORE, f"{STORE}-wal", "knowledge.index"):
            for share in shares:
                limit = int(share * store.with_name(name).stat().st_size)
                seeds.say(seeds.number + 1)
                served.order(f"limit {limit}")
                full = await served.done("reload")
                served.order(f"limit {NO_LIMIT}")
                wrong = _while_full(before, full, seeds.number)
                before = await served.done("reload")
                verdicts.append(_verdict(f"at most {limit} bytes", wrong + _after(before, full, seeds.number, store)))
        served.order("end")
        await served.rest()
    return verdicts


async def filled_at_first(place: Path, limits: Iterable[int], hubs: int = SMALL) -> list[Verdict]:
    """Start over an empty folder in which files may not grow: nothing is served, and the next start works."""
    verdicts: list[Verdict] = []
    for turn, limit in enumerate(limits):
        here = place / str(turn)
        seeds = Numbered(here / "seeds", hubs)
        seeds.say(1)
        async with child(seeds.folder, here / "data" / STORE, "--limit", str(limit)) as served:
            full = await served.said()
            after = await served.said()
            why = "" if after else await served.errors()
        wrong: list[Wrong] = []
        if full is None or not full.failed:
            wrong.append(Wrong("failed", f"a start was to fail: {full} {why}"))
        if after is None or after.numbers != (1,) or after.unanswered:
            wrong.append(Wrong("failed", f"with room again: {after} {why}"))
        verdicts.append(_verdict(f"at most {limit} bytes at the first start", wrong))
    return verdicts


def _while_full(before: Said, full: Said, number: int) -> list[Wrong]:
    """It fails loudly and serves what it served, or there was room enough for this change."""
    if full.failed:
        same = (full.version, full.digest, full.numbers) == (before.version, before.digest, before.numbers)
        return [] if same and not full.unanswered else [Wrong("mixed", f"{before} became {full}")]
    done = full.outcome == "loaded" and full.numbers == (number,)
    return [] if done else [Wrong("failed", f"neither done nor failed: {full}")]


def _after(after: Said, full: Said, number: int, store: Path) -> list[Wrong]:
    outcome = "loaded" if full.failed else "unchanged"
    kind: Kind = "failed" if after.numbers == (number,) else "mixed"
    good = after.outcome == outcome and after.numbers == (number,) and not after.unanswered
    wrong = [] if good else [Wrong(kind, f"with room again: {after}")]
    if left := left_behind(store.parent):
        wrong.append(Wrong("failed", f"files are left behind: {left}"))
    return wrong


def _verdict(when: str, wrong: Iterable[Wrong]) -> Verdict:
    return Verdict(tuple(Wrong(one.kind, f"{when}: {one.what}") for one in wrong))
