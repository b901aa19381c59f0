"""A diary from a backup: the backup goes in, the diary's file is a copy of it and the old one lies aside."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from bot.diary.errors import DamagedDiaryError, DiaryError
from bot.diary.files import put, replace
from bot.diary.migrating import is_known
from bot.diary.opening import held
from bot.diary.sqlite import form_of


async def restore(path: Path, backup: Path, now: Callable[[], datetime]) -> Path | None:
    """Put a copy of a backup in the place of a diary's file; where the old one lies comes back, if there was one.

    Raises:
        DiaryError: the backup is no diary or of a newer Hubwise, or another process has the diary's file open.
    """
    form = form_of(backup)
    if not is_known(form):
        raise DiaryError(f"{backup} was written by a newer Hubwise: its tables have the form {form}")
    if not path.exists():
        put(path, backup)
        return None
    # A damaged one is set aside like any other.
    with suppress(DamagedDiaryError):
        await held(path)
    return replace(path, backup, "replaced", now())
