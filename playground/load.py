"""Many people at once: a plan of commands goes in, how long each waited for a bot's first response comes out.

The plan is JSON: {"people": 50, "rounds": [{"name": ..., "command": ..., "options": [{...}, ...], "pause": 0}, ...]}.
In a round each person uses the command with the next options as soon as the answer to the last is there, after a
`pause` of so many seconds. Lines of JSON come out: where the bot should connect, then each round's begin and end.
"""

import argparse
import asyncio
import gc
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playground.server import LocalDiscord, Person

READY_SECONDS = 900.0
PATIENCE = 30.0


def main() -> int:
    """Serve one bot and let people use it as planned."""
    parser = argparse.ArgumentParser(prog="python -m playground.load", description="Many people use one bot at once.")
    parser.add_argument("plan", type=Path, help="the plan, a JSON file")
    plan = json.loads(parser.parse_args().plan.read_text(encoding="utf-8"))
    # It remembers all that was sent: a collection would hold everybody up at once, and that is no time of the bot's.
    gc.disable()
    asyncio.run(_run(plan))
    return 0


async def _run(plan: dict[str, Any]) -> None:
    async with LocalDiscord(patience=PATIENCE) as local:
        _say({"api": local.api_url, "gateway": local.gateway_url, "token": local.token})
        await local.gateway.ready(READY_SECONDS)
        people = [local.add_person(f"person {number}") for number in range(plan["people"])]
        for planned in plan["rounds"]:
            _say({"begin": planned["name"]})
            started = time.perf_counter()
            waited = await _round(local, people, planned)
            seconds = time.perf_counter() - started
            _say({"end": planned["name"], "seconds": seconds, "waited": sorted(waited)})
        _say({"done": True})
        # The bot leaves first: whoever started this ends it.
        await asyncio.Event().wait()


async def _round(local: LocalDiscord, people: list[Person], planned: dict[str, Any]) -> list[float]:
    """Use the command until its options are used up; the seconds that each use waited."""
    left = iter(planned["options"])
    waited: list[float] = []
    # Who makes pauses begins at a moment of their own: people do not all ask in the same instant.
    apart = planned.get("pause", 0) / len(people)
    used = (_use(local, person, planned, left, waited, apart * place) for place, person in enumerate(people))
    await asyncio.gather(*used)
    return waited


async def _use(
    local: LocalDiscord,
    person: Person,
    planned: dict[str, Any],
    left: Iterator[dict[str, Any]],
    waited: list[float],
    later: float,
) -> None:
    await asyncio.sleep(later)
    for options in left:
        started = time.perf_counter()
        await local.slash(person, local.general, planned["command"], **options)
        waited.append(time.perf_counter() - started)
        await asyncio.sleep(planned.get("pause", 0))


def _say(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
