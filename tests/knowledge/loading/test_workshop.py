"""Heavy work in processes of its own: whatever keeps it from being done is one KnowledgeError, and nothing stays."""

import sys
from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.loading.workshop import LARGE, Workshop

FILES = {f"hubs/{number}.yaml": b"name: A\n" + b"#" * (LARGE // 4) for number in range(5)}
HASHES = dict.fromkeys(FILES, "h")


async def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path / "gone" / "knowledge.index")

    with pytest.raises(KnowledgeError, match="No such file or directory"):
        await workshop.parse(FILES, HASHES)
    with pytest.raises(KnowledgeError, match="No such file or directory"):
        await workshop.index(FILES, HASHES, None)


async def test_processes_that_end_too_early_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop = Workshop(tmp_path / "knowledge.index")
    monkeypatch.setattr(sys, "executable", "/bin/false")

    with pytest.raises(KnowledgeError, match="the process that was to parse ended with 1"):
        await workshop.parse(FILES, HASHES)
    with pytest.raises(KnowledgeError, match="the process that was to index ended with 1"):
        await workshop.index(FILES, HASHES, None)

    assert list(tmp_path.iterdir()) == []


async def test_processes_that_cannot_be_started_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))

    with pytest.raises(KnowledgeError, match="No such file or directory"):
        await Workshop(tmp_path / "knowledge.index").parse(FILES, HASHES)
