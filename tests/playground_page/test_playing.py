"""The playground as a program of its own: how it starts, what the bot is given, how all of it ends."""

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

import aiohttp
import pytest

from tests.playground_page.playing import (
    PLAYGROUND,
    READY_SECONDS,
    address_of,
    do,
    lines_until,
    places,
    playing,
    runs,
    scripted,
)
from tests.processes import ended, finished, started
from tests.small_seeds import break_seeds, write_small_seeds

FOREIGN = {
    "HUBWISE_DISCORD_TOKEN": "someone-elses-token",
    "HUBWISE_DISCORD_API_URL": "https://discord.invalid",
    "HUBWISE_DIARY_URL": "postgresql+asyncpg://elsewhere/diary",
}

# Runs a package in which Ctrl-C is pressed while a module is read.
INTERRUPTED = """
import runpy, sys
class Pressed:
    def find_spec(self, name, *_):
        if name == sys.argv[2]:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Pressed())
runpy.run_module(sys.argv[1], run_name="__main__")
"""

# The scripted bot, after two lines of which one is everyday.
TALKING = """
import asyncio
from tests.playground_page.child import main
print("0:00 INFO all is well\\na last word", flush=True)
asyncio.run(main())
"""


async def read_lines(path: Path, count: int) -> list[str]:
    """The lines of a file, once there are so many."""
    for _ in range(200):
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        if len(lines) >= count:
            return lines
        await asyncio.sleep(0.05)
    pytest.fail(f"{path.name} has no {count} lines")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_it_serves_until_a_signal_and_leaves_nothing_behind(tmp_path: Path, number: signal.Signals) -> None:
    async with started(settings=FOREIGN, program=scripted(tmp_path)) as process:
        address = await address_of(process)
        async with aiohttp.ClientSession() as client, client.get(address) as page:
            assert page.status == 200
        (settings,) = await read_lines(tmp_path / "settings", 1)
        bot, folder = int(settings.split()[0]), Path(settings.split()[-1])
        assert runs(bot)
        process.send_signal(number)
        end = await ended(process)
    assert (end.code, end.errors) == (0, "")
    assert not runs(bot)
    assert not folder.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent was killed")
async def test_a_bot_does_not_outlive_a_playground_that_is_killed(tmp_path: Path) -> None:
    async with started(settings={"TMPDIR": str(tmp_path)}, program=scripted(tmp_path)) as process:
        await address_of(process)
        (settings,) = await read_lines(tmp_path / "settings", 1)
        process.kill()
        await ended(process)
    for _ in range(100):
        if not runs(int(settings.split()[0])):
            return
        await asyncio.sleep(0.05)
    pytest.fail("it still runs")


async def test_nothing_of_a_bot_that_is_in_use_is_taken_over(tmp_path: Path) -> None:
    async with started(settings=FOREIGN, program=scripted(tmp_path)) as process:
        await address_of(process)
        (settings,) = await read_lines(tmp_path / "settings", 1)
        process.terminate()
        await ended(process)
    assert "HUBWISE_DIARY_URL" not in settings
    assert "'HUBWISE_DISCORD_TOKEN'" in settings  # this Discord's own: with the foreign one it would not be ready


async def test_a_bot_that_is_started_again_is_another_process_that_knows_the_time(tmp_path: Path) -> None:
    async with started(settings={}, program=scripted(tmp_path)) as process:
        address = await address_of(process)
        assert await do(address, "ahead", seconds=3600) == 200
        assert await read_lines(tmp_path / "told", 1) == ['{"ahead": 3600.0}']
        assert await do(address, "restart") == 200
        first, second = [int(line.split()[0]) for line in await read_lines(tmp_path / "settings", 2)]
        assert len(await read_lines(tmp_path / "told", 2)) == 2
        assert (runs(first), runs(second)) == (False, True)
        process.terminate()
        assert (await ended(process)).code == 0


