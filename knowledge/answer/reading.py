"""What was understood of a question, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.index.cues import Roots
from knowledge.index.lexicon import Term
from knowledge.index.mention import Mention
from knowledge.model import ValueKind
from knowledge.text import Language


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


# They say how something is asked, and nothing of what.
_OPEN_FORMS = frozenset({"yes-no", "both", "between"})


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

    @property
    def asks_nothing(self) -> bool:
        """Whether it names nobody and asks for nothing: thanks, say, which no fact of the conversation answers."""
        forms = self.forms - _OPEN_FORMS
        asked = (self.mentions, self.words, self.wants, forms, self.dimensions, self.counted, self.between)
        return not any(asked)

    @property
    def attributes(self) -> tuple[str, ...]:
        """The attributes asked for, by id, as far as words cue any."""
        asked = (word for word in self.words if not word.named)
        keys = (key for word in asked for some in (word.alternatives, *word.parts) for key, _ in some)
        return tuple(dict.fromkeys(key.partition(":")[2] for key in keys if key.startswith("attribute:")))

    @property
    def unknown(self) -> tuple[str, ...]:
        """The words, as they were typed, that neither a fact nor the vocabulary knows."""
        return tuple(word.term.surface for word in self.words if not word.named and not word.alternatives)
