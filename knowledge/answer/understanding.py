"""How a question is understood: the text and the conversation go in, a Reading comes out."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from knowledge.answer.reading import Context, Reading, Word
from knowledge.answer.unborne import Unborne
from knowledge.answer.wording import Wording
from knowledge.index.cues import Cues, Roots
from knowledge.index.facts import FactIndex
from knowledge.index.lexicon import Lexicon, Term
from knowledge.index.mention import Mention
from knowledge.index.names import NameIndex
from knowledge.model import Snapshot, ValueKind
from knowledge.text import Language, is_han, normal, stem, written_in

# What reaches the matching: fuzzy matching of long text holds the interpreter for seconds.
MAX_CHARACTERS = 200
# "The AstraZeneca campus", "the hospital-led center".
SITE_WITHIN = 2
_SPELT = re.compile(r"(?<![\w+-])[a-z0-9]+(?![\w+-])")
_CLAUSE_END = re.compile(r"[,;:?!，；：？！]|之外|以外")
_LISTED = re.compile(r"(?:\s|,|、|&|\band\b|和|与)+")


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
        self._wording = Wording(lexicon, facts)
        self._unborne = Unborne(snapshot, lexicon)

    def read(self, question: str, context: Context, without: Collection[str] = ()) -> Reading:
        """Understand a question; anything is read somehow, nothing raises. `without`: names that are not meant."""
        text = self._written_out(gist(normal(question)))
        roots = Roots(text)
        terms = self._lexicon.terms(text)
        outside = [term for term in terms if term.outside]
        # "WuXi AppTec" is not in Wuxi.
        named = [
            mention
            for mention in self._unborne.meant(roots, self._names.mentions(text, without))
            if not any(term.start <= mention.start and mention.end <= term.end for term in outside)
        ]
        out: list[Mention] = []
        for mention in named:
            if self._left_out(text, roots, mention) or (out and _LISTED.fullmatch(text[out[-1].end : mention.start])):
                out.append(mention)
        mentions = tuple(self._with_hub(roots, mention) for mention in named if mention not in out)
        besides = tuple(self._forms["except"].stretches(roots)) if "except" in self._forms else ()
        every = tuple(
            self._wording.word(term, mentions)
            for term in terms
            if self._content(term)
            and not any(mention.covering(term.start, term.end) for mention in out)
            and not any(start < term.end and term.start < end for start, end in besides)
        )
        left_out = () if out else _besides(text, every, besides)
        words = self._unborne.marked(question, text, roots, tuple(word for word in every if word not in left_out))
        if context.about and not mentions:
            words = self._unborne.elsewhere(words)
        if not mentions and self._is_talk(roots, words):
            return Reading(text, roots, (), (), (), frozenset(), context.about, language=_language(text, ()))
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
            language=_language(text, tuple(named)),
        )

    def _is_talk(self, roots: Roots, words: tuple[Word, ...]) -> bool:
        """Whether a text says nothing but what people say to be polite, or of whom they talk to."""
        if "talk" not in self._forms:
            return False
        talk = tuple(self._forms["talk"].stretches(roots))
        inside = [any(start <= word.term.start and word.term.end <= end for start, end in talk) for word in words]
        return bool(talk) and all(inside)

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

    def _left_out(self, text: str, roots: Roots, mention: Mention) -> bool:
        """Whether a name stands right after a word such as "besides"."""
        if not any(key in roots.text for key in self._except):
            return False
        before = Roots(text[: mention.start]).text.removesuffix(" the ").rstrip()
        return any(before.endswith(key if is_han(key) else f" {key}") for key in self._except)

    def _content(self, term: Term) -> bool:
        """Whether a word has to be explained: words that only say which form of answer is wanted have not."""
        asks_form = term.key in self._comparing or term.key in self._except
        return not term.ignored and not (asks_form and not term.concepts)

    def _wants(self, roots: Roots) -> tuple[ValueKind, ...]:
        """The kinds of value asked for: those of the longest question word found."""
        best: tuple[ValueKind, ...] = ()
        longest = 0.0
        for cues, wants in self._question_words:
            length = cues.longest_in(roots)
            if length > longest:
                best, longest = wants, length
        return best


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
