"""The door's few verbs over what is served now: questions, look-ups and starts go in, plain values come out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from knowledge.answer import Answer, Context, Remembering
from knowledge.changes import Changes
from knowledge.digest import Choosing, Digest, DigestRequest, Mark, stretch
from knowledge.errors import KnowledgeError, Problem, SeedError, UnknownError
from knowledge.loading import MOST_REMOVED, Loader, Order, ReloadReport, Served
from knowledge.looking import Looking
from knowledge.model import Snapshot
from knowledge.seeds import read_folder, read_good
from knowledge.serving import Main, Serving
from knowledge.store import Store, Version

# The file beside the store that keeps the index.
INDEX = "knowledge.index"


async def load(
    seeds: Path,
    store: Store,
    now: Callable[[], datetime],
    *,
    most_removed: float = MOST_REMOVED,
    dry_run: bool = False,
    by: str = "",
    note: str = "",
    force: bool = False,
) -> ReloadReport:
    """Load the seeds into a store that nobody serves from, be it empty; what `Engine.reload` promises holds here.

    Raises:
        KnowledgeError: the store cannot be used.
    """
    loader = Loader(seeds, store, store.path.with_name(INDEX), now, most_removed=most_removed)
    try:
        served = await loader.last()
    except SeedError:
        # The version that is kept was good for an older Hubwise: these seeds take its place.
        served = None
    return (await loader.load(served, Order(by, note, dry_run=dry_run, force=force)))[1]


class Engine(Looking):
    """Answers from one Snapshot at a time. Whatever replaces it does so by one assignment, its last step."""

    def __init__(self, served: Served, loader: Loader | None = None, folder: Path | None = None) -> None:
        self._served = served
        self._remembering = Remembering(served.serving.asking)
        self._choosing = Choosing(served.serving.snapshot)
        self._folder = folder
        self._loader = loader
        self._problems: tuple[Problem, ...] = ()
        self._refused: ReloadReport | None = None
        self._alone = asyncio.Lock()
        self._reloads: dict[tuple[bool, bool], asyncio.Task[ReloadReport]] = {}
        self._rollbacks: set[asyncio.Task[ReloadReport]] = set()

    @classmethod
    async def start(
        cls,
        seeds: Path,
        store: Store,
        now: Callable[[], datetime],
        *,
        most_removed: float = MOST_REMOVED,
        steps: Callable[[str], None] = lambda _step: None,
    ) -> Engine:
        """Serve the seeds and keep them as a version; with broken ones the last good version, and `problems` says why.

        After a rollback the seeds are not looked at: what it went back to is kept until the next reload. `steps` is
        told of each step of a load before it is taken.

        Raises:
            KnowledgeError: the seeds are broken and the store holds no version to serve instead.
        """
        loader = Loader(seeds, store, store.path.with_name(INDEX), now, steps, most_removed)
        served, unread = None, None
        try:
            served = await loader.last()
        except SeedError as error:
            # The kept version was good for an older Hubwise; what a curator can mend are the seeds.
            unread = error
        if served and served.version and served.version.kind == "rollback":
            return cls(served, loader, seeds)
        after, report = await loader.load(served, Order("start", kind="start"))
        if after is None:
            raise SeedError(report.problems) from unread
        engine = cls(after, loader, seeds)
        engine._problems = report.problems
        engine._refused = report if report.outcome == "refused" else None
        return engine

    @classmethod
    async def resume(
        cls, seeds: Path, store: Store, now: Callable[[], datetime], *, most_removed: float = MOST_REMOVED
    ) -> Engine:
        """Serve the newest version of a store without looking at the seeds.

        Raises:
            KnowledgeError: the store is empty, or its version cannot be read by this code.
        """
        loader = Loader(seeds, store, store.path.with_name(INDEX), now, most_removed=most_removed)
        served = await loader.last()
        if served is None:
            raise KnowledgeError("nothing was loaded yet")
        return cls(served, loader, seeds)

    @classmethod
    def over(cls, seeds: Path) -> Engine:
        """Serve a seeds folder as it stands, without a store.

        Raises:
            SeedError: with every problem in the seeds.
        """
        return cls(Served(Serving.of(Main.of(*read_good(read_folder(seeds)))), None), folder=seeds)

    async def reload(self, *, dry_run: bool = False, by: str = "", note: str = "", force: bool = False) -> ReloadReport:
        """Read the seeds and serve what is new in them; what is broken or refused changes nothing.

        Reloads at the same time are one, and all are told what came of it. With `dry_run` nothing is loaded; `force`
        loads what removes more facts than is done otherwise.

        Raises:
            KnowledgeError: there is no store, or it cannot be written; what was served still is.
        """
        running = self._reloads.get((dry_run, force))
        if running is None:
            order = Order(by, note, dry_run=dry_run, force=force)
            running = self._reloads[dry_run, force] = asyncio.create_task(self._load(order))
            running.add_done_callback(lambda done: self._ended(done, dry_run=dry_run, force=force))
        # Whoever stops waiting does not stop the reload that others wait for.
        return await asyncio.shield(running)

    async def roll_back(self, version: int, *, by: str = "", note: str = "") -> ReloadReport:
        """Serve again what a version said, at once and until the next reload that somebody asks for.

        Raises:
            KnowledgeError: there is no such version, or the store cannot be written.
        """
        going = asyncio.create_task(self._go_back(version, Order(by, note, "rollback", again=version)))
        self._rollbacks.add(going)
        going.add_done_callback(self._rollbacks.discard)
        # Whoever stops waiting would leave a version that is recorded and not served.
        return await asyncio.shield(going)

    async def history(self) -> tuple[Version, ...]:
        """The versions that are kept, the newest first.

        Raises:
            KnowledgeError: there is no store, or it cannot be read.
        """
        return await self._loaded()[0].history()

    async def changes(self, before: int, after: int) -> Changes:
        """What changed from one version to another.

        Raises:
            KnowledgeError: there is no such version.
        """
        return await self._loaded()[0].between(before, after)

    async def digest(self, request: DigestRequest) -> Digest:
        """What is said to somebody on a day, of what is served now and of what changed since they were told last.

        The first time, and of a store that was rebuilt, nothing counts as changed.

        Raises:
            KnowledgeError: the store cannot be read.
        """
        choosing, version = self._choosing, self._served.version
        if self._loader is None or version is None:
            return await asyncio.to_thread(choosing.choose, Changes(), request)
        told = stretch(request.since, await self._loader.history(), version)
        changes = Changes()
        if request.changed and not told.empty:
            changes = await self._loader.between(told.before, told.after)
        mark = Mark(version.id, version.at)
        return await asyncio.to_thread(choosing.choose, changes, request, mark, told)

    async def close(self) -> None:
        """End the reloads and rollbacks that run: the store has what they load whole, or is as it was before them."""
        running = (*self._reloads.values(), *self._rollbacks)
        for load in running:
            load.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    @property
    def _serving(self) -> Serving:
        return self._served.serving

    @property
    def snapshot(self) -> Snapshot:
        """What is known now."""
        return self._served.serving.snapshot

    @property
    def version(self) -> Version | None:
        """The store's version that is served; None without a store."""
        return self._served.version

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the seeds as they are now are not what is served; empty when they are, or nobody looked."""
        return self._problems

    @property
    def refused(self) -> ReloadReport | None:
        """The last load when it would have removed too much."""
        return self._refused

    async def _load(self, order: Order) -> ReloadReport:
        async with self._alone:
            loader, served = self._loaded()
            after, report = await loader.load(served, order)
            if not order.dry_run:
                self._problems = report.problems
                self._refused = report if report.outcome == "refused" else None
            if after is not None and report.outcome == "loaded":
                self._serve(after)
            return report

    async def _go_back(self, version: int, order: Order) -> ReloadReport:
        async with self._alone:
            loader, served = self._loaded()
            old = next((one for one in await loader.history() if one.id == version), None)
            if old is None:
                raise UnknownError(f"no version {version}; `hubwise seeds history` lists those that are kept")
            after, report = await loader.roll_back(served, old, order)
            self._serve(after)
            return report

    def _serve(self, served: Served) -> None:
        """Answer from what is served now; nothing waits between the two."""
        self._served = served
        self._remembering = Remembering(served.serving.asking)
        self._choosing = Choosing(served.serving.snapshot)

    def _ended(self, reload: asyncio.Task[ReloadReport], *, dry_run: bool, force: bool) -> None:
        del self._reloads[dry_run, force]
        if not reload.cancelled():
            # All who waited may be gone: asked for, a failure is nobody's surprise.
            reload.exception()

    def _loaded(self) -> tuple[Loader, Served]:
        if self._loader is None:
            raise KnowledgeError("these seeds are served as they stand, without a store of versions")
        return self._loader, self._served

    def ask(self, question: str, context: Context | None = None) -> Answer:
        """Answer a question; `context` is what the conversation was about before. Never raises, for any text."""
        return self._remembering.ask(question, context or Context())

    def explain(self, question: str, context: Context | None = None) -> tuple[str, ...]:
        """How a question is understood, and the evidence for and against the facts nearest to it."""
        return self._served.serving.asking.explain(question, context or Context())
