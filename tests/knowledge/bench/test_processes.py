"""Work in a process of its own: what it returns, what it and those it starts hold, and how it can break off."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from knowledge.bench.processes import in_new_process
from knowledge.errors import MeasureError
from knowledge.seeds import read_folder

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process has held")
MIB = 2**20
HOLDING = f"import time; held = b'x' * {150 * MIB}; time.sleep(0.2)"


def test_what_is_returned_comes_from_another_process() -> None:
    returned, _ = in_new_process(os.getpid)

    assert returned != os.getpid()


@LINUX
def test_what_a_started_process_holds_counts_too() -> None:
    _, memory = in_new_process(subprocess.check_output, [sys.executable, "-c", HOLDING])

    assert memory is not None
    assert memory.processes == 2
    assert 150 < memory.one < memory.together < 1000


def test_a_process_that_breaks_off_gives_no_figures() -> None:
    with pytest.raises(MeasureError, match="code 7"):
        in_new_process(os._exit, 7)


def test_what_is_wrong_with_seeds_is_said_across_processes(tmp_path: Path) -> None:
    with pytest.raises(MeasureError, match=r"1 problem in the seeds; .*no such folder"):
        in_new_process(read_folder, tmp_path / "nowhere")
