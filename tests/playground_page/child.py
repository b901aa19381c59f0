"""The scripted bot as a program: its settings come in as `hubwise run` gets them; what it was told goes to a file."""

import asyncio
import os
import sys
from pathlib import Path

import discord.gateway
import discord.http
import yarl

from tests.playground_page.showing import show_bot


async def main() -> None:
    """Serve until the process is ended; the first argument is the folder to write to."""
    folder = Path(sys.argv[1])
    discord.http.Route.BASE = os.environ["HUBWISE_DISCORD_API_URL"]
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["HUBWISE_DISCORD_GATEWAY_URL"])
    told = {name: value for name, value in os.environ.items() if name.startswith("HUBWISE_")}
    with (folder / "settings").open("a", encoding="utf-8") as settings:
        settings.write(f"{os.getpid()} {sorted(told)} {told['HUBWISE_DATA']}\n")
    async with show_bot().running(os.environ["HUBWISE_DISCORD_TOKEN"]):
        while line := await asyncio.to_thread(sys.stdin.readline):
            with (folder / "told").open("a", encoding="utf-8") as lines:
                lines.write(line)


if __name__ == "__main__":
    asyncio.run(main())
