"""The door's few verbs over what is served now: questions, look-ups and starts go in, plain values come out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from knowledge.answer import Answer, Asking, Context
from knowledge.errors import KnowledgeError, Problem, SeedError
from knowledge.index.completion import Completion, NameCompletion, QuestionCompletion
from knowledge.model import Entity, EntityKind, Fact, Hub, Snapshot, Source, Topic
from knowledge.seeds import read_folder, read_seeds
from knowledge.store import Store, Version


@dataclass(frozen=True, slots=True)
class HubPage:
    """A hub with what introduces it, its other facts by topic, and the sources they come from."""

    hub: Hub
    overview: tuple[Fact, ...]
    topics: tuple[tuple[Topic, tuple[Fact, ...]], ...]
    sources: tuple[Source, ...]


class _Serving:
    """One Snapshot with its indexes: replaced whole, so that each answer is wholly of one version."""

    def __init__(self, snapshot: Snapshot, version: Version | None) -> None:
        self.asking = Asking(snapshot)
        self.version = version

    # A question in the terminal needs neither: they are built when first asked for, or by `ready`.
    @cached_property
    def names(self) -> NameCompletion:
        return NameCompletion(self.asking.snapshot)

    @cached_property
    def questions(self) -> QuestionCompletion:
        return QuestionCompletion(self.asking.snapshot)

    def ready(self) -> None:
        """Build what is not built yet: nobody who types shall wait for it."""
        _ = self.names, self.questions


class Engine:
    """Answers from one Snapshot at a time."""

    def __init__(self, snapshot: Snapshot, version: Version | None = None, problems: tuple[Problem, ...] = ()) -> None:
        self._serving = _Serving(snapshot, version)
        self.problems = problems

    @classmethod
    async def start(cls, seeds: Path, store: Store, now: Callable[[], datetime]) -> Engine:
        """Serve the seeds and keep them as a version; with broken ones, the last good version, and `problems` says why.

        Raises:
            KnowledgeError: the seeds are broken and the store holds no version to serve instead.
        """
        try:
            files = await asyncio.to_thread(read_folder, seeds)
            snapshot = await asyncio.to_thread(read_seeds, files)
        except SeedError as error:
            last = await store.latest()
            if last is None:
                raise
            try:
                snapshot = await asyncio.to_thread(read_seeds, await store.files(last.id))
            except SeedError as kept:
                # The kept version was good for an older Hubwise; what a curator can mend are the seeds.
                raise error from kept
            return cls._ready(snapshot, last, error.problems)
        return cls._ready(snapshot, await store.record(files, at=now(), by="start"))

    @classmethod
    def _ready(cls, snapshot: Snapshot, version: Version, problems: tuple[Problem, ...] = ()) -> Engine:
        engine = cls(snapshot, version, problems)
        engine._serving.ready()
        return engine

    @classmethod
    def over(cls, seeds: Path) -> Engine:
        """Serve a seeds folder as it stands, without a store.

        Raises:
            SeedError: with every problem in the seeds.
        """
        return cls(read_seeds(read_folder(seeds)))

    @property
    def snapshot(self) -> Snapshot:
        """What is known now."""
        return self._serving.asking.snapshot

    @property
    def version(self) -> Version | None:
        """The store's version that is served; None without a store."""
        return self._serving.version

    def ask(self, question: str, context: Context | None = None) -> Answer:
        """Answer a question; `context` is what the conversation was about before. Never raises, for any text."""
        return self._serving.asking.ask(question, context or Context())

    def explain(self, question: str, context: Context | None = None) -> tuple[str, ...]:
        """How a question is understood, and the evidence for and against the facts nearest to it."""
        return self._serving.asking.explain(question, context or Context())

    def suggest(self, typed: str, most: int) -> tuple[str, ...]:
        """Questions that begin like or hold what is typed so far, the likeliest first."""
        return self._serving.questions.complete(typed, most)

    def complete(self, typed: str, kinds: Collection[EntityKind], most: int) -> tuple[Completion, ...]:
        """Entities whose names are, begin with or resemble what is typed: exact, alias, prefix, then fuzzy."""
        return self._serving.names.complete(typed, kinds, most)

    def find(self, name: str, kinds: Collection[EntityKind]) -> Entity | None:
        """The one entity of these kinds with this id or name, mistyped a little or not; None when there is none."""
        entity = self.snapshot.entities.get(name.strip())
        if entity and entity.kind in kinds:
            return entity
        found = self.complete(name, kinds, 1)
        # What is listed stands for nothing typed: no letter, no digit.
        return self.snapshot.entities[found[0].entity] if found and found[0].how != "listed" else None

    def page(self, hub_id: str) -> HubPage:
        """Everything a card of this hub shows.

        Raises:
            KnowledgeError: no hub has this id.
        """
        snapshot = self.snapshot
        hub = snapshot.hubs.get(hub_id)
        if hub is None:
            raise KnowledgeError(f"no hub with the id {hub_id!r}")
        facts = [fact for fact in snapshot.facts.values() if fact.hub == hub_id]
        rest = [fact for fact in facts if fact.id not in hub.overview]
        topics = ((topic, tuple(fact for fact in rest if fact.topic == topic.id)) for topic in snapshot.topics.values())
        return HubPage(
            hub,
            tuple(snapshot.facts[fact_id] for fact_id in hub.overview),
            tuple((topic, filed) for topic, filed in topics if filed),
            tuple(snapshot.sources[source] for source in dict.fromkeys(fact.source for fact in facts)),
        )
