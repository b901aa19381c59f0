"""The best of many candidates: facts go in one after another, those that may be chosen come out in order. Pure.

Of a large store nearly every fact is a candidate. Kept all at once, they would be sorted and looked through for what is
unused, while whoever asks a question waits: of 200,000 for a third of a second. Kept are those that may count.
"""

from __future__ import annotations

import math
from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from knowledge.digest.occasions import When
from knowledge.digest.values import WhyWorth

_ORDER: Mapping[WhyWorth, int] = {"today": 0, "upcoming": 1, "anniversary": 2, "fresh": 3, "rare": 3}


class Candidate(NamedTuple):
    """A fact by its id, with its place among others: those that come first are worth most."""

    order: int
    score: float
    id: str
    hub: str
    topic: str
    why: WhyWorth

    @property
    def occasional(self) -> bool:
        """Whether its day is why it is one."""
        return self.why not in ("fresh", "rare")


# How fresh a fact is, turned around, with its id and its hub.
_Kept = tuple[float, str, str]


@dataclass(slots=True)
class _Group:
    """Candidates that differ in how fresh they are alone: the first ones, and the first ones of different hubs."""

    most: int
    hubs: int
    first: list[_Kept] = field(default_factory=list)
    apart: list[_Kept] = field(default_factory=list)

    def add(self, one: _Kept) -> None:
        if len(self.first) < self.most or one < self.first[-1]:
            insort(self.first, one)
            del self.first[self.most :]
        if len(self.apart) < self.hubs or one < self.apart[-1]:
            own = next((other for other in self.apart if other[2] == one[2]), None)
            if own is None or one < own:
                self.apart = sorted([one, *(other for other in self.apart if other is not own)])[: self.hubs]


class Ranking:
    """Takes candidates, and knows those that may be among `most` which are spread over hubs and topics.

    Which is chosen depends on the hubs and topics of those before it, of which there are fewer than `most`: of each
    topic one of the first ones, or of the first ones of different hubs. `named` more are kept to be named.
    """

    def __init__(self, most: int, named: int) -> None:
        self._rare: Counter[str] = Counter()
        self._groups: defaultdict[tuple[str, str, When | None], _Group] = defaultdict(
            lambda: _Group(most + named, max(1, most))
        )
        self.candidates = 0

    def see(self, attribute: str) -> None:
        """Count a fact, candidate or not: those of an attribute that few have are rare."""
        self._rare[attribute] += 1

    def add(self, given: str, hub: str, topic: str, attribute: str, fresh: float, when: When | None) -> None:
        """Take a candidate; `fresh` is between 0 and 1."""
        self.candidates += 1
        self._groups[topic, attribute, when].add((-fresh, given, hub))

    def ranked(self) -> list[Candidate]:
        """Those that were kept, in order."""
        found: set[Candidate] = set()
        for (topic, attribute, when), group in self._groups.items():
            alone = 1 / math.sqrt(self._rare[attribute])
            for negative, given, hub in (*group.first, *group.apart):
                why: WhyWorth = when or ("fresh" if -negative >= alone else "rare")
                found.add(Candidate(_ORDER[why], negative - alone, given, hub, topic, why))
        return sorted(found)
