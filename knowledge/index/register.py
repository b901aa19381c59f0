"""Which hubs lie where and are what: hubs go in once; those that fit filters come out, with what would narrow them.

Each filter's values are numbered, so that counting 20,000 hubs takes milliseconds.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress
from typing import Any, Literal

from knowledge.model import Entity, Hub
from knowledge.text import compact, normal

Side = Literal["country", "city", "topic", "form"]
# Filters by side: the value that hubs have to have.
Filters = Mapping[Side, str]
_READS: Mapping[Side, Callable[[Hub], tuple[str, ...]]] = {
    "country": lambda hub: (hub.country,),
    "city": lambda hub: (hub.city,),
    "topic": lambda hub: hub.topics,
    "form": lambda hub: (hub.form,),
}
# Answers for so many filters are remembered: whoever turns pages asks for the same again.
REMEMBERED = 64


class HubShelf:
    """Some hubs with their values. Numbered when first asked for, or kept: 20,000 hubs take 0.16 s."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = entities

    def __getstate__(self) -> dict[str, Any]:
        return {"table": self.table}

    @cached_property
    def table(self) -> _Table:
        """The hubs by number."""
        return _Table(hub for hub in self._entities if isinstance(hub, Hub))


@dataclass(frozen=True, slots=True)
class Found:
    """The hubs that fit, by id in order, and of each side its values with how many of these hubs have them.

    The values come as their keys, the most frequent first.
    """

    hubs: Sequence[str]
    counts: Mapping[Side, tuple[tuple[str, int], ...]]


class HubRegister:
    """All hubs in the order of their names: as numbered but for those that are `stale`, and others anew."""

    def __init__(self, main: HubShelf, new: Iterable[Entity] = (), stale: Collection[str] = frozenset()) -> None:
        self._main, self._stale = main, stale
        self._new = tuple(hub for hub in new if isinstance(hub, Hub))
        self.find = lru_cache(REMEMBERED)(self._find)

    def label(self, side: Side, key: str) -> str:
        """A value as one of the hubs that have it writes it; the key itself when none has it."""
        number = self._table.numbers[side].get(key)
        return key if number is None else self._table.labels[side][number]

    def _find(self, *filters: tuple[Side, str]) -> Found:
        """The hubs that have each of these values, given by side and key."""
        table = self._table
        hubs: Sequence[int] = range(len(table.ids))
        for side, key in filters:
            wanted = table.numbers[side].get(key)
            values = table.values[side]
            hubs = [] if wanted is None else [hub for hub in hubs if wanted in values[hub]]
        counts = {side: tuple(self._counted(side, hubs)) for side in _READS}
        return Found([table.ids[hub] for hub in hubs], counts)

    def _counted(self, side: Side, hubs: Sequence[int]) -> Iterator[tuple[str, int]]:
        table = self._table
        counts: Counter[int] = Counter()
        # Hubs with the same values share them, so that there are fewer to look into.
        for values, many in Counter(map(table.values[side].__getitem__, hubs)).items():
            for value in values:
                counts[value] += many
        ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
        return ((table.keys[side][number], many) for number, many in ranked)

    @cached_property
    def _table(self) -> _Table:
        return self._main.table.amended(self._stale, self._new) if self._stale or self._new else self._main.table


def key_of(side: Side, value: str) -> str:
    """What two spellings of a value have in common; topics are known by their ids."""
    return value if side == "topic" else compact(value)


class _Table:
    """Hubs by number in the order of their names, each side's values by number; of each hub the numbers of its values.

    The values are numbered in the order of the alphabet; those that came later stand behind.
    """

    def __init__(self, hubs: Iterable[Hub]) -> None:
        ordered = sorted(hubs, key=_order)
        self.ids = [hub.id for hub in ordered]
        self.orders = [_order(hub) for hub in ordered]
        self.numbers: dict[Side, dict[str, int]] = {}
        self.keys: dict[Side, list[str]] = {}
        self.labels: dict[Side, list[str]] = {}
        self.values: dict[Side, list[tuple[int, ...]]] = {}
        for side, read in _READS.items():
            every = [read(hub) for hub in ordered]
            self.numbers[side], self.keys[side], self.labels[side] = {}, [], []
            # Each spelling is brought into its form once, however many hubs have it.
            shared = dict.fromkeys(every)
            texts = dict.fromkeys(text for texts in shared for text in texts)
            for text in sorted(texts, key=str.casefold):
                self._number(side, text)
            numbered = {texts: self._numbers(side, texts) for texts in shared}
            self.values[side] = [numbered[texts] for texts in every]

    def amended(self, stale: Collection[str], new: Iterable[Hub]) -> _Table:
        """Without the hubs that are stale and with those that came."""
        other = _Table(())
        kept = [hub not in stale for hub in self.ids]
        other.ids, other.orders = list(compress(self.ids, kept)), list(compress(self.orders, kept))
        for side in _READS:
            other.numbers[side] = dict(self.numbers[side])
            other.keys[side], other.labels[side] = list(self.keys[side]), list(self.labels[side])
            other.values[side] = list(compress(self.values[side], kept))
        for hub in new:
            other._insert(hub)
        return other

    def _insert(self, hub: Hub) -> None:
        order = _order(hub)
        at = bisect(self.orders, order)
        self.orders.insert(at, order)
        self.ids.insert(at, hub.id)
        for side, read in _READS.items():
            for text in read(hub):
                self._number(side, text)
            self.values[side].insert(at, self._numbers(side, read(hub)))

    def _number(self, side: Side, text: str) -> None:
        key = key_of(side, text)
        if key and key not in self.numbers[side]:
            self.numbers[side][key] = len(self.keys[side])
            self.keys[side].append(key)
            self.labels[side].append(text)

    def _numbers(self, side: Side, texts: Iterable[str]) -> tuple[int, ...]:
        numbers = self.numbers[side]
        return tuple(dict.fromkeys(numbers[key] for text in texts if (key := key_of(side, text))))


def _order(hub: Hub) -> tuple[str, str]:
    return normal(hub.name), hub.id
