"""Work in a process of its own: a function goes in, what it returns and the memory it took come out."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TypeVar

from knowledge.errors import KnowledgeError, MeasureError, SeedError

# Seconds between two looks at what the processes hold. A process that ends is last seen that long before.
EVERY = 0.05
SHOWN = 3
_PROCESSES = Path("/proc")
_Returned = TypeVar("_Returned")


@dataclass(frozen=True, slots=True)
class Memory:
    """MiB that any one process held at most (Linux's VmHWM) and all together were seen to hold; how many they were.

    Pages that processes share count in each of them.
    """

    one: float = 0.0
    together: float = 0.0
    processes: int = 0


def in_new_process(work: Callable[..., _Returned], *arguments: object) -> tuple[_Returned, Memory | None]:
    """Run a function of a module in a new interpreter; what it returns, and the memory of it and of all that it starts.

    The memory is None where the system does not tell. Whatever ends this ends the new process and what it started.

    Raises:
        MeasureError: it raised, or ended without returning.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_run, args=(theirs, work, arguments))
    memory = Memory() if sys.platform == "linux" else None
    try:
        _start(process)
        theirs.close()
        while not ours.poll(EVERY):
            memory = _seen(memory, process.pid)
        returned = ours.recv()
        memory = _seen(memory, process.pid)
        ours.send(None)
        process.join()
    except (EOFError, ConnectionError) as error:
        process.join()
        raise MeasureError(f"a measuring process ended with code {process.exitcode} and without figures") from error
    finally:
        if process.is_alive():
            _end(process)
        ours.close()
    if isinstance(returned, MeasureError):
        raise returned
    return returned, memory


def _start(process: BaseProcess) -> None:
    """Start it whole: interrupted meanwhile, it would be left half told what to do. It never heeds Ctrl-C itself."""
    # What multiprocessing starts first lets the signal through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _run(pipe: Connection, work: Callable[..., object], arguments: tuple[object, ...]) -> None:
    # Ctrl-C reaches every process of a terminal; the one that measures ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    returned: object
    try:
        returned = work(*arguments)
    except KnowledgeError as error:
        returned = MeasureError(_said(error))
    with suppress(EOFError, ConnectionError):
        pipe.send(returned)
        # Until its memory has been read, a process has to be there.
        pipe.recv()


def _said(error: KnowledgeError) -> str:
    problems = error.problems[:SHOWN] if isinstance(error, SeedError) else ()
    return "; ".join((str(error), *map(str, problems)))


def _seen(before: Memory | None, pid: int | None) -> Memory | None:
    if before is None or pid is None:
        return None
    held = [found for one in _with_started(pid) if (found := _held(one))]
    return replace(
        before,
        one=max([before.one, *(most for most, _ in held)]),
        together=max(before.together, sum(now for _, now in held)),
        processes=max(before.processes, len(held)),
    )


def _held(pid: int) -> tuple[float, float] | None:
    """MiB that a process held at most and holds now; None when it has gone."""
    status = _read(_PROCESSES / str(pid) / "status")
    lines = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
    if "VmHWM" not in lines:
        return None
    most, now = (int(lines[name].removesuffix("kB")) / 1024 for name in ("VmHWM", "VmRSS"))
    return most, now


def _with_started(pid: int) -> Iterator[int]:
    """A process and all that it and its own have started and that still are."""
    yield pid
    for thread in _threads(pid):
        for started in _read(thread / "children").split():
            yield from _with_started(int(started))


def _threads(pid: int) -> tuple[Path, ...]:
    try:
        return tuple((_PROCESSES / str(pid) / "task").iterdir())
    except OSError:
        return ()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def _end(process: BaseProcess) -> None:
    """Kill a process that this one has started, with all that it has started itself."""
    started = tuple(_with_started(process.pid))[1:] if process.pid else ()
    process.kill()
    for pid in started:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.join()
