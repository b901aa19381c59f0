"""Hubs, people and facts of hostile texts and sizes: texts and numbers go in, pages and listings of them come out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.render.answers import CitedSource
from bot.render.hubs import Cite
from bot.render.viewer import Viewer
from bot.render.words import dates_of
from bot.speech import Speech
from knowledge import (
    Completion,
    Contact,
    Engine,
    Entity,
    EntityKind,
    Fact,
    HubComparison,
    HubContacts,
    HubListing,
    HubPage,
    Language,
    Source,
    WhoPage,
)
from knowledge.browsing import Narrowing, TopicNarrowing
from knowledge.model import Hub, Name
from knowledge.who import Tie

# Discord's ids have up to 20 digits, ids of the seeds up to 80 characters.
PERSON = 2**64 - 1
LONG_ID = "a" * 80
# Each hub of a card has as many facts and ties as there is much of everything.
MOST_HUBS = 3
KINDS: tuple[EntityKind, ...] = ("hub", "person", "event", "place", "programme", "organisation")


def citing(engine: Engine, language: Language) -> Cite:
    """Cites facts as the bot does, on a day long after they were checked."""

    def cite(facts: Iterable[Fact | Contact]) -> tuple[CitedSource, ...]:
        facts = tuple(facts)
        first = {fact.source: fact for fact in reversed(facts)}
        return tuple(
            CitedSource(
                engine.snapshot.sources[source], tuple(dates), engine.freshness(first[source], date(2030, 1, 1))
            )
            for source, dates in dates_of(facts, language).items()
        )

    return cite


def viewer(words: Speech, *, private: bool = False) -> Viewer:
    """Somebody whose id is as long as ids get."""
    return Viewer(PERSON, private, words)


@dataclass(frozen=True)
class Hostile:
    """Texts that stand everywhere, and how often."""

    engine: Engine
    name: str
    text: str
    many: int

    def hub(self, place: int = 0) -> Hub:
        """A hub all of whose texts are hostile; each place has another id."""
        hub = self.engine.page("river-park").hub
        names = (Name(self.name, "name"), Name(self.text, "chinese"), Name(f"{self.name}2", "alias"))
        return replace(
            hub,
            id=f"{LONG_ID[:-3]}{place:03}",
            names=names,
            form=self.text,
            city=self.name,
            country=self.text,
            contacts=(self.contact(),) * self.many,
        )

    def contact(self) -> Contact:
        return replace(self.engine.page("river-park").hub.contacts[0], label=self.name, value=self.text)

    def entity(self, place: int) -> Entity:
        return Entity(f"{LONG_ID[:-3]}{place:03}", "organisation", self.hub().names, ("river-park",))

    def fact(self) -> Fact:
        return replace(self.engine.page("river-park").overview[0], statement=self.text)

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact(),) * self.many

    def source(self, address: str | None = None) -> Source:
        known = next(iter(self.engine.snapshot.sources.values()))
        return replace(known, title=self.text, publisher=self.name, address=address)

    def cite(self, _facts: object) -> tuple[CitedSource, ...]:
        """As many sources as there is much of everything, with dates and addresses."""
        source = self.source("https://x.example/" + self.name)
        stale = self.engine.freshness(self.fact(), date(2030, 1, 1))
        return tuple(
            CitedSource(replace(source, id=str(number)), (self.name,) * self.many, stale) for number in range(self.many)
        )

    def page(self) -> HubPage:
        topic = self.engine.page("river-park").topics[0][0]
        topics = tuple(
            (replace(topic, id=f"{LONG_ID[:-3]}{number:03}", label=self.name, chinese=self.text), self.facts())
            for number in range(self.many)
        )
        return HubPage(self.hub(), self.facts(), topics, (self.source(),) * self.many)

    def tied(self) -> tuple[Entity, ...]:
        return tuple(self.entity(number) for number in range(self.many))

    def who(self) -> WhoPage:
        """Somebody at many hubs, with many ties and facts at each."""
        known = self.engine.who("lin-ya")
        tie = Tie(self.text, self.entity(1), self.fact())
        at = tuple(
            replace(known.hubs[0], hub=self.hub(place), told=self.facts(), named=self.facts(), ties=(tie,) * self.many)
            for place in range(min(self.many, MOST_HUBS))
        )
        return WhoPage(self.entity(0), self.entity(1), at, (self.source(),), self.many)

    def comparison(self) -> HubComparison:
        known = self.engine.compare(("river-park", "harbour-campus"))
        hubs = tuple(self.hub(place) for place in range(4))
        row = known.topics[0].attributes[0]
        attribute = replace(row.attribute, label=self.name, chinese=self.text)
        rows = (
            replace(row, attribute=attribute, facts=(self.facts(), None, self.facts(), None), largest=0),
        ) * self.many
        topics = tuple(
            replace(known.topics[0], topic=topic, attributes=rows) for topic, _ in self.page().topics[: self.many]
        )
        own = tuple(topic.topic for topic in topics)
        return HubComparison(hubs, topics, tuple(hub.contacts for hub in hubs), (own,) * 4, (self.source(),))

    def contacts(self) -> HubContacts:
        return HubContacts(self.hub(), ((self.contact(), self.source()),) * self.many)

    def listing(self, hubs: int) -> HubListing:
        topics = tuple(TopicNarrowing(topic, 7) for topic, _ in self.page().topics)
        values = tuple(Narrowing(f"{self.text}{number}", 10**6) for number in range(self.many))
        found = tuple(self.hub(place) for place in range(hubs))
        return HubListing(found, 10**6, 2, 10**5, values, values, topics, values)

    def completions(self) -> tuple[Completion, ...]:
        return tuple(
            Completion(f"{LONG_ID[:-3]}{place:03}", self.name, "like", self.text, kind, self.name, self.text)
            for place, kind in enumerate(KINDS * 5)
        )
