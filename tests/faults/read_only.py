"""S3: data folders in which nothing can be written; what `hubwise run` says of them, and its exit code, come out."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playground.server import LocalDiscord
from tests.faults.child import child
from tests.faults.looking import STORE
from tests.faults.numbered import Numbered
from tests.faults.table import Verdict, Wrong
from tests.processes import BOT, Ended, finished

FAILED = 1
NOBODY = 65_534
# Root may write everywhere: once all is imported, the bot goes on as somebody who may not.
AS_NOBODY = f"import os; from bot.__main__ import main; os.setgid({NOBODY}); os.setuid({NOBODY}); main()"


async def read_only() -> list[Verdict]:
    """Start the bot over each kind of folder: it says in one sentence what cannot be used, and ends with 1."""
    program = (sys.executable, "-c", AS_NOBODY) if os.geteuid() == 0 else BOT
    verdicts: list[Verdict] = []
    async with _places() as (seeds, places), LocalDiscord() as local:
        for place in places:
            settings = {
                "HUBWISE_SEEDS": str(seeds),
                "HUBWISE_DATA": str(place),
                "HUBWISE_DISCORD_TOKEN": local.token,
                "HUBWISE_DISCORD_API_URL": local.api_url,
                "HUBWISE_DISCORD_GATEWAY_URL": local.gateway_url,
            }
            verdicts.append(_verdict(place, await finished("run", settings=settings, program=program)))
        connected = local.gateway.identifies
    return [*verdicts, Verdict((Wrong("failed", f"{connected} connected to Discord"),) if connected else ())]


@asynccontextmanager
async def _places() -> AsyncIterator[tuple[Path, Sequence[Path]]]:
    """Seeds that anybody may read, and data folders that nobody may write to."""
    with TemporaryDirectory() as folder:
        here = Path(folder)
        seeds = Numbered(here / "seeds", hubs=1)
        seeds.say(1)
        instead, empty, used = here / "a-file", here / "empty", here / "used"
        instead.touch()
        empty.mkdir()
        async with child(seeds.folder, used / STORE) as first:
            assert await first.said(), await first.errors()
            first.order("end")
            await first.rest()
        here.chmod(0o755)
        for path in (used / STORE, empty, used):
            path.chmod(0o444 if path.is_file() else 0o555)
        yield seeds.folder, (instead, empty, used, empty / "below", Path("/proc/self/data"))
        for path in (empty, used):
            path.chmod(0o755)


def _verdict(place: Path, ended: Ended) -> Verdict:
    said = [line for line in ended.errors.splitlines() if not line[:4].isdigit()]
    good = ended.code == FAILED and len(said) == 1 and said[0].startswith("hubwise: the store ")
    return Verdict() if good else Verdict((Wrong("failed", f"{place.name}: exit code {ended.code}: {said}"),))
