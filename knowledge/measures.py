"""Figures that compare: values with their units go in; dimension and amount come out, or which is the largest. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal

from knowledge.model import Money, Quantity, Unit, Value

# "More than 900" may be more than 1,200, but hardly more than twice itself.
FAR_AHEAD = 2


def measure(units: Mapping[str, Unit], value: Value | None) -> tuple[str, Decimal] | None:
    """The dimension and the amount in it; None for what is no figure. A currency is a dimension of its own."""
    match value:
        case Quantity(number=number, unit=unit):
            known = units[unit]
            return known.dimension, number * known.factor
        case Money(amount=amount, currency=currency):
            return currency, amount
        case _:
            return None


def is_open(value: Value | None) -> bool:
    """Whether the true figure may be above the one that is given."""
    return isinstance(value, Quantity | Money) and value.bound in {"more than", "at least", "about"}


def largest(units: Mapping[str, Unit], sides: Sequence[Collection[Value | None]]) -> int | None:
    """Which side has the larger figure beyond doubt; None when that cannot be said.

    Every side needs a figure, all of one dimension. One with several is the largest when its least is above all others.
    """
    figures = [[(value, measure(units, value)) for value in values] for values in sides]
    every = [one for figured in figures for _, one in figured]
    dimensions = {one and one[0] for one in every}
    if len(sides) < 2 or not all(figures) or len(dimensions) != 1 or None in dimensions:
        return None
    lows = [min(one[1] for _, one in figured if one) for figured in figures]
    first = max(range(len(lows)), key=lows.__getitem__)
    others = [one for side, figured in enumerate(figures) if side != first for one in figured]
    clear = all(one and lows[first] > _most(units, value, one[1]) for value, one in others)
    return first if clear else None


def _most(units: Mapping[str, Unit], value: Value | None, amount: Decimal) -> Decimal:
    """The most that a figure is taken to stand for."""
    if isinstance(value, Quantity) and value.upto is not None:
        return value.upto * units[value.unit].factor
    # One that is as large as this is doubtful: the one above it has to be above that.
    return FAR_AHEAD * amount if is_open(value) else amount
