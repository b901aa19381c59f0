"""Serving what changed is the same as serving everything anew: random edits, one after another, each compared."""

from __future__ import annotations

from random import Random

import pytest

from knowledge.serving import Main, Serving, TooMuchError
from knowledge.serving.delta import amended
from tests.knowledge.curating.amending import amended_with
from tests.knowledge.curating.collection import made_up
from tests.knowledge.curating.walking import Step, good_steps
from tests.knowledge.serving.sameness import differences, texts_for

# Few by default; hundreds of seeds with a dozen steps and hubs are for a hunt.
SEEDS, STEPS, HUBS, TEXTS = range(3), 4, 4, 3


def after(serving: Serving, step: Step) -> Serving:
    """What is served next, as a loader does it: too much is read back from the index and indexed anew."""
    try:
        return amended_with(serving.main, step.files, step.hashes)
    except TooMuchError:
        names = {*serving.main.hashes, *step.hashes}
        changed = {name: step.files.get(name) for name in names}
        differing = {name for name in names if serving.main.hashes.get(name) != step.hashes.get(name)}
        files = amended(serving.main, {name: changed[name] for name in differing})
        return Serving.of(Main.of(files, step.hashes))


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_amended_says_the_same_as_what_is_indexed_anew(seed: int) -> None:
    rng = Random(seed)  # noqa: S311  edits, not secrets
    done: list[str] = []
    serving: Serving | None = None
    for step in good_steps(rng, made_up(rng, HUBS), STEPS):
        done.append(step.what)
        fresh = Serving.of(Main.of(step.files, step.hashes))
        serving = after(serving, step) if serving else fresh
        found = list(differences(serving, fresh, texts_for(rng, fresh, TEXTS)))
        assert not found, done
