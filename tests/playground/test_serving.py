"""The server as a program of its own, and where it listens."""

import asyncio
import signal
import sys
from pathlib import Path

import pytest

from playground.server import LocalDiscord


async def test_the_program_prints_its_addresses_and_ends_on_a_signal() -> None:
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "playground.server", stdout=asyncio.subprocess.PIPE
    )
    try:
        assert program.stdout is not None
        lines = [(await asyncio.wait_for(program.stdout.readline(), 5)).decode().split() for _ in range(3)]
        program.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(program.wait(), 5) == 0
    finally:
        if program.returncode is None:
            program.kill()
    assert [line[0] for line in lines] == ["REST", "Gateway", "Token"]
    assert lines[0][1].startswith("http://127.0.0.1:")
    assert lines[0][1].endswith("/api/v10")
    assert lines[1][1].startswith("ws://127.0.0.1:")


def test_it_serves_this_machine_only() -> None:
    with pytest.raises(ValueError, match="this machine alone"):
        LocalDiscord("0.0.0.0")  # noqa: S104 - to see it refused


async def test_a_taken_port_is_an_error(local: LocalDiscord) -> None:
    port = int(local.api_url.split(":")[2].split("/")[0])
    with pytest.raises(OSError, match="in use"):
        async with LocalDiscord(port=port):
            pytest.fail("two servers on one port")


async def test_a_description_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    broken = tmp_path / "openapi.json"
    broken.write_text("{", encoding="utf-8")
    for path in (broken, tmp_path / "none.json"):
        program = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "playground.server", "--description", str(path)), stderr=asyncio.subprocess.PIPE
        )
        _, said = await asyncio.wait_for(program.communicate(), 5)
        assert program.returncode == 1
        assert b"cannot be read as a description" in said
