"""Digests over a pantry: states of it go in, what a reader with these interests is told comes out."""

from __future__ import annotations

from datetime import date

from knowledge import Changes, Digest, DigestRequest, Interests, Mark, compare_snapshots
from knowledge.digest import Choosing, Stretch
from tests.knowledge.conftest import Pantry

DAY = date(2026, 11, 26)
MARK = Mark(2, "later")
RIVER, HILL = "hubs/river-campus.yaml", "hubs/hill-park.yaml"
EVERYTHING = Interests()


def news(before: Pantry, after: Pantry, interests: Interests = EVERYTHING) -> Digest:
    """What changed, and nothing else."""
    old, new = before.unchecked(), after.unchecked()
    request = DigestRequest(DAY, interests, Mark(1, "earlier"), worth=False)
    return Choosing(new).choose(compare_snapshots(old, new), request, MARK, Stretch(1, 2, "whole"))


def worth(pantry: Pantry, day: date = DAY, interests: Interests = EVERYTHING, **more: object) -> Digest:
    """What is worth knowing, and nothing else."""
    request = DigestRequest(day, interests, changed=False, **more)  # type: ignore[arg-type]
    return Choosing(pantry.unchecked()).choose(Changes(), request)


def told(digest: Digest) -> list[tuple[str, str, str]]:
    """Hub, reason and fact of what changed."""
    return [(hub.id, change.why, change.fact.id) for hub in digest.changed for change in hub.changes]


def shown(digest: Digest) -> list[tuple[str, str]]:
    """Reason and fact of what is worth knowing."""
    return [(entry.why, entry.fact.id) for entry in digest.worth]
