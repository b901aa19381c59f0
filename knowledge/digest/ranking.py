"""The best of many candidates: facts in order go in, those that may be chosen come out, each with its place. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from knowledge.digest.occasions import Occasional
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

    @classmethod
    def of(cls, given: str, hub: str, topic: str, fresh: float, alone: float, when: Occasional | None) -> Candidate:
        """A fact that is so `fresh`, and tells what so few tell: each between 0 and 1."""
        why: WhyWorth = when or ("fresh" if fresh >= alone else "rare")
        return cls(_ORDER[why], -fresh - alone, given, hub, topic, why)

    @property
    def occasional(self) -> bool:
        """Whether its day is why it is one."""
        return self.why not in ("fresh", "rare")


def first_ones(numbers: Iterable[int], hub_of: Callable[[int], object], most: int, named: int) -> list[int]:
    """Of facts that differ in how fresh they are alone, in order, those that may be among `most` which are chosen.

    Which is chosen depends on the hubs and topics of those before it, of which there are fewer than `most`: it is one
    of the first ones, or of the first ones of different hubs. `named` more are kept to be named.
    """
    found: list[int] = []
    hubs: set[object] = set()
    for number in numbers:
        hub = hub_of(number)
        if len(found) < most + named or (hub not in hubs and len(hubs) < max(1, most)):
            found.append(number)
        hubs.add(hub)
        if len(found) >= most + named and len(hubs) >= max(1, most):
            break
    return found
