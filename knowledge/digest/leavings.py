"""What is left out: one thing after another goes in with the reason, the nearest to being in come out, all counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

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

    def add(self, given: str, label: str, hub: str, why: WhyOut) -> None:
        """Leave something out."""
        self._counts[why] += 1
        if len(self._kept[why]) < MOST_LEFT:
            self._kept[why].append(LeftOut(given, label, hub, why))

    def count(self, why: WhyOut, number: int) -> None:
        """There were so many of a reason, however many were left one by one."""
        if number:
            self._counts[why] = number

    @property
    def nearest(self) -> tuple[LeftOut, ...]:
        """The first of each reason, in the order of the reasons."""
        return tuple(one for why in _NEAREST for one in self._kept[why])[:MOST_LEFT]

    @property
    def counts(self) -> Mapping[WhyOut, int]:
        """How many there were of each reason."""
        return dict(self._counts)
