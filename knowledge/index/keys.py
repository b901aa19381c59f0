"""Texts kept in sorted arrays: texts with numbers go in once, the numbers of a text or of its beginnings come out."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from zlib import crc32

# Above every character that a text holds: what begins with a text stands before the text and this.
LAST = "\U0010ffff"
_LOWEST = (1 << 32) - 1


class OrderedKeys:
    """Numbers by texts in alphabetical order: half the memory of a dictionary, and beginnings are found as well."""

    def __init__(self, entries: Iterable[tuple[str, int]]) -> None:
        # Numbers come in order and stay so within one key.
        ordered = sorted(entries, key=itemgetter(0))
        self._keys = [key for key, _ in ordered]
        self._numbers = array("I", (number for _, number in ordered))

    def exactly(self, key: str) -> Sequence[int]:
        """The numbers of a text."""
        return tuple(self._from(bisect_left(self._keys, key), key))

    def starting(self, key: str, most: int) -> Sequence[int]:
        """The numbers of up to `most` texts that begin so, in alphabetical order: the text itself first."""
        keys = self._keys
        start = bisect_left(keys, key)
        if start == len(keys) or not keys[start].startswith(key):
            return ()
        end = bisect_left(keys, key + LAST, start, min(len(keys), start + most))
        return self._numbers[start:end]

    def inside(self, parts: Sequence[str]) -> Iterator[int]:
        """The numbers of all texts that some parts side by side make up."""
        keys = self._keys
        for start in range(len(parts)):
            key, at = "", 0
            for part in parts[start:]:
                key += part
                at = bisect_left(keys, key, at)
                if at == len(keys) or not keys[at].startswith(key):
                    break
                yield from self._from(at, key)

    def _from(self, at: int, key: str) -> Iterator[int]:
        while at < len(self._keys) and self._keys[at] == key:
            yield self._numbers[at]
            at += 1


class HashedKeys:
    """Numbers by the hashes of keys, eight bytes each. Other keys may share a hash: whoever asks has to check.

    Half a million keys take 4 MB here, and 60 MB as a dictionary of lists. The hash is CRC-32 and not Python's own,
    which is another one in each process: what is built in one is read by the next.
    """

    def __init__(self, keys: Iterable[Iterable[str]]) -> None:
        """`keys`: those of 0, of 1 and so on."""
        entries = [_hash(key) << 32 | number for number, own in enumerate(keys) for key in own]
        entries.sort()
        self._entries = array("Q", entries)
        # A bit for the first digits of each hash, a byte an entry at most: four in five keys that are not there need no
        # search.
        self._shift = 30 - max(1, len(entries)).bit_length()
        self._there = bytearray(1 << (29 - self._shift))
        for entry in entries:
            digits = entry >> (32 + self._shift)
            self._there[digits >> 3] |= 1 << (digits & 7)

    def near(self, keys: Iterable[str]) -> set[int]:
        """The numbers of any of these keys, and now and then another."""
        found: set[int] = set()
        entries, end = self._entries, len(self._entries)
        there, shift = self._there, self._shift
        for key in keys:
            hashed = _hash(key)
            digits = hashed >> shift
            if not there[digits >> 3] >> (digits & 7) & 1:
                continue
            low = hashed << 32
            high = low | _LOWEST
            at = bisect_left(entries, low)
            while at < end and (entry := entries[at]) <= high:
                found.add(entry & _LOWEST)
                at += 1
        return found


def _hash(key: str) -> int:
    return crc32(key.encode("utf-8", "surrogatepass"))
