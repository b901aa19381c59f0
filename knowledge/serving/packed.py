"""Many values as bytes: values with ids go in as rows of JSON, they are read again one by one when somebody asks.

A million facts as objects take a gigabyte and seconds to make; as rows they take 300 MB that are read from a file at
once. What has been read is remembered, up to a bound.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping, Sequence, ValuesView
from itertools import chain, islice
from typing import Any, Generic, Protocol, TypeVar, cast, overload
from zlib import crc32

import orjson

from knowledge.model import Entity, Hub
from knowledge.packing import Row

# So many values are remembered: all of a small collection, the asked-for ones of a large one.
REMEMBERED = 20_000


class Identified(Protocol):
    """Whatever has an id."""

    @property
    def id(self) -> str:
        """Its id."""


Value = TypeVar("Value", bound=Identified)


class Rows(Generic[Value]):
    """Values on their way to being packed, one after another."""

    def __init__(self, row_of: Callable[[Value], Row]) -> None:
        self._row_of = row_of
        self.rows = bytearray()
        self.ends = array("Q", [0])
        self.keys: list[int] = []

    def add(self, value: Value) -> None:
        """Add the next one."""
        self.keys.append(crc32(value.id.encode()) << 32 | len(self.keys))
        self.rows += orjson.dumps(self._row_of(value))
        self.ends.append(len(self.rows))

    def __len__(self) -> int:
        return len(self.keys)


class Packed(Sequence[Value], Generic[Value]):
    """Values by number and by id, in their order. Never changed; a row begins with the id."""

    def __init__(self, rows: Rows[Value], value_of: Callable[[Row], Value]) -> None:
        self._value_of = value_of
        self._ends = rows.ends
        self._keys = array("Q", sorted(rows.keys))
        # Not copied: it is what takes most of all memory.
        self._rows = rows.rows
        self._read: dict[int, Value] = {}

    @classmethod
    def of(
        cls, values: Iterable[Value], row_of: Callable[[Value], Row], value_of: Callable[[Row], Value]
    ) -> Packed[Value]:
        """Pack some values."""
        rows = Rows(row_of)
        for value in values:
            rows.add(value)
        return cls(rows, value_of)

    def __getstate__(self) -> tuple[Any, ...]:
        return self._value_of, self._ends, self._keys, self._rows

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self._value_of, self._ends, self._keys, self._rows = state
        self._read = {}

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, number: int) -> Value: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Value]: ...

    def __getitem__(self, number: int | slice) -> Value | Sequence[Value]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        value = self._read.get(number)
        if value is None:
            if not 0 <= number < len(self):
                raise IndexError(number)
            if len(self._read) >= REMEMBERED:
                self._read.clear()
            # Another thread may forget all of it before it is read again.
            value = self._read[number] = self._value(number)
        return value

    def __iter__(self) -> Iterator[Value]:
        # Whoever reads all would leave nothing remembered of what is asked for.
        return (self._read.get(number) or self._value(number) for number in range(len(self)))

    def row(self, number: int) -> Row:
        """The row of a value as it went in, read once more."""
        row: Row = orjson.loads(self._rows[self._ends[number] : self._ends[number + 1]])
        return row

    def _value(self, number: int) -> Value:
        return self._value_of(self.row(number))

    def number(self, given: str) -> int | None:
        """The number of the value with an id; None when none has it."""
        low = crc32(given.encode("utf-8", "surrogatepass")) << 32
        at = bisect_left(self._keys, low)
        while at < len(self._keys) and self._keys[at] >> 32 == low >> 32:
            number = self._keys[at] & 0xFFFFFFFF
            if self[number].id == given:
                return number
            at += 1
        return None

    def naming(self, given: str) -> set[int]:
        """The values in whose rows an id stands anywhere as a text of its own."""
        quoted = orjson.dumps(given)
        found: set[int] = set()
        at = self._rows.find(quoted)
        while at >= 0:
            # The ends begin with 0, and so are the beginnings as well.
            number = bisect_left(self._ends, at + 1) - 1
            found.add(number)
            at = self._rows.find(quoted, self._ends[number + 1])
        return found


class ById(Mapping[str, Value]):
    """Packed values by id, without those that are gone and with those that came. Never changed.

    `first`: only so many of the packed ones count.
    """

    def __init__(
        self,
        packed: Packed[Value],
        gone: frozenset[int] = frozenset(),
        new: Mapping[str, Value] | None = None,
        first: int | None = None,
    ) -> None:
        self._packed, self._gone, self._new = packed, gone, new or {}
        self._below = len(packed) if first is None else first
        self._kept = self._below - sum(number < self._below for number in gone)

    def __getitem__(self, given: str) -> Value:
        if given in self._new:
            return self._new[given]
        number = self._number(given)
        if number is None:
            raise KeyError(given)
        return self._packed[number]

    def __contains__(self, given: object) -> bool:
        return given in self._new or self._number(given) is not None

    def __len__(self) -> int:
        return self._kept + len(self._new)

    def __iter__(self) -> Iterator[str]:
        return (value.id for value in self._every())

    def values(self) -> ValuesView[Value]:
        """All values, read one after another instead of by their ids."""
        return _Values(self)

    def items(self) -> ItemsView[str, Value]:
        """The same with their ids."""
        return _Items(self)

    def _number(self, given: object) -> int | None:
        number = self._packed.number(given) if isinstance(given, str) else None
        return number if number is not None and number < self._below and number not in self._gone else None

    def _every(self) -> Iterator[Value]:
        kept = enumerate(islice(self._packed, self._below))
        return chain((value for number, value in kept if number not in self._gone), self._new.values())


def hubs_among(
    entities: Packed[Entity], hubs: int, gone: frozenset[int] = frozenset(), new: Mapping[str, Hub] | None = None
) -> Mapping[str, Hub]:
    """The hubs among packed entities, so many, that stand before all others."""
    return cast(Mapping[str, Hub], ById(entities, gone, new, hubs))


class _Values(ValuesView[Value]):
    _mapping: ById[Value]

    def __iter__(self) -> Iterator[Value]:
        return self._mapping._every()


class _Items(ItemsView[str, Value]):
    _mapping: ById[Value]

    def __iter__(self) -> Iterator[tuple[str, Value]]:
        return ((value.id, value) for value in self._mapping._every())
