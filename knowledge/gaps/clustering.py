"""Questions that ask the same: questions with counts go in, groups of them come out, the most asked first. Pure.

No question is compared with all others: only with those groups that share one of its rarest words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from rapidfuzz import fuzz, process

from knowledge.index.pieces import pieces_of
from knowledge.text import Language, normal, stem, token_texts

# So alike (rapidfuzz token_sort_ratio over the roots that carry content) are two questions of one group. Of 40,000
# pairs of shipped phrasings, of two facts of one hub each, 0.02 % are; of 1,000 phrasings 905 are joined by a copy with
# one letter wrong (at 85: 0.003 % and 830, at 70: 0.07 % and 911).
ALIKE = 75.0
# A question is compared with the newest groups that have one of its rarest words: 160 take 0.05 ms.
RAREST_WORDS, GROUPS_A_WORD = 4, 40
# Nobody asks one thing in more letters.
MAX_READ = 400


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question that was not answered: how it went, how often it was asked, and when last."""

    text: str
    language: Language
    outcome: Literal["unsure", "unknown"]
    times: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Cluster:
    """Questions that ask the same, the most asked first: that one stands for all. `times` and `last` are of all."""

    questions: tuple[AskedQuestion, ...]
    times: int
    last: datetime

    @property
    def representative(self) -> AskedQuestion:
        """The one that stands for all."""
        return self.questions[0]


@dataclass(frozen=True, slots=True)
class _Form:
    """What of a question is compared: its content words, what it can be found by, its numbers and whom it names."""

    words: str
    pieces: tuple[str, ...]
    numbers: frozenset[str]
    named: frozenset[str]

    def may_ask(self, other: _Form) -> bool:
        """Whether two questions may ask the same: of others, or of other numbers, they do not."""
        return self.numbers == other.numbers and (self.named == other.named or not self.named or not other.named)


def clusters(
    questions: Iterable[AskedQuestion],
    ignored: Collection[str],
    named: Callable[[str], Collection[str]] = lambda _text: (),
) -> tuple[Cluster, ...]:
    """Group questions, the groups that are asked most first.

    `ignored` are words that carry no content; `named` says who is named in a text.
    """
    same: dict[str, list[AskedQuestion]] = defaultdict(list)
    for question in sorted(questions, key=lambda one: (-one.times, -one.last.timestamp(), one.text)):
        same[" ".join(token_texts(normal(question.text[:MAX_READ])))].append(question)
    # Words of the vocabulary are compared as words of questions are.
    dropped = {word for text in ignored for word in token_texts(normal(text))}
    forms = [_form(text, dropped, named(group[0].text[:MAX_READ])) for text, group in same.items()]
    return tuple(sorted((_cluster(group) for group in _grouped(forms, list(same.values()))), key=_rank))


def _form(text: str, dropped: Collection[str], named: Collection[str]) -> _Form:
    words = text.split()
    # Of a question of such words alone, these are what it asks.
    kept = [stem(word) for word in words if word not in dropped] or words
    numbers = frozenset(word for word in words if word[0].isdigit())
    return _Form(" ".join(kept), tuple(dict.fromkeys(pieces_of(kept))), numbers, frozenset(named))


def _grouped(forms: Sequence[_Form], same: Sequence[list[AskedQuestion]]) -> list[list[AskedQuestion]]:
    """Each question into the group whose first one it is most like, or else into one of its own."""
    bearers = Counter(piece for form in forms for piece in form.pieces)
    groups: list[list[AskedQuestion]] = []
    firsts: list[_Form] = []
    having: dict[str, list[int]] = defaultdict(list)
    for form, questions in zip(forms, same, strict=True):
        rarest = sorted(form.pieces, key=lambda piece: (bearers[piece], piece))[:RAREST_WORDS]
        near = {group: firsts[group] for piece in rarest for group in having[piece][-GROUPS_A_WORD:]}
        choices = {group: first.words for group, first in near.items() if first.may_ask(form)}
        best = process.extractOne(form.words, choices, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE)
        if best:
            groups[best[2]] += questions
            continue
        for piece in form.pieces:
            having[piece].append(len(groups))
        firsts.append(form)
        groups.append(list(questions))
    return groups


def _cluster(group: list[AskedQuestion]) -> Cluster:
    return Cluster(tuple(group), sum(one.times for one in group), max(one.last for one in group))


def _rank(cluster: Cluster) -> tuple[int, float, str]:
    return -cluster.times, -cluster.last.timestamp(), cluster.representative.text
