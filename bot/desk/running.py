"""What a start settles for as long as the bot runs: settings and what was damaged go in, plain values stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Running:
    """Since when the bot runs, over which seeds, and where a damaged store lies now.

    `curating` are the servers whose curators look after what is known, for all others too; none: each does.
    """

    since: datetime
    seeds: Path
    curating: frozenset[int] = frozenset()
    store_aside: Path | None = None

    def may_change(self, guild: int | None) -> bool:
        """Whether what is known may be changed from a server."""
        return guild is not None and (not self.curating or guild in self.curating)

    def reaches(self, guild: int | None, origin: int | None) -> bool:
        """Whether curators in a server see what was asked or sent in another place; None: in no server.

        Servers that are named to curate see everything. Otherwise each sees its own, and what belongs to no server.
        """
        if guild is None:
            return False
        if guild in self.curating:
            return True
        return origin == guild or (origin is None and not self.curating)
