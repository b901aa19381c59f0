"""What is left out: one thing after another goes in with the reason, the nearest to being in come out, all counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain, islice

from knowledge.digest.values import LeftOut, WhyOut

# So many are named, what is nearest to being in first. The rest is counted.
MOST_LEFT = 40
_NEAREST: tuple[WhyOut, ...] = (
    "enough",
    "had",
    "news",
    "new hub",
    "phrasing",
    "not about it",
    "other topic",
    "other country",
    "other hub",
    "about sources",
    "no fact",
)


class Leavings:
    """Collects what is left out: of tens of thousands of facts, a few are kept of each reason."""

    def __init__(self) -> None:
        self._counts: Counter[WhyOut] = Counter()
        self._kept: defaultdict[WhyOut, list[LeftOut]] = defaultdict(list)
        self._more: dict[WhyOut, Iterable[LeftOut]] = {}

    def add(self, given: str, label: str, hub: str, why: WhyOut) -> None:
        """Leave something out."""
        self._counts[why] += 1
        if len(self._kept[why]) < MOST_LEFT:
            self._kept[why].append(LeftOut(given, label, hub, why))

    def add_all(self, why: WhyOut, number: int, some: Iterable[LeftOut]) -> None:
        """Leave so many out for one reason, once a reason; `some` are the first of them, looked at only to be named."""
        if number:
            self._counts[why] += number
            self._more[why] = some

    def nearest(self) -> tuple[LeftOut, ...]:
        """The first of each reason, in the order of the reasons."""
        every = (chain(self._kept[why], self._more.get(why, ())) for why in _NEAREST)
        return tuple(islice(chain.from_iterable(every), MOST_LEFT))

    @property
    def counts(self) -> Mapping[WhyOut, int]:
        """How many there were of each reason."""
        return dict(self._counts)
