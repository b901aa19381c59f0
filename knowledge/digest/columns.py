"""Facts side by side, as digests are chosen from them: a Snapshot goes in once, facts by number and in order come out.

Of 200,000 facts a digest has five. What it depends on stands in arrays, four bytes a fact each, so that what passes is
joined from masks, and the first ones of each kind are looked up instead of looked for.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from heapq import merge

from knowledge.dates import Day, When
from knowledge.digest.occasions import AHEAD, Occasional, days_of, occasion_of, start_of
from knowledge.model import Snapshot
from knowledge.text import compact
from knowledge.turns import unhurried

# Facts by number, as an int with a byte for each: 1 for those that it holds. Two of them are joined at once.
Mask = int
# What is told of a fact counts half as much when it is a year older.
_HALF_LIFE_DAYS = 365.0
# As old as can be thought of, in days: a fact whose year is not stated.
_OLDEST = 36_500
# Sorted in pieces, each in a few milliseconds in which no other thread gets a turn.
_PIECE = 4_000
# Days that digests are made for at a time, around the world and for one day or for a week.
_DAYS = 8
# Many facts are in one country or filed under one topic: so many of these masks are remembered, a byte a fact each.
_MASKS = 8


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of one topic and attribute: those with a year, the newest first, and those without; by id among equals.

    `alone`: what a fact counts for having few beside it that tell the same; of one that is alone, like new.
    """

    topic: str
    attribute: str
    dated: array[int]
    undated: array[int]
    alone: float


class Columns:
    """The facts of one Snapshot by number, in its order. Never changed."""

    def __init__(self, snapshot: Snapshot) -> None:
        ids: list[str] = []
        kinds: dict[tuple[str, str], int] = {}
        places: dict[str, int] = {}
        self._hub, self.kind, self._latest = array("I"), array("I"), array("I")
        self._of_hubs: list[array[int]] = []
        # The facts that tell a date by its month and day, with the year, 0 for none.
        self._starts: defaultdict[tuple[int, int], tuple[array[int], array[int]]] = defaultdict(
            lambda: (array("I"), array("I"))
        )
        for number, fact in enumerate(unhurried(snapshot.facts.values())):
            ids.append(fact.id)
            place = places.setdefault(fact.hub, len(places))
            if place == len(self._of_hubs):
                self._of_hubs.append(array("I"))
            self._of_hubs[place].append(number)
            self._hub.append(place)
            self.kind.append(kinds.setdefault((fact.topic, fact.attribute), len(kinds)))
            self._latest.append(_ordinal(fact.as_of))
            if start := start_of(fact):
                numbers, years = self._starts[start.month or 0, start.day or 0]
                numbers.append(number)
                years.append(start.year or 0)
        self._places, self.hubs = places, tuple(places)
        called: dict[str, str] = {}
        hubs = (snapshot.hubs.get(hub) for hub in unhurried(self.hubs))
        self._countries = tuple(_once(called, hub.country) if hub else "" for hub in hubs)
        self.ids = Ids(ids)
        self.groups = self._grouped(tuple(kinds))
        aside = {attribute.id for attribute in snapshot.attributes.values() if attribute.aside}
        self.all: Mask = int.from_bytes(bytes([1]) * len(self), "little")
        self.aside: Mask = self.mask(*self.of_kinds(lambda group: group.attribute in aside))
        self.on = lru_cache(_DAYS)(self._on)
        self.in_country = lru_cache(_MASKS)(self._in_country)
        self.of_topic = lru_cache(_MASKS)(self._of_topic)

    def __len__(self) -> int:
        return len(self.kind)

    def mask(self, *runs: Iterable[int]) -> Mask:
        """The facts of some runs of numbers."""
        found = bytearray(len(self))
        for run in runs:
            for number in run:
                found[number] = 1
        return int.from_bytes(found, "little")

    def flags(self, mask: Mask) -> bytes:
        """A mask as a byte for each fact."""
        return mask.to_bytes(len(self), "little")

    def of_kinds(self, wanted: Callable[[Group], bool]) -> Iterator[array[int]]:
        """The facts of the groups that are wanted."""
        for group in filter(wanted, self.groups):
            yield from (group.dated, group.undated)

    def of_hubs(self, hubs: Iterable[str]) -> Iterator[array[int]]:
        """The facts of some hubs."""
        return (self._of_hubs[self._places[hub]] for hub in hubs if hub in self._places)

    def hub_number(self, number: int) -> int:
        """Which hub a fact is of: a number of its own."""
        return self._hub[number]

    def hub_of(self, number: int) -> str:
        """The id of a fact's hub."""
        return self.hubs[self._hub[number]]

    def fresh(self, number: int, day: date) -> float:
        """How fresh a fact is on a day: 1 when it is new, half as much when it is a year old."""
        return float(0.5 ** (self._days_old(number, day.toordinal()) / _HALF_LIFE_DAYS))

    def in_order(self, group: Group, day: date, passing: bytes) -> Iterator[int]:
        """The facts of a group that pass, by a byte for each: the freshest first on a day, by id among equals."""
        today, dated, latest = day.toordinal(), group.dated, self._latest
        ahead = bisect_left(dated, 1 - today, key=lambda number: -latest[number])
        runs: list[Iterable[int]] = [dated, group.undated]
        if ahead and latest[dated[0]] != latest[dated[ahead - 1]]:
            # None of those that are dated ahead is fresher than another.
            runs = [sorted(dated[:ahead], key=self.ids.rank), dated[ahead:], group.undated]
        return merge(*(filter(passing.__getitem__, run) for run in runs), key=self.order(day))

    def order(self, day: date) -> Callable[[int], tuple[int, int]]:
        """What facts are sorted by to have the freshest first on a day, by id among equals."""
        today = day.toordinal()
        return lambda number: (self._days_old(number, today), self.ids.rank(number))

    def _in_country(self, country: str) -> Mask:
        """The facts of the hubs in a country, in the form of `compact`."""
        own = zip(self._countries, self._of_hubs, strict=True)
        return self.mask(*(numbers for of_hub, numbers in own if of_hub == country))

    def _of_topic(self, topic: str) -> Mask:
        """The facts that are filed under a topic."""
        return self.mask(*self.of_kinds(lambda group: group.topic == topic))

    def _on(self, day: date, span: int) -> tuple[Mask, Mapping[tuple[int, Occasional], Sequence[int]]]:
        """What falls on a day and comes soon: all of it, and by kind and occasion, the freshest first."""
        found: defaultdict[tuple[int, Occasional], list[int]] = defaultdict(list)
        for key in days_of(day, max(span, AHEAD + 1)):
            for number, year in zip(*self._starts.get(key, ((), ())), strict=True):
                if told := occasion_of(Day(year or None, *key), day, span):
                    found[self.kind[number], told[0]].append(number)
        for numbers in found.values():
            numbers.sort(key=self.order(day))
        return self.mask(*found.values()), dict(found)

    def _days_old(self, number: int, today: int) -> int:
        """How old a fact is at most."""
        latest = self._latest[number]
        return max(0, today - latest) if latest else _OLDEST

    def _grouped(self, kinds: Sequence[tuple[str, str]]) -> tuple[Group, ...]:
        """All facts by kind, in order."""
        dates: list[defaultdict[int, array[int]]] = [defaultdict(lambda: array("I")) for _ in kinds]
        for number in unhurried(self.ids.numbers):
            dates[self.kind[number]][self._latest[number]].append(number)
        rare = Counter[str]()
        for (_, attribute), runs in zip(kinds, dates, strict=True):
            rare[attribute] += sum(map(len, runs.values()))
        groups = []
        for (topic, attribute), runs in zip(kinds, dates, strict=True):
            undated = runs.pop(0, array("I"))
            dated = array("I")
            for latest in sorted(runs, reverse=True):
                dated.extend(runs.pop(latest))
            groups.append(Group(topic, attribute, dated, undated, 1 / math.sqrt(rare[attribute])))
        return tuple(groups)


