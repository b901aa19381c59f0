"""How much memory this process has held: nothing goes in, MiB come out."""

from __future__ import annotations

import sys
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
