"""Since when things are told: what somebody was told last and the versions kept go in, a stretch comes out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from knowledge.store import Version


@dataclass(frozen=True, slots=True)
class Mark:
    """A version that somebody was told up to, with the time of its load: a rebuilt store counts from 1 again."""

    version: int
    at: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """The versions between which changes are told.

    `baseline`: nothing is, since this is the first time or the store was rebuilt. `cut`: it begins at the oldest
    version that is kept, which is later than what was told last.
    """

    before: int = 0
    after: int = 0
    kind: Literal["baseline", "whole", "cut"] = "baseline"

    @property
    def empty(self) -> bool:
        """Whether there is nothing to compare."""
        return self.kind == "baseline" or self.before == self.after


def stretch(since: Mark | None, kept: Sequence[Version], served: Version) -> Stretch:
    """From what was told last to what is served; `kept` are the versions of the store, in any order.

    A version that is kept no more was pruned when all that are kept are later: by their numbers and by their times.
    Of a rebuilt store the numbers begin anew, and the times tell that they mean something else.
    """
    if since is None:
        return Stretch(after=served.id)
    by_id = {version.id: version for version in (*kept, served)}
    same = by_id.get(since.version)
    if same and same.at == since.at:
        return Stretch(same.id, served.id, "whole")
    oldest = by_id[min(by_id)]
    if since.version < oldest.id and since.at < oldest.at:
        return Stretch(oldest.id, served.id, "cut")
    return Stretch(after=served.id)
