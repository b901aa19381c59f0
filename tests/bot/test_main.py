"""The real process, with the machine's own streams."""

import asyncio
import json
import signal
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

from bot.__main__ import main
from bot.settings import CHECKOUT
from tests.processes import BOT, PATIENCE, Ended, ended, finished, started


async def test_each_line_is_answered_before_the_next_until_the_reader_leaves(seeds: Path) -> None:
    async with started("ask", "--jsonl", settings={"HUBWISE_SEEDS": str(seeds)}) as process:
        assert process.stdin
        assert process.stdout
        for question in ("how big is River Park", "", "河畔园有多大"):
            process.stdin.write(f"{question}\n".encode())
            async with asyncio.timeout(PATIENCE):
                line = await process.stdout.readline()
            assert json.loads(line)["question"] == question
        # The reading end of its standard output; asyncio has no other way to close it.
        process._transport.get_pipe_transport(1).close()  # type: ignore[attr-defined]
        left = await ended(process, b"how big is River Park\n" * 10)
    assert (left.code, left.errors) == (128 + signal.SIGPIPE, "")


async def test_help_closed_streams_and_a_full_disk_are_no_traceback(seeds: Path) -> None:
    async def redirected(redirection: str, *arguments: str) -> Ended:
        shell = ("/bin/sh", "-c", f'exec "$@" {redirection}', "sh", *BOT)
        return await finished(*arguments, program=shell, settings={"HUBWISE_SEEDS": str(seeds)})

    helped, unheard, unwritten = await asyncio.gather(
        redirected("<&-", "--help"), redirected("<&- >&-", "ask", "where?"), redirected(">/dev/full", "ask", "where?")
    )
    assert (helped.code, helped.errors) == (0, "")
    assert all(f"\n    {command} " in helped.out for command in ("chat", "ask", "run", "sync", "seeds"))
    assert (unheard.code, unheard.out, unheard.errors) == (0, "", "")
    assert (unwritten.code, unwritten.out) == (1, "")
    assert unwritten.errors == "hubwise: the output cannot be written: No space left on device\n"


def test_the_command_hubwise_is_the_same_function() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    entry = EntryPoint("hubwise", project["scripts"]["hubwise"], "console_scripts")
    assert entry.load() is main
