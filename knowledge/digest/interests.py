"""What somebody wants to hear of: filters and a fact with its hub go in, why it does not pass comes out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from knowledge.model import Fact, Hub, Snapshot
from knowledge.text import compact, normal, stem, tokens

# A text in one form, and the roots of its words.
_Text = tuple[str, frozenset[str]]
_REMEMBERED = 5_000
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
        self._called: dict[str, _Text] = {}
        self._labelled: dict[tuple[str, str], _Text] = {}

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
        statement = _read((fact.statement,))
        entities = dict.fromkeys((fact.subject, fact.hub, *(relation.target for relation in fact.relations)))
        texts = (statement, self._labels(fact.topic, fact.attribute), *map(self._names, entities))
        return any(all(any(_has(text, word) for text in texts) for word in phrase) for phrase in self._phrases)

    def _names(self, entity: str) -> _Text:
        """What somebody is called; facts of one hub, one after another, are mostly about the same few."""
        if entity not in self._called:
            if len(self._called) >= _REMEMBERED:
                self._called.clear()
            known = self._snapshot.entities.get(entity)
            self._called[entity] = _read(name.text for name in known.names) if known else _read(())
        return self._called[entity]

    def _labels(self, topic: str, attribute: str) -> _Text:
        if (topic, attribute) not in self._labelled:
            things = (self._snapshot.topics.get(topic), self._snapshot.attributes.get(attribute))
            labels = (label for thing in things if thing for label in (thing.label, thing.chinese))
            self._labelled[topic, attribute] = _read(labels)
        return self._labelled[topic, attribute]


def _read(texts: Iterable[str]) -> _Text:
    text = normal(" · ".join(texts))
    return text, frozenset(stem(token.text) for token in tokens(text))


def _has(text: _Text, word: str) -> bool:
    """Whether a text has a word; one that is written without borders, as Chinese is, may stand within."""
    written, stems = text
    return word in stems or (not word.isascii() and word in written)


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(stem(token.text) for token in tokens(normal(text)))
