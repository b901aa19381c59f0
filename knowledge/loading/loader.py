"""One load after another: seeds and versions go in, what is served next comes out, or why everything stays as it is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from knowledge.changes import Changes
from knowledge.dates import latest_day
from knowledge.errors import KnowledgeError, Problem, SeedError, UnknownError
from knowledge.loading.archive import FORM, Archive, differing, said_by
from knowledge.loading.partial import what_changed
from knowledge.loading.report import ReloadReport
from knowledge.loading.rest import ServedRest, concerned
from knowledge.loading.workshop import Workshop
from knowledge.seeds.checking import Nothing, Rest, check
from knowledge.seeds.findings import locate
from knowledge.seeds.folder import Look, look, read_one
from knowledge.seeds.layout import missing
from knowledge.seeds.parsed import write_entries
from knowledge.seeds.snapshot import in_order
from knowledge.serving import Main, Serving, TooMuchError, kept, remove_unfinished
from knowledge.serving.delta import Changed, amended
from knowledge.store import Change, Content, Store, Version
from knowledge.store.versions import Kind
from knowledge.turns import resting

# A reload that removes a larger share of the facts is not done without force.
MOST_REMOVED = 0.2
# What changed between so many pairs of versions is remembered: most channels were told of the same one last.
COMPARED = 4
NO_CHANGES = Changes(())
NOTHING: Rest = Nothing()
NO_FILES: Changed = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Served:
    """What is served, with the version that it is; None for seeds that are served without a store."""

    serving: Serving
    version: Version | None


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants loaded, who and why."""

    by: str
    note: str = ""
    kind: Kind = "reload"
    dry_run: bool = False
    force: bool = False
    again: int | None = None


@dataclass(frozen=True, slots=True)
class _Next:
    """Files that are to be served instead of those that are: hashes of all, and what the changed ones say."""

    hashes: Mapping[str, str]
    changed: Changed
    contents: Mapping[str, Content]
    stamps: Mapping[str, tuple[str, str]]


