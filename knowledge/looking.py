"""The door's verbs that only look: over what is served, ids and filters go in, plain values for cards come out."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from knowledge.answer import Answered, tell
from knowledge.browsing import PAGE_SIZE, HubListing, browse
from knowledge.contacts import HubContacts, contacts_of
from knowledge.errors import KnowledgeError, SeedError, UnknownError
from knowledge.examples import examples
from knowledge.gaps import AskedQuestion, Gap, answered_now, clusters, gap_of
from knowledge.hub_page import HubPage, hub_page
from knowledge.index.completion import Completion
from knowledge.index.register import Filters
from knowledge.model import Contact, Entity, EntityKind, Fact
from knowledge.seeds.folder import read_one
from knowledge.seeds.placing import Entry, Place, line_of
from knowledge.seeds.suggesting import CorrectionKind, StubKind, correction, stub
from knowledge.seeds.writing import SeedChange
from knowledge.serving import Serving
from knowledge.side_by_side import HubComparison, side_by_side
from knowledge.stale import Freshness, freshness
from knowledge.text import Language, normal
from knowledge.tied import tied_to
from knowledge.who import WhoPage, who


class Looking(ABC):
    """Looks at one Serving at a time, which whoever inherits from this replaces; `folder` is where the seeds lie."""

    _folder: Path | None = None

    @property
    @abstractmethod
    def _serving(self) -> Serving:
        """What is served now."""

    def browse(
        self,
        *,
        country: str = "",
        city: str = "",
        topic: str = "",
        kind: str = "",
        page: int = 1,
        size: int = PAGE_SIZE,
    ) -> HubListing:
        """A page of the hubs with this country, city, topic (id, or label in either language) and kind of hub.

        What is empty asks for nothing. Never raises: what no hub has finds none.
        """
        serving = self._serving
        filters: Filters = {"country": country, "city": city, "topic": topic, "form": kind}
        return browse(serving.snapshot, serving.register, filters, page, size)

    def suggest(self, typed: str, most: int) -> tuple[str, ...]:
        """Questions that begin like or hold what is typed so far, the likeliest first."""
        return self._serving.questions.complete(typed, most)

    def complete(
        self, typed: str, kinds: Collection[EntityKind], most: int, language: Language = "en"
    ) -> tuple[Completion, ...]:
        """Entities whose names are, begin with or resemble what is typed: exact, alias, prefix, then fuzzy.

        With nothing typed, those with the most facts tied to them.
        """
        return self._serving.names.complete(typed, kinds, most, language)

    def find(self, name: str, kinds: Collection[EntityKind]) -> Entity | None:
        """The one entity of these kinds with this id or name, mistyped a little or not; None when there is none."""
        entities = self._serving.snapshot.entities
        entity = entities.get(name.strip())
        if entity and entity.kind in kinds:
            return entity
        found = self.complete(name, kinds, 1)
        # What is listed stands for nothing typed: no letter, no digit.
        return entities[found[0].entity] if found and found[0].how != "listed" else None

    def page(self, hub_id: str) -> HubPage:
        """Everything a card of this hub shows.

        Raises:
            KnowledgeError: no hub has this id.
        """
        return hub_page(self._serving.asking, hub_id)

    def who(self, entity_id: str) -> WhoPage:
        """Everything a card of an organisation, person, event, place or programme shows.

        Raises:
            KnowledgeError: none has this id.
        """
        return who(self._serving.asking, entity_id)

    def compare(self, hub_ids: Sequence[str]) -> HubComparison:
        """Two to four hubs beside each other, by topic and attribute.

        Raises:
            KnowledgeError: no hub has one of these ids, or these are fewer, more, or one twice.
        """
        return side_by_side(self._serving.asking, hub_ids)

    def contacts(self, hub_id: str) -> HubContacts:
        """The ways to reach a hub.

        Raises:
            KnowledgeError: no hub has this id.
        """
        return contacts_of(self._serving.snapshot, hub_id)

    def tied(self, hub_id: str) -> tuple[Entity, ...]:
        """Everybody and everything besides the hub itself that its facts are about, or that the seeds tie to it.

        Raises:
            KnowledgeError: no hub has this id.
        """
        serving, asking = self._serving, self._serving.asking
        if hub_id not in serving.snapshot.hubs:
            raise KnowledgeError(f"no hub with the id {hub_id[:60]!r}")
        return tied_to(serving.snapshot, hub_id, asking.told_of(hub_id), asking.belonging.get(hub_id, ()))

    def freshness(self, fact: Fact | Contact, today: date) -> Freshness:
        """When the source of a fact or contact was checked, and whether that is too long ago.

        Raises:
            KnowledgeError: the source is known no more; the fact is of an earlier version.
        """
        source = self._serving.snapshot.sources.get(fact.source)
        if source is None:
            raise KnowledgeError(f"no source with the id {fact.source!r}")
        return freshness(source, today)

    def told(self, fact_id: str, language: Language) -> Answered | None:
        """What one fact answers, as it is told when somebody chooses it; None when there is no such fact any more."""
        return tell(self._serving.snapshot, fact_id, language)

    def examples(self, language: Language, most: int) -> tuple[str, ...]:
        """Questions that are answered now, one of each hub and on several topics; the same every time."""
        serving = self._serving
        return examples(serving.asking, serving.names, language, most)

    async def gaps(self, questions: Iterable[AskedQuestion], most: int) -> tuple[Gap, ...]:
        """What is asked most and not answered, each with YAML that a curator may take over.

        What is answered by now is left out. Others get their turn between questions.
        """
        serving = self._serving
        names = serving.asking.names

        def named(text: str) -> frozenset[str]:
            return frozenset(entity for mention in names.named(normal(text)) for entity in mention.entities)

        ignored = serving.snapshot.vocabulary.ignored
        found: list[Gap] = []
        for cluster in await asyncio.to_thread(clusters, tuple(questions), ignored, named):
            if len(found) >= most:
                break
            gap = gap_of(serving.asking, serving.names, cluster)
            if gap:
                found.append(await self._with_stub(serving, gap))
            await asyncio.sleep(0)
        return tuple(found)

    async def answered_now(self, questions: Iterable[str]) -> tuple[tuple[str, Answered], ...]:
        """Those of some questions that are answered now, with their answers; others get their turn between them."""
        found: list[tuple[str, Answered]] = []
        for question, answer in answered_now(self._serving.asking, questions):
            if answer:
                found.append((question, answer))
            await asyncio.sleep(0)
        return tuple(found)

    async def stub(self, kind: StubKind, target: str, text: str, attribute: str = "") -> SeedChange:
        """YAML with which a question would be answered: another name of an entity, another phrasing of a fact, a fact.

        Raises:
            KnowledgeError: there is no such target, or the text holds nothing that can be written down.
        """
        return await self._stub(self._serving, kind, target, text, attribute)

    async def correction(self, fact_id: str, kind: CorrectionKind, proposal: str, link: str = "") -> SeedChange:
        """YAML of an accepted correction of a fact, with the file and line that it concerns.

        Raises:
            KnowledgeError: there is no such fact, or the proposal holds nothing that can be written down.
        """
        serving = self._serving
        place = await self._place(serving, "fact", fact_id)
        return correction(serving.snapshot, place, fact_id, kind, proposal, link)

    async def _with_stub(self, serving: Serving, gap: Gap) -> Gap:
        wanted = gap.suggestion
        if wanted is None:
            return gap
        attribute = gap.attribute.id if gap.attribute else ""
        # Questions of signs alone, say: there is nothing to write down.
        with suppress(KnowledgeError):
            return replace(gap, stub=await self._stub(serving, wanted.kind, wanted.target, wanted.text, attribute))
        return gap

    async def _stub(self, serving: Serving, kind: StubKind, target: str, text: str, attribute: str) -> SeedChange:
        place = await self._place(serving, "fact" if kind == "asked" else "entity", target)
        return stub(serving.snapshot, place, kind, text, target, attribute)

    async def _place(self, serving: Serving, what: Entry, given: str) -> Place:
        """Where an entry stands; no line when its file is not what it was, or is not there."""
        file = serving.file_of_fact(given) if what == "fact" else serving.file_of_entity(given)
        if file is None:
            raise UnknownError(f"no {what} with the id {given[:60]!r}")
        line = None
        if self._folder is not None:
            with suppress(SeedError):
                content = await asyncio.to_thread(read_one, self._folder, file)
                line = await asyncio.to_thread(line_of, file, content, what, given)
        return Place(file, line)
