"""What is at hand while the bot runs: the engine, the diary and what is held in memory of it, on one desk."""

from bot.desk.desk import Desk, GetDesk, Keeps
from bot.desk.examples import Examples
from bot.desk.notes import Notes
from bot.desk.running import Running
from bot.desk.servers import Servers

__all__ = [
    "Desk",
    "Examples",
    "GetDesk",
    "Keeps",
    "Notes",
    "Running",
    "Servers",
]
