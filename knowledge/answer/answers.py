"""The three things an answer can be, as frozen values for whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.model import Fact
from knowledge.text import Language


@dataclass(frozen=True, slots=True)
class Candidate:
    """A choice to offer: a label to show, and the fact that answers if it is chosen."""

    label: str
    fact: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A direct answer in one or two sentences, or a complete list, and the facts it stands on.

    The language is the question's, in each kind of answer: labels and names are in it where the seeds have them.
    """

    text: str
    facts: tuple[Fact, ...]
    about: tuple[str, ...]
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class Unsure:
    """Two or more readings are close: choices that differ."""

    candidates: tuple[Candidate, ...]
    about: tuple[str, ...]
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class Unknown:
    """No fact answers. `understood` names whom the question is about, `near` what is known nearby."""

    understood: tuple[str, ...] = ()
    near: tuple[Candidate, ...] = ()
    about: tuple[str, ...] = ()
    reason: Literal["no fact", "empty", "too long"] = "no fact"
    language: Language = "en"


Answer = Answered | Unsure | Unknown
