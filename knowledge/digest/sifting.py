"""All facts through a sieve at once: interests and what somebody had go in, masks of what passes or not come out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

from knowledge.digest.columns import Columns, Mask
from knowledge.digest.interests import Sieve
from knowledge.digest.values import WhyOut
from knowledge.digest.words import Words


@dataclass(frozen=True, slots=True)
class Sifted:
    """The facts that pass, and by reason those that do not, in the order of the first of each."""

    passed: Mask
    left: tuple[tuple[WhyOut, Mask], ...]


def sift(columns: Columns, words: Callable[[], Words], sieve: Sieve, told: Iterable[str], had: Iterable[str]) -> Sifted:
    """Of each fact, in this order: that it is about sources, what `Sieve.miss` says, told already, or had."""
    rest, left = columns.all, []
    for why, kept in _steps(columns, words, sieve, told, had):
        passing = rest & kept
        if passing != rest:
            left.append((why, rest ^ passing))
        rest = passing
    return Sifted(rest, tuple(sorted(left, key=lambda one: _first(one[1]))))


def _steps(
    columns: Columns, words: Callable[[], Words], sieve: Sieve, told: Iterable[str], had: Iterable[str]
) -> Iterator[tuple[WhyOut, Mask]]:
    """What each reason lets pass."""
    yield "about sources", columns.all ^ columns.aside
    if sieve.hubs:
        yield "other hub", columns.mask(*columns.of_hubs(sieve.hubs))
    if sieve.countries:
        yield "other country", reduce(or_, map(columns.in_country, sieve.countries))
    if sieve.topics:
        yield "other topic", reduce(or_, map(columns.of_topic, sieve.topics))
    if sieve.phrases:
        yield "not about it", words().about(sieve.phrases)
    yield "news", columns.all ^ columns.mask(columns.ids.known(told))
    yield "had", columns.all ^ columns.mask(columns.ids.known(had))


def _first(mask: Mask) -> int:
    """The number of the first fact of a mask that has one."""
    return (mask & -mask).bit_length()
