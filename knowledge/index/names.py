"""Who is meant: the names of a Snapshot go in once; a question's mentions and the entities behind them come out."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from knowledge.index.english import is_english, telling
from knowledge.index.han_names import HanNames
from knowledge.index.lexicon import Lexicon
from knowledge.index.mention import PART_WORTH, How, Mention, best_of
from knowledge.index.name_segment import SHORTEST_TYPO, NameChanges, NameEntry, NameSegment
from knowledge.model import Snapshot
from knowledge.text import Token, sound, tokens

LONGEST_WINDOW = 14
# Names of so many letters are found among put together words by chance.
SHORT_NAME = 4
TYPO_WINDOW = 3
# A window this alike to a whole name (normalised Damerau-Levenshtein) is that name mistyped; in names of up to
# SHORT letters one wrong letter is the most.
ALIKE = 0.8
SHORT, ALIKE_SHORT = 6, 0.75
# Some words of a name stand for it when they hold this share of its weight; of a name of everyday words, nearly all.
PART_SHARE, PLAIN_SHARE = 0.45, 0.7
# What is summed in another order may differ by less than this.
HAIR = 1e-9
# A word that tells less than this points at nobody alone.
TELLING = 0.5
WORD_ALIKE = 0.75
# So many names are tried for having some of a question's words, those with its rarest first: 5 µs each.
MOST_BEARERS = 300
# English words rarer than this are mistypings as often as words.
RARE_ENGLISH = 0.9
# What a name spelt by its sound is worth against one with a letter or two wrong.
SOUNDS = 0.9
# So many everyday words together are a name: "West China Hospital".
NAMED_BY = 3
# So many names more are asked for where some may be nobody's any more.
MOST_HIDDEN = 8
# What words of little meaning weigh against a rare word's 1.
ONE_LETTER, DIGITS, EVERYDAY = 0.1, 0.4, 0.3
TELLS_ANOTHER = 0.45
# What a typed name is worth against a well-typed one.
TYPO_WORTH = 0.95
# So many words of questions are remembered.
REMEMBERED = 2_048


class NameIndex:
    """Every name of every entity: those of a segment, but for what changed since. Never changed itself.

    What changed is given as `changes`: names that are other people's now, anybody's no more, or new.
    """

    def __init__(
        self, snapshot: Snapshot, lexicon: Lexicon, main: NameSegment, changes: NameChanges | None = None
    ) -> None:
        self._entities, self._hubs = snapshot.entities, snapshot.hubs
        self._lexicon = lexicon
        self._main = main
        self._changes = changes or NameChanges()
        delta = self._changes.segment
        self._segments = (main, delta) if delta else (main,)
        self._han = HanNames(self._segments, self.entry)
        self._hidden = self._changes.keys
        # What words and names tell depends on all names: it is worked out when they are first met.
        self._known = lru_cache(REMEMBERED)(self._is_known)
        self._repairs = lru_cache(REMEMBERED)(self._repaired)
        self._told: dict[str, float] = {}
        self._plain: dict[str, bool] = {}

    def entry(self, key: str) -> NameEntry | None:
        """Whose name this is, by its key; None when it is nobody's."""
        if key in self._hidden:
            return self._changes.segment.entries.get(key) if self._changes.segment else None
        return self._main.entries.get(key)

    def known_word(self, word: str) -> bool:
        """Whether a word occurs in a name."""
        # The words of names that are nobody's any more still stand in the segment.
        return self._bearers(word) > 0 and any(word in segment.bearing for segment in self._segments)

    @property
    def words(self) -> Iterable[str]:
        """All words that occur in names."""
        return (word for segment in self._segments for word in segment.bearing)

    def _bearing(self, word: str) -> Sequence[NameEntry]:
        """The names that have a word."""
        if not self._hidden:
            return self._main.bearing.get(word, ())
        return [
            entry
            for segment in self._segments
            for entry in segment.bearing.get(word, ())
            if segment is not self._main or entry.key not in self._hidden
        ]

    def _is_plain(self, entry: NameEntry) -> bool:
        """Whether a name consists of everyday words."""
        if entry.key not in self._plain:
            self._plain[entry.key] = (
                len(entry.words) < NAMED_BY
                and not any(self._weight(word) >= TELLING for word in entry.words)
                and all(map(str.isalpha, entry.words))
                and not self._holds_hub(entry.key)
            )
        return self._plain[entry.key]

    def _tells(self, word: str) -> float:
        """How much a word of a name tells of its bearers."""
        if word not in self._told:
            weight = self._weight(word)
            # A word that is a name of its own points at its own bearer first.
            self._told[word] = min(weight, TELLS_ANOTHER) if self.entry(word) else weight
        return self._told[word]

    def _holds_hub(self, key: str) -> bool:
        """Whether a hub's name is in a name: what a hub is called is never just words."""
        parts = (key[start:end] for start in range(len(key)) for end in range(start + 1, len(key) + 1))
        found = (entry for part in parts if (entry := self.entry(part)))
        return any(entity in self._hubs for entry in found for entity in entry.entities)

    def _weight(self, word: str) -> float:
        """How much a word of a name tells: less the more entities bear it, and the more everyday it is."""
        rarity = 1 - 0.8 * math.log(max(1, self._bearers(word))) / math.log(len(self._entities) + 1)
        if len(word) == 1:
            return rarity * ONE_LETTER
        if word.isdigit():
            return rarity * DIGITS
        return rarity * (EVERYDAY if self._lexicon.known_word(word) else telling(word))

    def _bearers(self, word: str) -> int:
        return self._main.bearers.get(word, 0) + self._changes.bearers.get(word, 0)

    def mentions(self, text: str, without: Collection[str] = ()) -> tuple[Mention, ...]:
        """Who is named in a normalised text: best and longest first claims its stretch, no two overlap.

        `without`: names that are known not to be meant.
        """
        found = tokens(text)
        han = [*self._han.whole(text), *(part for token in found if token.han for part in self._han.parts(token))]
        every = [*self._exact(found), *han, *self._typos(found), *self._parts(found)]
        return best_of([mention for mention in every if mention.name not in without])

    def named(self, text: str) -> tuple[Mention, ...]:
        """Who is named in a normalised text letter by letter: for texts that are known to be written well."""
        return best_of([*self._exact(tokens(text)), *self._han.whole(text)])

    def _exact(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        for segment in self._segments:
            yield from self._exactly_in(segment.ordered, found)

    def _exactly_in(self, keys: Sequence[str], found: tuple[Token, ...]) -> Iterator[Mention]:
        for start in range(len(found)):
            key, at = "", 0
            for end in range(start, min(len(found), start + LONGEST_WINDOW)):
                key += found[end].text
                at = bisect_left(keys, key, at)
                if at == len(keys) or not keys[at].startswith(key):
                    # No name begins so, however many words follow.
                    break
                if keys[at] == key and (entry := self.entry(key)) and not _runs_together(entry, found[start : end + 1]):
                    yield self._mention(entry, found[start : end + 1], "exact", 1.0)

    def _typos(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        """Windows of a few words that are nearly a whole name, however they are spaced."""
        known = [self._known(token.text) for token in found]
        for start in range(len(found)):
            key = ""
            for end in range(start, min(len(found), start + TYPO_WINDOW)):
                if found[end].han:
                    break
                key += found[end].text
                if len(key) < SHORTEST_TYPO or all(known[start : end + 1]) or self.entry(key):
                    continue
                window = found[start : end + 1]
                if heard := self._sounding(sound(key)):
                    yield self._mention(heard, window, "typo", TYPO_WORTH * SOUNDS)
                if near := self._nearest(key):
                    entry, likeness = near
                    yield self._mention(entry, window, "typo", TYPO_WORTH * likeness)

    def _sounding(self, heard: str) -> NameEntry | None:
        """The one name that sounds so: of names that sound alike, none is meant by its sound."""
        keys = {key for segment in self._segments for key in segment.sounds.get(heard, ())}
        entries = [entry for key in keys if (entry := self.entry(key))]
        return entries[0] if len(entries) == 1 else None

    def _nearest(self, key: str) -> tuple[NameEntry, float] | None:
        """The name most alike to a key, when it is alike enough, with how alike."""
        near = [hit for segment in self._segments for hit in segment.whole.near(key, _alike(key), self._most(1))]
        near.sort(key=lambda hit: (-hit[1], hit[0]))
        return next(((entry, likeness) for whole, likeness in near if (entry := self.entry(whole))), None)

    def _most(self, most: int) -> int:
        """How many to ask a segment for, when some of its names are nobody's any more."""
        return most + MOST_HIDDEN if self._hidden else most

    def _is_known(self, word: str) -> bool:
        """Whether a word is one of a name's, of the vocabulary's or of English: of such no mistyped name is made."""
        everyday = is_english(word) and telling(word) < RARE_ENGLISH
        return self.known_word(word) or self._lexicon.known_word(word) or everyday

    def _parts(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        """Some words of a long name, mistyped or not, close together and rare enough to point at one entity."""
        at: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, token in enumerate(found):
            if not token.han:
                for word, similarity in self._repairs(token.text):
                    at[word].append((place, similarity))
        entries: dict[str, NameEntry] = {}
        for bearers in sorted(map(self._bearing, at), key=len):
            if entries and len(entries) + len(bearers) > MOST_BEARERS:
                break
            entries.update([(entry.key, entry) for entry in bearers[:MOST_BEARERS]])
        alike = {word: max([similarity for _, similarity in options]) for word, options in at.items()}
        for entry in entries.values():
            if len(entry.words) > 1 and self._may_be_part(entry, alike):
                yield from self._part(entry, at, found)

    def _repaired(self, word: str) -> list[tuple[str, float]]:
        """The name words that a question's word may be, with how alike they are."""
        if self.known_word(word):
            return [(word, 1.0)]
        if len(word) < SHORTEST_TYPO or self._lexicon.known_word(word) or (is_english(word) and telling(word) < 1.0):
            return []
        every = (hit for segment in self._segments for hit in segment.spelling.near(word, WORD_ALIKE, self._most(3)))
        near = [hit for hit in every if self.known_word(hit[0])]
        near.sort(key=lambda hit: (-hit[1], hit[0]))
        return list(dict.fromkeys(near))[:3]

    def _may_be_part(self, entry: NameEntry, alike: Mapping[str, float]) -> bool:
        """Whether words so alike to a name's are enough of it, wherever they stand."""
        whole = said = 0.0
        for word in set(entry.words):
            told = self._told[word] if word in self._told else self._tells(word)
            whole += told
            if word in alike:
                said += told * alike[word]
        return said >= (PART_SHARE - HAIR) * whole

    def _part(
        self, entry: NameEntry, at: dict[str, list[tuple[int, float]]], found: tuple[Token, ...]
    ) -> Iterator[Mention]:
        hits = {word: at[word] for word in entry.words if at.get(word)}
        # A word that occurs twice is meant where the rest of the name stands.
        sure = [options[0][0] for options in hits.values() if len(options) == 1]
        middle = sum(sure) / len(sure) if sure else 0.0
        matched = [
            (word, *min(options, key=lambda hit: (-hit[1], abs(hit[0] - middle)))) for word, options in hits.items()
        ]
        places = sorted(place for _, place, _ in matched)
        if places[-1] - places[0] >= len(entry.words) + 2:
            return
        weights = {word: self._tells(word) for word in entry.words}
        share = sum(weights[word] * similarity for word, _, similarity in matched) / sum(weights.values())
        points = any(weights[word] * similarity >= TELLING for word, _, similarity in matched)
        if share >= PART_SHARE if points else share >= PLAIN_SHARE and _in_order(places, matched):
            window = tuple(found[place] for place in dict.fromkeys(places))
            yield self._mention(entry, window, "part", PART_WORTH * (0.3 + 0.7 * share))

    def _mention(self, entry: NameEntry, words: tuple[Token, ...], how: How, score: float) -> Mention:
        covers = tuple((token.start, token.end) for token in words)
        plain = self._is_plain(entry)
        return Mention(entry.entities, entry.text, covers[0][0], covers[-1][1], how, score, plain, covers)


def _runs_together(entry: NameEntry, words: tuple[Token, ...]) -> bool:
    """Whether a short name of one word only comes out when words are put together: "is a" is not ISA, "i s a" is."""
    several = len(words) > 1 and any(len(word.text) > 1 for word in words)
    return several and len(entry.key) <= SHORT_NAME and len(entry.words) == 1


def _in_order(places: list[int], matched: list[tuple[str, int, float]]) -> bool:
    """Whether two words or more of a name stand in its order and side by side: everyday words name nobody otherwise."""
    told = [place for word, place, _ in matched if len(word) > 1]
    return len(told) > 1 and told == sorted(told) and places[-1] - places[0] <= len(places)


def _alike(key: str) -> float:
    return ALIKE_SHORT if len(key) <= SHORT else ALIKE
