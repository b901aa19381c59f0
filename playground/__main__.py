"""A bot's command line comes in; it runs on a Discord of this machine with a page to use it in, until Ctrl-C."""

import argparse
import asyncio
import errno
import os
import signal
import sys
import tempfile
import webbrowser
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any

try:
    from playground.clock import Clock
    from playground.page import Hooks, Page
    from playground.program import Program
    from playground.server import LocalDiscord
except KeyboardInterrupt:  # before there is anything to end
    sys.exit(128 + signal.SIGINT)

PORT = 8484
READY_SECONDS = 60.0
HUBWISE = (sys.executable, "-m", "bot", "run", "--follow-clock")
# A bot here has nothing to do with one that is in use: neither its account nor what it keeps of people.
NOT_TAKEN_OVER = ("HUBWISE_DISCORD_", "HUBWISE_DIARY_URL", "HUBWISE_DATA")


def main() -> int:
    """0 after a signal; the bot's own exit code when it does not come up; 1 when that takes too long."""
    parser = argparse.ArgumentParser(prog="python -m playground", description="Try the bot in a browser.")
    parser.add_argument("--port", type=_port, default=PORT, help=f"where the page is; {PORT} unless told otherwise")
    parser.add_argument("--no-browser", action="store_true", help="only print the address")
    parser.add_argument("--suggest", action="append", default=[], metavar="TEXT", help="what the first screen offers")
    parser.add_argument("program", nargs="*", default=HUBWISE, help="what runs the bot, after --")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hubwise-play-") as folder:
        return asyncio.run(_play(asked, folder))


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 1 << 16):
        raise argparse.ArgumentTypeError(f"{text!r} is no port; allowed: 0 (any free one) to 65535")
    return int(text)


async def _play(asked: argparse.Namespace, folder: str) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as opened:
        clock = Clock()
        discord = await opened.enter_async_context(LocalDiscord(clock=clock))

        def note(line: str) -> None:
            sys.stderr.write(f"bot: {line}\n")
            discord.bell.ring()  # the page tells how a bot ended

        program = Program(asked.program, _environment(discord, folder), note)
        page = await _open_page(opened, asked, discord, _hooks(program, discord, clock))
        opened.push_async_callback(program.end)
        _say("Starting the bot ...")
        try:
            await program.start()
        except OSError as absent:
            sys.stderr.write(f"{asked.program[0]} cannot be started: {absent.strerror}\n")
            return 1
        code = await _code_before_ready(discord, program, stop)
        if code is not None:
            return code
        _say(f"The playground is at {page.address} (Ctrl-C ends it)")
        if not asked.no_browser and _has_display():
            await asyncio.to_thread(webbrowser.open, page.address)
        await stop.wait()
        _say("Ending ...")
    return 0


def _hooks(program: Program, discord: LocalDiscord, clock: Clock) -> Hooks:
    async def restart() -> None:
        """Whoever asked for it is told when it can be used, or has ended once more."""
        await program.restart()
        await _first_of(discord.gateway.ready(READY_SECONDS), program.ended())

    async def set_ahead(ahead: timedelta) -> None:
        clock.ahead = ahead
        await program.set_ahead(ahead)

    return Hooks(restart, set_ahead, lambda: program.ended_told)


async def _open_page(opened: AsyncExitStack, asked: argparse.Namespace, discord: LocalDiscord, hooks: Hooks) -> Page:
    """The page on the port that was asked for, or on another when it is taken."""
    try:
        return await opened.enter_async_context(Page(discord, asked.port, hooks=hooks, suggestions=asked.suggest))
    except OSError as taken:
        why = "is taken" if taken.errno == errno.EADDRINUSE else f"cannot be used ({taken.strerror})"
        _say(f"Port {asked.port} {why}; another one is used.")
    return await opened.enter_async_context(Page(discord, hooks=hooks, suggestions=asked.suggest))


async def _code_before_ready(discord: LocalDiscord, program: Program, stop: asyncio.Event) -> int | None:
    """None once the bot is connected; else the code to end with: it ended, was told to, or takes too long."""
    ready, ended, stopped = await _first_of(discord.gateway.ready(READY_SECONDS), program.ended(), stop.wait())
    if stopped:
        return 0
    if ready:
        return None
    sys.stderr.write("The bot did not come up.\n")
    return ended or 1


async def _first_of(*waits: Coroutine[Any, Any, int]) -> list[int | None]:
    """What came of each wait once one of them is over; None for those that go on, which are given up."""
    tasks = [asyncio.create_task(wait) for wait in waits]
    await asyncio.wait(tasks, return_when="FIRST_COMPLETED")
    for task in tasks:
        task.cancel()
    return [task.result() if task.done() and not task.cancelled() else None for task in tasks]


def _environment(discord: LocalDiscord, folder: str) -> dict[str, str]:
    """What the bot runs with: this Discord, a folder of its own, and otherwise what is set here."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(NOT_TAKEN_OVER)}
    return {
        **kept,
        "HUBWISE_DISCORD_TOKEN": discord.token,
        "HUBWISE_DISCORD_API_URL": discord.api_url,
        "HUBWISE_DISCORD_GATEWAY_URL": discord.gateway_url,
        "HUBWISE_DATA": folder,
    }


def _has_display() -> bool:
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
