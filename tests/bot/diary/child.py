"""`python -m tests.bot.diary.child FILE FIRST`: people come into a diary and are erased, until the process is killed.

Each line that it says was true when it was said: what it acknowledges is on the disk.
"""

import asyncio
import sys
from pathlib import Path

from bot.diary import Diary
from tests.bot.diary.people import take_part


def main() -> None:
    """Let people come, from the first number on, and erase every other one again."""
    asyncio.run(_live(Path(sys.argv[1]), int(sys.argv[2])))


async def _live(file: Path, person: int) -> None:
    _say("opening")
    async with Diary.open(file):
        _say("closing")
    async with Diary.open(file) as diary:
        _say("open")
        while True:
            await take_part(diary, person)
            _say(f"came {person}")
            if person % 2:
                await diary.erase(person)
                _say(f"went {person}")
            person += 1


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
