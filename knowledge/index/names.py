"""Who is meant: the names of a Snapshot go in once; a question's mentions and the entities behind them come out."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from knowledge.index.english import is_english, telling
from knowledge.index.lexicon import Lexicon
from knowledge.index.mention import How, Mention, best_of
from knowledge.index.spelling import Spelling
from knowledge.model import Snapshot
from knowledge.text import Token, is_han, name_words, sound, tokens

LONGEST_WINDOW = 14
TYPO_WINDOW = 3
# A window this alike to a whole name (normalised Damerau-Levenshtein) is that name mistyped; in names of up to
# SHORT letters one wrong letter is the most.
ALIKE = 0.8
SHORT, ALIKE_SHORT = 6, 0.75
SHORTEST_TYPO = 4
# Some words of a name stand for it when they hold this share of its weight; of a name of everyday words, nearly all.
PART_SHARE, PLAIN_SHARE = 0.45, 0.7
# A word that tells less than this points at nobody alone.
TELLING = 0.5
WORD_ALIKE = 0.75
# So many names are tried for having some of a question's words, those with its rarest first: 5 µs each.
MOST_BEARERS = 300
# A Han name is meant by so many of its pairs of characters and this share of them.
HAN_PAIRS, HAN_SHARE, HAN_ALIKE = 3, 0.6, 0.15
# English words rarer than this are mistypings as often as words.
RARE_ENGLISH = 0.9
# What a name spelt by its sound is worth against one with a letter or two wrong.
SOUNDS = 0.9
# So many everyday words together are a name: "West China Hospital".
NAMED_BY = 3
# What words of little meaning weigh against a rare word's 1.
ONE_LETTER, DIGITS, EVERYDAY = 0.1, 0.4, 0.3
TELLS_ANOTHER = 0.45
# What a typed name is worth against a well-typed one, and part of a name against the whole.
TYPO_WORTH, PART_WORTH = 0.95, 0.94


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    words: tuple[str, ...]
    text: str
    entities: tuple[str, ...]
    weights: Mapping[str, float]
    plain: bool


class NameIndex:
    """Every name of every entity. Built from one Snapshot, never changed."""

    def __init__(self, snapshot: Snapshot, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._entries = {entry.key: entry for entry in self._read(snapshot)}
        self._ordered = sorted(self._entries)
        self._postings: dict[str, list[_Entry]] = defaultdict(list)
        for entry in self._entries.values():
            for word in set(entry.words):
                self._postings[word].append(entry)
        self._words = Spelling(word for word in self._postings if len(word) >= SHORTEST_TYPO and word.isascii())
        self._whole = Spelling(key for key in self._entries if len(key) >= SHORTEST_TYPO and key.isascii())
        self._han_pairs: dict[str, list[str]] = defaultdict(list)
        for key in self._entries:
            if len(key) > HAN_PAIRS and is_han(key):
                for pair in dict.fromkeys(_pairs(key)):
                    self._han_pairs[pair].append(key)
        # Of names that sound alike, none is meant by its sound.
        sounding = Counter(sound(key) for key in self._entries if key.isascii())
        self._sounds = {
            sound(key): entry
            for key, entry in self._entries.items()
            if len(key) >= SHORTEST_TYPO and key.isascii() and sounding[sound(key)] == 1
        }
        lengths: dict[str, set[int]] = defaultdict(set)
        for key in self._entries:
            if not key.isascii():
                lengths[key[0]].add(len(key))
        self._han_lengths = {char: sorted(some, reverse=True) for char, some in lengths.items()}

    def _read(self, snapshot: Snapshot) -> Iterator[_Entry]:
        bearers: dict[str, dict[str, None]] = defaultdict(dict)
        texts: dict[str, tuple[str, tuple[str, ...]]] = {}
        for entity in snapshot.entities.values():
            for name in entity.names:
                words = name_words(name.text)
                key = "".join(words)
                bearers[key][entity.id] = None
                texts.setdefault(key, (name.text, words))
        # What a hub is called is never just words, nor is a name that has it inside.
        hubs = [key for key, ids in bearers.items() if not snapshot.hubs.keys().isdisjoint(ids)]
        counts: dict[str, set[str]] = defaultdict(set)
        for key, (_, words) in texts.items():
            for word in words:
                counts[word].update(bearers[key])
        for key, (text, words) in texts.items():
            weights = {word: self._weight(word, len(counts[word]), len(snapshot.entities)) for word in words}
            everyday = (
                len(words) < NAMED_BY
                and not any(weight >= TELLING for weight in weights.values())
                and all(map(str.isalpha, words))
            )
            plain = everyday and not any(hub in key for hub in hubs)
            # A word that is a name of its own points at its own bearer first.
            weights = {
                word: min(weight, TELLS_ANOTHER) if word in texts else weight for word, weight in weights.items()
            }
            yield _Entry(key, words, text, tuple(bearers[key]), weights, plain)

    def _weight(self, word: str, bearers: int, entities: int) -> float:
        """How much a word of a name tells: less the more entities bear it, and the more everyday it is."""
        rarity = 1 - 0.8 * math.log(bearers) / math.log(entities + 1)
        if len(word) == 1:
            return rarity * ONE_LETTER
        if word.isdigit():
            return rarity * DIGITS
        return rarity * (EVERYDAY if self._lexicon.known_word(word) else telling(word))

    @property
    def words(self) -> Iterable[str]:
        """All words that occur in names."""
        return self._postings.keys()

    def mentions(self, text: str, without: Collection[str] = ()) -> tuple[Mention, ...]:
        """Who is named in a normalised text: best and longest first claims its stretch, no two overlap.

        `without`: names that are known not to be meant.
        """
        found = tokens(text)
        han = [*self._han(text), *(part for token in found if token.han for part in self._han_parts(token))]
        every = [*self._exact(found), *han, *self._typos(found), *self._parts(found)]
        return best_of([mention for mention in every if mention.name not in without])

    def named(self, text: str) -> tuple[Mention, ...]:
        """Who is named in a normalised text letter by letter: for texts that are known to be written well."""
        return best_of([*self._exact(tokens(text)), *self._han(text)])

    def _exact(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        keys = self._ordered
        for start in range(len(found)):
            key, at = "", 0
            for end in range(start, min(len(found), start + LONGEST_WINDOW)):
                key += found[end].text
                at = bisect_left(keys, key, at)
                if at == len(keys) or not keys[at].startswith(key):
                    # No name begins so, however many words follow.
                    break
                if keys[at] == key:
                    yield _mention(self._entries[key], found[start : end + 1], "exact", 1.0)

    def _han(self, text: str) -> Iterator[Mention]:
        if text.isascii():
            return
        squeezed = [(char, place) for place, char in enumerate(text) if char.isalnum()]
        plain = "".join(char for char, _ in squeezed)
        for at, char in enumerate(plain):
            for length in self._han_lengths.get(char, ()):
                entry = self._entries.get(plain[at : at + length])
                if entry and at + length <= len(plain):
                    start, end = squeezed[at][1], squeezed[at + length - 1][1] + 1
                    yield Mention(entry.entities, entry.text, start, end, "exact", 1.0, False, ((start, end),))
                    break

    def _han_parts(self, token: Token) -> Iterator[Mention]:
        """Han names of which most pairs of characters stand in a run: short forms, a character too many or wrong."""
        places: dict[str, list[int]] = defaultdict(list)
        for at, pair in enumerate(_pairs(token.text)):
            for key in self._han_pairs.get(pair, ()):
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
        entities = tuple(dict.fromkeys(entity for key in (best, *alike) for entity in self._entries[key].entities))
        start, end = token.start + places[best][0], token.start + places[best][-1] + 2
        score = PART_WORTH * (0.3 + 0.7 * shares[best])
        yield Mention(entities, self._entries[best].text, start, end, "part", score, False, ((start, end),))

    def _typos(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        """Windows of a few words that are nearly a whole name, however they are spaced."""
        for start in range(len(found)):
            for end in range(start, min(len(found), start + TYPO_WINDOW)):
                window = found[start : end + 1]
                key = "".join(token.text for token in window)
                if window[-1].han:
                    break
                if len(key) < SHORTEST_TYPO or key in self._entries or all(map(self._known, window)):
                    continue
                if sounds := self._sounds.get(sound(key)):
                    yield _mention(sounds, window, "typo", TYPO_WORTH * SOUNDS)
                for whole, likeness in self._whole.near(key, _alike(key), 1):
                    yield _mention(self._entries[whole], window, "typo", TYPO_WORTH * likeness)

    def _known(self, token: Token) -> bool:
        """Whether a word is one of a name's, of the vocabulary's or of English: of such no mistyped name is made."""
        word = token.text
        everyday = is_english(word) and telling(word) < RARE_ENGLISH
        return word in self._postings or self._lexicon.known_word(word) or everyday

    def _parts(self, found: tuple[Token, ...]) -> Iterator[Mention]:
        """Some words of a long name, mistyped or not, close together and rare enough to point at one entity."""
        at: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, token in enumerate(found):
            if not token.han:
                for word, similarity in self._repairs(token.text):
                    at[word].append((place, similarity))
        entries: dict[str, _Entry] = {}
        for word in sorted(at, key=lambda word: len(self._postings[word])):
            bearers = self._postings[word]
            if entries and len(entries) + len(bearers) > MOST_BEARERS:
                break
            entries.update((entry.key, entry) for entry in bearers[:MOST_BEARERS])
        for entry in entries.values():
            if len(entry.words) > 1:
                yield from self._part(entry, at, found)

    def _repairs(self, word: str) -> list[tuple[str, float]]:
        """The name words that a question's word may be, with how alike they are."""
        if word in self._postings:
            return [(word, 1.0)]
        if len(word) < SHORTEST_TYPO or self._lexicon.known_word(word) or (is_english(word) and telling(word) < 1.0):
            return []
        return self._words.near(word, WORD_ALIKE)

    def _part(
        self, entry: _Entry, at: dict[str, list[tuple[int, float]]], found: tuple[Token, ...]
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
        share = sum(entry.weights[word] * similarity for word, _, similarity in matched) / sum(entry.weights.values())
        points = any(entry.weights[word] * similarity >= TELLING for word, _, similarity in matched)
        if share >= PART_SHARE if points else share >= PLAIN_SHARE and _in_order(places, matched):
            window = tuple(found[place] for place in dict.fromkeys(places))
            yield _mention(entry, window, "part", PART_WORTH * (0.3 + 0.7 * share))


def _mention(entry: _Entry, words: tuple[Token, ...], how: How, score: float) -> Mention:
    covers = tuple((token.start, token.end) for token in words)
    return Mention(entry.entities, entry.text, covers[0][0], covers[-1][1], how, score, entry.plain, covers)


def _in_order(places: list[int], matched: list[tuple[str, int, float]]) -> bool:
    """Whether two words or more of a name stand in its order and side by side: everyday words name nobody otherwise."""
    told = [place for word, place, _ in matched if len(word) > 1]
    return len(told) > 1 and told == sorted(told) and places[-1] - places[0] <= len(places)


def _pairs(text: str) -> tuple[str, ...]:
    return tuple(text[at : at + 2] for at in range(len(text) - 1))


def _alike(key: str) -> float:
    return ALIKE_SHORT if len(key) <= SHORT else ALIKE
