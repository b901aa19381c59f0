"""The diary: where it is kept goes in; what people did is kept there, noun by noun, until it is forgotten or erased."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.diary.audit import Audit
from bot.diary.conversations import Conversations
from bot.diary.deliveries import Deliveries
from bot.diary.errors import DiaryError
from bot.diary.feedback import Feedback
from bot.diary.files import (
    KEEP_BACKUPS,
    OWNER_ALONE,
    Mended,
    backup_name,
    backups_of,
    drop_old_backups,
    last_backup,
    sync_file,
    sync_folder,
)
from bot.diary.follows import Follows
from bot.diary.gaps import Gaps
from bot.diary.going import KEEP_FEEDBACK, KEEP_QUESTIONS, Erased, Forgotten, erase_person, forget_old
from bot.diary.guilds import Guilds
from bot.diary.inbox import Inbox
from bot.diary.jotting import Jot, jot_down
from bot.diary.opening import file_of, opened_file, opened_server
from bot.diary.shown import ShownAnswers
from bot.diary.sqlite import copy_into, empty_log
from bot.diary.subscriptions import Subscriptions
from bot.diary.transactions import Transactions
from bot.diary.untold import Untold
from bot.diary.waits import Waits


class Diary:
    """What people did, each noun with verbs of its own. `mended`: what became of a file that was found damaged."""

    def __init__(
        self, transactions: Transactions, file: Path | None, backups: Path | None, mended: Mended | None
    ) -> None:
        self._transactions = transactions
        self.file = file
        self.backups = backups
        self.mended = mended
        self.guilds = Guilds(transactions)
        self.gaps = Gaps(transactions)
        self.waits = Waits(transactions)
        self.feedback = Feedback(transactions)
        self.inbox = Inbox(transactions)
        self.untold = Untold(transactions)
        self.conversations = Conversations(transactions)
        self.shown = ShownAnswers(transactions)
        self.audit = Audit(transactions)
        self.subscriptions = Subscriptions(transactions)
        self.deliveries = Deliveries(transactions)
        self.follows = Follows(transactions)

    @classmethod
    @asynccontextmanager
    async def open(
        cls, where: Path | str, now: Callable[[], datetime] = lambda: datetime.now(UTC), backups: Path | None = None
    ) -> AsyncIterator[Diary]:
        """Open the diary in a file, or at the address of a database; its tables are brought to today's form.

        A damaged file is set aside under a name with its date, and the last good one of the `backups`, a folder beside
        it, takes its place, or an empty one: `mended` says so.

        Raises:
            DiaryError: it cannot be opened, or another process has the file open.
        """
        file = file_of(where)
        folder = backups or (backups_of(file) if file else None)
        mended = None
        if file and folder:
            transactions, mended = await opened_file(file, folder, now)
        else:
            transactions = await opened_server(str(where))
        try:
            yield cls(transactions, file, folder, mended)
        finally:
            await transactions.close()

    async def jot(self, jots: Sequence[Jot]) -> tuple[int | None, ...]:
        """Keep some answers that were shown, with their questions when those are gaps: all of them or none.

        The numbers of the gaps come back.
        """
        return await self._transactions.write(lambda connection: jot_down(connection, jots))

    async def forget(
        self, at: datetime, keep_questions: timedelta = KEEP_QUESTIONS, keep_feedback: timedelta = KEEP_FEEDBACK
    ) -> Forgotten:
        """Drop what is too old: questions not asked since, with who waits for an answer; feedback; what expired."""
        return await self._transactions.write(
            lambda connection: forget_old(connection, at, at - keep_questions, at - keep_feedback)
        )

    async def erase(self, person: int) -> Erased:
        """Drop everything of one person and put "erased" for them in the audit, all or nothing.

        Backups still hold it until newer ones have pushed them out.
        """
        erased = await self._transactions.write(lambda connection: erase_person(connection, person))
        if self.file:
            await self._transactions.outside(empty_log)
        return erased

    async def backup(self, path: Path) -> None:
        """Write all that is kept into a file, as of one moment; a file that was there is replaced when that is done.

        While it is open no other process can, since the file is held; whoever has it open calls this.

        Raises:
            DiaryError: it cannot be written, or the diary is kept by a server, which has means of its own.
        """
        if not self.file:
            raise DiaryError("the diary is kept by a database server: back it up with the server's own means")
        if path.resolve() == self.file.resolve():
            raise DiaryError(f"{path} is the diary itself")
        new = path.with_name(f"{path.name}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            new.unlink(missing_ok=True)
            await self._transactions.outside(lambda connection: copy_into(connection, new))
            await asyncio.to_thread(_placed, new, path)
        except OSError as error:
            raise DiaryError(f"the backup {path} cannot be written: {error.strerror}") from error
        finally:
            with suppress(OSError):
                new.unlink(missing_ok=True)

    def last_backup(self) -> date | None:
        """The day of the newest backup; None when there is none, or a server keeps the diary."""
        return last_backup(self.backups) if self.backups else None

    async def back_up_daily(self, at: datetime, most: int = KEEP_BACKUPS) -> Path | None:
        """Make the day's backup when there is none yet, and drop the oldest; None: there is one.

        Raises:
            DiaryError: it cannot be written.
        """
        if not self.backups:
            return None
        path = self.backups / backup_name(at.astimezone(UTC))
        if path.exists():
            return None
        await self.backup(path)
        drop_old_backups(self.backups, most)
        return path


def _placed(new: Path, path: Path) -> None:
    new.chmod(OWNER_ALONE)
    sync_file(new)
    new.replace(path)
    sync_folder(path.parent)
