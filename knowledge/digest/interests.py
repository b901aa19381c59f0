"""What somebody wants to hear of: filters and a fact with its hub go in, why it does not pass comes out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.model import Fact, Hub, Snapshot
from knowledge.text import compact, normal, stem, tokens

Miss = Literal["other hub", "other country", "other topic", "not about it"]


@dataclass(frozen=True, slots=True)
class Interests:
    """Filters, of which an empty one lets everything pass: ids of topics and hubs, names of countries, words.

    `about` are words of which a fact has to have all, in its statement or in the names of whom it is about; several
    such phrases are parted by commas, and one of them is enough.
    """

    topics: tuple[str, ...] = ()
    hubs: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    about: str = ""


class Sieve:
    """Interests over one Snapshot."""

    def __init__(self, snapshot: Snapshot, interests: Interests) -> None:
        self._snapshot = snapshot
        self._topics, self._hubs = frozenset(interests.topics), frozenset(interests.hubs)
        self._countries = frozenset(filter(None, map(compact, interests.countries)))
        phrases = interests.about.replace("，", ",").replace("、", ",").split(",")
        self._phrases = tuple(filter(None, map(_phrase, phrases)))
        self._of_hubs: dict[str, Miss | None] = {}

    def miss(self, fact: Fact, hub: Hub | None) -> Miss | None:
        """Why a fact does not pass; None when it does. `hub`: its hub, of which less may be known than of the fact."""
        if miss := self.hub_miss(fact.hub, hub):
            return miss
        if self._topics and fact.topic not in self._topics:
            return "other topic"
        return None if self._is_about(fact) else "not about it"

    def hub_miss(self, hub_id: str, hub: Hub | None) -> Miss | None:
        """Why nothing of a hub passes; None when something may."""
        if hub_id not in self._of_hubs:
            self._of_hubs[hub_id] = self._hub_miss(hub_id, hub)
        return self._of_hubs[hub_id]

    def _hub_miss(self, hub_id: str, hub: Hub | None) -> Miss | None:
        if self._hubs and hub_id not in self._hubs:
            return "other hub"
        if self._countries and (hub is None or compact(hub.country) not in self._countries):
            return "other country"
        return None

    def _is_about(self, fact: Fact) -> bool:
        if not self._phrases:
            return True
        entities = (fact.subject, fact.hub, *(relation.target for relation in fact.relations))
        found = (self._snapshot.entities.get(entity) for entity in dict.fromkeys(entities))
        names = [name.text for entity in found if entity for name in entity.names]
        labels = [
            label
            for thing in (self._snapshot.topics.get(fact.topic), self._snapshot.attributes.get(fact.attribute))
            if thing
            for label in (thing.label, thing.chinese)
        ]
        text = normal(" · ".join((fact.statement, *names, *labels)))
        stems = {stem(token.text) for token in tokens(text)}
        return any(all(word in stems or _within(word, text) for word in phrase) for phrase in self._phrases)


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(stem(token.text) for token in tokens(normal(text)))


def _within(word: str, text: str) -> bool:
    """Whether a word that is written without borders, as Chinese is, stands in a text."""
    return not word.isascii() and word in text
