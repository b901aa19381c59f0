"""`hubwise diary`: a file or a person goes in, the diary is backed up, restored or says nothing of them any more."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO

from bot.cli.command import OK, Commands, Streams
from bot.cli.stored import now
from bot.diary import AuditEntry, Diary, DiaryError, backups_of, file_of, restore
from bot.settings import Settings

BY = "terminal"
# Discord's ids have 64 bits; SQLite and PostgreSQL keep 63 of them, which last until the year 2084.
LARGEST_ID = 2**63 - 1


def add_parser(commands: Commands) -> None:
    """Register `hubwise diary` and its verbs."""
    group = commands.add_parser("diary", help="back up or restore what people did, or erase a person from it")
    verbs = group.add_subparsers(dest="verb", required=True)
    backup = verbs.add_parser("backup", help="write the diary into a file; a running bot makes a backup a day itself")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.set_defaults(run=_back_up)
    back = verbs.add_parser("restore", help="go back to a backup; the diary that was there is set aside")
    back.add_argument("file", type=Path, metavar="FILE")
    back.set_defaults(run=_restore)
    erase = verbs.add_parser("erase", help="erase everything of a person; the audit keeps what they did without them")
    erase.add_argument("--user", type=_person, required=True, metavar="ID", help="their id on Discord")
    erase.set_defaults(run=_erase)


def _back_up(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Write a backup."""
    asyncio.run(_backed_up(options.file, settings, streams))
    return OK


def _restore(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Go back to a backup."""
    file = file_of(settings.diary)
    if not file:
        raise DiaryError("the diary is kept by a database server: restore it with the server's own means")
    aside = asyncio.run(restore(file, options.file, now))
    streams.out.write(f"restored: {file} is what {options.file} was\n")
    if aside:
        streams.out.write(f"the diary that was there is {aside}\n")
    return OK


def _erase(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Erase a person."""
    asyncio.run(_erased(options.user, settings, streams))
    return OK


async def _backed_up(path: Path, settings: Settings, streams: Streams) -> None:
    async with _present(settings, streams.errors) as diary:
        await diary.backup(path)
    streams.out.write(f"backed up: {path}, {path.stat().st_size:,} bytes\n")


async def _erased(person: int, settings: Settings, streams: Streams) -> None:
    async with _present(settings, streams.errors) as diary:
        gone = await diary.erase(person)
        await diary.audit.add(AuditEntry(now(), BY, "erase", details={"entries": gone.total}))
        backups = sorted(diary.backups.glob("*.sqlite")) if diary.backups else []
    streams.out.write(
        f"erased: {gone.total:,} entries ({gone.waits:,} waits, {gone.feedback:,} feedback, {gone.letters:,} letters,"
        f" {gone.conversations:,} conversations, {gone.answers:,} answers, {gone.audit:,} in the audit,"
        f" {gone.follows:,} follows, {gone.deliveries:,} deliveries)\n"
    )
    for path in backups:
        streams.out.write(f"not touched: the backup {path}\n")


@asynccontextmanager
async def _present(settings: Settings, errors: IO[str]) -> AsyncIterator[Diary]:
    """The diary, which has to be there: whoever only looks makes none."""
    file = file_of(settings.diary)
    if file and not file.exists():
        raise DiaryError(f"there is no diary yet: {file}")
    try:
        async with Diary.open(settings.diary, now) as diary:
            if diary.mended:
                restored = diary.mended.restored or "nothing, since there is no good backup"
                errors.write(f"the diary was damaged: it is now {diary.mended.aside}, restored from {restored}\n")
            yield diary
    except DiaryError as error:
        if file and "another Hubwise" in str(error):
            raise DiaryError(f"{error}; a running bot keeps backups in {backups_of(file)}") from error
        raise


def _person(text: str) -> int:
    # The length first: a number of a million digits would take its time.
    if not (text.isascii() and text.isdigit() and len(text) < 20 and 0 < int(text) <= LARGEST_ID):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no id of a person on Discord, a number such as 80351110224678912"
        )
    return int(text)
