"""What somebody may be about to type: the letters so far go in, entities or whole questions come out."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

from knowledge.model import Entity, EntityKind, Name, Snapshot
from knowledge.text import compact, normal, tokens

How = Literal["listed", "exact", "alias", "prefix", "word", "like"]
_ORDER: tuple[How, ...] = ("listed", "exact", "alias", "prefix", "word", "like")

# Names less alike than this (rapidfuzz ratio, 0 to 100) are other names.
LIKE_RATIO = 72.0
LIKE_MIN = 3
MAX_TYPED = 100


@dataclass(frozen=True, slots=True)
class Completion:
    """An entity offered, with the name that matched and how."""

    entity: str
    name: str
    how: How


class NameCompletion:
    """Names by their beginnings. Built from one Snapshot, never changed."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._entities = snapshot.entities
        self._names: dict[str, list[tuple[Entity, Name]]] = defaultdict(list)
        self._words: dict[str, list[str]] = defaultdict(list)
        for entity in snapshot.entities.values():
            for name in entity.names:
                key = compact(name.text)
                self._names[key].append((entity, name))
                for token in tokens(normal(name.text)):
                    self._words[token.text].append(key)
        self._sorted_names = sorted(self._names)
        self._sorted_words = sorted(self._words)

    def complete(self, typed: str, kinds: Collection[EntityKind], most: int) -> tuple[Completion, ...]:
        """Entities of these kinds for what is typed; all in their own order when nothing is."""
        key = compact(typed[:MAX_TYPED])
        if not key:
            wanted = (entity for entity in self._entities.values() if entity.kind in kinds)
            return tuple(Completion(entity.id, entity.name, "listed") for entity in wanted)[:most]
        found: dict[str, Completion] = {}
        for how, keys in self._found(key, typed):
            for name_key in keys:
                for entity, name in self._names[name_key]:
                    if entity.kind in kinds:
                        self._offer(found, Completion(entity.id, name.text, _exact(how, name)))
        ranked = sorted(found.values(), key=lambda offer: (_ORDER.index(offer.how), len(offer.name), offer.entity))
        return tuple(ranked[:most])

    def _offer(self, found: dict[str, Completion], offer: Completion) -> None:
        before = found.get(offer.entity)
        if before is None or _ORDER.index(offer.how) < _ORDER.index(before.how):
            found[offer.entity] = offer

    def _found(self, key: str, typed: str) -> list[tuple[How, list[str]]]:
        exact = [key] if key in self._names else []
        prefixed = _starting(self._sorted_names, key)
        last = [token.text for token in tokens(normal(typed[:MAX_TYPED]))][-1:]
        words = [name for word in last for other in _starting(self._sorted_words, word) for name in self._words[other]]
        if len(key) > len("".join(last)):
            # More than one word is typed: the name has to hold all of them.
            typed_words = [token.text for token in tokens(normal(typed[:MAX_TYPED]))]
            words = [name for name in words if all(word in name for word in typed_words)]
        like: list[str] = []
        if not exact and len(key) >= LIKE_MIN:
            hits = process.extract(key, self._sorted_names, scorer=fuzz.ratio, score_cutoff=LIKE_RATIO, limit=10)
            like = [name for name, *_ in hits]
        return [("exact", exact), ("prefix", prefixed), ("word", words), ("like", like)]


def _exact(how: How, name: Name) -> How:
    return "alias" if how == "exact" and name.kind != "name" else how


def _starting(ordered: list[str], prefix: str) -> list[str]:
    start = bisect_left(ordered, prefix)
    end = bisect_left(ordered, prefix + "\U0010ffff")
    return ordered[start:end]


class QuestionCompletion:
    """Phrasings that curators gave to facts, by the words in them. Built from one Snapshot, never changed."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._phrases = tuple(dict.fromkeys(phrase for fact in snapshot.facts.values() for phrase in fact.asked))
        self._words: dict[str, set[int]] = defaultdict(set)
        for number, phrase in enumerate(self._phrases):
            for token in tokens(normal(phrase)):
                # A run of Han characters can be entered anywhere in it.
                for piece in (token.text[at:] for at in range(len(token.text))) if token.han else (token.text,):
                    self._words[piece].add(number)
        self._sorted = sorted(self._words)

    def complete(self, typed: str, most: int) -> tuple[str, ...]:
        """Phrasings that hold every typed word, the last one as a beginning; some of each hub when nothing is typed."""
        words = [token.text for token in tokens(normal(typed[:MAX_TYPED]))]
        if most < 1:
            return ()
        if not words:
            return self._phrases[:: max(1, len(self._phrases) // most)][:most] if self._phrases else ()
        numbers: set[int] | None = None
        for word in words:
            holding = set().union(*(self._words[other] for other in _starting(self._sorted, word)))
            numbers = holding if numbers is None else numbers & holding
        begun = normal(typed)
        ranked = sorted(
            numbers or (),
            key=lambda number: (
                not normal(self._phrases[number]).startswith(begun),
                len(self._phrases[number]),
                number,
            ),
        )
        return tuple(self._phrases[number] for number in ranked[:most])
