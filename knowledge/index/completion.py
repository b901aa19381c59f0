"""What somebody may be about to type: the letters so far go in, entities or whole questions come out."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any, Literal

from rapidfuzz import fuzz

from knowledge.index.lookup import Hit, NameLookup
from knowledge.model import Entity, EntityKind, Fact
from knowledge.text import compact, normal, tokens

How = Literal["listed", "exact", "alias", "prefix", "word", "like"]
_ORDER: tuple[How, ...] = ("listed", "exact", "alias", "prefix", "word", "like")

# What is looked up is offered when it is worth so much or looks so much like what is typed (rapidfuzz ratio, 0 to 100).
# At 0.7 all kinds of slips in the 703 shipped names keep 96 % and more, and 0.3 % of 6,099 other names and words pass.
LIKE_WORTH, LIKE_RATIO = 0.7, 72.0
LIKE_MIN, LIKE_MOST = 3, 10
# Of so many names that begin or go on as typed 25 are chosen (all of the shipped ones); with several words typed, more
# are read for the others. Without these bounds a single letter took 700 ms among 145,000 names.
MOST_BEGUN, MOST_READ = 500, 3_000
MAX_TYPED = 100


@dataclass(frozen=True, slots=True)
class Completion:
    """An entity offered, with the name that matched and how."""

    entity: str
    name: str
    how: How


class NameBeginnings:
    """The names of some entities by their beginnings, each kind on its own.

    Built when first asked for, or kept: a question in the terminal needs none of it.
    """

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = entities

    def __getstate__(self) -> dict[str, Any]:
        return {"kinds": self.kinds}

    @cached_property
    def kinds(self) -> dict[EntityKind, _Names]:
        """The names of each kind of entity."""
        # Whoever asks for hubs is not to get none because organisations fit as well.
        kinds: dict[EntityKind, list[Entity]] = defaultdict(list)
        for entity in self._entities:
            kinds[entity.kind].append(entity)
        return {kind: _Names(some) for kind, some in kinds.items()}


class NameCompletion:
    """Entities by the beginnings of their names: some as indexed, but for those that are `stale`, and others anew."""

    def __init__(
        self,
        entities: Mapping[str, Entity],
        main: NameBeginnings,
        delta: NameBeginnings | None = None,
        stale: Collection[str] = frozenset(),
    ) -> None:
        self._entities = entities
        self._layers = [(main, stale), *([(delta, frozenset[str]())] if delta else [])]

    def complete(self, typed: str, kinds: Collection[EntityKind], most: int) -> tuple[Completion, ...]:
        """Entities of these kinds for what is typed; all in their own order when nothing is."""
        typed = typed[:MAX_TYPED]
        key = compact(typed)
        if not key:
            wanted = (entity for entity in self._entities.values() if entity.kind in kinds)
            return tuple(Completion(entity.id, entity.name, "listed") for entity in islice(wanted, max(0, most)))
        names = [(layer.kinds[kind], stale) for layer, stale in self._layers for kind in layer.kinds if kind in kinds]
        found: dict[str, Completion] = {}
        for own, stale in names:
            for offer in own.holding(key, typed):
                before = found.get(offer.entity)
                if offer.entity in stale or (before and _ORDER.index(offer.how) >= _ORDER.index(before.how)):
                    continue
                found[offer.entity] = offer
        ranked = sorted(found.values(), key=lambda offer: (_ORDER.index(offer.how), len(offer.name), offer.entity))
        if len(key) >= LIKE_MIN and not any(offer.how in ("exact", "alias") for offer in ranked):
            hits = (hit for own, stale in names for hit in own.alike(key, typed) if hit.owner not in stale)
            alike = sorted(
                (hit for hit in hits if hit.owner not in found),
                key=lambda hit: (-hit.worth, len(hit.name), hit.owner),
            )
            ranked += [Completion(hit.owner, hit.name, "like") for hit in alike[:LIKE_MOST]]
        return tuple(ranked[:most])


class _Names:
    """The names of all entities of one kind."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        # By its key, each name with whose it is and whether it is the one to show.
        self._names: dict[str, list[tuple[str, str, bool]]] = {}
        self._words: dict[str, list[str]] = {}
        for entity in entities:
            for name in entity.names:
                key = compact(name.text)
                self._names.setdefault(key, []).append((entity.id, name.text, name.kind == "name"))
                for token in tokens(normal(name.text)):
                    self._words.setdefault(token.text, []).append(key)
        self._sorted_names = sorted(self._names)
        self._sorted_words = sorted(self._words)
        self._lookup = NameLookup((entity.id, [name.text for name in entity.names]) for entity in entities)

    def holding(self, key: str, typed: str) -> Iterator[Completion]:
        """Entities with a name that is, begins with or holds what is typed."""
        for how, keys in self._found(key, typed):
            for name_key in keys:
                for entity, name, shown in self._names[name_key]:
                    yield Completion(entity, name, "alias" if how == "exact" and not shown else how)

    def alike(self, key: str, typed: str) -> list[Hit]:
        """Names that differ from what is typed by slips, order or endings."""
        hits = self._lookup.find(typed, LIKE_MOST)
        return [hit for hit in hits if hit.worth >= LIKE_WORTH or fuzz.ratio(key, compact(hit.name)) >= LIKE_RATIO]

    def _found(self, key: str, typed: str) -> list[tuple[How, list[str]]]:
        exact = [key] if key in self._names else []
        prefixed = _starting(self._sorted_names, key, MOST_BEGUN)
        typed_words = [token.text for token in tokens(normal(typed))]
        return [("exact", exact), ("prefix", prefixed), ("word", self._with_words(typed_words))]

    def _with_words(self, typed: list[str]) -> list[str]:
        """Names with a word that begins like the last one typed, and with all the others in them."""
        if not typed:
            return []
        *others, last = typed
        names = (name for word in _starting(self._sorted_words, last, MOST_BEGUN) for name in self._words[word])
        seen = islice(names, MOST_BEGUN if not others else MOST_READ)
        return [name for name in seen if all(other in name for other in others)]


