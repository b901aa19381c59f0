"""Names weighed word by word: a query's words and what each may be go in, the names that bear most of them come out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest

from rapidfuzz import fuzz

from knowledge.index.english import telling
from knowledge.index.pieces import parts_of, pieces_of, unspaced
from knowledge.index.table import NameTable
from knowledge.index.vocabulary import EVERYDAY, Option

# So many bearers are counted a query, 0.07 µs each, those of rare words first; commoner words only tell apart the best
# of those found. Twice as many of all three make 0.1 % more right and take twice the time (4,800 queries of six kinds).
MOST_COUNTED, MOST_TOLD_APART, FINALISTS = 2_500, 150, 16
# A beginning with more bearers than this finds nobody; it tells apart.
MOST_BEGUN = 4_000
# A beginning counts this much of its word, and more the more of it is there.
BEGUN = 0.7
# A word with so many fewer bearers than its beginnings is as likely one of these: "uni", "sta".
OFTENER_BEGUN = 200
ONE_LETTER = 0.3
MOST_PIECES, MOST_TRIED = 60, 12
# How a name is judged: how much of the query it explains, how much of it the query says, how alike they look.
# Flat around here: other thirds lose at most 0.2 % (7,200 queries).
QUERY_SHARE, NAME_SHARE, LOOKS = 0.45, 0.2, 0.35
# The likeness of a name that only begins like the query, or holds it, or is held by it; of unspaced names one that
# holds the whole run is meant before any that holds most of its pairs.
PART_LOOKS, RUN_LOOKS = 0.95, 1.2
SHORTEST_HELD = 4
# What is found so stands below what is right letter by letter.
HIGHEST = 0.85


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of the query: what it may be, how much it tells, where the bearers of each meaning stand."""

    text: str
    options: Sequence[Option]
    weight: float
    spans: Sequence[tuple[float, int, int]]
    # Whether it begins too many words for all their bearers to stand in the spans.
    wide: bool

    @property
    def cost(self) -> int:
        return sum(end - start for _, start, end in self.spans)


class Weighing:
    """Names by the words that a query shares with them, whole, begun or mistyped."""

    def __init__(self, table: NameTable) -> None:
        self._table = table
        self._vocabulary = table.vocabulary

    def weigh(self, words: Sequence[str], options: Sequence[Sequence[Option]], key: str) -> dict[int, float]:
        """The likeliest names with what they are worth (0 to 0.85)."""
        known = dict(zip(words, options, strict=True))
        asked = [self._piece(text, known.get(text)) for text in list(dict.fromkeys(pieces_of(words)))[:MOST_PIECES]]
        borne = self._counted(asked)
        finalists = dict.fromkeys(nlargest(FINALISTS, borne, key=borne.__getitem__))
        finalists |= dict.fromkeys(self._table.by_key.inside(parts_of(words)))
        return {number: self._worth(number, asked, key) for number in finalists}

    def _piece(self, text: str, options: Sequence[Option] | None) -> _Piece:
        vocabulary = self._vocabulary
        if options is None:
            options = [(text, 1.0)] if text in vocabulary else []
        options = options[:MOST_TRIED]
        spans = [(likeness, *vocabulary.span(other)) for other, likeness in options]
        most = max((end - start for _, start, end in spans), default=0)
        start, end = (0, 0) if unspaced(text) or telling(text) <= EVERYDAY else vocabulary.begun(text)
        wide = end - start > MOST_BEGUN
        if start < end and not wide:
            spans.append((BEGUN, start, end))
        spans.sort()
        weight = self._weight(text, max(most, end - start))
        return _Piece(text, options, weight, spans, wide)

    def _weight(self, text: str, most: int) -> float:
        """A word's own rarity, or that of the commonest that one unknown may be."""
        if text not in self._vocabulary:
            weight = self._vocabulary.rarity(most) * telling(text)
        else:
            weight = self._vocabulary.weight(text)
            start, end = self._vocabulary.span(text)
            if most > OFTENER_BEGUN * (end - start):
                weight = (weight + self._vocabulary.rarity(most)) / 2
        return weight * ONE_LETTER if len(text) == 1 and not unspaced(text) else weight

    def _counted(self, asked: Iterable[_Piece]) -> dict[int, float]:
        """How much of the query's weight names bear: found through rare pieces, told apart by the others."""
        borne: dict[int, float] = {}
        left = MOST_COUNTED
        telling_apart: list[_Piece] = []
        for cost, piece in sorted(((piece.cost, piece) for piece in asked), key=lambda entry: entry[0]):
            if piece.wide or (cost > left and borne):
                telling_apart.append(piece)
            if cost and (cost <= left or not borne):
                left -= cost
                self._count(piece, borne)
        if len(borne) > MOST_TOLD_APART:
            borne = dict(nlargest(MOST_TOLD_APART, borne.items(), key=lambda entry: entry[1]))
        pieces = self._table.pieces
        for piece in telling_apart:
            begun = " " + piece.text
            for number in borne:
                if begun in pieces[number]:
                    borne[number] += piece.weight
        return borne

    def _count(self, piece: _Piece, borne: dict[int, float]) -> None:
        # What is wide is weighed when it tells apart: here it only finds.
        weight = 0.0 if piece.wide else piece.weight
        reached: dict[int, float] = {}
        for likeness, start, end in piece.spans:
            reached.update(dict.fromkeys(self._vocabulary.bearers(start, end), likeness * weight))
        if not borne:
            borne.update(reached)
            return
        for number, worth in reached.items():
            borne[number] = borne.get(number, 0.0) + worth

    def _worth(self, number: int, asked: Sequence[_Piece], key: str) -> float:
        pieces = self._table.pieces[number]
        said = dict.fromkeys(pieces.split(), 0.0)
        total = explained = 0.0
        for piece in asked:
            best, meant = 0.0, ""
            for other, likeness in piece.options:
                if likeness > best and other in said:
                    best, meant = likeness, other
            if best < BEGUN and (at := pieces.find(" " + piece.text)) >= 0:
                meant = pieces[at + 1 : pieces.find(" ", at + 1)]
                best = BEGUN + (1 - BEGUN) * len(piece.text) / len(meant)
            if meant:
                said[meant] = max(said[meant], best)
            total += piece.weight
            explained += piece.weight * best
        weights = {word: self._vocabulary.weight(word) for word in said}
        named = sum(weights[word] * likeness for word, likeness in said.items()) / (sum(weights.values()) or 1.0)
        looks = _looks(key, self._table.keys[number])
        return HIGHEST * (QUERY_SHARE * explained / (total or 1.0) + NAME_SHARE * named + LOOKS * looks)


def _looks(key: str, name: str) -> float:
    """How alike two keys look (rapidfuzz ratio, 0 to 1), or the name's beginning as long as the query."""
    looks = fuzz.ratio(key, name) / 100
    if len(name) <= len(key):
        held = len(name) >= SHORTEST_HELD and name in key
        return max(looks, PART_LOOKS) if held else looks
    if key in name:
        return RUN_LOOKS if unspaced(key) else max(looks, PART_LOOKS)
    return max(looks, PART_LOOKS * fuzz.ratio(key, name[: len(key)]) / 100)
