"""Serving what changed since: what is served and a pantry go in, what is served next comes out, as a loader does it."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.seeds import read_good
from knowledge.seeds.entries import Entries
from knowledge.serving import Main, Serving
from tests.knowledge.conftest import Pantry


def anew(pantry: Pantry) -> Serving:
    """Everything indexed anew."""
    return Serving.of(Main.of(*read_good(pantry.files)))


def amended(serving: Serving, pantry: Pantry) -> Serving:
    """What changed indexed beside what is served.

    Raises:
        TooMuchError: as a loader would have it.
    """
    return amended_with(serving.main, *read_good(pantry.files))


def amended_with(main: Main, files: Mapping[str, Entries], hashes: Mapping[str, str]) -> Serving:
    """The same for what files say."""
    names = {*main.hashes, *hashes}
    changed = {name: files.get(name) for name in names if main.hashes.get(name) != hashes.get(name)}
    return Serving.amended(main, changed, hashes)
