"""The diary's file among others: a damaged one goes in, it lies aside and the last good backup is in its place."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.diary.errors import DiaryError
from bot.diary.migrating import is_known
from bot.diary.sqlite import form_of

# So many daily backups are kept.
KEEP_BACKUPS = 7
# The mode of files in which people's ids stand.
OWNER_ALONE = 0o600
_BACKUPS = "diary-*.sqlite"
_LOGS = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of a damaged file: where it lies now, and which backup took its place, if there was a good one."""

    aside: Path
    restored: Path | None


def backups_of(path: Path) -> Path:
    """The folder for the backups of a diary's file."""
    return path.with_name("backups")


def backup_name(at: datetime) -> str:
    """The name of a day's backup."""
    return f"diary-{at:%Y-%m-%d}.sqlite"


def last_backup(backups: Path) -> date | None:
    """The day of the newest backup; None when there is none."""
    for path in sorted(backups.glob(_BACKUPS), reverse=True):
        with suppress(ValueError):
            return date.fromisoformat(path.stem.removeprefix("diary-"))
    return None


def mend(path: Path, backups: Path, at: datetime) -> Mended:
    """Set a damaged file aside under a name with its date, and put the last good backup in its place.

    Raises:
        DiaryError: that cannot be done; the damaged file is still there.
    """
    good = _last_good(backups)
    return Mended(replace(path, good, "damaged", at), good)


def replace(path: Path, new: Path | None, why: str, at: datetime) -> Path:
    """Set a diary's file aside and put a copy of a new one in its place; where the old one lies comes back.

    At no moment is there neither: whoever starts after a kill would take an empty diary for a new one.

    Raises:
        DiaryError: that cannot be done.
    """
    aside = path.with_name(f"{path.name}.{why}-{at:%Y%m%dT%H%M%S%f}")
    try:
        copy = _copied(new, path) if new else None
        # The log goes first: SQLite would take it for that of the new file.
        for suffix in _LOGS:
            log = path.with_name(path.name + suffix)
            if log.exists():
                log.rename(aside.with_name(aside.name + suffix))
        if copy:
            _link(path, aside)
            copy.replace(path)
        else:
            path.rename(aside)
        sync_folder(path.parent)
    except OSError as error:
        raise DiaryError(f"the diary {path} cannot be set aside: {error.strerror}") from error
    return aside


def put(path: Path, new: Path) -> None:
    """Put a copy of a new file where no diary is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _copied(new, path).replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise DiaryError(f"the diary {path} cannot be written: {error.strerror}") from error


def drop_old_backups(backups: Path, most: int) -> None:
    """Keep the newest backups alone."""
    for path in sorted(backups.glob(_BACKUPS), reverse=True)[most:]:
        path.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _last_good(backups: Path) -> Path | None:
    for path in sorted(backups.glob(_BACKUPS), reverse=True):
        with suppress(DiaryError):
            if is_known(form_of(path)):
                return path
    return None


def _copied(new: Path, path: Path) -> Path:
    """A copy beside a path, on the disk."""
    copy = path.with_name(f"{path.name}.new")
    shutil.copyfile(new, copy)
    copy.chmod(OWNER_ALONE)
    sync_file(copy)
    return copy


def _link(path: Path, aside: Path) -> None:
    try:
        aside.hardlink_to(path)
    except OSError:
        # Some file systems have no links.
        shutil.copyfile(path, aside)
