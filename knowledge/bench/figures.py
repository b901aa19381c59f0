"""What measured times come to: seconds go in, milliseconds at a percentile come out; garbage is set aside meanwhile."""

from __future__ import annotations

import gc
import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


def percentile_ms(seconds: Iterable[float], percent: int) -> float:
    """The shortest time, in milliseconds, that so many percent do not exceed (nearest rank)."""
    ordered = sorted(seconds)
    return 1000 * ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


@contextmanager
def garbage_set_aside() -> Iterator[None]:
    """What is built is not collected again and again, as it is not once the engine serves it."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
