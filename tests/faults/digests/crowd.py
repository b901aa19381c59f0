"""`python -m tests.faults.digests.crowd CHANNELS PEOPLE SECONDS`: a Discord of its own where people ask a bot.

The first line on standard output says where the bot should connect, and the channels. Each line on standard input is
a stretch of so many seconds in which every person asks `/ask` every two seconds; its end is a line with how long each
waited, how many messages the channels have, and how many requests were rate limited meanwhile.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

from playground.server import LocalDiscord, Person

# Nobody is held up by our own limit for one person, which lets them do 0.7 a second.
BETWEEN = 2.0
READY, PATIENCE = 60.0, 20.0
QUESTIONS = ("how big is River Park", "who runs Harbour Campus", "where is River Park", "who is the mayor")


def main() -> None:
    """Serve one bot, and let people ask it when they are told to."""
    asyncio.run(_serve(*map(int, sys.argv[1:4])))


async def _serve(channels: int, people: int, seconds: int) -> None:
    async with LocalDiscord(patience=PATIENCE) as local:
        places = [local.add_channel(f"digest-{number}") for number in range(channels)]
        crowd = [local.add_person(f"person {number}") for number in range(people)]
        where = {"api": local.api_url, "gateway": local.gateway_url, "token": local.token}
        _say({**where, "guild": int(local.guild.id), "channels": [int(one.id) for one in places]})
        await local.gateway.ready(READY)
        _say({})
        while await asyncio.to_thread(sys.stdin.readline):
            local.requests.clear()
            waited = await _stretch(local, crowd, seconds)
            counts = [len(local.messages.in_channel(one.id)) for one in places]
            limited = [call for call in local.requests if call.status == 429]
            everywhere = sum('"global": true' in str(call.answer) for call in limited)
            posted = len(local.requests.find("POST", "/messages"))
            told: dict[str, Any] = {"waited": sorted(waited), "counts": counts, "posts": posted}
            _say(told | {"limited": len(limited), "everywhere": everywhere})


async def _stretch(local: LocalDiscord, crowd: list[Person], seconds: int) -> list[float]:
    waited: list[float] = []
    ends = time.perf_counter() + seconds
    asking = (_ask(local, person, BETWEEN * place / len(crowd), ends, waited) for place, person in enumerate(crowd))
    await asyncio.gather(*asking)
    return waited


async def _ask(local: LocalDiscord, person: Person, after: float, ends: float, waited: list[float]) -> None:
    """Ask again and again, in a rhythm that does not depend on the answers."""
    due = time.perf_counter() + after
    turn = 0
    while due < ends:
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        begun = time.perf_counter()
        await local.slash(person, local.general, "ask", question=QUESTIONS[turn % len(QUESTIONS)])
        waited.append(time.perf_counter() - begun)
        due += BETWEEN
        turn += 1


def _say(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
