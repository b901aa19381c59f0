"""Collections one after another: a collection goes in, what it says after each good edit comes out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from knowledge.seeds.checking import Nothing, check
from knowledge.seeds.entries import Entries
from knowledge.seeds.layout import missing, read_file
from knowledge.seeds.snapshot import in_order
from tests.knowledge.curating.collection import Folder, written
from tests.knowledge.curating.edits import GOOD, edited


@dataclass(frozen=True, slots=True)
class Step:
    """What was done, and what the files say then."""

    what: str
    files: Mapping[str, Entries]
    hashes: Mapping[str, str]


def good_steps(rng: Random, folder: Folder, wanted: int) -> Iterator[Step]:
    """So many good collections, each edited from the one before; what comes out bad is not done."""
    step = Step("made up", {}, {})
    good = folder
    while wanted:
        texts = written(folder)
        files = _read(texts, step)
        if files:
            hashes = {name: _digest(texts[name]) for name in files}
            step, good, wanted = Step(step.what, files, hashes), folder, wanted - 1
            yield step
        what, folder = edited(rng, good, GOOD)
        step = Step(what, step.files, step.hashes)


def _read(texts: Mapping[str, bytes], before: Step) -> dict[str, Entries] | None:
    """What files say, those that did not change as they did before; None when anything is wrong in them."""
    files: dict[str, Entries] = {}
    for name, text in texts.items():
        same = before.hashes.get(name) == _digest(text)
        entries, problems = (before.files[name], ()) if same else read_file(name, text)
        if entries is None or problems:
            return None
        files[name] = entries
    # Whether a statement says its value is a matter of that fact alone, and most edits here break it.
    wrong = [
        found for found in check(in_order(files), Nothing()) if "does not occur in the statement" not in found.message
    ]
    return None if [*missing(files), *wrong] else in_order(files)


def _digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()
