"""A port comes in by the command line; a running server goes out, until Ctrl-C or SIGTERM."""

import argparse
import asyncio
import signal
import sys

from playground.server import LocalDiscord


def main() -> int:
    """Run the server; 0 after a signal, 1 when the port is taken."""
    parser = argparse.ArgumentParser(prog="python -m playground.server", description="A small Discord on this machine.")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; 0, the default, takes a free one")
    port: int = parser.parse_args().port
    try:
        asyncio.run(_serve(port))
    except OSError as taken:
        sys.stderr.write(f"Port {port} cannot be used: {taken.strerror}.\n")
        return 1
    return 0


async def _serve(port: int) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with LocalDiscord(port=port) as discord:
        sys.stdout.write(f"REST     {discord.api_url}\nGateway  {discord.gateway_url}\nToken    {discord.token}\n")
        sys.stdout.flush()
        await stop.wait()


if __name__ == "__main__":
    sys.exit(main())
