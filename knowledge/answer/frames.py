"""Facts said in one frame: a fact goes in, those that differ from it only in whom or what they name come out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from knowledge.index.facts import FactIndex
from knowledge.model import Entities, Fact, Phrase, Snapshot

GAP = "…"
_ONE_OF = re.compile(rf"One of (?P<before>.+) is (?:the )?{GAP}\.|{GAP},? (?:is|are) one of (?P<behind>.+)\.")
# Frames this alike (rapidfuzz ratio, 0 to 100) are one: "… is" and "… (short form) are".
ALIKE = 88.0
# So many facts' frames are remembered.
REMEMBERED = 10_000


class Frames:
    """Finds the facts of one frame: "… is one of the public services of the park"."""

    def __init__(self, snapshot: Snapshot, facts: FactIndex) -> None:
        self._snapshot = snapshot
        self._facts = facts
        self._frames: dict[str, str | None] = {}

    def group(self, fact: Fact) -> tuple[Fact, ...]:
        """All facts of this fact's frame, itself among them, in the order of the seeds; none when it names nothing."""
        frame = self._frame(fact)
        if frame is None:
            return ()
        numbers = self._facts.in_order(self._facts.ties.facts(fact.hub))
        others = (self._facts.facts[number] for number in numbers)
        same = (other for other in others if other.attribute == fact.attribute)
        group = tuple(other for other in same if fuzz.ratio(frame, self._frame(other) or "") >= ALIKE)
        return group if len({self.told(other) for other in group}) == len(group) else ()

    def told(self, fact: Fact) -> str:
        """What fills the gap: the name or the words in which the fact differs from the others of its frame."""
        return next(self._fillings(fact), self._snapshot.entities[fact.subject].name)

    def one_of(self, fact: Fact) -> bool:
        """Whether the frame says no more than that each is one of several."""
        return _ONE_OF.fullmatch(self._frame(fact) or "") is not None

    def heading(self, fact: Fact) -> str:
        """What is said of all: "The public services of the park" for "… is one of the public services of the park."."""
        frame = self._frame(fact) or fact.statement
        found = _ONE_OF.fullmatch(frame)
        if found:
            text = found["before"] or found["behind"]
            return text[0].upper() + text[1:]
        return f"{self._snapshot.entities[fact.hub].name}, {self._snapshot.attributes[fact.attribute].label} on record"

    def _frame(self, fact: Fact) -> str | None:
        if fact.id not in self._frames:
            if len(self._frames) >= REMEMBERED:
                self._frames.clear()
            self._frames[fact.id] = self._framed(fact)
        return self._frames.get(fact.id)

    def _framed(self, fact: Fact) -> str | None:
        filling = next(self._fillings(fact), None)
        if filling is None:
            return None
        before, _, behind = fact.statement.partition(filling)
        return f"{before.removesuffix('The ').removesuffix('the ')}{GAP}{behind}"

    def _fillings(self, fact: Fact) -> Iterator[str]:
        match fact.value:
            case Phrase(text=text) if text in fact.statement:
                yield text
            case Entities(ids=(only,)):
                yield from self._names(only, fact)
        yield from self._names(fact.subject, fact)

    def _names(self, entity: str, fact: Fact) -> Iterator[str]:
        names = sorted((name.text for name in self._snapshot.entities[entity].names), key=len, reverse=True)
        return (name for name in names if name in fact.statement)
