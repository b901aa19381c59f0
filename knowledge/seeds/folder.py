"""The seeds folder: a path goes in, the bytes of its YAML files by relative path come out."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from knowledge.errors import Problem, SeedError

MAX_FILES = 200_000
SeedFiles = Mapping[str, bytes]


def read_folder(folder: Path) -> SeedFiles:
    """Read every .yaml file below a folder, by its path relative to it with forward slashes.

    Raises:
        SeedError: the folder cannot be read, or holds a link, a pipe, a device or an unreadable file among its seeds.
    """
    if not folder.is_dir():
        raise SeedError((Problem(".", 1, 1, f"no such folder: {folder}"),))
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path in _yaml_files(folder):
        name = path.relative_to(folder).as_posix()
        try:
            # A link could lead out of the folder, a pipe would wait for ever.
            if not stat.S_ISREG(path.lstat().st_mode):
                problems.append(Problem(name, 1, 1, "not a plain file; allowed: plain files only"))
                continue
            files[name] = path.read_bytes()
        except OSError as error:
            problems.append(Problem(name, 1, 1, f"cannot be read: {error.strerror}"))
        if len(files) > MAX_FILES:
            problems.append(Problem(".", 1, 1, f"more than {MAX_FILES:,} files"))
            break
    if problems:
        raise SeedError(tuple(problems))
    return files


def _yaml_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _yaml_files(path)
        elif path.suffix in {".yaml", ".yml"}:
            yield path
