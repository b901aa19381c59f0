"""What texts are about, by words: phrases and texts go in, whether a text has the words comes out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.model import Fact, Snapshot
from knowledge.text import normal, stem, tokens

# So many texts are remembered: changes and facts of one hub, one after another, are mostly about the same few.
REMEMBERED = 5_000
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one form, and the roots of its words."""

    written: str
    stems: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether it has a word; one that is written without borders, as Chinese is, may stand within."""
        return word in self.stems or (not word.isascii() and word in self.written)


def phrases_of(about: str) -> tuple[Phrase, ...]:
    """The phrases that commas part, each as the roots of its words; what has no word is none."""
    parts = about.replace("，", ",").replace("、", ",").split(",")
    return tuple(filter(None, map(_phrase, parts)))


class Reading:
    """The texts that are searched for words, read once as long as they are remembered."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._called: dict[str, Text] = {}
        self._labelled: dict[tuple[str, str], Text] = {}
        self._stated: dict[str, Text] = {}

    def texts(self, fact: Fact) -> tuple[Text, ...]:
        """All texts of a fact: its statement, its labels, and the names of whom it is about."""
        if fact.statement not in self._stated:
            _make_room(self._stated)
            self._stated[fact.statement] = _read((fact.statement,))
        labels = self.labels(fact.topic, fact.attribute)
        return self._stated[fact.statement], labels, *self.names(fact)

    def own(self, fact: Fact) -> tuple[Text, ...]:
        """The same without its labels, which many share, for those who read every fact once."""
        return _read((fact.statement,)), *self.names(fact)

    def names(self, fact: Fact) -> tuple[Text, ...]:
        """What they are called whom a fact is about."""
        about = dict.fromkeys((fact.subject, fact.hub, *(relation.target for relation in fact.relations)))
        return tuple(map(self._names, about))

    def labels(self, topic: str, attribute: str) -> Text:
        """How facts of an attribute are filed, in both languages."""
        if (topic, attribute) not in self._labelled:
            things = (self._snapshot.topics.get(topic), self._snapshot.attributes.get(attribute))
            labels = (label for thing in things if thing for label in (thing.label, thing.chinese))
            self._labelled[topic, attribute] = _read(labels)
        return self._labelled[topic, attribute]

    def _names(self, entity: str) -> Text:
        found = self._called.get(entity)
        if found is None:
            _make_room(self._called)
            known = self._snapshot.entities.get(entity)
            found = self._called[entity] = _read(name.text for name in known.names) if known else _read(())
        return found


def _make_room(remembered: dict[str, Text]) -> None:
    if len(remembered) >= REMEMBERED:
        remembered.clear()


def _read(texts: Iterable[str]) -> Text:
    text = normal(" · ".join(texts))
    return Text(text, frozenset(stem(token.text) for token in tokens(text)))


def _phrase(text: str) -> Phrase:
    return tuple(stem(token.text) for token in tokens(normal(text)))
