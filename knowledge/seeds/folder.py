"""The seeds folder: a path goes in, the bytes of its YAML files by relative path come out."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from knowledge.errors import Problem, SeedError
from knowledge.seeds.reading import MAX_BYTES

MAX_FILES = 200_000
SeedFiles = Mapping[str, bytes]


def read_folder(folder: Path) -> SeedFiles:
    """Read every .yaml file below a folder, by its path relative to it with forward slashes.

    Hidden files and folders are passed over. Of a file that is too long only so much is read as shows it.

    Raises:
        SeedError: the folder cannot be read, or holds a link, a pipe, a device or an unreadable file among its seeds.
    """
    if not folder.is_dir():
        raise SeedError((Problem(".", 1, 1, f"no such folder: {folder}"),))
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path, wrong in _seeds(folder):
        name = path.relative_to(folder).as_posix()
        if not name.isprintable():
            problems.append(Problem(ascii(name)[1:-1], 1, 1, "a name that cannot be written; allowed: letters"))
        elif wrong:
            problems.append(Problem(name, 1, 1, wrong))
        else:
            try:
                with path.open("rb") as file:
                    files[name] = file.read(MAX_BYTES + 1)
            except OSError as error:
                problems.append(Problem(name, 1, 1, f"cannot be read: {error.strerror}"))
        if len(files) > MAX_FILES:
            problems.append(Problem(".", 1, 1, f"more than {MAX_FILES:,} files"))
            break
    if problems:
        raise SeedError(tuple(problems))
    return files


def _seeds(folder: Path) -> Iterator[tuple[Path, str | None]]:
    """The seeds below a folder, each with what keeps it from being read, if anything."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            found = sorted((path, path.lstat().st_mode) for path in here.iterdir() if not path.name.startswith("."))
        except OSError as error:
            yield here, f"cannot be read: {error.strerror}"
            continue
        for path, mode in found:
            seed = path.suffix.lower() in {".yaml", ".yml"}
            if stat.S_ISDIR(mode) and not seed:
                waiting.append(path)
            elif seed or stat.S_ISLNK(mode):
                # A link could lead out of the folder, a pipe would wait for ever.
                yield path, None if stat.S_ISREG(mode) else "not a plain file; allowed: plain files only"
