"""What somebody may be about to type: the letters so far go in, entities or whole questions come out."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from itertools import chain, islice
from typing import Any, Literal

from rapidfuzz import fuzz

from knowledge.index.lookup import Hit, NameLookup
from knowledge.model import Entity, EntityKind, Fact, Hub
from knowledge.text import Language, compact, normal, tokens

How = Literal["listed", "exact", "alias", "prefix", "word", "like"]
_ORDER: tuple[How, ...] = ("listed", "exact", "alias", "prefix", "word", "like")

# What is looked up is offered when it is worth so much or looks so much like what is typed (rapidfuzz ratio, 0 to 100).
# At 0.7 all kinds of slips in the 703 shipped names keep 96 % and more, and 0.3 % of 6,099 other names and words pass.
LIKE_WORTH, LIKE_RATIO = 0.7, 72.0
LIKE_MIN, LIKE_MOST = 3, 10
# Of so many names that begin or go on as typed 25 are chosen (all of the shipped ones); with several words typed, more
# are read for the others. Without these bounds a single letter took 700 ms among 145,000 names. With
# them, and with words looked for only where beginnings leave room, 99 of 100 queries of each kind take at most 6 ms of
# processor time among 50,001 made-up names.
MOST_BEGUN, MOST_READ = 500, 3_000
MAX_TYPED = 100


@dataclass(frozen=True, slots=True)
class Completion:
    """An entity offered, with the name that matched and how; and what tells it apart from others.

    `shown` is the name to show in the language asked for, `hub` that of the hub it is tied to first ("" for hubs
    themselves), `city` is that hub's.
    """

    entity: str
    name: str
    how: How
    shown: str = ""
    kind: EntityKind = "hub"
    hub: str = ""
    city: str = ""


# A name that fits: its place in _ORDER, its length, whose it is, the name. They sort as they are offered.
_Offer = tuple[int, int, str, str]
_LISTED, _EXACT, _ALIAS, _PREFIX, _WORD, _LIKE = range(len(_ORDER))


class NameBeginnings:
    """The names of some entities by their beginnings, each kind on its own.

    Built when first asked for, or kept: a question in the terminal needs none of it.
    """

    def __init__(self, entities: Iterable[Entity], count: Callable[[str], int] = lambda _entity: 0) -> None:
        """`count`: how many facts are tied to an entity."""
        self._entities, self._count = entities, count

    def __getstate__(self) -> dict[str, Any]:
        return {"kinds": self.kinds}

    @cached_property
    def kinds(self) -> dict[EntityKind, _Names]:
        """The names of each kind of entity."""
        # Whoever asks for hubs is not to get none because organisations fit as well.
        kinds: dict[EntityKind, list[Entity]] = defaultdict(list)
        for entity in self._entities:
            kinds[entity.kind].append(entity)
        return {kind: _Names(some, self._count) for kind, some in kinds.items()}


class NameCompletion:
    """Entities by the beginnings of their names: some as indexed, but for those that are `stale`, and others anew."""

    def __init__(
        self,
        entities: Mapping[str, Entity],
        main: NameBeginnings,
        delta: NameBeginnings | None = None,
        stale: Collection[str] = frozenset(),
        count: Callable[[str], int] = lambda _entity: 0,
    ) -> None:
        """`count`: how many facts are tied to an entity now."""
        self._entities, self._count = entities, count
        self._layers = [(main, stale), *([(delta, frozenset[str]())] if delta else [])]

    def complete(
        self, typed: str, kinds: Collection[EntityKind], most: int, language: Language = "en"
    ) -> tuple[Completion, ...]:
        """Entities of these kinds for what is typed; those with the most facts when nothing is."""
        typed = typed[:MAX_TYPED]
        key = compact(typed)
        names = [(layer.kinds[kind], stale) for layer, stale in self._layers for kind in layer.kinds if kind in kinds]
        if most < 1:
            return ()
        if not key:
            return tuple(self._completion(offer, language) for offer in self._popular(names, most))
        found: dict[str, _Offer] = {}
        # What comes later stands behind all that came before: with enough of that, nobody would see it.
        for stage in (_Names.begun, _Names.holding):
            for own, stale in names:
                for offer in stage(own, key, typed):
                    owner = offer[2]
                    if (owner not in found or offer < found[owner]) and owner not in stale:
                        found[owner] = offer
            if len(found) >= most:
                break
        ranked = nsmallest(most, found.values())
        if len(ranked) < most and len(key) >= LIKE_MIN and all(offer[0] > _ALIAS for offer in ranked):
            hits = (hit for own, stale in names for hit in own.alike(key, typed) if hit.owner not in stale)
            alike = sorted(
                (hit for hit in hits if hit.owner not in found),
                key=lambda hit: (-hit.worth, len(hit.name), hit.owner),
            )
            ranked += [(_LIKE, len(hit.name), hit.owner, hit.name) for hit in alike[:LIKE_MOST]]
        return tuple(self._completion(offer, language) for offer in ranked[:most])

    def popular(self, kinds: Collection[EntityKind], most: int) -> tuple[str, ...]:
        """The entities of these kinds with the most facts tied to them, by id."""
        names = [(layer.kinds[kind], stale) for layer, stale in self._layers for kind in layer.kinds if kind in kinds]
        return tuple(offer[2] for offer in self._popular(names, max(0, most)))

    def _popular(self, names: Sequence[tuple[_Names, Collection[str]]], most: int) -> Iterator[_Offer]:
        first = (islice((one for one in own.popular if one not in stale), most) for own, stale in names)
        ranked = sorted(chain.from_iterable(first), key=lambda entity: -self._count(entity))
        return ((_LISTED, 0, entity, self._entities[entity].name) for entity in ranked[:most])

    def _completion(self, offer: _Offer, language: Language) -> Completion:
        order, _, entity_id, name = offer
        entity = self._entities[entity_id]
        hub = entity if isinstance(entity, Hub) else self._entities.get(next(iter(entity.hubs), ""))
        city = hub.city if isinstance(hub, Hub) else ""
        of = "" if hub is None or hub is entity else hub.name_in(language)
        return Completion(entity_id, name, _ORDER[order], entity.name_in(language), entity.kind, of, city)


class _Names:
    """The names of all entities of one kind."""

    def __init__(self, entities: Sequence[Entity], count: Callable[[str], int]) -> None:
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
        # Those with the most facts first; of as many, those that the seeds name first.
        self.popular = sorted((entity.id for entity in entities), key=lambda entity: -count(entity))

    def begun(self, key: str, typed: str) -> Iterator[_Offer]:
        """Entities with a name that is or begins with what is typed."""
        spelled: dict[str, tuple[str, bool]] = {}
        for entity, name, shown in self._names.get(key, ()):
            # Of several spellings of a name the one to show, else the one that is typed, else the curator's first.
            if entity not in spelled or (name == typed and not spelled[entity][1]):
                spelled[entity] = (name, shown)
        for entity, (name, shown) in spelled.items():
            yield _EXACT if shown else _ALIAS, len(name), entity, name
        for name_key in _starting(self._sorted_names, key, MOST_BEGUN):
            for entity, name, _ in self._names[name_key]:
                yield _PREFIX, len(name), entity, name

    def holding(self, _key: str, typed: str) -> Iterator[_Offer]:
        """Entities with a name that has what is typed inside it."""
        for name_key in self._with_words([token.text for token in tokens(normal(typed))]):
            for entity, name, _ in self._names[name_key]:
                yield _WORD, len(name), entity, name

    def alike(self, key: str, typed: str) -> list[Hit]:
        """Names that differ from what is typed by slips, order or endings."""
        hits = self._lookup.find(typed, LIKE_MOST)
        return [hit for hit in hits if hit.worth >= LIKE_WORTH or fuzz.ratio(key, compact(hit.name)) >= LIKE_RATIO]

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
