"""Names in Chinese characters, which stand without spaces: a text goes in, who is named in it comes out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from knowledge.index.mention import PART_WORTH, Mention
from knowledge.index.name_segment import HAN_PAIRS, NameEntry, NameSegment, pairs_of
from knowledge.text import Token

# A Han name is meant by this share of its pairs of characters.
HAN_SHARE, HAN_ALIKE = 0.6, 0.15


class HanNames:
    """Finds the Han names of some segments; `entry` gives a name by its key, as far as anybody bears it now."""

    def __init__(self, segments: Sequence[NameSegment], entry: Callable[[str], NameEntry | None]) -> None:
        self._segments, self._entry = segments, entry

    def whole(self, text: str) -> Iterator[Mention]:
        """Names that stand in a text character by character, the longest at each place."""
        if text.isascii():
            return
        squeezed = [(char, place) for place, char in enumerate(text) if char.isalnum()]
        plain = "".join(char for char, _ in squeezed)
        for at, char in enumerate(plain):
            lengths = {length for segment in self._segments for length in segment.han_lengths.get(char, ())}
            for length in sorted(lengths, reverse=True):
                entry = self._entry(plain[at : at + length])
                if entry and at + length <= len(plain):
                    start, end = squeezed[at][1], squeezed[at + length - 1][1] + 1
                    yield Mention(entry.entities, entry.text, start, end, "exact", 1.0, False, ((start, end),))
                    break

    def parts(self, token: Token) -> Iterator[Mention]:
        """Han names of which most pairs of characters stand in a run: short forms, a character too many or wrong."""
        places: dict[str, list[int]] = defaultdict(list)
        for at, pair in enumerate(pairs_of(token.text)):
            for key in dict.fromkeys(key for segment in self._segments for key in segment.han_pairs.get(pair, ())):
                if self._entry(key):
                    places[key].append(at)
        shares: dict[str, float] = {}
        for key, found in places.items():
            share = len(found) / (len(key) - 1)
            if len(found) >= HAN_PAIRS and share >= HAN_SHARE and found[-1] - found[0] <= len(key) + 1:
                shares[key] = share
        if not shares:
            return
        best = max(shares, key=lambda key: (shares[key], key))
        # Short forms of like names: which of them is meant, the rest of the question tells.
        alike = [key for key, share in shares.items() if share >= shares[best] - HAN_ALIKE]
        meant = [entry for key in (best, *alike) if (entry := self._entry(key))]
        entities = tuple(dict.fromkeys(entity for entry in meant for entity in entry.entities))
        start, end = token.start + places[best][0], token.start + places[best][-1] + 2
        score = PART_WORTH * (0.3 + 0.7 * shares[best])
        yield Mention(entities, meant[0].text, start, end, "part", score, False, ((start, end),))
