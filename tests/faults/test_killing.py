"""S1 and K7, a few of what `make faults` does: whatever a kill ends, what was acknowledged is served again, whole."""

import asyncio
from pathlib import Path

from tests.faults.killing import STEPS, Kill, at_random, killed
from tests.faults.table import all_wrong

SEED = 3
FEW = 3
# Few, so that everything is indexed anew at each reload, soon.
HUBS = 5


async def test_a_kill_at_any_step_or_moment_loses_nothing(tmp_path: Path) -> None:
    steps = [Kill(step=step) for step in STEPS]
    others = [Kill("roll_back", step="swap"), Kill("start", step="record"), *at_random(FEW, SEED)]

    done = await asyncio.gather(killed(tmp_path / "steps", steps, HUBS), killed(tmp_path / "others", others, HUBS))

    assert [wrong for verdicts in done for wrong in all_wrong(verdicts)] == []
    assert sum(map(len, done)) == len(STEPS) + 2 + FEW