async def test_two_who_start_the_bot_again_at_once_leave_one(tmp_path: Path) -> None:
    async with started(settings={}, program=scripted(tmp_path)) as process:
        address = await address_of(process)
        assert list(await asyncio.gather(do(address, "restart"), do(address, "restart"))) == [200, 200]
        assert (await places(address))["online"]
        bots = [int(line.split()[0]) for line in await read_lines(tmp_path / "settings", 2)]
        assert [runs(bot) for bot in bots].count(True) == 1
        process.terminate()
        assert (await ended(process)).code == 0
    assert not any(runs(bot) for bot in bots)


async def test_a_bot_that_was_killed_is_told_with_its_last_words(tmp_path: Path) -> None:
    program = (*PLAYGROUND, "--", sys.executable, "-c", TALKING, str(tmp_path))
    async with started(settings={}, program=program) as process:
        address = await address_of(process)
        assert (await places(address))["ended"] == ""
        (settings,) = await read_lines(tmp_path / "settings", 1)
        os.kill(int(settings.split()[0]), signal.SIGKILL)
        for _ in range(200):
            if told := (await places(address))["ended"]:
                break
            await asyncio.sleep(0.05)
        assert told == "was ended by signal 9\na last word"
        assert await do(address, "restart") == 200
        assert (await places(address))["ended"] == ""
        process.terminate()
        end = await ended(process)
    assert end.code == 0
    assert end.errors.splitlines() == ["bot: a last word", "bot: was ended by signal 9", "bot: a last word"]


async def test_a_taken_port_is_said_and_another_one_is_used(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        program = [str(port) if word == "0" else word for word in scripted(tmp_path)]
        async with started(settings={}, program=program) as process:
            said = await lines_until(process, "The playground is at")
            process.terminate()
            await ended(process)
    assert said[0] == f"Port {port} is taken; another one is used."
    assert f":{port}/" not in said[-1]


async def test_a_bot_that_does_not_come_up_ends_it_with_its_words_and_its_code() -> None:
    program = (*PLAYGROUND, "--", sys.executable, "-c", "print('no seeds'); raise SystemExit(78)")
    async with started(settings={}, program=program) as process:
        end = await ended(process, seconds=READY_SECONDS)
    assert end.code == 78
    assert end.errors == "bot: no seeds\nbot: ended by itself, with code 78\nThe bot did not come up.\n"


async def test_a_program_that_is_not_there_is_said() -> None:
    async with started(settings={}, program=(*PLAYGROUND, "--", "no-such-program")) as process:
        end = await ended(process)
    assert (end.code, end.errors) == (1, "no-such-program cannot be started: No such file or directory\n")


async def test_the_command_serves_our_bot_over_what_ships() -> None:
    async with playing({}) as address:
        seen = await places(address)
    assert seen["online"]
    assert len(seen["suggestions"]) == 3


async def test_broken_seeds_are_said_by_the_command(tmp_path: Path) -> None:
    seeds = break_seeds(write_small_seeds(tmp_path))
    settings = {"HUBWISE_SEEDS": str(seeds)}
    async with started("play", "--no-browser", "--port", "0", settings=settings) as process:
        end = await ended(process, seconds=READY_SECONDS)
    assert end.code == 78
    assert end.errors.count("hubs/river-park.yaml:26:5") == 1


async def test_a_signal_while_the_bot_starts_ends_it_too(tmp_path: Path) -> None:
    program = (*PLAYGROUND, "--", sys.executable, "-c", "import time; time.sleep(60)")
    async with started(settings={}, program=program) as process:
        await lines_until(process, "Starting")
        process.terminate()
        assert (await ended(process)).code == 0


@pytest.mark.parametrize(("package", "module"), [("bot", "bot.cli"), ("playground", "playground.server")])
async def test_who_thinks_better_of_it_while_modules_are_read_sees_no_traceback(package: str, module: str) -> None:
    program = (sys.executable, "-c", INTERRUPTED, package, module)
    end = await finished(settings={}, program=program)
    assert (end.code, end.out, end.errors) == (130, "", "")


async def test_a_port_that_is_none_is_refused() -> None:
    ports = ("70000", "-1", "http")
    for end in await asyncio.gather(*(finished("play", f"--port={port}", settings={}) for port in ports)):
        assert (end.code, end.out) == (2, "")
        assert "port" in end.errors