def _starting(ordered: list[str], prefix: str, most: int | None = None) -> list[str]:
    start = bisect_left(ordered, prefix)
    end = bisect_left(ordered, prefix + "\U0010ffff", start)
    return ordered[start : end if most is None else min(end, start + most)]


class QuestionBeginnings:
    """The phrasings of some facts by the words in them. Built when first asked for, or kept."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._facts = facts

    def __getstate__(self) -> dict[str, Any]:
        return {"phrasings": self.phrasings}

    @cached_property
    def phrasings(self) -> Phrasings:
        """The phrasings, indexed."""
        return Phrasings(self._facts)


class Phrasings:
    """Phrasings by number and by word. Built once, never changed."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        askers = Counter(phrase for fact in facts for phrase in dict.fromkeys(fact.asked))
        self.phrases = tuple(askers)
        # How many facts are asked for with a phrasing, of those with which several are.
        self.several = {phrase: count for phrase, count in askers.items() if count > 1}
        words: dict[str, set[int]] = defaultdict(set)
        for number, phrase in enumerate(self.phrases):
            for token in tokens(normal(phrase)):
                # A run of Han characters can be entered anywhere in it.
                for piece in (token.text[at:] for at in range(len(token.text))) if token.han else (token.text,):
                    words[piece].add(number)
        self._words = {word: array("I", sorted(numbers)) for word, numbers in words.items()}
        self._sorted = sorted(words)

    def holding(self, words: Sequence[str]) -> Iterator[str]:
        """The phrasings that hold every word, each as a beginning."""
        numbers: set[int] | None = None
        for word in words:
            having = set().union(*(self._words[other] for other in _starting(self._sorted, word)))
            numbers = having if numbers is None else numbers & having
        return (self.phrases[number] for number in sorted(numbers or ()))


class QuestionCompletion:
    """Phrasings that curators gave to facts: some as indexed, but for those that are `stale`, and others anew."""

    def __init__(
        self,
        main: QuestionBeginnings,
        delta: QuestionBeginnings | None = None,
        stale: Collection[str] = frozenset(),
    ) -> None:
        self._main, self._delta, self._stale = main, delta, stale

    def complete(self, typed: str, most: int) -> tuple[str, ...]:
        """Phrasings that hold every typed word, the last one as a beginning; some of each hub when nothing is typed."""
        main = self._main.phrasings
        words = [token.text for token in tokens(normal(typed[:MAX_TYPED]))]
        if most < 1:
            return ()
        if not words:
            phrases = main.phrases
            some = phrases[:: max(1, len(phrases) // most)] if phrases else ()
            return tuple(phrase for phrase in some if phrase not in self._stale)[:most]
        begun = normal(typed)
        found = [phrase for phrase in main.holding(words) if phrase not in self._stale]
        if self._delta:
            found += self._delta.phrasings.holding(words)
        ranked = sorted(dict.fromkeys(found), key=lambda phrase: (not normal(phrase).startswith(begun), len(phrase)))
        return tuple(ranked[:most])
