"""Facts as they are looked up: numbered facts go in, the words of their statements and phrasings by number come out."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from knowledge.index.lexicon import Lexicon, Term
from knowledge.index.names import NameIndex
from knowledge.index.postings import ALIKE, CUED, PART, SAID, Postings
from knowledge.index.spelling import Spelling
from knowledge.index.ties import Ties
from knowledge.model import Fact, Snapshot
from knowledge.text import normal, sound, stem, tokens

REPAIR_MIN = 4


@dataclass(frozen=True, slots=True)
class Reader:
    """What words and names are, for those who read statements."""

    snapshot: Snapshot
    lexicon: Lexicon
    names: NameIndex


class FactSegment:
    """A run of facts and phrasings by number: the numbers that have a word stand in arrays. Built once, never changed.

    The numbers go on from those of another segment, so that what two segments have of a word are two lists to chain.
    """

    def __init__(self, reader: Reader, facts: Iterable[Fact], first: int = 0, first_phrasing: int = 0) -> None:
        self.first, self.first_phrasing = first, first_phrasing
        self.said, self.asked = Postings(), Postings()
        # The fact of each phrasing, and where the phrasings of each fact begin.
        self.owners, self.firsts = array("I"), array("I")
        self.ties = Ties()
        stated: Counter[str] = Counter()
        asked: set[str] = set()
        askers: Counter[str] = Counter()
        bags = _Bags(reader)
        for number, fact in enumerate(facts, first):
            self.said.add(number, bags.of_fact(fact))
            self.ties.add(reader.snapshot, reader.names, number, fact)
            self.firsts.append(first_phrasing + len(self.owners))
            stated.update(set(_words_of(fact.statement)))
            asking: set[str] = set()
            for phrase in fact.asked:
                words = bags.of_text(phrase)
                self.asked.add(first_phrasing + len(self.owners), words)
                self.owners.append(number)
                asking.update(words)
                asked.update(_words_of(phrase))
            askers.update(asking)
        self.firsts.append(first_phrasing + len(self.owners))
        # How many facts state each word, as it is written.
        self.stated: Mapping[str, int] = dict(stated)
        # How many facts are asked for with each word, however many phrasings have it.
        self.askers: Mapping[str, int] = dict(askers)
        self.words = frozenset((*stated, *asked))

    def __len__(self) -> int:
        return len(self.firsts) - 1

    @property
    def phrasings(self) -> int:
        """How many phrasings the facts have together."""
        return len(self.owners)

    def of(self, fact: int) -> range:
        """The phrasings that ask for a fact of this segment."""
        return range(self.firsts[fact - self.first], self.firsts[fact - self.first + 1])

    def owner(self, phrasing: int) -> int:
        """The fact of a phrasing of this segment."""
        return self.owners[phrasing - self.first_phrasing]


class Surfaces:
    """Words that mistyped ones may stand for, each with its root. Built once, never changed."""

    def __init__(self, words: Iterable[str], literal: Iterable[str] = ()) -> None:
        """`literal`: words that stand for themselves: what is ignored by the very word is found out when mistyped."""
        roots = {word: stem(word) for word in words}
        roots.update((word, word) for word in literal)
        self.roots = {
            word: root
            for word, root in roots.items()
            if len(word) >= REPAIR_MIN and word.isascii() and word[0].isalpha()
        }
        self.spelling = Spelling(self.roots)
        heard: dict[str, list[str]] = defaultdict(list)
        for word in self.roots:
            heard[sound(word)].append(word)
        self.heard = dict(heard)

    @classmethod
    def of(cls, snapshot: Snapshot, names: Iterable[str], said: Iterable[str]) -> Surfaces:
        """All words of facts, names and vocabulary."""
        words = set(said)
        words.update(word for cues in snapshot.vocabulary.concepts.values() for word in cues if " " not in word)
        words.update(names)
        return cls(words, (word for word in snapshot.vocabulary.ignored if " " not in word))


class _Bags:
    """The words that texts are found by, with how they have them."""

    def __init__(self, reader: Reader) -> None:
        self._lexicon, self._names = reader.lexicon, reader.names

    def of_fact(self, fact: Fact) -> dict[str, int]:
        words = {f"attribute:{fact.attribute}": CUED}
        words.update({f"relation:{relation.kind}": CUED for relation in fact.relations})
        return {**words, **self.of_text(self._without_signs(fact.statement))}

    def of_text(self, text: str) -> dict[str, int]:
        words: dict[str, int] = {}
        for term in self._lexicon.terms(normal(text)):
            # Whatever else is asked with "who runs": the fact's own attribute tells whether that is what it answers.
            if not term.ignored and not term.asking:
                self._add(words, term)
        return words

    def _without_signs(self, statement: str) -> str:
        """A statement without the names in it that hold single letters or digits: "the 4 in 1+4+2+N" has one 4."""
        text = normal(statement)
        if not any(len(token.text) == 1 for token in tokens(text)):
            return text
        for mention in reversed(self._names.named(text)):
            if all(end - start == 1 for start, end in mention.covers):
                text = f"{text[: mention.start]} {text[mention.end :]}"
        return text

    def _add(self, words: dict[str, int], term: Term) -> None:
        words[term.key] = SAID
        if term.strict:
            words[literally(term)] = SAID
        _add_concepts(words, term.concepts, ALIKE)
        if len(term.parts) > 1:
            words.update(dict.fromkeys(term.parts, SAID))
            apart = {concept for part in term.parts for concept in self._lexicon.meaning(part)}
            _add_concepts(words, apart - term.concepts, PART)


def literally(term: Term) -> str:
    """What stands for a term by its very words: "parking" has the root of "park"."""
    return f"literally:{term.surface}"


def _add_concepts(words: dict[str, int], concepts: Iterable[str], how: int) -> None:
    for concept in concepts:
        if ":" not in concept:
            key = f"concept:{concept}"
            words[key] = max(words.get(key, how), how)


def _words_of(text: str) -> Iterator[str]:
    return (token.text for token in tokens(normal(text)) if not token.han)
