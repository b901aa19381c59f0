"""Small seeds on the disk, and the command line run in this process over them."""

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from tests.small_seeds import write_small_seeds


@dataclass(frozen=True, slots=True)
class Ended:
    """A command that has run: its exit code and what it wrote."""

    code: int
    out: str
    errors: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """The JSON objects it wrote, one a line; a line ends with a line feed and with nothing else."""
        lines = self.out.split("\n")
        assert lines.pop() == ""
        return [json.loads(line) for line in lines]


@dataclass(frozen=True, slots=True)
class Terminal:
    """The command line as somebody uses it, with an environment of its own."""

    environment: Mapping[str, str]

    def with_settings(self, **settings: str) -> "Terminal":
        """The same, with settings that go before those it has."""
        return Terminal({**self.environment, **settings})

    def type(self, *arguments: str, lines: bytes = b"", person: bool = False) -> Ended:
        """Run a command with these lines on its standard input."""
        out, errors = io.StringIO(), io.StringIO()
        code = run(arguments, self.environment, io.BytesIO(lines), out, errors, terminal=person)
        return Ended(code, out.getvalue(), errors.getvalue())


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two small hubs, to be read and never written."""
    return write_small_seeds(tmp_path_factory.mktemp("seeds"))


@pytest.fixture
def terminal(seeds: Path, tmp_path: Path) -> Terminal:
    return Terminal({"HUBWISE_SEEDS": str(seeds), "HUBWISE_DATA": str(tmp_path / "data")})
