"""D2 and D3, a few of what `make faults` does: whatever a kill ends, a digest is there once."""

import asyncio
from pathlib import Path

from tests.faults.digests.killing import OPEN_STEPS, STEPS, killed
from tests.small_seeds import write_small_seeds


async def test_a_kill_at_any_step_loses_and_doubles_nothing(tmp_path: Path) -> None:
    seeds = write_small_seeds(tmp_path / "seeds")

    done = await asyncio.gather(
        killed(tmp_path / "once", seeds, STEPS[2:4], 1, "nonces"),
        killed(tmp_path / "open", seeds, OPEN_STEPS[1:2], 1, "history"),
    )

    assert [run for runs in done for run in runs if not run.good] == []
