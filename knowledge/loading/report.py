"""What a reload did, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.changes import Changes
from knowledge.errors import Problem
from knowledge.store import Version

Outcome = Literal["loaded", "unchanged", "would load", "refused", "broken"]


@dataclass(frozen=True, slots=True)
class ReloadReport:
    """What came of a reload: `before` and `after` are the versions served, the same one when nothing was loaded.

    `problems` is why seeds were "broken"; a "refused" reload would have removed `removed` of the `known` facts, more
    than is done without force. `affected` are the facts that something else points to, which changed or went.
    """

    outcome: Outcome
    before: Version | None
    after: Version | None
    changes: Changes
    problems: tuple[Problem, ...] = ()
    removed: int = 0
    known: int = 0
    seconds: float = 0.0
    affected: tuple[str, ...] = ()
