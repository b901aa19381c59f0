"""Exporting: a Snapshot, its version, a format and a folder go in, what was written comes out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from knowledge.errors import ExportError
from knowledge.export.as_csv import write_csv
from knowledge.export.as_json import write_json
from knowledge.export.as_sqlite import write_sqlite
from knowledge.export.placing import Written, placed
from knowledge.model import Snapshot
from knowledge.store import Version

ExportFormat = Literal["json", "csv", "sqlite"]
Writer = Callable[[Snapshot, Version | None, Path], tuple[Written, ...]]
WRITERS: Mapping[ExportFormat, Writer] = MappingProxyType(
    {"json": write_json, "csv": write_csv, "sqlite": write_sqlite}
)


def write_export(snapshot: Snapshot, version: Version | None, to: ExportFormat, folder: Path) -> tuple[Written, ...]:
    """Write everything known into a folder, in place of an export of this format that may be there.

    Raises:
        ExportError: the folder cannot be written; what was in it stands as before.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise ExportError(f"{folder} is a file; an export needs a folder")
        with placed(folder) as place:
            return WRITERS[to](snapshot, version, place)
    except (OSError, sqlite3.Error) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ExportError(f"nothing was exported, {folder} cannot be written: {why}") from error