class Ids:
    """Ids by number, and their places among each other. In one text: as many objects would take twice as much."""

    def __init__(self, ids: Sequence[str]) -> None:
        every = range(len(ids))
        starts = every[::_PIECE]
        pieces = [sorted(every[start : start + _PIECE], key=ids.__getitem__) for start in starts]
        self.numbers = array("I", unhurried(merge(*pieces, key=ids.__getitem__)))
        self._ranks = array("I", bytes(4 * len(ids)))
        for rank, number in enumerate(self.numbers):
            self._ranks[number] = rank
        self._ends = array("Q", [0])
        for one in ids:
            self._ends.append(self._ends[-1] + len(one))
        self._text = "".join(ids)

    def __getitem__(self, number: int) -> str:
        return self._text[self._ends[number] : self._ends[number + 1]]

    def rank(self, number: int) -> int:
        """The place of an id among all of them in order."""
        return self._ranks[number]

    def known(self, ids: Iterable[str]) -> Iterator[int]:
        """The numbers of those that are among them."""
        for one in ids:
            at = bisect_left(self.numbers, one, key=self.__getitem__)
            if at < len(self.numbers) and self[self.numbers[at]] == one:
                yield self.numbers[at]


def _ordinal(when: When) -> int:
    """The last day that a fact may be of, counted from 1; 0 when its year is not stated."""
    latest = when.latest
    return date(latest.year, latest.month or 1, latest.day or 1).toordinal() if latest.year is not None else 0


def _once(called: dict[str, str], country: str) -> str:
    """A country in one form, the same text for all of its hubs."""
    if country not in called:
        called[country] = compact(country)
    return called[country]
