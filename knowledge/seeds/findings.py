"""Where in the files a finding stands: findings by path go in, problems with line and column come out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from knowledge.errors import Problem
from knowledge.seeds.reading import Path, read_tree


@dataclass(frozen=True, slots=True)
class At:
    """An entry's place: its file, and the path to it in the file's content."""

    file: str
    path: Path

    def finding(self, message: str, *inside: str | int, beside: At | None = None) -> Finding:
        """A mistake in this entry, or at a path inside it; `beside` is the place the message speaks of as {there}."""
        return Finding(self.file, (*self.path, *inside), message, beside)


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake found over entries that have left their files."""

    file: str
    path: Path
    message: str
    beside: At | None = None


def locate(findings: Iterable[Finding], content: Callable[[str], bytes]) -> tuple[Problem, ...]:
    """Read the files concerned once more for the lines; files without mistakes are never held with their places."""
    by_file: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_file[finding.file].append(finding)
    beside = {finding.beside.file for found in by_file.values() for finding in found if finding.beside}
    trees = {name: read_tree(name, content(name))[0] for name in {*by_file, *beside}}
    return tuple(
        trees[name].problem(finding.path, _told(finding, trees[finding.beside.file].place(finding.beside.path)))
        if finding.beside
        else trees[name].problem(finding.path, finding.message)
        for name, found in by_file.items()
        for finding in found
    )


def _told(finding: Finding, place: tuple[int, int]) -> str:
    assert finding.beside is not None  # noqa: S101  asked of such alone
    return finding.message.replace("{there}", f"{finding.beside.file}:{place[0]}")
