"""What can be wrong with knowledge: a mistake in the seeds goes in, a named place and one plain sentence come out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in the seeds. Lines and columns count from 1; `file` is relative to the seeds folder."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


class KnowledgeError(Exception):
    """Anything that keeps knowledge from being read, stored or served."""


class SeedError(KnowledgeError):
    """The seeds hold at least one mistake, so nothing of them was taken."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = tuple(sorted(problems))
        count = len(self.problems)
        super().__init__(f"{count} problem{'' if count == 1 else 's'} in the seeds")


class UnfitError(KnowledgeError):
    """This machine lacks what knowledge cannot be read without; the message says what to install."""


class StoreError(KnowledgeError):
    """The store's file cannot be used."""


class UnknownError(KnowledgeError):
    """Nothing that is known, or kept, has this id or number."""


class WordlessError(KnowledgeError):
    """A text holds nothing that could be written into the seeds."""


class ExportError(KnowledgeError):
    """An export cannot be written; the one before it stands."""


class MeasureError(KnowledgeError):
    """What is measured did something else than it should: there are no figures."""
