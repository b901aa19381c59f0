"""All that is looked up by words, as it is kept: a Snapshot goes in, the segments of its names and facts come out."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.index.fact_segment import FactSegment, Reader, Surfaces
from knowledge.index.facts import MainFacts
from knowledge.index.lexicon import Lexicon
from knowledge.index.name_segment import NameSegment
from knowledge.index.names import NameIndex
from knowledge.model import Snapshot


@dataclass(frozen=True, slots=True)
class Segments:
    """Names and facts, indexed. The facts have their numbers in the order of the Snapshot."""

    names: NameSegment
    facts: MainFacts

    @classmethod
    def of(cls, snapshot: Snapshot, lexicon: Lexicon) -> Segments:
        """Index everything; a million facts take two minutes."""
        names = NameSegment.of(snapshot.entities.values())
        reader = Reader(snapshot, lexicon, NameIndex(snapshot, lexicon, names))
        facts = FactSegment(reader, snapshot.facts.values())
        return cls(names, MainFacts.of(facts, Surfaces.of(snapshot, names.bearing, facts.words)))
