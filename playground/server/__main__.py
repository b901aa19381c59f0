"""A port comes in by the command line; a running server goes out, until Ctrl-C or SIGTERM."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from playground.server import Described, LocalDiscord


def main() -> int:
    """Run the server; 0 after a signal, 1 when the port is taken or the description cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m playground.server", description="A small Discord on this machine.")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; 0, the default, takes a free one")
    parser.add_argument("--description", type=Path, help="Discord's OpenAPI description; requests are held against it")
    asked = parser.parse_args()
    try:
        described = Described.read(asked.description) if asked.description else None
    except (OSError, ValueError, KeyError, TypeError) as broken:
        sys.stderr.write(f"{asked.description} cannot be read as a description: {broken}\n")
        return 1
    try:
        asyncio.run(_serve(asked.port, described))
    except OSError as taken:
        sys.stderr.write(f"Port {asked.port} cannot be used: {taken.strerror}.\n")
        return 1
    return 0


async def _serve(port: int, described: Described | None) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with LocalDiscord(port=port, described=described) as discord:
        sys.stdout.write(f"REST     {discord.api_url}\nGateway  {discord.gateway_url}\nToken    {discord.token}\n")
        sys.stdout.flush()
        await stop.wait()


if __name__ == "__main__":
    sys.exit(main())
