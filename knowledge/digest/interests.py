"""What somebody wants to hear of: filters and a fact with its hub go in, why it does not pass comes out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.digest.about import Reading, phrases_of
from knowledge.model import Fact, Hub
from knowledge.text import compact

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
    """Interests, as they are looked at fact by fact."""

    def __init__(self, reading: Reading, interests: Interests) -> None:
        self._reading = reading
        self.topics, self.hubs = frozenset(interests.topics), frozenset(interests.hubs)
        self.countries = frozenset(filter(None, map(compact, interests.countries)))
        self.phrases = phrases_of(interests.about)
        self._of_hubs: dict[str, Miss | None] = {}

    def miss(self, fact: Fact, hub: Hub | None) -> Miss | None:
        """Why a fact does not pass; None when it does. `hub`: its hub, of which less may be known than of the fact."""
        if miss := self.hub_miss(fact.hub, hub):
            return miss
        if self.topics and fact.topic not in self.topics:
            return "other topic"
        return None if self._is_about(fact) else "not about it"

    def hub_miss(self, hub_id: str, hub: Hub | None) -> Miss | None:
        """Why nothing of a hub passes; None when something may."""
        if hub_id not in self._of_hubs:
            self._of_hubs[hub_id] = self._hub_miss(hub_id, hub)
        return self._of_hubs[hub_id]

    def _hub_miss(self, hub_id: str, hub: Hub | None) -> Miss | None:
        if self.hubs and hub_id not in self.hubs:
            return "other hub"
        if self.countries and (hub is None or compact(hub.country) not in self.countries):
            return "other country"
        return None

    def _is_about(self, fact: Fact) -> bool:
        if not self.phrases:
            return True
        texts = self._reading.texts(fact)
        return any(all(any(text.has(word) for text in texts) for word in phrase) for phrase in self.phrases)
