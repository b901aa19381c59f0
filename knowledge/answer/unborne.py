"""Names that nobody here bears: a question's words and names go in, the words of such names come out as strangers.

"Moon Campus" is no campus that anything is recorded of: what is told of another one is no answer. Words before "campus"
that say what kind of place is meant ("research campus") are borne out by the facts of one, or are left open by all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from knowledge.answer.reading import Word
from knowledge.index.cues import Roots, key_of
from knowledge.index.english import is_english
from knowledge.index.lexicon import Lexicon
from knowledge.index.mention import Mention
from knowledge.model import Snapshot
from knowledge.text import Token, normal, stem, tokens

# Measured on 832 questions about places that do not exist, as they are written and in small letters, of which so many
# were answered, and on the share right of the 1,694 tuning questions. Here: 4, 39, 93.6 %.
# A word that weighs less says how a place is, as "new" does, and not what it is called. 0.2: 4, 39, 93.5; 0.4: 4, 74,
# 93.6.
CALLING = 0.3
# So many words before "innovation center" may be its name. 1: 4, 49, 93.6; 2 and 5 as 3.
LONGEST = 3
# Where more of a question's words have a capital letter, as in a heading, they say nothing of names. 0.5: 9, 39, 93.6.
MOST_CAPITAL = 0.7
_WRITTEN = re.compile(r"[^\W\d_]+")


class Unborne:
    """Finds such names by what places are called in them: "park", "innovation center"."""

    def __init__(self, snapshot: Snapshot, lexicon: Lexicon) -> None:
        self._sites = frozenset(map(stem, snapshot.vocabulary.sites))
        self._generic = frozenset(map(stem, snapshot.vocabulary.generic))
        # Where hubs are: of one place nothing is told that is known of another.
        self._places_of_hubs = frozenset(
            key_of(place) for hub in snapshot.hubs.values() for place in (hub.city, hub.country) if place
        )
        self._lexicon = lexicon

    def meant(self, roots: Roots, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """The names without those of which one everyday word alone stands there, before a place of another kind."""
        return tuple(mention for mention in mentions if not self._of_another_place(roots, mention))

    def marked(self, question: str, text: str, roots: Roots, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """The words, those of names that nobody bears as strangers; with capital letters they are nothing else.

        `question`: as it was typed; `text`: what is read of it, normalised.
        """
        places = [*self._places(roots)]
        if not places:
            return words
        capital = _capitalised(question)
        single = {(word.term.start, word.term.end): word for word in words}
        strange: dict[int, Word] = {}
        for site, before in places:
            for token in before:
                word = single.get((token.start, token.end))
                if word is None or word.named or _asks(word) or not token.text.isalpha():
                    break
                if {site.text, token.text} <= capital:
                    strange[token.start] = replace(word, alternatives=(), keys=frozenset(), parts=(), stranger=True)
                elif any(":" in key for key, _ in word.alternatives) or text[: token.start].endswith("-"):
                    break
                elif word.weight >= CALLING or not text[token.end].isspace():
                    strange[token.start] = replace(word, stranger=True)
        return tuple(strange.get(word.term.start, word) for word in words)

    def elsewhere(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """The words of a follow-up, where hubs are as strangers: "and in Beijing?" asks nothing of a hub in Wuxi."""
        return tuple(replace(word, stranger=True) if word.term.key in self._places_of_hubs else word for word in words)

    def _places(self, roots: Roots) -> Iterator[tuple[Token, list[Token]]]:
        """Each "park" with the words that may be its name, the nearest first."""
        keys = roots.words
        for place, key in enumerate(keys):
            if key in self._sites:
                first = place
                while first and keys[first - 1] in self._generic and not self._lexicon.is_ignored(keys[first - 1]):
                    first -= 1
                yield roots.tokens[place], [*reversed(roots.tokens[max(0, first - LONGEST) : first])]

    def _of_another_place(self, roots: Roots, mention: Mention) -> bool:
        words = [token.text for token in roots.tokens if mention.covering(token.start, token.end)]
        if mention.how != "part" or len(words) > 1:
            return False
        if not all(is_english(word) and stem(word) not in self._generic for word in words):
            return False
        behind = (stem(token.text) for token in roots.tokens if token.start >= mention.end)
        site = next((key for key in behind if key in self._sites or key not in self._generic), "")
        own = {stem(token.text) for token in tokens(normal(mention.name))}
        return site in self._sites and not self._like(site, own)

    def _like(self, site: str, own: set[str]) -> bool:
        """Whether a name has this "center" in it, or another word for it."""
        meant = self._lexicon.meaning(site)
        return site in own or any(meant & self._lexicon.meaning(key) for key in own)


def _asks(word: Word) -> bool:
    return any(key.startswith(("attribute:", "relation:")) for key, _ in word.alternatives)


def _capitalised(question: str) -> frozenset[str]:
    """The words that are written with a capital letter; none where nearly all are."""
    words = _WRITTEN.findall(question)
    capital = [word for word in words if word[0].isupper()]
    if len(capital) > MOST_CAPITAL * len(words):
        return frozenset()
    return frozenset(map(normal, capital))
