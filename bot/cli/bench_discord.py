"""Measuring the bot in Discord: people go in; how fast they are answered comes out, beside a command of no work."""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import random
import sys
import tempfile
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

from bot.app import HubBot, build_bot
from bot.cli.command import FAILED, OK, Commands, Streams
from bot.cli.memory import rest_after
from bot.people import Pace
from bot.settings import Settings
from knowledge import Engine, write_bench_seeds

# A small Discord on this machine with people in it; it is a process of its own, as Discord would be.
LOAD = ("-m", "playground.load")
ROUNDS = 3
SEED = 7
# Questions about a hub of any seeds; the shipped ones have phrasings of their own.
TEMPLATES = ("How big is {hub}?", "Who leads {hub}?", "What does {hub} focus on?", "Who are the tenants of {hub}?")


@dataclass(frozen=True, slots=True)
class Figures:
    """What one kind of command came to: how many a second, how long people waited, how long the bot worked on each."""

    kind: str
    done: int
    a_second: float
    p50_ms: float
    p99_ms: float
    max_ms: float
    work_us: float


def add_parser(verbs: Commands) -> None:
    """Register `hubwise bench discord`."""
    parser = verbs.add_parser(
        "discord", help="how fast people in Discord are answered, beside a command that does nothing"
    )
    parser.add_argument("--people", type=int, default=50, metavar="N", help="who ask at once (default: 50)")
    parser.add_argument("--questions", type=int, default=1_500, metavar="N", help="in each round (default: 1500)")
    parser.add_argument("--hubs", type=int, default=0, metavar="N", help="over N made-up hubs, not over the seeds")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    with tempfile.TemporaryDirectory(prefix="hubwise-bench-") as folder:
        data = Path(folder)
        seeds = settings.seeds
        if options.hubs:
            seeds = data / "seeds"
            write_bench_seeds(seeds, options.hubs, settings.seeds)
        own = replace(settings, seeds=seeds, data=data / "data", diary_url=None, watch=False)
        try:
            figures = asyncio.run(_measured(own, data / "plan.json", options.people, options.questions))
        except (EOFError, OSError) as error:
            streams.errors.write(f"hubwise: the local Discord ended: {error}\n")
            return FAILED
    streams.out.write(json.dumps(list(map(asdict, figures))) + "\n" if options.json else _readable(figures))
    return OK


async def _measured(settings: Settings, plan: Path, people: int, questions: int) -> list[Figures]:
    plan.write_text(json.dumps(_plan(Engine.over(settings.seeds), people, questions)), encoding="utf-8")
    load = await asyncio.create_subprocess_exec(sys.executable, *LOAD, str(plan), stdout=PIPE, limit=1 << 26)
    try:
        where = await _line(load)
        bot = build_bot(replace(settings, token=where["token"], api_url=where["api"], gateway_url=where["gateway"]))
        bot.tree.add_command(_noop())
        # One person may not go so fast; here a few stand for many.
        bot.tree.pace = Pace(math.inf, math.inf)
        async with bot:
            serving = asyncio.create_task(bot.start(where["token"]))
            resting = asyncio.create_task(rest_after(bot.wait_until_ready()))
            reading = asyncio.create_task(_read(load))
            await asyncio.wait({serving, reading}, return_when="FIRST_COMPLETED")
            if serving.done():
                serving.result()
            figures = await reading
            for task in (serving, resting):
                task.cancel()
            await asyncio.wait({serving, resting})
            return figures
    finally:
        if load.returncode is None:
            load.terminate()
            await load.wait()


def _plan(engine: Engine, people: int, questions: int) -> dict[str, Any]:
    """Rounds in turn, so that a machine that slows down slows all of them."""
    asked = _questions(engine, questions * ROUNDS)
    often = asked[:: max(1, len(asked) // 50)][:50]
    repeated = [{"question": often[place % len(often)]} for place in range(questions)]
    rounds: list[dict[str, Any]] = []
    for turn in range(ROUNDS):
        own = asked[turn * questions : (turn + 1) * questions]
        rounds += [
            {"name": "noop", "command": "noop", "options": [{}] * questions},
            {"name": "ask, each question once", "command": "ask", "options": [{"question": one} for one in own]},
            {"name": "ask, 50 questions again and again", "command": "ask", "options": repeated},
        ]
    calm = [{"question": one} for one in asked[: people * 4]]
    rounds.append({"name": "ask, a second after the last answer", "command": "ask", "options": calm, "pause": 1})
    return {"people": people, "rounds": rounds}


def _questions(engine: Engine, most: int) -> list[str]:
    """Different questions: the phrasings of the facts, then plain ones about hubs."""
    phrasings = (phrase for fact in engine.snapshot.facts.values() for phrase in fact.asked)
    plain = (form.format(hub=hub.name) for hub in engine.snapshot.hubs.values() for form in TEMPLATES)
    found = sorted({*phrasings, *plain})
    random.Random(SEED).shuffle(found)  # noqa: S311  an order, no secret
    return (found * (1 + most // len(found)))[:most]


async def _read(load: Process) -> list[Figures]:
    """Follow the rounds; how long the bot works on each is its own processor time meanwhile."""
    kinds: dict[str, list[tuple[float, float, list[float]]]] = {}
    started = 0.0
    while "done" not in (line := await _line(load)):
        if "begin" in line:
            started = time.process_time()
        else:
            worked = time.process_time() - started
            kinds.setdefault(line["end"], []).append((line["seconds"], worked, line["waited"]))
    return [_figures(kind, rounds) for kind, rounds in kinds.items()]


def _figures(kind: str, rounds: Sequence[tuple[float, float, list[float]]]) -> Figures:
    waited = sorted(one for _, _, some in rounds for one in some)
    return Figures(
        kind,
        len(waited),
        len(waited) / sum(seconds for seconds, _, _ in rounds),
        1_000 * waited[len(waited) // 2],
        1_000 * waited[len(waited) * 99 // 100],
        1_000 * waited[-1],
        1e6 * sum(worked for _, worked, _ in rounds) / len(waited),
    )


async def _line(load: Process) -> dict[str, Any]:
    assert load.stdout is not None  # noqa: S101  it was asked for
    line = await load.stdout.readline()
    if not line:
        raise EOFError("it said nothing more")
    return dict(json.loads(line))


def _noop() -> app_commands.Command[Any, ..., None]:
    """A command that does nothing but answer."""

    @app_commands.command(name="noop", description="Does nothing")
    async def noop(interaction: discord.Interaction[HubBot]) -> None:
        await interaction.response.send_message("Done.", allowed_mentions=discord.AllowedMentions.none())

    return noop


def _readable(figures: list[Figures]) -> str:
    nothing = figures[0]
    columns = (("done", 7), ("a second", 10), ("ratio", 7), ("p50 ms", 9), ("p99 ms", 9), ("max ms", 9), ("work us", 9))
    head = "".join([" " * 38, *(f"{name:>{width}}" for name, width in columns), f"{'ratio':>7}"])
    rows = [
        f"{one.kind:<38}{one.done:>7}{one.a_second:>10.0f}{nothing.a_second / one.a_second:>7.2f}{one.p50_ms:>9.1f}"
        f"{one.p99_ms:>9.1f}{one.max_ms:>9.1f}{one.work_us:>9.0f}{one.work_us / nothing.work_us:>7.2f}"
        for one in figures
    ]
    return "\n".join([head, *rows, ""])
