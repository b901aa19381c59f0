"""Who is named where: stretches of a question that may be names go in, those that claim their stretch come out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

How = Literal["exact", "typo", "part"]
# What part of a name is worth against the whole.
PART_WORTH = 0.94


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a question that names somebody. More than one entity when the name is shared.

    `covers` are the stretches of its words; others may stand between them. `plain` says that the name consists of
    everyday words ("press conference"), which may be meant as just that.
    """

    entities: tuple[str, ...]
    name: str
    start: int
    end: int
    how: How
    score: float
    plain: bool
    covers: tuple[tuple[int, int], ...]

    def covering(self, start: int, end: int) -> bool:
        """Whether a stretch of the question is one of the name's words."""
        return any(first < end and start < last for first, last in self.covers)


def best_of(candidates: list[Mention]) -> tuple[Mention, ...]:
    """Those that claim their stretch, in order: the likeliest and longest first, no two overlap."""
    candidates.sort(key=lambda mention: (-mention.score * _reach(mention), mention.start))
    kept: list[Mention] = []
    for mention in candidates:
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    return tuple(sorted(kept, key=lambda mention: mention.start))


def _reach(mention: Mention) -> float:
    """The letters a mention claims: of two that overlap, the one that explains more of the question wins."""
    return 1 + 0.05 * sum(end - start for start, end in mention.covers)
