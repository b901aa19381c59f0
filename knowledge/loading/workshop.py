"""Heavy work beside the event loop: files to parse or to index go in, parsed forms and a Main come out."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TypeVar

from knowledge.errors import Problem
from knowledge.seeds.checking import Nothing, check
from knowledge.seeds.entries import Entries
from knowledge.seeds.findings import Finding
from knowledge.seeds.layout import read_file
from knowledge.seeds.parsed import entries_of, write_entries
from knowledge.seeds.snapshot import in_order
from knowledge.serving import Main, keep, kept

# From so many bytes of seeds on, the work is done in processes: their start takes half a second, a thread's nothing.
LARGE = 4 * 1024 * 1024
# Files parsed in one go by one process.
BATCH = 100
Parsed = tuple[str, bytes | None, tuple[Problem, ...]]
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Built:
    """What came of indexing: a Main, or what is wrong with the files together."""

    main: Main | None
    findings: tuple[Finding, ...] = ()


async def parse(files: Mapping[str, bytes]) -> list[Parsed]:
    """Read files into their parsed forms, each or what is wrong with it."""
    if sum(map(len, files.values())) < LARGE:
        return await asyncio.to_thread(_parse, list(files.items()))
    every = iter(files.items())
    batches = iter(lambda: list(islice(every, BATCH)), [])
    async with _processes() as run:
        parsed: list[Parsed] = []
        waiting: set[asyncio.Future[list[Parsed]]] = set()
        # A few batches at a time: all at once would stand in memory a second time.
        for batch in batches:
            if len(waiting) >= 2 * _workers():
                done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                parsed += [one for future in done for one in future.result()]
            waiting.add(asyncio.ensure_future(run(partial(_parse, batch))))
        for future in waiting:
            parsed += await future
    return parsed


async def index(files: Iterable[tuple[str, str, bytes]], size: int, place: Path, *, checked: bool) -> Built:
    """Check files against each other, unless they were `checked`, and index them; the Main is kept in a file.

    `files` are names, hashes and parsed forms, `size` about how many bytes these are.

    Raises:
        KnowledgeError: the Main cannot be kept.
    """
    if size < LARGE:
        return await asyncio.to_thread(_index, files, place, checked)
    written = await asyncio.to_thread(_write, files, place)
    try:
        async with _processes() as run:
            findings = await run(partial(_index_written, written, place, checked))
    finally:
        written.unlink(missing_ok=True)
    return Built(None, findings) if findings else Built(await asyncio.to_thread(resting(kept), place))


def resting(work: Callable[..., Result]) -> Callable[..., Result]:
    """Work that makes very many values that stay: the garbage collector rests, and passes them over ever after.

    A full collection over a large index holds everything up for 0.4 s.
    """

    def rested(*arguments: object) -> Result:
        gc.disable()
        try:
            done = work(*arguments)
            gc.freeze()
            return done
        finally:
            gc.enable()

    return rested


def _parse(files: Iterable[tuple[str, bytes]]) -> list[Parsed]:
    parsed: list[Parsed] = []
    for name, content in files:
        entries, problems = read_file(name, content)
        parsed.append((name, None if entries is None else write_entries(entries), problems))
    return parsed


def _index(files: Iterable[tuple[str, str, bytes]], place: Path, checked: bool) -> Built:
    entries: dict[str, Entries] = {}
    hashes: dict[str, str] = {}
    for name, digest, parsed in files:
        entries[name], hashes[name] = entries_of(parsed), digest
    entries = in_order(entries)
    if not checked and (findings := check(entries, Nothing())):
        return Built(None, findings)
    main = Main.of(entries, hashes)
    keep(main, place)
    return Built(main)


def _index_written(written: Path, place: Path, checked: bool) -> tuple[Finding, ...]:
    gc.disable()
    return _index(_written(written), place, checked).findings


def _write(files: Iterable[tuple[str, str, bytes]], place: Path) -> Path:
    with NamedTemporaryFile(dir=place.parent, prefix=f".{place.name}-files-", delete=False) as out:
        for name, digest, parsed in files:
            out.write(b"%s\t%s\t%s\n" % (name.encode(), digest.encode(), parsed))
        return Path(out.name)


def _written(path: Path) -> Iterator[tuple[str, str, bytes]]:
    """The files again; names are printable and JSON has no line ends, so that a line is a file."""
    with path.open("rb") as lines:
        for line in lines:
            name, digest, parsed = line.rstrip(b"\n").split(b"\t", 2)
            yield name.decode(), digest.decode(), parsed


def _workers() -> int:
    return min(4, os.cpu_count() or 1)


@asynccontextmanager
async def _processes() -> AsyncIterator[Callable[[Callable[[], Result]], asyncio.Future[Result]]]:
    """Processes to run functions in. Whoever is cancelled meanwhile leaves none behind."""
    pool = ProcessPoolExecutor(_workers(), multiprocessing.get_context("spawn"), _prepare)
    loop = asyncio.get_running_loop()
    before = {process.pid for process in multiprocessing.active_children()}
    try:
        yield lambda work: loop.run_in_executor(pool, work)
    except BaseException:
        for process in multiprocessing.active_children():
            if process.pid not in before:
                process.kill()
        raise
    finally:
        await asyncio.to_thread(pool.shutdown, wait=True, cancel_futures=True)


def _prepare() -> None:
    """In each process: Ctrl-C is for the one that serves, and when that one is killed its work is nobody's."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)
