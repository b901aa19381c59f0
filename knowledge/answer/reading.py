"""What was understood of a question, as plain values: the question goes in, a Reading comes out."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from knowledge.index.cues import Cues, Roots
from knowledge.index.english import is_english, telling
from knowledge.index.facts import FactIndex
from knowledge.index.lexicon import Lexicon, Term
from knowledge.index.names import Mention, NameIndex
from knowledge.model import Snapshot, ValueKind
from knowledge.text import Language, is_han, normal, stem, written_in

Form = Literal["fact", "list", "count", "compare", "yes-no", "definition"]

# What reaches the matching: fuzzy matching of long text holds the interpreter for seconds.
MAX_CHARACTERS = 200
_SPELT = re.compile(r"(?<![\w+-])[a-z0-9]+(?![\w+-])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLAUSE_END = re.compile(r"[,;:?!，；：？！]|之外|以外")
_LISTED = re.compile(r"(?:\s|,|、|&|\band\b|和|与)+")
# What a word weighs: inside a name, inside a name of everyday words, as a strict attribute's cue, and at least when
# the vocabulary knows it, however common it is in English.
NAMED, PLAINLY_NAMED = 0.15, 0.3
STRICTLY_ASKED = 2.0
IN_VOCABULARY = 0.6
# A word that tells more than this and that no fact has may be a mistyped one.
REPAIRED = 0.75
# "The AstraZeneca campus", "the hospital-led center".
SITE_WITHIN = 2
# Two or three letters that nobody knows are chat noise more often than a name.
SHORT_NOISE, NOISE = 3, 0.25
DOUBLED = 0.9
_DOUBLE = re.compile(r"([a-z])\1+")
# What a word of a phrase means alone.
PART_MEANING = 0.8
# What one half of a compound word is worth.
COMPOUND = 0.7


@dataclass(frozen=True, slots=True)
class Context:
    """What the conversation was about before: the entities last answered on, the most specific first."""

    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of the question: its root, what else it may be, and how much it counts.

    `keys` are all by which a fact may bear it out.

    `parts` is the same of each word of a phrase. A stranger may not be left open: it looks like a name that nobody here
    bears (no dictionary has it, or the vocabulary knows it for one), or asks strictly for something. What is asked
    strictly only a statement can bear out: a phrasing may use the word for something else.
    """

    term: Term
    alternatives: tuple[tuple[str, float], ...]
    keys: frozenset[str]
    weight: float
    named: bool
    stranger: bool = False
    strict: bool = False
    parts: tuple[tuple[tuple[str, float], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A question understood: who is named, what is asked, in which form, and every word that has to be explained.

    `follows` is what the conversation is about when nobody is
    named, `excluded` whom and `left_out` what the question leaves out ("besides"), `between` the stretches of words
    that stand between two sides ("or", "versus"). `dimensions` are those that a figure is asked in ("what percentage"),
    `counted` is the root of what is counted ("how many companies").
    """

    text: str
    roots: Roots
    mentions: tuple[Mention, ...]
    words: tuple[Word, ...]
    wants: tuple[ValueKind, ...]
    forms: frozenset[str]
    follows: tuple[str, ...]
    excluded: frozenset[str] = frozenset()
    left_out: tuple[Word, ...] = ()
    between: tuple[tuple[int, int], ...] = ()
    dimensions: frozenset[str] = frozenset()
    counted: str = ""
    language: Language = "en"


def _key(meaning: str) -> str:
    return meaning if ":" in meaning else f"concept:{meaning}"


def _besides(text: str, words: tuple[Word, ...], cues: tuple[tuple[int, int], ...]) -> tuple[Word, ...]:
    """The words between a "besides" and the end of its clause, when others are left to ask with."""
    stretches = [(end, _clause_end(text, end)) for _, end in cues]
    inside = [
        word for word in words if not word.named and any(start <= word.term.start < end for start, end in stretches)
    ]
    return tuple(inside) if any(not word.named and word not in inside for word in words) else ()


def _clause_end(text: str, start: int) -> int:
    found = _CLAUSE_END.search(text, start)
    return found.start() if found else len(text)


def gist(text: str) -> str:
    """What of a long text is read: as much as fits before its last question mark, or else its beginning."""
    if len(text) <= MAX_CHARACTERS:
        return text
    end = text.rfind("?") + 1 or MAX_CHARACTERS
    start = max(0, end - MAX_CHARACTERS)
    return text[start:end].partition(" ")[2] if start and " " in text[start:end] else text[start:end]


def _language(text: str, named: tuple[Mention, ...]) -> Language:
    """The language that is asked in: that of the words around the names, when there are any."""
    around = list(text)
    for mention in named:
        for start, end in mention.covers:
            around[start:end] = " " * (end - start)
    return written_in("".join(around) if any(map(str.isalpha, around)) else text)


class Understanding:
    """Reads questions with the words and names of one Snapshot."""

    def __init__(self, snapshot: Snapshot, lexicon: Lexicon, names: NameIndex, facts: FactIndex) -> None:
        words = snapshot.vocabulary
        self._forms = {form: Cues(cues) for form, cues in words.forms.items()}
        self._comparing = self._forms["compare"].keys if "compare" in self._forms else frozenset()
        self._except = self._forms["except"].keys if "except" in self._forms else frozenset()
        self._spellings = words.spellings
        self._entities = snapshot.entities
        self._sites = frozenset(stem(site) for site in words.sites)
        self._han_sites = tuple(site for site in words.sites if is_han(site))
        self._units = [(Cues(unit.cues), unit.dimension) for unit in snapshot.units.values() if unit.cues]
        self._question_words = [(Cues(group.words), group.wants) for group in words.question_words]
        self._lexicon = lexicon
        self._names = names
        self._facts = facts

    def read(self, question: str, context: Context, without: Collection[str] = ()) -> Reading:
        """Understand a question; anything is read somehow, nothing raises. `without`: names that are not meant."""
        text = self._written_out(gist(normal(question)))
        named = self._names.mentions(text, without)
        out: list[Mention] = []
        for mention in named:
            if self._left_out(text, mention) or (out and _LISTED.fullmatch(text[out[-1].end : mention.start])):
                out.append(mention)
        roots = Roots(text)
        mentions = tuple(self._with_hub(roots, mention) for mention in named if mention not in out)
        besides = tuple(self._forms["except"].stretches(roots)) if "except" in self._forms else ()
        every = tuple(
            self._word(term, mentions)
            for term in self._lexicon.terms(text)
            if self._content(term)
            and not any(mention.covering(term.start, term.end) for mention in out)
            and not any(start < term.end and term.start < end for start, end in besides)
        )
        left_out = () if out else _besides(text, every, besides)
        words = tuple(word for word in every if word not in left_out)
        return Reading(
            text=text,
            roots=roots,
            mentions=mentions,
            words=words,
            wants=self._wants(roots),
            forms=frozenset(form for form, cues in self._forms.items() if cues.longest_in(roots)),
            follows=() if mentions else context.about,
            excluded=frozenset(entity for mention in out for entity in mention.entities),
            left_out=left_out,
            between=tuple(self._forms["between"].stretches(roots)) if "between" in self._forms else (),
            dimensions=frozenset(dimension for cues, dimension in self._units if cues.longest_in(roots)),
            counted=self._counted(roots, words),
            language=_language(text, named),
        )

    def _counted(self, roots: Roots, words: tuple[Word, ...]) -> str:
        """The root of the first word of content behind a "how many"."""
        behind = (
            next((end for _, end in self._forms["count"].stretches(roots)), None) if "count" in self._forms else None
        )
        if behind is None:
            return ""
        return next((word.term.key for word in words if word.term.start >= behind and not word.named), "")

    def _with_hub(self, roots: Roots, mention: Mention) -> Mention:
        """Whoever stands before a word such as "campus" may stand for the hub: "the AstraZeneca campus"."""
        behind = [token.text for token in roots.tokens if token.start >= mention.end][:SITE_WITHIN]
        if not any(stem(word) in self._sites or word.startswith(self._han_sites) for word in behind):
            return mention
        named = (self._entities[entity] for entity in mention.entities)
        hubs = (hub for entity in named for hub in entity.hubs)
        return replace(mention, entities=tuple(dict.fromkeys([*mention.entities, *hubs])))

    def _written_out(self, text: str) -> str:
        """A text with the spellings of people in a hurry read as what they mean."""
        return _SPELT.sub(lambda match: self._spellings.get(match.group(), match.group()), text)

    def _left_out(self, text: str, mention: Mention) -> bool:
        """Whether a name stands right after a word such as "besides"."""
        before = Roots(text[: mention.start]).text.removesuffix(" the ").rstrip()
        return any(before.endswith(key if is_han(key) else f" {key}") for key in self._except)

    def _content(self, term: Term) -> bool:
        """Whether a word has to be explained: words that only say which form of answer is wanted have not."""
        asks_form = term.key in self._comparing or term.key in self._except
        return not term.ignored and not (asks_form and not term.concepts)

    def _word(self, term: Term, mentions: tuple[Mention, ...]) -> Word:
        named = next((mention for mention in mentions if mention.covering(term.start, term.end)), None)
        if term.strict and not named:
            # "Parking" has the root of "park": the word itself has to be said somewhere.
            literally = ((term.key, 1.0),) if self._facts.states(term.surface) else ()
            asked = (*literally, *((attribute, 1.0) for attribute in sorted(term.strict)))
            return Word(
                term, asked, frozenset(key for key, _ in asked), STRICTLY_ASKED, named=False, stranger=True, strict=True
            )
        alternatives = [(term.key, 1.0)]
        alternatives += [(_key(concept), 1.0) for concept in term.concepts]
        unknown = not named and not term.concepts and not self._facts.knows(term.key)
        if unknown and not term.outside and telling(term.surface) > REPAIRED:
            alternatives += self._repaired(term)
        weight = self._weight(term, alternatives, named)
        stranger = not named and len(alternatives) == 1 and self._strange(term)
        known = self._known(alternatives)
        keys = frozenset((*(key for key, _ in known), *term.parts))
        return Word(term, known, keys, weight, named is not None, stranger, parts=self._parts(term))

    def _parts(self, term: Term) -> tuple[tuple[tuple[str, float], ...], ...]:
        """What each word of a phrase may be alone."""
        if len(term.parts) < 2:
            return ()
        return tuple(
            ((part, 1.0), *((_key(meaning), PART_MEANING) for meaning in sorted(self._lexicon.meaning(part))))
            for part in term.parts
        )

    def _known(self, alternatives: list[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
        """Those that any fact has, each once, the likeliest first: no fact is weighed against the others."""
        best: dict[str, float] = {}
        for key, likeness in alternatives:
            if self._facts.knows(key):
                best[key] = max(best.get(key, 0.0), likeness)
        return tuple(sorted(best.items(), key=lambda known: -known[1]))

    def _strange(self, term: Term) -> bool:
        if self._facts.knows(term.key):
            return False
        if term.outside or _YEAR.fullmatch(term.surface):
            return True
        if not term.surface.isalpha() or len(term.surface) <= SHORT_NOISE:
            return False
        return term.surface.isascii() and not is_english(term.surface)

    def _weight(self, term: Term, alternatives: list[tuple[str, float]], named: Mention | None) -> float:
        """How much the word counts: more the rarer it is among the facts and in English."""
        known = [key for key, _ in alternatives if self._facts.knows(key)]
        several = len(term.parts) > 1 and len(term.concepts) > 1
        meant = [key for key in known if key.startswith("concept:")] if several else []
        # Of a phrase that means several things at once the rarest tells; of words that may mean any, the commonest.
        rarity = max(map(self._facts.rarity, meant)) if meant else min(map(self._facts.rarity, known), default=1.0)
        if named:
            return rarity * (PLAINLY_NAMED if named.plain and named.how == "exact" else NAMED)
        if len(alternatives) > 1 and not term.concepts and self._lexicon.is_ignored(alternatives[1][0]):
            return NOISE
        short = len(term.surface) <= SHORT_NOISE and term.surface.isascii() and not term.surface.isdigit()
        if not known and short and not term.outside:
            return NOISE
        return rarity * max(min(telling(term.surface), telling(term.key)), IN_VOCABULARY if term.concepts else 0.0)

    def _repaired(self, term: Term) -> list[tuple[str, float]]:
        """What a mistyped word may be, with its concepts."""
        repaired: list[tuple[str, float]] = []
        for root, likeness in self._facts.repairs(term.surface):
            repaired.append((root, likeness))
            meanings = self._lexicon.meaning(root)
            repaired += [(_key(meaning), likeness * 0.9) for meaning in meanings]
        return repaired or self._doubled(term.surface) or self._compound(term.surface)

    def _doubled(self, word: str) -> list[tuple[str, float]]:
        """The known word that a word is with its double letters single: "bigg", "whennn"."""
        single = _DOUBLE.sub(r"\1", word)
        if single == word or not self._lexicon.known_word(single):
            return []
        root = stem(single)
        return [(root, DOUBLED), *((_key(meaning), DOUBLED) for meaning in self._lexicon.meaning(root))]

    def _compound(self, word: str) -> list[tuple[str, float]]:
        """The two known words that a long one is put together from, "drug" and "maker": either says part of it."""
        for at in range(SHORT_NOISE, len(word) - SHORT_NOISE + 1):
            first, second = word[:at], word[at:]
            if self._lexicon.known_word(first) and self._lexicon.known_word(second):
                roots = [stem(first), stem(second)]
                keys = [*roots, *(meaning for root in roots for meaning in self._lexicon.meaning(root))]
                return [(key if key in roots else _key(key), COMPOUND) for key in keys]
        return []

    def _wants(self, roots: Roots) -> tuple[ValueKind, ...]:
        """The kinds of value asked for: those of the longest question word found."""
        best: tuple[ValueKind, ...] = ()
        longest = 0.0
        for cues, wants in self._question_words:
            length = cues.longest_in(roots)
            if length > longest:
                best, longest = wants, length
        return best
