"""`hubwise bench reload`: what it prints, what it refuses, and that nothing of it is left behind."""

from __future__ import annotations

import asyncio
import signal
import sys
import tempfile
import time
from pathlib import Path

import pytest

from bot.cli.bench_reload import readable
from knowledge import MOST_HUBS, Engine, PhaseFigures, ReloadFigures
from tests.bot.conftest import Terminal
from tests.processes import PATIENCE, ended, started
from tests.small_seeds import break_seeds, write_small_seeds

NEEDS_RELOAD = pytest.mark.skipif(not hasattr(Engine, "reload"), reason="engine.reload is not there yet")
FIGURES = {"full_s", "unchanged_s", "one_file_s", "start_s", "obvious_s", "rss_mib", "max_lag_ms"}
PHASES = ["full", "start", "unchanged", "one_file", "obvious"]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for temporary files, with nothing else in it."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@NEEDS_RELOAD
def test_figures_of_reloads_are_one_json_object_and_nothing_is_left(terminal: Terminal, temporary: Path) -> None:
    result = terminal.type("bench", "reload", "--hubs", "30", "--json")

    assert result.code == 0
    (record,) = result.records
    assert (record["hubs"], record["facts"]) == (30, 300)
    assert all(record[figure] > 0 for figure in FIGURES - {"rss_mib"})
    assert record["rss_mib"] > 10 if sys.platform == "linux" else record["rss_mib"] is None
    assert list(record["by_phase"]) == PHASES
    assert [len(own["seconds"]) for own in record["by_phase"].values()] == [1, 1, 3, 5, 1]
    assert [line.split(": ")[1] for line in result.errors.splitlines() if line.startswith("measuring")] == PHASES
    assert list(temporary.iterdir()) == []


def test_figures_of_reloads_are_a_table_for_people() -> None:
    own = PhaseFigures((0.5, 0.25, 1.0), 12.5, None, None, None, None)

    lines = readable(ReloadFigures(20_000, 200_000, 58.4, 3.2, dict.fromkeys(PHASES, own))).splitlines()

    numbers = ["hubs", "facts", "seeds_mib", "write_s", "rss_mib", "max_lag_ms"]
    assert [line.split()[0] for line in lines if line] == [*numbers, "phase", *PHASES, "obvious", "obvious"]
    assert lines[0].split() == ["hubs", "20,000"]
    assert "rss_mib        unknown" in lines
    assert "full           3     0.500     1.000     12.5" in [line.rstrip() for line in lines]


@pytest.mark.parametrize("number", ["0", "-1", "many", "1.5", str(MOST_HUBS + 1), "9" * 5000])
def test_a_number_of_hubs_that_cannot_be_is_misuse(terminal: Terminal, temporary: Path, number: str) -> None:
    result = terminal.type("bench", "reload", "--hubs", number)

    assert (result.code, result.out) == (2, "")
    assert "argument --hubs" in result.errors
    assert list(temporary.iterdir()) == []


def test_mistakes_in_the_seeds_in_use_are_said_and_nothing_is_left(tmp_path: Path, temporary: Path) -> None:
    terminal = Terminal({"HUBWISE_SEEDS": str(break_seeds(write_small_seeds(tmp_path / "broken")))})

    result = terminal.type("bench", "reload", "--hubs", "2")

    assert (result.code, result.out) == (78, "")
    assert "hubs/river-park.yaml" in result.errors
    assert list(temporary.iterdir()) == []


async def test_nothing_is_left_of_what_is_interrupted(seeds: Path, temporary: Path) -> None:
    settings = {"HUBWISE_SEEDS": str(seeds), "TMPDIR": str(temporary)}

    async with started("bench", "reload", "--hubs", "500", settings=settings) as process:
        assert process.stderr
        async with asyncio.timeout(PATIENCE):
            await process.stderr.readuntil(b"measuring: full\n")
        (folder,) = temporary.iterdir()
        assert (folder / "seeds/hubs").is_dir()
        own = _started_by(process.pid)
        process.send_signal(signal.SIGINT)
        result = await ended(process)

    assert (result.code, result.out) == (130, "")
    assert "Traceback" not in result.errors
    assert list(temporary.iterdir()) == []
    assert _all_end(own)


def _started_by(pid: int) -> tuple[str, ...]:
    """The processes that a process has started; none where the system does not tell."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    return tuple(children.read_text(encoding="ascii").split()) if children.exists() else ()


def _all_end(pids: tuple[str, ...]) -> bool:
    patient_until = time.monotonic() + PATIENCE
    while any(map(_runs, pids)) and time.monotonic() < patient_until:
        time.sleep(0.01)
    return not any(map(_runs, pids))


def _runs(pid: str) -> bool:
    """Whether a process runs: one that has ended and that nobody has asked for has no command line."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes() != b""
    except OSError:
        return False
