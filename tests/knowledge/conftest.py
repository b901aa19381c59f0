"""A small good pantry, hand-written in good_seeds/, that each test may break in one place."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest

from knowledge.errors import SeedError
from knowledge.model import Snapshot
from knowledge.seeds import SeedFiles, read_folder, read_seeds
from knowledge.seeds.layout import read_file
from knowledge.seeds.snapshot import assemble

GOOD_SEEDS = Path(__file__).parent / "good_seeds"


@dataclass(frozen=True, slots=True)
class Pantry:
    """Seed files by path; every change makes another pantry."""

    files: SeedFiles

    def changed(self, file: str, old: str, new: str) -> "Pantry":
        """With one passage of one file replaced."""
        text = self.files[file].decode()
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {file}"
        return self.holding(file, text.replace(old, new))

    def holding(self, file: str, content: str | bytes) -> "Pantry":
        """With one file of this content."""
        return Pantry(MappingProxyType({**self.files, file: content.encode() if isinstance(content, str) else content}))

    def without(self, file: str) -> "Pantry":
        """With one file less."""
        return Pantry(MappingProxyType({name: content for name, content in self.files.items() if name != file}))

    def read(self) -> Snapshot:
        """The Snapshot of good seeds."""
        return read_seeds(self.files)

    def unchecked(self) -> Snapshot:
        """The Snapshot of seeds that read well, whether they are good or not."""
        return assemble({name: entries for name, text in self.files.items() if (entries := read_file(name, text)[0])})

    def problems(self) -> list[str]:
        """What is wrong, as a curator sees it; empty for good seeds."""
        try:
            read_seeds(self.files)
        except SeedError as error:
            return [str(problem) for problem in error.problems]
        return []

    def written(self, folder: Path) -> Path:
        """The pantry as a folder on the disk."""
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return folder


@pytest.fixture(scope="session")
def pantry() -> Pantry:
    return Pantry(read_folder(GOOD_SEEDS))