class Loader:
    """Loads what is served next. It keeps nothing of what is served: that goes in and comes out.

    `steps` is told of each step before it is taken: read, parse, check, compare, index, record, swap.
    """

    def __init__(
        self,
        seeds: Path,
        store: Store,
        place: Path,
        now: Callable[[], datetime],
        steps: Callable[[str], None] = lambda _step: None,
        most_removed: float = MOST_REMOVED,
    ) -> None:
        self._seeds, self._store, self._place = seeds, store, place
        self._seen: dict[str, tuple[str, str]] | None = None
        self._workshop = Workshop(place)
        self._archive = Archive(store, self._workshop)
        self._compared: dict[tuple[int, int], Changes] = {}
        self._now, self._step, self._most_removed = now, steps, most_removed

    async def last(self) -> Served | None:
        """What the newest version says; None in an empty store. What a killed process left unfinished is removed.

        Raises:
            KnowledgeError: it cannot be read any more; a SeedError says what newer code finds wrong in it.
        """
        await asyncio.to_thread(remove_unfinished, self._place)
        version = await self._store.latest()
        if version is None:
            return None
        return Served(await self._last(await self._store.hashes(version.id)), version)

    async def history(self) -> tuple[Version, ...]:
        """The versions that are kept, the newest first."""
        return await self._store.history()

    async def between(self, before: int, after: int) -> Changes:
        """What changed from one version to another.

        Raises:
            KnowledgeError: there is no such version.
        """
        kept = {version.id for version in await self._store.history()}
        for version in (before, after):
            if version not in kept:
                raise UnknownError(f"no version {version}; those that are kept: {', '.join(map(str, sorted(kept)))}")
        if (before, after) not in self._compared:
            found = await self._archive.between(await self._store.hashes(before), await self._store.hashes(after))
            if len(self._compared) >= COMPARED:
                self._compared.clear()
            self._compared[before, after] = found
        return self._compared[before, after]

    async def load(self, served: Served | None, order: Order) -> tuple[Served | None, ReloadReport]:
        """Read the seeds and load what is new in them; what comes out is served now, be it what was before.

        Raises:
            KnowledgeError: the store or the index cannot be written.
        """
        started = time.monotonic()
        try:
            then, report = await self._load(served, order)
        except SeedError as error:
            version = served.version if served else None
            then, report = served, ReloadReport("broken", version, version, NO_CHANGES, error.problems)
        return then, replace(report, seconds=time.monotonic() - started)

    async def roll_back(self, served: Served, version: Version, order: Order) -> tuple[Served, ReloadReport]:
        """Serve again what an older version said; this is a version of its own."""
        started = time.monotonic()
        hashes = await self._store.hashes(version.id)
        changed = await self._archive.said(differing(served.serving.hashes, hashes))
        then, report = await self._swap(served, _Next(hashes, changed, {}, {}), order)
        assert then is not None  # noqa: S101  what was served goes in
        return then, replace(report, seconds=time.monotonic() - started)

    async def _load(self, served: Served | None, order: Order) -> tuple[Served | None, ReloadReport]:
        self._step("read")
        if self._seen is None:
            self._seen = await self._store.seen()
        found = await asyncio.to_thread(look, self._seeds, self._seen, int(self._now().timestamp() * 1e9))
        self._seen.update(found.stamps)
        before = served.serving.hashes if served else {}
        if served and before == found.hashes and not _ends_going_back(served, order):
            if not order.dry_run and found.stamps:
                await self._store.remember(found.stamps)
            return served, ReloadReport("unchanged", served.version, served.version, NO_CHANGES)
        self._step("parse")
        first = served is None and not order.dry_run
        upcoming = await self._parsed(differing(before, found.hashes), found, first=first)
        self._step("check")
        # The first time, indexing checks as well: in a process of its own when there is much.
        if not first:
            await asyncio.to_thread(self._check, served.serving if served else None, upcoming)
        return await self._swap(served, upcoming, order)

    async def _parsed(self, paths: Mapping[str, str | None], found: Look, *, first: bool) -> _Next:
        """What changed files say: as parsed before, or read now."""
        wanted = {path: digest for path, digest in paths.items() if digest}
        known = {} if first else await self._store.parsed(wanted, FORM)
        texts: dict[str, bytes] = {}
        for path, digest in paths.items():
            if path in found.contents:
                texts[path] = found.contents[path]
            elif digest and path not in known:
                texts[path] = await asyncio.to_thread(read_one, self._seeds, path, digest)
        unread = {path: text for path, text in texts.items() if path not in known}
        problems: list[Problem] = list(missing(found.hashes))
        try:
            known.update(await self._workshop.parse(unread, found.hashes))
        except SeedError as error:
            problems += error.problems
        if problems:
            # References are checked only over files that read well: what a broken file holds would look unknown.
            raise SeedError(tuple(problems))
        contents = {path: Content(found.hashes[path], text, known[path]) for path, text in texts.items()}
        if first:
            # All of it is indexed from the parsed forms.
            return _Next(found.hashes, NO_FILES, contents, found.stamps)
        forms = {path: known.get(path) if digest else None for path, digest in paths.items()}
        return _Next(found.hashes, await asyncio.to_thread(said_by, forms), contents, found.stamps)

    def _check(self, serving: Serving | None, upcoming: _Next) -> None:
        """Look at what changed, and at all that hangs on it.

        Raises:
            SeedError: with every mistake.
        """
        looked_at, rest = dict(upcoming.changed), NOTHING
        if serving:
            looked_at |= {name: serving.entries(name) for name in concerned(serving, upcoming.changed)}
            rest = ServedRest(serving, looked_at.keys())
        files = in_order({name: entries for name, entries in looked_at.items() if entries is not None})
        if findings := check(files, rest, latest_day(self._now())):
            raise SeedError(locate(findings, lambda name: self._text(upcoming, name)))

    def _text(self, upcoming: _Next, name: str) -> bytes:
        content = upcoming.contents.get(name)
        return content.text if content else read_one(self._seeds, name)

    async def _swap(self, served: Served | None, upcoming: _Next, order: Order) -> tuple[Served | None, ReloadReport]:
        """Compare, index and record: what comes out is to be served."""
        version = served.version if served else None
        self._step("compare")
        changes, known = NO_CHANGES, 0
        if served:
            changes = await asyncio.to_thread(what_changed, served.serving, upcoming.changed)
            known = len(served.serving.snapshot.facts)
        removed = changes.removed_facts
        report = ReloadReport("refused", version, version, changes, removed=removed, known=known)
        if served and removed > self._most_removed * known and not order.force and order.kind != "rollback":
            return served, report
        if order.dry_run:
            return served, replace(report, outcome="would load")
        self._step("index")
        serving = await self._indexed(served, upcoming)
        self._step("record")
        recorded = await self._store.record(await self._change(upcoming, order))
        self._step("swap")
        return Served(serving, recorded), replace(report, outcome="loaded", after=recorded)

    async def _change(self, upcoming: _Next, order: Order) -> Change:
        newest = await self._store.latest()
        before = await self._store.hashes(newest.id) if newest else {}
        return Change(
            files={path: digest for path, digest in upcoming.hashes.items() if before.get(path) != digest},
            gone=tuple(before.keys() - upcoming.hashes.keys()),
            contents=upcoming.contents,
            form=FORM,
            at=self._now(),
            by=order.by,
            note=order.note,
            kind=order.kind,
            origin=str(self._seeds),
            again=order.again,
            stamps=upcoming.stamps,
        )

    async def _indexed(self, served: Served | None, upcoming: _Next) -> Serving:
        if served is None:
            parsed = {path: content.parsed for path, content in upcoming.contents.items()}
            return Serving.of(await self._main(parsed, upcoming, checked=False))
        return await self._serving(served.serving.main, upcoming, served.serving.changed)

    async def _serving(self, main: Main, upcoming: _Next, before: Changed = NO_FILES) -> Serving:
        """A Main with what changed, or all of it indexed anew when that is too much."""
        hashes = upcoming.hashes
        changed = {**before, **upcoming.changed}
        changed = {path: said for path, said in changed.items() if main.hashes.get(path) != hashes.get(path)}
        try:
            return await asyncio.to_thread(Serving.amended, main, changed, hashes)
        except TooMuchError:
            parsed = await asyncio.to_thread(_written, main, changed)
            return Serving.of(await self._main(parsed, upcoming, checked=True))

    async def _main(self, parsed: Mapping[str, bytes], upcoming: _Next, *, checked: bool) -> Main:
        """All files indexed, and kept.

        Raises:
            SeedError: with every mistake that spans files, unless they were `checked`.
        """
        today = None if checked else latest_day(self._now())
        built = await self._workshop.index(parsed, upcoming.hashes, today)
        if built.findings:
            raise SeedError(await asyncio.to_thread(locate, built.findings, lambda name: self._text(upcoming, name)))
        if built.main is None:
            raise KnowledgeError(f"the index kept in {self._place} is gone")
        return built.main

    async def _last(self, hashes: Mapping[str, str]) -> Serving:
        """What files of a version say, from the index that is kept, or indexed anew."""
        main = await asyncio.to_thread(resting(kept), self._place)
        if main is not None:
            changed = await self._archive.said(differing(main.hashes, hashes))
            return await self._serving(main, _Next(hashes, changed, {}, {}))
        parsed, again = await self._archive.read(hashes)
        contents = {path: Content(hashes[path], text, parsed[path]) for path, text in again.items()}
        # What was checked by other code may be wrong for this one.
        return Serving.of(await self._main(parsed, _Next(hashes, {}, contents, {}), checked=not again))


def _ends_going_back(served: Served, order: Order) -> bool:
    """Whether the next start is to look at the seeds again, even if they say now what was gone back to."""
    rollback = served.version is not None and served.version.kind == "rollback"
    return rollback and order.kind == "reload" and not order.dry_run


def _written(main: Main, changed: Changed) -> dict[str, bytes]:
    return {path: write_entries(entries) for path, entries in amended(main, changed).items()}
