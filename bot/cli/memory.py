"""What this process holds in memory: how much that was at most, and what the garbage collector may pass over."""

from __future__ import annotations

import gc
import sys
from collections.abc import Awaitable
from pathlib import Path

# What Linux knows of a process; VmHWM is the most that it ever held. Unlike getrusage's maximum, which a program
# inherits from whoever starts it (getrusage(2): execve(2) keeps it), it is this program's own.
STATUS, PEAK = Path("/proc/self/status"), "VmHWM:"


def peak_mib() -> float | None:
    """The most memory that this process has held, in MiB; None where the system does not tell."""
    if sys.platform != "linux":
        return None
    for line in STATUS.read_text(encoding="utf-8").splitlines():
        if line.startswith(PEAK):
            return round(int(line.removeprefix(PEAK).removesuffix("kB")) / 1024, 1)
    return None


async def rest_after(ready: Awaitable[None]) -> None:
    """Let the garbage collector look no more at what is there by then, since nearly all of that stays.

    With what a start makes, a full collection held the loop up for 80 to 150 ms, several times a minute under load.
    """
    await ready
    gc.collect()
    gc.freeze()
